import { closeTag, type Item, MARK, putGlue, putText, type Value } from '#walker/value';
import { DO, type Draft, type Slot } from './slot';

/**
 * Most texts of choices stand in the story as they are. Those are put together once, here, instead of each time they are offered: the slot that
 * begins the string becomes one that hands over text and tags and goes on after its end.
 */
export function foldChoiceTexts(slots: readonly Draft<Slot>[]): void {
  for (const slot of slots) if (slot.does === DO.string) fold(slot);
}

const LONGEST = 60;

function fold(begin: Draft<Slot>): void {
  const stream: Item[] = [];
  const tags: string[] = [];
  let back: Slot | undefined = returnOf(begin);
  let slot: Slot | undefined = begin.next;
  for (let steps = 0; steps < LONGEST && slot !== undefined; steps++) {
    if (slot.entered) return;
    slot = slot.into;
    let next: Slot | undefined = slot.next;
    switch (slot.does) {
      case DO.text:
        putText(stream, slot.text, -1, true);
        break;
      case DO.glue:
        putGlue(stream);
        break;
      case DO.tagOpen:
        stream.push(MARK.tagOpen);
        break;
      case DO.tagClose:
        tags.push(closeTag(stream));
        break;
      case DO.pass:
        break;
      case DO.divert:
        if (slot.conditional || slot.calls !== 0 || slot.arrived) return;
        next = slot.target;
        break;
      case DO.divertToVariable:
        // The way back from a text that choice and outcome share.
        if (!slot.text.startsWith('$') || back === undefined) return;
        next = back;
        back = undefined;
        break;
      case DO.stringEnd:
        begin.does = DO.choiceText;
        begin.value = handed(stream.filter((item) => typeof item === 'string').join(''), tags);
        begin.next = slot.next;
        return;
      default:
        return;
    }
    slot = next;
  }
}

/** A text with tags can only be a choice's. */
function handed(text: string, tags: readonly string[]): Value {
  return tags.length === 0 ? text : { type: 'offered', text, tags, stacked: [...tags].reverse() };
}

/** Where a shared text returns to: the target that was put in the compiler's own variable just before the string. */
function returnOf(begin: Slot): Slot | undefined {
  const assigned = begin.owner.slots[begin.index - 1];
  const pushed = begin.owner.slots[begin.index - 2];
  if (assigned?.does !== DO.assign || !assigned.text.startsWith('$') || pushed?.does !== DO.push) return undefined;
  return pushed.target;
}
