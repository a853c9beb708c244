import type { Arrival, Terrain } from './terrain';

/** Goes a list of choices from the beginning; nothing when one of them is not on offer. Whether chance decided anything is said of the whole way. */
export function follow<Place>(terrain: Terrain<Place>, choices: readonly string[]): Arrival<Place> | undefined {
  let arrival = terrain.start();
  let { rolled } = arrival;
  for (const id of choices) {
    const at = arrival.ways.findIndex((way) => way.id === id);
    if (at < 0) return undefined;
    arrival = terrain.take(arrival.place, at);
    rolled ||= arrival.rolled;
  }
  return { ...arrival, rolled };
}
