import { type Dice, diceOf } from './dice';
import { type Ledger, noteDecision, noteEnd, noteTaken, noteWayOut, timesTaken } from './ledger';
import type { Arrival, Terrain, Way } from './terrain';

/** A run that goes on longer than this is given up. */
const LONGEST_RUN = 400;
/** So many decisions a run goes on from where it was taken up, unless it is one that goes to the end. */
const STAGE = 10;
/** So many situations are remembered to take runs up from; a story seldom has more that differ. */
const MOST_REMEMBERED = 8_000;
/** How harsh the runs may be, in turns: what a patient officer comes to would be seen too seldom otherwise. */
const TEMPERS: readonly number[] = [2, 0, 1, 0];

/** A situation to take runs up from: the first found of its kind, or the one with fewer decisions behind it. */
interface Camp<Place> {
  readonly arrival: Arrival<Place>;
  readonly ids: readonly string[];
  /** Knots of the decisions since force was last used. */
  readonly passed: readonly string[];
  readonly forced: boolean;
  visits: number;
}

interface Wandering<Place> {
  readonly terrain: Terrain<Place>;
  readonly ledger: Ledger;
  readonly dice: Dice;
  readonly camps: Map<string, Camp<Place>>;
  readonly list: Camp<Place>[];
  /** How often each choice was taken in each knot. */
  readonly tried: Map<string, number>;
}

/**
 * Plays runs that look further than a sweep can, until the decisions are used up. Each is taken up from the kind of situation that was visited
 * least so far, and prefers choices that were taken least. The number of runs and of decisions come back.
 */
export function wander<Place>(
  terrain: Terrain<Place>,
  from: Arrival<Place>,
  prefix: readonly string[],
  most: number,
  ledger: Ledger,
  seed: number,
): { readonly runs: number; readonly decisions: number } {
  const wandering: Wandering<Place> = { terrain, ledger, dice: diceOf(seed), camps: new Map(), list: [], tried: new Map() };
  if (from.ways.length === 0) return { runs: 0, decisions: 0 };
  remember(wandering, { arrival: from, ids: prefix, passed: [], forced: false, visits: 0 });
  let runs = 0;
  let decisions = 0;
  for (; decisions < most; runs++) {
    const camp = leastVisited(wandering);
    decisions += run(wandering, camp, TEMPERS[runs % TEMPERS.length] ?? 2, runs % 3 === 0 ? LONGEST_RUN : STAGE);
  }
  return { runs, decisions };
}

function run<Place>(wandering: Wandering<Place>, camp: Camp<Place>, temper: number, most: number): number {
  const { terrain, ledger } = wandering;
  const ids = [...camp.ids];
  let passed = [...camp.passed];
  let { arrival, forced } = camp;
  let decisions = 0;
  for (; arrival.ways.length > 0 && decisions < most && ids.length < LONGEST_RUN; decisions++) {
    const { knot } = arrival;
    const at = pick(wandering, arrival.ways, knot, temper);
    const way = arrival.ways[at] as Way;
    noteDecision(ledger, arrival);
    forced ||= way.forced;
    passed = way.forced ? [] : [...passed, knot];
    arrival = terrain.take(arrival.place, at);
    ids.push(way.id);
    noteTaken(ledger, knot, way, arrival);
    noteEnd(ledger, arrival, () => [...ids], forced);
    if (arrival.ways.length > 0) remember(wandering, { arrival, ids: [...ids], passed, forced, visits: 0 });
  }
  // Whatever was decided since the last use of force had a way to this end without it.
  if (arrival.ending !== undefined) for (const knot of passed) noteWayOut(ledger, knot, 1);
  return Math.max(decisions, 1);
}

function remember<Place>(wandering: Wandering<Place>, camp: Camp<Place>): void {
  const { camps, list } = wandering;
  const kind = `${camp.arrival.knot} ${camp.arrival.mood ?? ''} ${camp.arrival.ways.length}`;
  const old = camps.get(kind);
  if (old || list.length >= MOST_REMEMBERED) return;
  camps.set(kind, camp);
  list.push(camp);
}

/** Of some situations drawn by lot, the one visited least. */
function leastVisited<Place>({ list, dice }: Wandering<Place>): Camp<Place> {
  let best = list[dice.below(list.length)] as Camp<Place>;
  for (let draw = 0; draw < 6; draw++) {
    const other = list[dice.below(list.length)] as Camp<Place>;
    if (other.visits < best.visits) best = other;
  }
  best.visits++;
  return best;
}

function pick<Place>({ ledger, dice, tried }: Wandering<Place>, ways: readonly Way[], knot: string, temper: number): number {
  const harshest = Math.max(temper, Math.min(...ways.map((way) => way.harshness)));
  // One decision in four is left to chance, so that no habit keeps a way hidden.
  const byChance = dice.below(4) === 0;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, way] of ways.entries()) {
    if (way.harshness > harshest) continue;
    const count = byChance ? 0 : timesTaken(ledger, way.id) + 4 * (tried.get(`${knot} ${way.id}`) ?? 0);
    const weight = count + dice.below(1000) / 1000;
    if (weight >= least) continue;
    least = weight;
    best = at;
  }
  const key = `${knot} ${ways[best]?.id ?? ''}`;
  tried.set(key, (tried.get(key) ?? 0) + 1);
  return best;
}
