import {
  type ChoiceUse, type EndingFound, type Exploration, type KnotUse, type Path, problemKey, type ProblemFound, type Tale,
} from './result'; // prettier-ignore
import type { Arrival, Way } from './terrain';

interface Knot {
  decisions: number;
  escalation: number;
  wayOut: number;
  readonly leads: Map<string, Map<string, number>>;
}

/** What an exploration has come across so far; it only grows. */
export interface Ledger {
  readonly tale: Tale;
  readonly endings: Map<string, EndingFound>;
  readonly problems: Map<string, ProblemFound>;
  readonly offered: Map<string, number>;
  readonly taken: Map<string, number>;
  readonly knots: Map<string, Knot>;
  longest: number;
  /** Whether chance decided between several outcomes on any way. */
  rolled: boolean;
}

/** An empty ledger for runs of one tale. */
export function newLedger(tale: Tale): Ledger {
  return {
    tale,
    endings: new Map(),
    problems: new Map(),
    offered: new Map(),
    taken: new Map(),
    knots: new Map(),
    longest: 0,
    rolled: false,
  };
}

/** How often a choice was taken. */
export function timesTaken(ledger: Ledger, id: string): number {
  return ledger.taken.get(id) ?? 0;
}

/** Notes a decision: what is on offer, and in what state of mind. */
export function noteDecision(ledger: Ledger, arrival: Arrival<unknown>): void {
  const knot = knotIn(ledger, arrival.knot);
  knot.decisions++;
  knot.escalation += arrival.escalation ?? 0;
  for (const way of arrival.ways) ledger.offered.set(way.id, (ledger.offered.get(way.id) ?? 0) + 1);
}

/** Notes a choice taken, and where it led. */
export function noteTaken(ledger: Ledger, from: string, way: Way, arrival: Arrival<unknown>): void {
  ledger.taken.set(way.id, timesTaken(ledger, way.id) + 1);
  const leads = knotIn(ledger, from).leads;
  const to = leads.get(way.id) ?? new Map<string, number>();
  const where = arrival.ending !== undefined ? `=${arrival.ending}` : arrival.knot;
  to.set(where, (to.get(where) ?? 0) + 1);
  leads.set(way.id, to);
}

/** The way to an arrival: how many decisions long, and what is only worked out when it is wanted. */
export interface Trail {
  readonly length: number;
  readonly choices: () => readonly string[];
  readonly forced: () => boolean;
}

/** Notes how an arrival ended, if it did, with the choices that led there, and whether chance had a part in it. */
export function noteEnd(ledger: Ledger, arrival: Arrival<unknown>, trail: Trail): void {
  const { ending, stop, warning } = arrival;
  ledger.rolled ||= arrival.rolled;
  if (ending === undefined && !stop && !warning) return;
  ledger.longest = Math.max(ledger.longest, trail.length);
  if (ending !== undefined) noteEnding(ledger, ending, trail);
  if (stop) noteProblem(ledger, 'fault', stop.knot, stop.path, stop.sentence, trail);
  if (warning) noteProblem(ledger, 'warning', warning.knot, warning.path, warning.sentence, trail);
}

function noteEnding(ledger: Ledger, id: string, trail: Trail): void {
  const old = ledger.endings.get(id);
  const isShorter = (path: Path | undefined) => !path || trail.length < path.choices.length;
  // There may be millions of ways to an ending, and a path is worth writing out only if it is the shortest yet.
  const shortest = old && !isShorter(old.shortest) ? old.shortest : pathOf(ledger, trail);
  const peaceful = isShorter(old?.withoutForce) && !trail.forced() ? pathOf(ledger, trail) : old?.withoutForce;
  ledger.endings.set(id, { id, count: (old?.count ?? 0) + 1, shortest, ...(peaceful && { withoutForce: peaceful }) });
}

function pathOf(ledger: Ledger, trail: Pick<Trail, 'choices'>): Path {
  return { ...ledger.tale, choices: trail.choices() };
}

/** Notes a problem, once for each place and kind, with the shortest way to it. */
export function noteProblem(
  ledger: Ledger,
  kind: ProblemFound['kind'],
  knot: string,
  path: string,
  sentence: string,
  trail: Pick<Trail, 'length' | 'choices'>,
): void {
  const key = problemKey({ kind, knot, path, sentence });
  const old = ledger.problems.get(key);
  const shortest = old && trail.length >= old.shortest.choices.length ? old.shortest : pathOf(ledger, trail);
  ledger.problems.set(key, { kind, knot, path, sentence, count: (old?.count ?? 0) + 1, shortest });
}

/** Notes that decisions in a knot had a way to an end without force. */
export function noteWayOut(ledger: Ledger, knot: string, decisions: number): void {
  knotIn(ledger, knot).wayOut += decisions;
}

function knotIn(ledger: Ledger, name: string): Knot {
  let knot = ledger.knots.get(name);
  if (!knot) ledger.knots.set(name, (knot = { decisions: 0, escalation: 0, wayOut: 0, leads: new Map() }));
  return knot;
}

/** The ledger as plain JSON. */
export function close(
  ledger: Ledger,
  sums: Pick<Exploration, 'complete' | 'draws' | 'drawable' | 'places' | 'decisions' | 'runs' | 'reached'>,
): Exploration {
  const ids = [...ledger.offered.keys()].sort();
  const choices = ids.map((id): [string, ChoiceUse] => [
    id,
    { offered: ledger.offered.get(id) ?? 0, taken: timesTaken(ledger, id) },
  ]);
  const knots = [...ledger.knots]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, knot]): [string, KnotUse] => [name, plain(knot)]);
  const byKey = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return {
    ...sums,
    rolled: ledger.rolled,
    longest: ledger.longest,
    endings: byKey(ledger.endings),
    problems: byKey(ledger.problems),
    choices: Object.fromEntries(choices),
    knots: Object.fromEntries(knots),
  };
}

function plain(knot: Knot): KnotUse {
  const leads = [...knot.leads]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, to]) => [id, Object.fromEntries([...to].sort(([a], [b]) => (a < b ? -1 : 1)))]);
  return { ...knot, leads: Object.fromEntries(leads) as KnotUse['leads'] };
}
