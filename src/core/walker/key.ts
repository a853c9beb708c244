import type { Frame, Option } from '#walker/machine';
import { keyOfValue } from '#walker/value';
import { isPlace, mattersAt } from './matters';
import type { Place } from './place';
import type { Explorer } from './walker';

/**
 * A text that is equal for two places of one walk if nothing in the story can ever tell them apart: the same choices, the same calls to come back to, and
 * equal values of all that the story can still read. Globals that `isSet` names are given new values before every turn and are left out.
 */
export function keyOf(
  { story, live, matters: known }: Explorer,
  place: Place,
  isSet?: (global: number) => boolean,
): string {
  let where = '';
  for (const option of place.options) where += whereOf(option);
  for (const value of place.globals) if (isPlace(value)) where += `>${value.slot}`;
  let matters = known.get(where);
  if (!matters) known.set(where, (matters = mattersAt(story, live, place, known.size)));
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
