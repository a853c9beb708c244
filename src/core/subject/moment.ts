import { type Move, techniqueOf, type Word } from '#doctrine';
import type { Profile } from './profile';
import type { Field, FiredRule, RuleName, Subject, Surroundings } from './state';
import type { Effects } from './table';

/** Everything a rule may look at. */
export interface Moment {
  readonly subject: Subject;
  readonly move: Move;
  /** The move spelled as one word. */
  readonly word: Word;
  /** Everything that is done in the same act. */
  readonly act: readonly Move[];
  readonly effects: Effects;
  readonly situation: Surroundings;
  readonly profile: Profile;
}

/**
 * What a rule does to a technique: scales its base effect by a percentage, adds to a field, or takes away everything in which the technique helps, or
 * everything in which it harms.
 */
type Change =
  | { readonly percent: number }
  | { readonly takes: 'help' | 'harm' }
  | readonly { readonly field: Field; readonly amount: number }[];

/** A rule that scales what a technique does or adds to it. */
export interface Rule {
  readonly id: RuleName;
  /** What it does at a moment, or nothing where it does not apply. */
  readonly apply: (moment: Moment) => Change | undefined;
  /** What the rule's sentence needs to know of the moment. */
  readonly needs?: (moment: Moment) => Pick<FiredRule, 'of' | 'times'>;
}

/** Whether an amount is for the better: less escalation, or more of anything else. */
export function isBetter(field: Field, amount: number): boolean {
  return field === 'escalation' ? amount < 0 : amount > 0;
}

/** How the technique of a moment counts in the communication mix. */
export const family = (moment: Moment) => techniqueOf(moment.move).family;
/** Whether the technique of a moment helps a plain person. */
export const helps = (moment: Moment) => moment.effects.escalation < 0 || moment.effects.trust > 0;
/** Whether something is said. */
export const speaks = (moment: Moment) => moment.move.kind === 'say';
/** Whether the technique of a moment is one of these. */
export const is = (moment: Moment, ...words: readonly Word[]) => words.includes(moment.word);
/** How often the technique of a moment was used before. */
export const times = (moment: Moment) => moment.subject.counts[moment.word] ?? 0;
