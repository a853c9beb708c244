import type { Surface } from './brush';
import { FEET, METER } from './world';

/** The line of the horizon in every place, and the middle of the picture: where everything that runs away comes together. */
const HORIZON = 290;
/** The middle of the picture, in design units. */
export const MIDDLE = 640;
/** The height of the eye in meters, and how far away from it people stand. */
export const EYE = (FEET - HORIZON) / METER;
/** How many meters away from the eye people on the ground line stand. */
export const AWAY = 12.5;

/** Design units for a meter of what stands on the ground at a line of the picture. */
export const meterAt = (y: number): number => (METER * (y - HORIZON)) / (FEET - HORIZON);

/** The line of the picture for ground so many meters behind the people, or before them. */
export const groundAt = (z: number): number => HORIZON + ((FEET - HORIZON) * AWAY) / (AWAY + z);

/** How many meters behind the people the ground at a line of the picture is. */
export const depthAt = (y: number): number => (AWAY * (FEET - HORIZON)) / (y - HORIZON) - AWAY;

/** Where meters right of the middle, above the ground and behind the people are in the picture. */
export function project(x: number, y: number, z: number): readonly [x: number, y: number] {
  const k = (METER * AWAY) / (AWAY + z);
  return [MIDDLE + x * k, HORIZON + (EYE - y) * k];
}

/** Where something stands: its foot, design units for a meter there (0: as the ground has it), and whether it is turned round. */
interface Standing {
  readonly x: number;
  readonly y: number;
  readonly m: number;
  readonly flip?: boolean;
}

/** Draws in meters around a foot on the ground, x to the right, or to the left of what is turned round, and up negative. */
export function stand(g: Surface, { x, y, m, flip = false }: Standing, draw: () => void): void {
  const k = m || meterAt(y);
  g.save();
  g.translate(x, y);
  g.scale(flip ? -k : k, k);
  draw();
  g.restore();
}
