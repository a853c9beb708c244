import { apart, distance, GONE, type Ground, isWithin, type Position, type Spot } from '#place';
import { type About, groundOfScenario, present, spotOf } from './ask';
import type { Situation } from './situation';

/** The least room between two people who stand on the same side, in decimeters. */
const ROOM = 7;

/** The first of some spots at which nobody stands; where all are taken, the nearest one beside the first that the place has. */
export function freeSpot(situation: Situation, ground: Ground, wishes: readonly Position[]): Position {
  const taken = present(situation).flatMap((who) => spotOf(situation, who) ?? []);
  const isFree = (spot: Spot) => taken.every((other) => distance(spot, other) >= ROOM);
  const free = wishes.find((wish) => wish === GONE || isFree(wish));
  const [first] = wishes;
  if (free !== undefined || first === undefined || first === GONE) return free ?? GONE;
  // Somebody between two spots takes both, on either side.
  const steps = Array.from({ length: taken.length * 2 + 1 }, (_, i) => (i + 1) * ROOM);
  const beside = steps.flatMap((step) => [-step, step]).map((by): Spot => ({ at: first.at + by, away: first.away }));
  return beside.find((spot) => isWithin(ground, spot) && isFree(spot)) ?? first;
}

/** Where the officer is once out of the car: so far from the subject's home as the scenario says. */
export function opposite(about: About): Spot {
  return apart(groundOfScenario(about), about.stage.decimeters);
}
