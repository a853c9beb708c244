import { append, type Column, type Names, newColumn, numberOf, setAt, valueAt } from './column';
import { isFull, newKeys, numberOfKey } from './keys';
import { type Ledger, noteDecision, noteEnd, noteTaken } from './ledger';
import type { Budget } from './result';
import type { Arrival, Terrain } from './terrain';

/**
 * What became of a place: all its ways were gone, they are still to be gone, it is an end, or the story stopped there; or all its ways were gone as
 * chance fell, and may lead elsewhere when it falls otherwise.
 */
export const STANDING = { open: 0, gone: 1, ended: 2, stopped: 3, chanced: 4 } as const;

/** The places that a sweep came to, by number, and every way it went; there may be a million of them. */
export interface Swept {
  /** The place it was first come to from, -1 for the beginning. */
  readonly parents: Column;
  /** Which of the ways on offer there was gone. */
  readonly ways: Column;
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
 * So many places that are still to be gone on from are kept as they are. What is beyond is made anew when its turn comes, by going its choices again:
 * neighbors share nearly all of them.
 */
const MOST_KEPT = 8_000;

/**
 * Goes every way from every place, nearest first, and never twice from places that nothing can tell apart. What it finds first it finds by the
 * fewest decisions. It stops where the budget ends, or the room for what tells places apart; the ways begun are then left as they are.
 */
export function sweep<Place>(
  terrain: Terrain<Place>,
  from: Arrival<Place>,
  prefix: readonly string[],
  budget: Budget,
  ledger: Ledger,
  mostKept = MOST_KEPT,
): Sweep {
  const swept = nothingSwept();
  const keys = newKeys();
  const kept = new Map<number, Arrival<Place>>();
  const again = goingAgain(terrain, from, swept);
  let decisions = 0;
  let depth = 0;

  const arrive = (arrival: Arrival<Place>, parent: number, at: number, id: string, forced: boolean): number => {
    // Endings are counted each time; a place known before is not gone on from again.
    noteEnd(ledger, arrival, {
      length: prefix.length + depth,
      choices: () => [...prefix, ...choicesTo(swept, parent), ...(id === '' ? [] : [id])],
      forced: () => forced || forceOn(swept, parent),
    });
    const known = keys.count;
    const number = numberOfKey(keys, arrival.stop ? `stop ${arrival.stop.path}` : terrain.keyOf(arrival.place));
    if (number < known) return number;
    append(swept.parents, parent);
    append(swept.ways, at);
    append(swept.taken, 2 * numberOf(swept.names, id) + (forced ? 1 : 0));
    append(swept.knots, numberOf(swept.names, arrival.knot));
    const over = arrival.ways.length === 0;
    append(swept.standing, arrival.stop ? STANDING.stopped : over ? STANDING.ended : STANDING.open);
    if (over || arrival.stop) return number;
    noteDecision(ledger, arrival);
    if (kept.size < mostKept) kept.set(number, arrival);
    return number;
  };

  arrive(from, -1, 0, '', false);
  // Places are numbered nearest first, so those as near as each other stand together; this is where the next nearest begin.
  let further = 0;
  for (let number = 0; number < swept.parents.length; number++) {
    if (number === further) {
      depth++;
      further = swept.parents.length;
    }
    if (valueAt(swept.standing, number) !== STANDING.open) continue;
    if (swept.parents.length >= budget.places || decisions >= budget.decisions || isFull(keys))
      return { swept, complete: false, decisions };
    const arrival = kept.get(number) ?? again(number);
    kept.delete(number);
    let rolled = false;
    for (const [at, way] of arrival.ways.entries()) {
      const after = terrain.take(arrival.place, at);
      decisions++;
      rolled ||= after.rolled;
      noteTaken(ledger, arrival.knot, way, after);
      append(swept.edges, number);
      append(swept.edges, 2 * arrive(after, number, at, way.id, way.forced) + (way.forced ? 1 : 0));
    }
    setAt(swept.standing, number, rolled ? STANDING.chanced : STANDING.gone);
  }
  return { swept, complete: true, decisions };
}

function nothingSwept(): Swept {
  const [parents, ways, taken, knots, standing, edges] = [
    newColumn(), newColumn(), newColumn(), newColumn(), newColumn(), newColumn(),
  ]; // prettier-ignore
  return { parents, ways, taken, knots, standing, edges, names: { numbers: new Map(), texts: [] } };
}

/** Makes a place anew by going the ways that led to it; what the place asked for last shares with it is not gone again. */
function goingAgain<Place>(terrain: Terrain<Place>, from: Arrival<Place>, swept: Swept) {
  const line: { readonly number: number; readonly arrival: Arrival<Place> }[] = [{ number: 0, arrival: from }];
  return (place: number): Arrival<Place> => {
    const numbers: number[] = [];
    for (let at = place; at >= 0; at = valueAt(swept.parents, at)) numbers.push(at);
    numbers.reverse();
    let shared = 1;
    while (shared < numbers.length && line[shared]?.number === numbers[shared]) shared++;
    line.length = shared;
    let { arrival } = line[shared - 1] as (typeof line)[number];
    for (const number of numbers.slice(shared)) {
      arrival = terrain.take(arrival.place, valueAt(swept.ways, number));
      line.push({ number, arrival });
    }
    return arrival;
  };
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
