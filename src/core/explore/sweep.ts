import { type Ledger, noteDecision, noteEnd, noteTaken } from './ledger';
import type { Budget } from './result';
import type { Arrival, Terrain } from './terrain';

/** A place that a sweep came to, by its number: how it was come to, and whether all its ways were gone. */
export interface Swept {
  /** From which place, by which of its ways, and whether force was used; -1 for the beginning. */
  readonly parents: number[];
  readonly ids: string[];
  readonly forced: boolean[];
  readonly knots: string[];
  readonly state: Standing[];
  /** Every way gone, including those to places known before: from, to, and 1 where it is a use of force. */
  readonly edges: number[];
}

/** Whether a place has been gone on from, has still to be, is an end, or stopped with a fault. */
export type Standing = 'gone' | 'open' | 'ended' | 'stopped';

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
export function sweep<Place>(terrain: Terrain<Place>, from: Arrival<Place>, prefix: readonly string[], budget: Budget, ledger: Ledger): Sweep {
  const swept: Swept = { parents: [], ids: [], forced: [], knots: [], state: [], edges: [] };
  const numbers = new Map<string, number>();
  let decisions = 0;
  let open: { readonly number: number; readonly arrival: Arrival<Place> }[] = [];

  const arrive = (arrival: Arrival<Place>, parent: number, id: string, forced: boolean, into: typeof open): number => {
    const key = arrival.stop ? `stop ${arrival.stop.path}` : terrain.keyOf(arrival.place);
    const known = numbers.get(key);
    const number = known ?? swept.parents.length;
    // Endings are counted each time; a place known before is not gone on from again.
    if (arrival.ending !== undefined || arrival.stop || arrival.warning !== undefined) {
      noteEnd(ledger, arrival, () => [...prefix, ...choicesTo(swept, parent), ...(id === '' ? [] : [id])], forced || forceOn(swept, parent));
    }
    if (known !== undefined) return known;
    numbers.set(key, number);
    swept.parents.push(parent);
    swept.ids.push(id);
    swept.forced.push(forced);
    swept.knots.push(arrival.knot);
    const over = arrival.ways.length === 0;
    swept.state.push(arrival.stop ? 'stopped' : over ? 'ended' : 'open');
    if (!over && !arrival.stop) {
      noteDecision(ledger, arrival);
      into.push({ number, arrival });
    }
    return number;
  };

  arrive(from, -1, '', false, open);
  while (open.length > 0) {
    const next: typeof open = [];
    for (const { number, arrival } of open) {
      if (swept.parents.length >= budget.places || decisions >= budget.decisions) return { swept, complete: false, decisions };
      for (const [at, way] of arrival.ways.entries()) {
        const after = terrain.take(arrival.place, at);
        decisions++;
        noteTaken(ledger, arrival.knot, way, after);
        swept.edges.push(number, arrive(after, number, way.id, way.forced, next), way.forced ? 1 : 0);
      }
      swept.state[number] = 'gone';
    }
    open = next;
  }
  return { swept, complete: true, decisions };
}

/** The choices that lead to a place, by id. */
export function choicesTo(swept: Swept, place: number): readonly string[] {
  const ids: string[] = [];
  for (let at = place; at > 0; at = swept.parents[at] ?? -1) ids.push(swept.ids[at] ?? '');
  return ids.reverse();
}

/** Whether force was used on the way to a place. */
function forceOn(swept: Swept, place: number): boolean {
  for (let at = place; at > 0; at = swept.parents[at] ?? -1) if (swept.forced[at] === true) return true;
  return false;
}
