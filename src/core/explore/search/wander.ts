import { type Dice, diceOf } from './dice';
import { type Ledger, noteDecision, noteEnd, noteTaken, noteWayOut, timesTaken } from './ledger';
import type { Arrival, Terrain, Way } from './terrain';

/** A run that goes on longer than this is given up. */
const LONGEST_RUN = 400;
/** So many decisions a run goes on from where it was taken up, unless it is one that goes to the end. */
const STAGE = 10;
/** So many situations are remembered to take runs up from; a story seldom has more that differ. */
const MOST_REMEMBERED = 8_000;
/** How a run chooses: how harsh it may be, of ten decisions how many follow doctrine, and how far it goes. */
interface Habit {
  readonly temper: number;
  readonly advised: number;
  readonly most: number;
}

/** The habits of runs, in turns: what a patient officer comes to would be seen too seldom by chance alone. */
const HABITS: readonly Habit[] = [
  { temper: 2, advised: 0, most: STAGE },
  { temper: 1, advised: 7, most: LONGEST_RUN },
  { temper: 0, advised: 0, most: STAGE },
  { temper: 2, advised: 9, most: LONGEST_RUN },
  { temper: 1, advised: 4, most: STAGE },
];

/** A decision that was passed since force was last used, with those before it. Runs that are taken up from one situation share what led there. */
interface Passed {
  readonly knot: string;
  readonly before: Passed | undefined;
  /** Whether it was noted that a way leads from it to an end without force. */
  shown: boolean;
}

/** A situation to take runs up from: the first found of its kind. */
interface Camp<Place> {
  readonly arrival: Arrival<Place>;
  readonly ids: readonly string[];
  readonly passed: Passed | undefined;
  readonly forced: boolean;
  visits: number;
}

interface Wandering<Place> {
  readonly terrain: Terrain<Place>;
  readonly ledger: Ledger;
  readonly dice: Dice;
  readonly kinds: Set<string>;
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
  const wandering: Wandering<Place> = {
    terrain,
    ledger,
    dice: diceOf(seed),
    kinds: new Set(),
    list: [],
    tried: new Map(),
  };
  if (from.ways.length === 0) return { runs: 0, decisions: 0 };
  remember(wandering, from, prefix, undefined, false);
  let runs = 0;
  let decisions = 0;
  for (; decisions < most; runs++) {
    const camp = leastVisited(wandering);
    const habit = HABITS[runs % HABITS.length] as Habit;
    decisions += run(wandering, camp, habit);
  }
  return { runs, decisions };
}

function run<Place>(wandering: Wandering<Place>, camp: Camp<Place>, habit: Habit): number {
  const { terrain, ledger } = wandering;
  const ids = [...camp.ids];
  let { arrival, passed, forced } = camp;
  let decisions = 0;
  for (; arrival.ways.length > 0 && decisions < habit.most && ids.length < LONGEST_RUN; decisions++) {
    const { knot } = arrival;
    const at = pick(wandering, arrival, habit);
    const way = arrival.ways[at] as Way;
    noteDecision(ledger, arrival);
    forced ||= way.forced;
    passed = way.forced ? undefined : { knot, before: passed, shown: false };
    arrival = terrain.take(arrival.place, at);
    ids.push(way.id);
    noteTaken(ledger, knot, way, arrival);
    noteEnd(ledger, arrival, { length: ids.length, choices: () => [...ids], forced: () => forced });
    if (arrival.ways.length > 0) remember(wandering, arrival, ids, passed, forced);
  }
  if (arrival.ending !== undefined) noteShown(ledger, passed);
  return Math.max(decisions, 1);
}

/** Whatever was decided since the last use of force had a way to this end without it; each decision is noted once, however many runs share it. */
function noteShown(ledger: Ledger, last: Passed | undefined): void {
  for (let one = last; one && !one.shown; one = one.before) {
    one.shown = true;
    noteWayOut(ledger, one.knot, 1);
  }
}

/** Keeps a situation to take runs up from, if it is the first of its kind. */
function remember<Place>(
  { kinds, list }: Wandering<Place>,
  arrival: Arrival<Place>,
  ids: readonly string[],
  passed: Passed | undefined,
  forced: boolean,
): void {
  if (list.length >= MOST_REMEMBERED) return;
  const kind = `${arrival.knot} ${arrival.mood ?? ''} ${arrival.ways.length}`;
  if (kinds.has(kind)) return;
  kinds.add(kind);
  list.push({ arrival, ids: [...ids], passed, forced, visits: 0 });
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

function pick<Place>(
  { terrain, ledger, dice, tried }: Wandering<Place>,
  arrival: Arrival<Place>,
  { temper, advised }: Habit,
): number {
  const { ways, knot } = arrival;
  const advice = dice.below(10) < advised ? terrain.advise?.(arrival.place) : undefined;
  const harshest = Math.max(advice ? 2 : temper, Math.min(...ways.map((way) => way.harshness)));
  // One decision in four is left to chance, so that no habit keeps a way hidden.
  const byChance = dice.below(4) === 0;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, way] of ways.entries()) {
    if (way.harshness > harshest) continue;
    const count = byChance ? 0 : timesTaken(ledger, way.id) + 4 * (tried.get(`${knot} ${way.id}`) ?? 0);
    const weight = advice ? -(advice[at] ?? 0) : count + dice.below(1000) / 1000;
    if (weight >= least) continue;
    least = weight;
    best = at;
  }
  const key = `${knot} ${ways[best]?.id ?? ''}`;
  tried.set(key, (tried.get(key) ?? 0) + 1);
  return best;
}
