import { arriving, CHOICE, type Slot } from '#walker/script';
import { fault, isTruthy, toText } from '#walker/value';
import { pop, visitsOf } from './control';
import type { Machine, Option } from './machine';
import { snapshot } from './snapshot';

/** Puts a choice on offer, if its condition holds and it was not used up. */
export function offer(machine: Machine, slot: Slot): void {
  let shown = (slot.flags & CHOICE.conditional) === 0 || isTruthy(pop(machine));
  const only = (slot.flags & CHOICE.choiceOnlyText) > 0 ? textWithTags(machine) : SILENT;
  const start = (slot.flags & CHOICE.startText) > 0 ? textWithTags(machine) : SILENT;
  const target = slot.target ?? fault(`The choice at ${slot.text} leads to no place.`);
  if ((slot.flags & CHOICE.onceOnly) > 0 && visitsOf(machine, target.owner) > 0) shown = false;
  if (!shown) return;
  machine.reached[slot.number] = 1;
  const frames = snapshot(machine.live, machine.frames, target);
  const tags = tagsOf(only, start);
  machine.options.push(optionOf(machine, slot, target, frames, unpadded(start.text + only.text), tags));
}

/** An option; the one that the choice was last on offer as, if nothing about it is different. */
function optionOf(
  machine: Machine,
  slot: Slot,
  target: Slot,
  frames: Option['frames'],
  text: string,
  tags: readonly string[],
): Option {
  const { from } = machine;
  const last = machine.offered[slot.number];
  const old = last?.option;
  const arrived = old && last.from === from ? old.arrived : arriving(from, target);
  const same = old && old.frames === frames && old.arrived === arrived && old.text === text && old.tags === tags;
  const option = same ? old : { slot, frames, arrived, text, tags };
  if (last) {
    last.from = from;
    last.option = option;
  } else machine.offered[slot.number] = { from, option };
  return option;
}

/** A text of a choice; its tags come last one first, as they lie on the stack, and in order where that is known already. */
interface Said {
  readonly text: string;
  readonly stacked: readonly string[];
  readonly tags?: readonly string[];
}

const NO_TAGS: readonly string[] = [];
const SILENT: Said = { text: '', stacked: NO_TAGS, tags: NO_TAGS };

function tagsOf(only: Said, start: Said): readonly string[] {
  if (only.stacked.length === 0) return start.tags ?? [...start.stacked].reverse();
  if (start.stacked.length === 0 && only.tags) return only.tags;
  return [...only.stacked, ...start.stacked].reverse();
}

function textWithTags(machine: Machine): Said {
  const value = pop(machine);
  if (typeof value === 'object' && value.type === 'offered') return value;
  let tags: string[] | undefined;
  for (let top = machine.stack.at(-1); typeof top === 'object' && top.type === 'tag'; top = machine.stack.at(-1)) {
    (tags ??= []).push(top.text);
    machine.stack.pop();
  }
  return { text: toText(value), stacked: tags ?? NO_TAGS };
}

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}

/** A text without blanks at its ends. */
function unpadded(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlankAt(text, from)) from++;
  while (to > from && isBlankAt(text, to - 1)) to--;
  return to - from === text.length ? text : text.slice(from, to);
}
