import type { Option } from '#walker/machine';
import { type Counter, isLive, type Live, type Slot, type Story } from '#walker/script';
import type { Target, Value } from '#walker/value';
import type { Place } from './place';

/** What still matters where some choices are on offer, under a number that stands for them in this walk: places of globals and counters, and words of counters with the bits that matter. */
export interface Matters {
  readonly id: string;
  readonly globals: readonly number[];
  readonly words: readonly number[];
  readonly masks: readonly number[];
  readonly since: readonly number[];
  readonly turn: boolean;
  readonly chance: boolean;
}

/** Whether a value is a place to go to. */
export const isPlace = (value: Value): value is Target => typeof value === 'object' && value.type === 'target';

/** From where the story goes on: the outcome of each choice, after each call that waits, and any place that a variable holds. */
function onward({ slots: all }: Story, option: Option): readonly Slot[] {
  const slots = option.slot.target ? [option.slot.target] : [];
  for (const frame of option.frames) {
    if (frame.at?.next) slots.push(frame.at.next);
    for (let cell = frame.temporaries; cell !== undefined; cell = cell.rest) {
      if (isPlace(cell.value)) slots.push(...landing(all, cell.value));
    }
  }
  return slots;
}

function landing(slots: readonly Slot[], target: Target): readonly Slot[] {
  const slot = slots[target.slot];
  return slot ? [slot] : [];
}

/** What still matters at a place; the number stands for the choices on offer there. */
export function mattersAt(story: Story, live: Live, place: Place, number: number): Matters {
  const inGlobals = place.globals.flatMap((value) => (isPlace(value) ? landing(story.slots, value) : []));
  const slots = [...place.options.flatMap((option) => onward(story, option)), ...inGlobals];
  const matters = (from: Uint8Array | undefined) => slots.some((slot) => isLive(from, slot));
  const { reads } = story;
  const words = new Map<number, number>();
  story.counters.forEach((counter: Counter, at) => {
    if (matters(live.visits[at])) words.set(counter.word, (words.get(counter.word) ?? 0) | counter.bit);
  });
  return {
    globals: [...reads.globals].filter((global) => matters(live.globals[global])),
    words: [...words.keys()],
    masks: [...words.values()],
    since: story.sinceLassos.flatMap((_, at) => (matters(live.since[at]) ? [at] : [])),
    id: number.toString(36),
    turn: reads.turns && matters(live.turn),
    chance: reads.chance && matters(live.chance),
  };
}
