import { headOf } from './light';
import { FEET, type Painting, type Slot, slotOf } from './place';
import type { Actor } from './placing';
import { clamp, extentOf, lerp, type PersonId, personOf, poseOf } from './rig';

/** The slot someone is drawn in at x, on the way to or from a slot: one goes behind cover round its corner. */
export const slotAt = ({ cover }: Painting, slot: Slot, x: number): Slot =>
  slot === 'behind' ? (x < cover.corner ? 'behind' : 'people') : slot;

/** The line someone's feet are on. */
export function feetOf(painting: Painting, slot: Slot, x: number): number {
  const { corner, turn } = painting.cover;
  const feet = slotOf(painting, slot).feet ?? FEET;
  return slot === 'behind' ? lerp(feet, FEET, clamp((x - corner) / turn, 0, 1)) : feet;
}

/** Everybody's room is measured on one adult, so that it is known before their clothes are. */
const MEASURE: PersonId = 'navy-fair';

/** The room someone takes in the picture, in design units: the left and right edge, and the top. */
export function roomOf(
  painting: Painting,
  actor: Actor,
): { readonly left: number; readonly right: number; readonly top: number } {
  const { behind, ahead, above } = extentOf(personOf(MEASURE), poseOf(actor.pose));
  const head = headOf(painting, actor.depth);
  return {
    left: actor.x - (actor.flip ? ahead : behind) * head,
    right: actor.x + (actor.flip ? behind : ahead) * head,
    top: feetOf(painting, actor.depth, actor.x) - above * head,
  };
}
