import { type Ledger, noteProblem, noteWayOut } from './ledger';
import { choicesTo, type Swept } from './sweep';

/**
 * Which places can still come to one of some kind, going back along the ways gone. A place that was not gone on from may lead anywhere and counts
 * as able to: what is said to be lost is lost.
 */
function able(swept: Swept, isGoal: (place: number) => boolean, mayTake: (forced: boolean) => boolean): Uint8Array {
  const places = swept.parents.length;
  const from = new Int32Array(places + 1);
  const { edges } = swept;
  const counts = (edge: number) => mayTake(edges[edge + 2] === 1);
  for (let edge = 0; edge < edges.length; edge += 3) {
    if (counts(edge)) from[(edges[edge + 1] as number) + 1] = (from[(edges[edge + 1] as number) + 1] as number) + 1;
  }
  for (let place = 0; place < places; place++) from[place + 1] = (from[place + 1] as number) + (from[place] as number);
  const fill = from.slice(0, places);
  const before = new Int32Array(edges.length / 3);
  for (let edge = 0; edge < edges.length; edge += 3) {
    if (!counts(edge)) continue;
    const to = edges[edge + 1] as number;
    before[fill[to] as number] = edges[edge] as number;
    fill[to] = (fill[to] as number) + 1;
  }
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

/** How many problems of one kind are told; the rest would say the same. */
const MOST_TOLD = 12;

/**
 * Finds decisions from which no end can be come to any more, and decisions from which none can be come to without force. Only the first on each way
 * is told: whatever comes after it is lost with it.
 */
export function findLost(swept: Swept, prefix: readonly string[], ledger: Ledger, withForce: boolean): void {
  const isEnd = (place: number) => swept.state[place] === 'ended';
  const isOpen = (place: number) => swept.state[place] === 'open';
  const out = able(swept, (place) => isEnd(place) || isOpen(place) || swept.state[place] === 'stopped', () => true);
  tell('loop', 'From here on the story goes round for ever: no choice leads to an end.', out);
  if (!withForce) return;
  const peaceful = able(swept, (place) => isEnd(place) || isOpen(place), (forced) => !forced);
  tell('lost', 'From here on every way to an end leads through force.', peaceful);
  const sure = able(swept, isEnd, (forced) => !forced);
  for (const [place, knot] of swept.knots.entries()) {
    if (swept.state[place] === 'gone' && sure[place] === 1) noteWayOut(ledger, knot, 1);
  }

  function tell(kind: 'loop' | 'lost', sentence: string, reached: Uint8Array): void {
    let told = 0;
    for (const [place, knot] of swept.knots.entries()) {
      if (reached[place] === 1 || swept.state[place] === 'stopped') continue;
      const parent = swept.parents[place] ?? -1;
      // What is lost because of what came before is told there.
      if (parent >= 0 && reached[parent] === 0) continue;
      if (++told > MOST_TOLD) return;
      noteProblem(ledger, kind, knot, '', sentence, { seed: ledger.seed, agency: ledger.agency, choices: [...prefix, ...choicesTo(swept, place)] });
    }
  }
}
