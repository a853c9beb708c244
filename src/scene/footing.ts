import { HEAD, HEAD_ACROSS } from './light';
import type { Actor, Depth } from './placing';
import { clamp, extentOf, lerp, type PersonId, personOf, poseOf } from './rig';
import { BEHIND_CAR, CAR, FAR_SIDE, FEET } from './set';

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

/** Everybody's room is measured on one adult, so that it is known before their clothes are. */
const MEASURE: PersonId = 'navy-fair';

/** The room someone takes in the picture, in design units: the left and right edge, and the top. */
export function roomOf(actor: Actor): { readonly left: number; readonly right: number; readonly top: number } {
  const { behind, ahead, above } = extentOf(personOf(MEASURE), poseOf(actor.pose));
  const head = headOf(actor.depth);
  return {
    left: actor.x - (actor.flip ? ahead : behind) * head,
    right: actor.x + (actor.flip ? behind : ahead) * head,
    top: feetOf(actor.depth, actor.x) - above * head,
  };
}
