import { HEAD, HEAD_ACROSS } from './light';
import type { Depth } from './placing';
import { clamp, lerp } from './rig';
import { BEHIND_CAR, CAR, FAR_SIDE, FEET } from './place';

/** Someone on the way to cover is behind the car from here on. */
const CORNER = CAR.x + 14;

/** The depth someone is drawn in at x, on the way to or from a depth: one goes behind the car round its nose. */
export const depthAt = (depth: Depth, x: number): Depth =>
  depth === 'behind-car' ? (x < CORNER ? 'behind-car' : 'footway') : depth;

/** The line someone's feet are on. */
export function feetOf(depth: Depth, x: number): number {
  if (depth === 'across') return FAR_SIDE;
  return depth === 'behind-car' ? lerp(BEHIND_CAR, FEET, clamp((x - CORNER) / 30, 0, 1)) : FEET;
}

/** Pixels per head for someone at a depth, in design units. */
export const headOf = (depth: Depth): number => (depth === 'across' ? HEAD_ACROSS : HEAD);
