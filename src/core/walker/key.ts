import type { Counter } from './counters';
import { isLive } from './live';
import type { Frame, Option } from './machine';
import type { Story } from './open';
import type { Slot } from './slot';
import { keyOfValue, type Target, type Value } from './value';
import type { Place } from './walk';

/** What still matters where some choices are on offer, under a number that stands for them in this story: places of globals and counters, and words of counters with the bits that matter. */
export interface Matters {
  readonly id: string;
  readonly globals: readonly number[];
  readonly words: readonly number[];
  readonly masks: readonly number[];
  readonly since: readonly number[];
  readonly turn: boolean;
  readonly chance: boolean;
}

/**
 * A text that is equal for two places of one opened story if nothing in the story can ever tell them apart: the same choices, the same calls to come back to, and
 * equal values of all that the story can still read. Globals that `isSet` names are given new values before every turn and are left out.
 */
export function keyOf(story: Story, place: Place, isSet?: (global: number) => boolean): string {
  let where = '';
  for (const option of place.options) where += whereOf(option);
  for (const value of place.globals) if (isPlace(value)) where += `>${value.slot?.number ?? '-'}`;
  let matters = story.matters.get(where);
  if (!matters) story.matters.set(where, (matters = mattersAt(story, place)));
  // Joined, not added up: a text made by adding keeps its parts alive, and a search keeps a million of these.
  const parts: (string | number)[] = [matters.id];
  for (const global of matters.globals) if (!isSet?.(global)) parts.push(',', keyOfValue(place.globals[global] ?? 0));
  parts.push(';');
  const { words, masks } = matters;
  for (let at = 0; at < words.length; at++) {
    const word = place.visits[words[at] as number] as number;
    const mask = masks[at] as number;
    // Counts are small: one digit each, unless they are not.
    if (mask !== 0) parts.push(word & mask, ' ');
    else parts.push(word < 10 ? word : `(${word})`);
  }
  for (const counter of matters.since) parts.push(',', place.since[counter] ?? 0);
  if (matters.turn) parts.push(';t', place.turn);
  if (matters.chance) parts.push(';r', place.seed, ' ', place.random);
  for (const value of place.stack) parts.push(';s', keyOfValue(value));
  return parts.join('');
}

/** The choice, what taking it counts, the calls that wait behind it and what they remember. */
function whereOf(option: Option): string {
  let where = option.slot.number.toString(36);
  if (option.arrived) for (const visit of option.arrived) where += `v${visit.visits}.${visit.since}`;
  const last = option.frames.length - 1;
  for (let place = 0; place <= last; place++) {
    const frame = option.frames[place] as Frame;
    if (place < last)
      where += `${frame.isFunction ? 'f' : 't'}${frame.at?.number ?? '-'}${frame.evaluating ? 'e' : ''}`;
    for (let cell = frame.temporaries; cell !== undefined; cell = cell.rest)
      where += `(${cell.name}=${keyOfValue(cell.value)})`;
  }
  return `${where}|`;
}

const isPlace = (value: Value): value is Target => typeof value === 'object' && value.type === 'target';

/** From where the story goes on: the outcome of each choice, after each call that waits, and any place that a variable holds. */
function onward(option: Option): readonly Slot[] {
  const slots = option.slot.target ? [option.slot.target] : [];
  for (const frame of option.frames) {
    if (frame.at?.next) slots.push(frame.at.next);
    for (let cell = frame.temporaries; cell !== undefined; cell = cell.rest) {
      if (isPlace(cell.value) && cell.value.slot) slots.push(cell.value.slot);
    }
  }
  return slots;
}

function mattersAt(story: Story, place: Place): Matters {
  const inGlobals = place.globals.flatMap((value) => (isPlace(value) ? (value.slot ?? []) : []));
  const slots = [...place.options.flatMap(onward), ...inGlobals];
  const matters = (from: Uint8Array | undefined) => slots.some((slot) => isLive(from, slot));
  const { live, reads } = story;
  const words = new Map<number, number>();
  story.counters.forEach((counter: Counter, at) => {
    if (matters(live.visits[at])) words.set(counter.word, (words.get(counter.word) ?? 0) | counter.bit);
  });
  return {
    globals: [...reads.globals].filter((global) => matters(live.globals[global])),
    words: [...words.keys()],
    masks: [...words.values()],
    since: story.sinceLassos.flatMap((_, at) => (matters(live.since[at]) ? [at] : [])),
    id: story.matters.size.toString(36),
    turn: reads.turns && matters(live.turn),
    chance: reads.chance && matters(live.chance),
  };
}
