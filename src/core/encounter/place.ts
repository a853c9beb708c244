import { type Move, wordOf } from '#doctrine';
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
const STEPS: Readonly<Record<string, number>> = {
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
const WITHIN_REACH: Readonly<Record<string, number>> = {
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

/** Where a move leaves the officer; walls and the ends of the place stop them. */
export function place(ground: Ground, from: Place, move: Move): Place {
  const key = wordOf(move);
  const near = WITHIN_REACH[key];
  const decimetres = near === undefined ? from.decimetres + (STEPS[key] ?? 0) : Math.min(from.decimetres, near);
  const leaves = near !== undefined || ['do:approach', 'do:crowd', 'do:offer-item'].includes(key);
  return {
    decimetres: Math.max(NEAREST, distance(meeting(ground).subject, apart(ground, Math.max(NEAREST, decimetres)))),
    cover: key === 'do:take-cover' || (from.cover && !leaves),
    lightBar:
      ['do:lights-on', 'do:arrive-hot'].includes(key) ||
      (from.lightBar && !['do:lights-off', 'do:arrive-quietly'].includes(key)),
  };
}
