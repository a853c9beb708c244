import { flowOf } from './flow';
import type { Story } from './open';
import { type Container, DO, pathOf, type Slot } from './slot';

/** A text that a story can say aloud, or a choice that it can offer. */
export interface Saying {
  /** Its place in `reached`, the record of what a story has said and offered so far. */
  readonly number: number;
  readonly kind: 'line' | 'choice';
  /** Ink's path of it; of a choice, what inkjs calls its source path. */
  readonly path: string;
  readonly text: string;
  /** The tags written on a choice, as far as they do not change from one time to the next. */
  readonly tags: readonly string[];
  /** Whether any way at all leads there, whatever the conditions on it; false is a proof that it is never reached. */
  readonly connected: boolean;
}

/** Everything that a story can say or offer, in the order of the compiled story; texts of tags and of choices are not among it. */
export function sayingsOf(story: Story): readonly Saying[] {
  const connected = connectedFrom(story);
  return [story.root, ...allNamed(story.root)].flatMap((container) => sayingsIn(container, connected));
}

function allNamed(container: Container): readonly Container[] {
  const inner = container.slots.flatMap((slot) => slot.holds ?? []);
  const named = [...container.named.values()].filter((one) => one.index < 0);
  return [...inner, ...named].flatMap((one) => [one, ...allNamed(one)]);
}

/** Whether a container is the part of a choice's text that its outcome repeats; it is told with the choice. */
function isRepeated(container: Container): boolean {
  const last = container.slots.at(-1);
  return last?.does === DO.divertToVariable && last.text.startsWith('$');
}

function sayingsIn(container: Container, connected: Uint8Array): readonly Saying[] {
  if (isRepeated(container)) return [];
  let aside = 0;
  const sayings: Saying[] = [];
  for (const slot of container.slots) {
    if (slot.does === DO.string || slot.does === DO.choiceText || slot.does === DO.tagOpen) aside++;
    if (slot.does === DO.stringEnd || slot.does === DO.tagClose) aside = Math.max(0, aside - 1);
    const isLine = slot.does === DO.text && aside === 0 && /\S/.test(slot.text);
    if (!isLine && slot.does !== DO.choice) continue;
    const kind = isLine ? 'line' : 'choice';
    sayings.push({
      number: slot.number,
      kind,
      path: pathOf(slot),
      text: isLine ? slot.text.trim() : '',
      tags: isLine ? [] : tagsWritten(slot),
      connected: connected[slot.number] === 1,
    });
  }
  return sayings;
}

/** The tags of a choice stand before it, with its text. */
function tagsWritten(choice: Slot): readonly string[] {
  const tags: string[] = [];
  for (let at = choice.index - 1; at >= 0; at--) {
    const slot = choice.owner.slots[at];
    if (!slot || slot.does === DO.choice) break;
    if (slot.does === DO.text && choice.owner.slots[at - 1]?.does === DO.tagOpen) tags.unshift(slot.text.trim());
    if (typeof slot.value === 'object' && slot.value.type === 'offered') tags.unshift(...slot.value.tags);
  }
  return [...new Set(tags)];
}

/** Everything that a way leads to from the beginning, taking every condition both ways. */
function connectedFrom(story: Story): Uint8Array {
  const { from, before } = flowOf(story);
  const after = new Map<number, number[]>();
  for (let to = 0; to + 1 < from.length; to++) {
    for (let at = from[to] as number; at < (from[to + 1] as number); at++) {
      const source = before[at] as number;
      const list = after.get(source);
      if (list) list.push(to);
      else after.set(source, [to]);
    }
  }
  const seen = new Uint8Array(from.length);
  const open: number[] = startsOf(story).map((slot) => slot.into.number);
  for (const number of open) seen[number] = 1;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const next of after.get(node) ?? []) {
      if (seen[next] === 1) continue;
      seen[next] = 1;
      open.push(next);
    }
  }
  return seen;
}

/** Where a story begins, and the places that its variables hold from the first. */
export function startsOf(story: Story): readonly Slot[] {
  const declared = story.root.named.get('global decl');
  return [story.root.slots[0], declared?.door].flatMap((slot) => slot ?? []);
}
