import { follow } from './follow';
import type { Ledger } from './ledger';
import type { Path } from './result';
import type { Arrival, Terrain } from './terrain';

/** How many times a path is tried with something left out. */
const MOST_TRIES = 250;

/** Shortens the paths to endings and to faults that were found by runs: what can be left out without losing the end is left out. */
export function minimise<Place extends object>(walked: Terrain<Place>, ledger: Ledger): void {
  for (const [id, ending] of ledger.endings) {
    const terrain = remembering(walked);
    const isSame = (arrival: Arrival<Place>) => arrival.ending === id;
    const shortest = shortened(terrain, ending.shortest, isSame);
    const peaceful = ending.withoutForce && shortened(terrain, ending.withoutForce, isSame);
    ledger.endings.set(id, { ...ending, shortest, ...(peaceful && { withoutForce: peaceful }) });
  }
  for (const [key, problem] of ledger.problems) {
    if (problem.kind !== 'fault') continue;
    const isSame = (arrival: Arrival<Place>) =>
      arrival.stop?.path === problem.path && arrival.stop.sentence === problem.sentence;
    ledger.problems.set(key, { ...problem, shortest: shortened(remembering(walked), problem.shortest, isSame) });
  }
}

/** The path with as many choices left out as can be, in so many tries: halves first, then less, then one by one. */
export function shortened<Place>(
  terrain: Terrain<Place>,
  path: Path,
  isSame: (arrival: Arrival<Place>) => boolean,
  most = MOST_TRIES,
): Path {
  let choices = path.choices;
  let tries = 0;
  for (let size = Math.ceil(choices.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < choices.length && tries < most;) {
      const without = [...choices.slice(0, at), ...choices.slice(at + size)];
      tries++;
      const arrival = follow(terrain, without);
      if (arrival && isSame(arrival)) choices = without;
      else at += size;
    }
  }
  return choices === path.choices ? path : { ...path, choices };
}

/** The same terrain, which remembers what each way led to: the paths that are tried share their beginnings. */
function remembering<Place extends object>(terrain: Terrain<Place>): Terrain<Place> {
  const first = terrain.start();
  const known = new WeakMap<Place, Map<number, Arrival<Place>>>();
  const { keyOf, reached, sayings } = terrain;
  return {
    keyOf,
    reached,
    sayings,
    start: () => first,
    take: (place, way) => {
      const ways = known.get(place) ?? new Map<number, Arrival<Place>>();
      known.set(place, ways);
      const after = ways.get(way) ?? terrain.take(place, way);
      ways.set(way, after);
      return after;
    },
  };
}
