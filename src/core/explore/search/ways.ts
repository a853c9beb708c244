import { valueAt } from './column';
import { type Ledger, noteProblem, noteWayOut } from './ledger';
import type { ProblemKind } from './result';
import { choicesTo, STANDING, type Swept } from './sweep';

/**
 * Which places can still come to one of some kind, going back along the ways gone. A place that was not gone on from may lead anywhere and counts
 * as able to: what is said to be lost is lost.
 */
function able(swept: Swept, isGoal: (place: number) => boolean, mayForce: boolean): Uint8Array {
  const places = swept.parents.length;
  const { from, before } = backwards(swept, mayForce);
  const reached = new Uint8Array(places);
  const open: number[] = [];
  for (let place = 0; place < places; place++) {
    if (!isGoal(place)) continue;
    reached[place] = 1;
    open.push(place);
  }
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (let at = from[place] as number; at < (from[place + 1] as number); at++) {
      const earlier = before[at] as number;
      if (reached[earlier] === 1) continue;
      reached[earlier] = 1;
      open.push(earlier);
    }
  }
  return reached;
}

/** For each place the places that lead to it, one after another in `before`. */
function backwards(swept: Swept, mayForce: boolean): { readonly from: Int32Array; readonly before: Int32Array } {
  const { edges } = swept;
  const places = swept.parents.length;
  const from = new Int32Array(places + 1);
  const counts = (edge: number) => mayForce || (valueAt(edges, edge + 1) & 1) === 0;
  for (let edge = 0; edge < edges.length; edge += 2) {
    const to = valueAt(edges, edge + 1) >> 1;
    if (counts(edge)) from[to + 1] = (from[to + 1] as number) + 1;
  }
  for (let place = 0; place < places; place++) from[place + 1] = (from[place + 1] as number) + (from[place] as number);
  const fill = from.slice(0, places);
  const before = new Int32Array(edges.length / 2);
  for (let edge = 0; edge < edges.length; edge += 2) {
    if (!counts(edge)) continue;
    const to = valueAt(edges, edge + 1) >> 1;
    before[fill[to] as number] = valueAt(edges, edge);
    fill[to] = (fill[to] as number) + 1;
  }
  return { from, before };
}

/** How many problems of one kind are told; the rest would say the same. */
const MOST_TOLD = 12;

/**
 * Finds decisions from which no end can be come to any more, and decisions from which none can be come to without force. Only the first on each way
 * is told: whatever comes after it is lost with it. Where chance can fall otherwise than it did, it is only said that none was found.
 */
export function findLost(swept: Swept, prefix: readonly string[], ledger: Ledger, withForce: boolean): void {
  const standing = (place: number) => valueAt(swept.standing, place);
  const isEnd = (place: number) => standing(place) === STANDING.ended;
  const mayEnd = (place: number) => isEnd(place) || standing(place) === STANDING.open;
  const told: Told = { swept, prefix, ledger };
  const isChanced = (place: number) => standing(place) === STANDING.chanced;
  const goesOn = (place: number) => mayEnd(place) || standing(place) === STANDING.stopped;
  const out = able(swept, (place) => goesOn(place) || isChanced(place), true);
  tell(told, 'loop', 'From here on the story goes round for ever: no choice leads to an end.', out);
  tell(
    told,
    'loop-so-far',
    'From here on no way to an end was seen; chance may lead to one.',
    able(swept, goesOn, true),
    out,
  );
  if (!withForce) return;
  const peace = able(swept, (place) => mayEnd(place) || isChanced(place), false);
  tell(told, 'lost', 'From here on every way to an end leads through force.', peace);
  tell(
    told,
    'lost-so-far',
    'From here on no way to an end without force was seen; chance may lead to one.',
    able(swept, mayEnd, false),
    peace,
  );
  const sure = able(swept, isEnd, false);
  for (let place = 0; place < swept.parents.length; place++) {
    if ((standing(place) === STANDING.gone || isChanced(place)) && sure[place] === 1)
      noteWayOut(ledger, knotOf(swept, place), 1);
  }
}

interface Told {
  readonly swept: Swept;
  readonly prefix: readonly string[];
  readonly ledger: Ledger;
}

/** Tells the first places on each way that are not reached; of those only what chance reaches, where that is given. */
function tell(
  { swept, prefix, ledger }: Told,
  kind: ProblemKind,
  sentence: string,
  reached: Uint8Array,
  byChance?: Uint8Array,
): void {
  let told = 0;
  for (let place = 0; place < swept.parents.length; place++) {
    if (reached[place] === 1 || byChance?.[place] === 0 || valueAt(swept.standing, place) === STANDING.stopped)
      continue;
    const parent = valueAt(swept.parents, place);
    // What is lost because of what came before is told there.
    if (parent >= 0 && reached[parent] === 0) continue;
    if (++told > MOST_TOLD) return;
    const choices = [...prefix, ...choicesTo(swept, place)];
    noteProblem(ledger, kind, knotOf(swept, place), '', sentence, { length: choices.length, choices: () => choices });
  }
}

function knotOf(swept: Swept, place: number): string {
  return swept.names.texts[valueAt(swept.knots, place)] ?? '';
}
