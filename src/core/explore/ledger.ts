import {
  type ChoiceUse, type EndingFound, type Exploration, type KnotUse, type Path, problemKey, type ProblemFound, shorter,
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
  readonly seed: number;
  readonly agency: string;
  readonly endings: Map<string, EndingFound>;
  readonly problems: Map<string, ProblemFound>;
  readonly offered: Map<string, number>;
  readonly taken: Map<string, number>;
  readonly knots: Map<string, Knot>;
  longest: number;
}

/** An empty ledger for runs of one seed and agency. */
export function newLedger(seed: number, agency: string): Ledger {
  return {
    seed,
    agency,
    endings: new Map(),
    problems: new Map(),
    offered: new Map(),
    taken: new Map(),
    knots: new Map(),
    longest: 0,
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

/** Notes how an arrival ended, if it did, with the choices that led there. */
export function noteEnd(
  ledger: Ledger,
  arrival: Arrival<unknown>,
  choices: () => readonly string[],
  forced: () => boolean,
): void {
  if (arrival.ending === undefined && !arrival.stop && arrival.warning === undefined) return;
  const path: Path = { seed: ledger.seed, agency: ledger.agency, choices: choices() };
  ledger.longest = Math.max(ledger.longest, path.choices.length);
  if (arrival.ending !== undefined) noteEnding(ledger, arrival.ending, path, forced());
  if (arrival.stop) noteProblem(ledger, 'fault', arrival.stop.knot, arrival.stop.path, arrival.stop.sentence, path);
  if (arrival.warning !== undefined) noteProblem(ledger, 'warning', arrival.knot, '', arrival.warning, path);
}

function noteEnding(ledger: Ledger, id: string, path: Path, forced: boolean): void {
  const old = ledger.endings.get(id);
  const peaceful = forced ? old?.withoutForce : old?.withoutForce ? shorter(old.withoutForce, path) : path;
  ledger.endings.set(id, {
    id,
    count: (old?.count ?? 0) + 1,
    shortest: old ? shorter(old.shortest, path) : path,
    ...(peaceful && { withoutForce: peaceful }),
  });
}

/** Notes a problem, once for each place and kind, with the shortest way to it. */
export function noteProblem(
  ledger: Ledger,
  kind: ProblemFound['kind'],
  knot: string,
  path: string,
  sentence: string,
  way: Path,
): void {
  const key = problemKey({ kind, knot, path, sentence });
  const old = ledger.problems.get(key);
  const shortest = old ? shorter(old.shortest, way) : way;
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
  sums: Pick<Exploration, 'complete' | 'places' | 'decisions' | 'runs' | 'reached'>,
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
