import { type Move, type Word, wordOf } from '#doctrine';
import { apart, distance, type Ground, meeting } from '#place';

/** Where the officer stands: distance to the subject in decimetres, behind cover or not, light bar on or off. */
export interface Place {
  readonly decimetres: number;
  readonly cover: boolean;
  readonly lightBar: boolean;
}

/** The nearest that officer and subject are told apart, in decimetres. */
const NEAREST = 5;

/** By how many decimetres a move changes the distance. */
const STEPS: Readonly<Partial<Record<Word, number>>> = {
  'do:step-back': 15,
  'do:approach': -15,
  'do:crowd': -30,
  'do:take-cover': 10,
  'do:reposition': 5,
  'do:offer-item': -10,
  'do:disengage': 40,
  'do:leave': 60,
};

/** Moves that happen within reach, and how close that is in decimetres. */
const WITHIN_REACH: Readonly<Partial<Record<Word, number>>> = {
  'do:walk-together': 12,
  'do:search': 7,
  'do:render-aid': 6,
  'do:check-injury': 8,
  'do:recovery-position': 6,
  'force:escort': 6,
  'force:control-hold': 6,
  'force:handcuff': 6,
  'force:takedown': 6,
  'force:neck-restraint': 5,
  'force:prone-weight': 5,
  'force:baton': 11,
};

/** Moves that leave cover. */
const LEAVES_COVER: readonly Word[] = ['do:approach', 'do:crowd', 'do:offer-item'];

const LIGHTS_ON: readonly Word[] = ['do:lights-on', 'do:arrive-hot'];
const LIGHTS_OFF: readonly Word[] = ['do:lights-off', 'do:arrive-quietly'];

/** Where a move leaves the officer; walls and the ends of the place stop them. */
export function place(ground: Ground, from: Place, move: Move): Place {
  const word = wordOf(move);
  const near = WITHIN_REACH[word];
  const decimetres = near === undefined ? from.decimetres + (STEPS[word] ?? 0) : Math.min(from.decimetres, near);
  const leaves = near !== undefined || LEAVES_COVER.includes(word);
  return {
    decimetres: Math.max(NEAREST, distance(meeting(ground).subject, apart(ground, Math.max(NEAREST, decimetres)))),
    cover: word === 'do:take-cover' || (from.cover && !leaves),
    lightBar: LIGHTS_ON.includes(word) || (from.lightBar && !LIGHTS_OFF.includes(word)),
  };
}
