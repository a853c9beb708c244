import { FEET, type Painting, type Slot, slotOf } from './place';
import { clamp, lerp } from './rig';

/** The slot someone is drawn in at x, on the way to or from a slot: one goes behind cover round its corner. */
export const slotAt = ({ cover }: Painting, slot: Slot, x: number): Slot =>
  slot === 'behind' ? (x < cover.corner ? 'behind' : 'people') : slot;

/** The line someone's feet are on. */
export function feetOf(painting: Painting, slot: Slot, x: number): number {
  const { corner, turn } = painting.cover;
  const feet = slotOf(painting, slot).feet ?? FEET;
  return slot === 'behind' ? lerp(feet, FEET, clamp((x - corner) / turn, 0, 1)) : feet;
}
