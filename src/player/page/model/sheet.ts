import type { OfferedChoice } from '#encounter';
import type { Groups } from './choices';

/** A choice that a class is asked about, with the letter that the room calls out; beyond Z there is none. */
export interface RoomRow {
  readonly choice: OfferedChoice;
  readonly letter?: string;
}

/** A list of what a class can choose from; one that is aside stands folded below the others. */
export interface RoomList {
  readonly id: keyof Groups;
  readonly name: string;
  readonly aside: boolean;
  readonly rows: readonly RoomRow[];
}

const NAMES: readonly (readonly [id: keyof Groups, name: string, aside: boolean])[] = [
  ['say', 'Say', false],
  ['do', 'Do', false],
  ['radio', 'Radio', true],
  ['force', 'Use of force', true],
];

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Lays the choices of a decision out for a class: every list that has any, and letters that run on through all of them. */
export function sheetOf(groups: Groups): readonly RoomList[] {
  let next = 0;
  return NAMES.filter(([id]) => groups[id].length > 0).map(([id, name, aside]) => ({
    id,
    name,
    aside,
    rows: groups[id].map((choice) => {
      const letter = LETTERS[next++];
      return letter === undefined ? { choice } : { choice, letter };
    }),
  }));
}

/** The row that a letter calls, if that letter is given out. */
export function rowFor(sheet: readonly RoomList[], letter: string): RoomRow | undefined {
  return sheet.flatMap(({ rows }) => rows).find((row) => row.letter === letter);
}

/** What a key asks for while hands are counted. */
export type RoomCommand =
  | { readonly type: 'hand'; readonly letter: string; readonly by: 1 | -1 }
  | { readonly type: 'undo' }
  | { readonly type: 'reveal' }
  | { readonly type: 'go' };

/** Reads a key press while hands are counted: a letter counts one, with Shift it takes one back. A held key, a chord and, without single keys, every key mean nothing. */
export function roomCommandFor(
  press: { readonly key: string; readonly repeat: boolean; readonly chord: boolean; readonly shift: boolean },
  onControl: boolean,
  single: boolean,
): RoomCommand | undefined {
  if (press.repeat || press.chord || !single) return undefined;
  if (press.key === 'Backspace') return { type: 'undo' };
  if (press.key === 'Enter') return onControl ? undefined : { type: 'go' };
  if (press.key === ' ') return onControl ? undefined : { type: 'reveal' };
  const letter = press.key.toUpperCase();
  return /^[A-Z]$/.test(letter) ? { type: 'hand', letter, by: press.shift ? -1 : 1 } : undefined;
}
