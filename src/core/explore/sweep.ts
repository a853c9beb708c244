import { append, type Column, type Names, newColumn, numberOf, valueAt } from './column';
import { type Ledger, noteDecision, noteEnd, noteTaken } from './ledger';
import type { Budget } from './result';
import type { Arrival, Terrain } from './terrain';

/** What became of a place: all its ways were gone, they are still to be gone, it is an end, or the story stopped there. */
export const STANDING = { open: 0, gone: 1, ended: 2, stopped: 3 } as const;

/** The places that a sweep came to, by number, and every way it went; there may be a million of them. */
export interface Swept {
  /** The place it was first come to from, -1 for the beginning. */
  readonly parents: Column;
  /** The choice taken there, twice its number in `names`, plus 1 where it is a use of force. */
  readonly taken: Column;
  /** Its knot, by number in `names`. */
  readonly knots: Column;
  readonly standing: Column;
  /** Every way gone, also to places known before: from, and twice where to, plus 1 where it is a use of force. */
  readonly edges: Column;
  readonly names: Names;
}

/** What a sweep came to: its places, and whether nothing was left out. */
export interface Sweep {
  readonly swept: Swept;
  readonly complete: boolean;
  readonly decisions: number;
}

/**
 * Goes every way from every place, nearest first, and never twice from places that nothing can tell apart. What it finds first it finds by the
 * fewest decisions. It stops where the budget ends; the ways begun are then left as they are.
 */
export function sweep<Place>(
  terrain: Terrain<Place>,
  from: Arrival<Place>,
  prefix: readonly string[],
  budget: Budget,
  ledger: Ledger,
): Sweep {
  const swept: Swept = {
    parents: newColumn(),
    taken: newColumn(),
    knots: newColumn(),
    standing: newColumn(),
    edges: newColumn(),
    names: { numbers: new Map(), texts: [] },
  };
  const numbers = new Map<string, number>();
  let decisions = 0;
  let depth = 0;
  let open: { readonly number: number; readonly arrival: Arrival<Place> }[] = [];

  const arrive = (arrival: Arrival<Place>, parent: number, id: string, forced: boolean, into: typeof open): number => {
    const key = arrival.stop ? `stop ${arrival.stop.path}` : terrain.keyOf(arrival.place);
    const known = numbers.get(key);
    // Endings are counted each time; a place known before is not gone on from again.
    noteEnd(ledger, arrival, {
      length: prefix.length + depth,
      choices: () => [...prefix, ...choicesTo(swept, parent), ...(id === '' ? [] : [id])],
      forced: () => forced || forceOn(swept, parent),
    });
    if (known !== undefined) return known;
    const number = swept.parents.length;
    numbers.set(key, number);
    append(swept.parents, parent);
    append(swept.taken, 2 * numberOf(swept.names, id) + (forced ? 1 : 0));
    append(swept.knots, numberOf(swept.names, arrival.knot));
    const over = arrival.ways.length === 0;
    append(swept.standing, arrival.stop ? STANDING.stopped : over ? STANDING.ended : STANDING.open);
    if (!over && !arrival.stop) {
      noteDecision(ledger, arrival);
      into.push({ number, arrival });
    }
    return number;
  };

  arrive(from, -1, '', false, open);
  while (open.length > 0) {
    depth++;
    const next: typeof open = [];
    for (const { number, arrival } of open) {
      if (swept.parents.length >= budget.places || decisions >= budget.decisions)
        return { swept, complete: false, decisions };
      for (const [at, way] of arrival.ways.entries()) {
        const after = terrain.take(arrival.place, at);
        decisions++;
        noteTaken(ledger, arrival.knot, way, after);
        append(swept.edges, number);
        append(swept.edges, 2 * arrive(after, number, way.id, way.forced, next) + (way.forced ? 1 : 0));
      }
      swept.standing.values[number] = STANDING.gone;
    }
    open = next;
  }
  return { swept, complete: true, decisions };
}

/** The choices that lead to a place, by id. */
export function choicesTo(swept: Swept, place: number): readonly string[] {
  const ids: string[] = [];
  for (let at = place; at > 0; at = valueAt(swept.parents, at))
    ids.push(swept.names.texts[valueAt(swept.taken, at) >> 1] ?? '');
  return ids.reverse();
}

/** Whether force was used on the way to a place. */
function forceOn(swept: Swept, place: number): boolean {
  for (let at = place; at > 0; at = valueAt(swept.parents, at)) if ((valueAt(swept.taken, at) & 1) === 1) return true;
  return false;
}
