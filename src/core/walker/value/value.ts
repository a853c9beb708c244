/**
 * A value of ink. Numbers that are whole are ink's integers and all others its floats; a float that happens to be whole has a form of its
 * own, because ink divides it differently.
 */
export type Value = number | boolean | string | Whole | Target | Ref | List | Nothing | Tag | Offered;

/** A float whose value is whole, as FLOAT(2) or FLOOR(2.5) give it. */
export interface Whole {
  readonly type: 'float';
  readonly value: number;
}

/** A place in the story that a variable can point to. */
export interface Target {
  readonly type: 'target';
  readonly path: string;
  /** The number of the slot where a divert to it lands; -1 when the story has no such place. */
  readonly slot: number;
}

/** A variable handed over by reference: a global, or a temporary of the frame counted from 1. */
export interface Ref {
  readonly type: 'ref';
  readonly name: string;
  /** 0 for a global, otherwise the frame; -1 until the call is made. */
  readonly frame: number;
}

/** One item a list can hold. */
export interface Item {
  /** Unlike that of any other item of the story. */
  readonly id: number;
  readonly name: string;
  /** The name of the list that defines it. */
  readonly list: string;
  readonly value: number;
}

/** A list as the story defines it. */
export interface Definition {
  readonly name: string;
  readonly items: readonly Item[];
}

/** A list: items in the order in which they were put in, and the definitions an empty list remembers. */
export interface List {
  readonly type: 'list';
  readonly items: readonly Item[];
  readonly origins: readonly Definition[];
}

/** What a function without a value returns. */
export interface Nothing {
  readonly type: 'nothing';
}

/** A tag of a choice, waiting on the stack for its choice. */
interface Tag {
  readonly type: 'tag';
  readonly text: string;
}

/** The text of a choice with its tags, put together before the story is played. */
interface Offered {
  readonly type: 'offered';
  readonly text: string;
  readonly tags: readonly string[];
  /** The same tags as ink hands them over: last one first. */
  readonly stacked: readonly string[];
}

/** The value of a function that returns none. */
export const NOTHING: Nothing = { type: 'nothing' };

const BROKEN = Symbol('The story is at fault, not the engine.');

/** Stops the story with a sentence for the author; only `isFault` tells such a stop from a mistake of ours. */
export function fault(sentence: string): never {
  throw new Error(sentence, { cause: BROKEN });
}

/** Whether something thrown is a fault of the story. */
export function isFault(thrown: unknown): thrown is Error {
  return thrown instanceof Error && thrown.cause === BROKEN;
}

/** A text longer than this is nothing that anybody reads: it is added to at every turn, and soon there would be no room for it. */
const MOST_LETTERS = 100_000;

/** Puts a text together; one that grows without end stops the story, before there is no room for it. */
export function joined(texts: readonly string[]): string {
  let letters = 0;
  for (const text of texts) letters += text.length;
  if (letters > MOST_LETTERS)
    fault(`A text has grown to more than ${MOST_LETTERS} letters; look for what is added to it again and again.`);
  return texts.join('');
}

/** Whether ink takes a value for true; a divert target is neither. */
export function isTruthy(value: Value): boolean {
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.length > 0;
  switch (value.type) {
    case 'float':
      return value.value !== 0;
    case 'list':
      return value.items.length > 0;
    case 'nothing':
    case 'tag':
    case 'offered':
      return false;
    case 'target':
      return fault(
        `A divert target (to ${value.path}) was used as a condition. Write the knot's name without the arrow.`,
      );
    case 'ref':
      return fault(`The variable ${value.name}, handed over by reference, was used as a condition.`);
  }
}

/** How ink prints a value. */
export function toText(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  switch (value.type) {
    case 'float':
      return String(value.value);
    case 'list':
      return inOrder(value.items)
        .map((item) => item.name)
        .join(', ');
    case 'target':
      return `DivertTargetValue(${value.path})`;
    case 'ref':
      return `VariablePointerValue(${value.name})`;
    case 'tag':
    case 'offered':
      return value.text;
    case 'nothing':
      return '';
  }
}

/** Items by value, and by the name of their list where values are equal. */
export function inOrder(items: readonly Item[]): readonly Item[] {
  if (items.length < 2) return items;
  return [...items].sort(
    (one, other) => one.value - other.value || (one.list < other.list ? -1 : one.list > other.list ? 1 : 0),
  );
}

/** A text that is equal for equal values and for no others. */
export function keyOfValue(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'string') return `${value.length}'${value}`;
  switch (value.type) {
    case 'float':
      return `${value.value}.`;
    case 'list':
      return `[${value.items.length > 0 ? value.items.map((item) => item.id).join(' ') : `-${value.origins.map((origin) => origin.name).join(' ')}`}]`;
    case 'target':
      return `>${value.path}`;
    case 'ref':
      return `&${value.frame}${value.name}`;
    case 'tag':
    case 'offered':
      return `#${value.text.length}'${value.text}`;
    case 'nothing':
      return '_';
  }
}

/** A value as a host sees it: numbers, words, yes or no; lists and targets as their text. */
export function toHost(value: Value): number | string | boolean {
  if (typeof value !== 'object') return value;
  return value.type === 'float' ? value.value : toText(value);
}
