import { DO, type Draft, type Slot } from './slot';

/** Marks where the script begins to weigh each choice: what works out its text and whether it is on offer stands just before it. */
export function markWeighing(slots: readonly Draft<Slot>[]): void {
  for (const slot of slots) {
    if (slot.does !== DO.choice) continue;
    const beginning = beginningOf(slot);
    if (beginning) beginning.does = DO.weigh;
  }
}

/** The evaluation that ends right before a choice, by where it begins; none where the choice needs none. */
function beginningOf({ owner, index }: Slot): Draft<Slot> | undefined {
  let open = 0;
  for (let at = index - 1; at >= 0; at--) {
    const slot = owner.slots[at] as Draft<Slot>;
    if (slot.does === DO.evaluateEnd) open++;
    else if (slot.does === DO.evaluate || slot.does === DO.weigh) open--;
    if (open === 0) return slot.does === DO.evaluate ? slot : undefined;
  }
  return undefined;
}
