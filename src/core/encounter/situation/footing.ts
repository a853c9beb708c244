import { apart, distance, GONE, type Position, type Spot } from '#place';
import { type About, groundOfScenario, present, spotOf } from './ask';
import type { Situation } from './situation';

/** The least room between two people who stand on the same side, in decimeters. */
const ROOM = 7;

/** The first of some spots at which nobody stands; where all are taken, one a step beside the first. */
export function freeSpot(situation: Situation, wishes: readonly Position[]): Position {
  const taken = present(situation).flatMap((who) => spotOf(situation, who) ?? []);
  const isFree = (spot: Spot) => taken.every((other) => distance(spot, other) >= ROOM);
  const free = wishes.find((wish) => wish === GONE || isFree(wish));
  const [first] = wishes;
  if (free !== undefined || first === undefined || first === GONE) return free ?? GONE;
  let spot: Spot = { at: first.at, away: first.away };
  while (!isFree(spot)) spot = { at: spot.at - ROOM, away: spot.away };
  return spot;
}

/** Where the officer is once out of the car: so far from the subject's home as the scenario says. */
export function opposite(about: About): Spot {
  return apart(groundOfScenario(about), about.stage.decimeters);
}
