import type { Behavior, Stage, Word } from '#doctrine';

/** The three numbers that describe a person's state, each an integer 0-100. */
export type Field = 'escalation' | 'trust' | 'comprehension';

/** The three of them, in the order in which rules tell them. */
export const FIELDS: readonly Field[] = ['escalation', 'trust', 'comprehension'];

/** How a person in crisis is right now; integers throughout. */
export interface Subject {
  readonly escalation: number;
  readonly trust: number;
  readonly comprehension: number;
  readonly stage: Stage;
  /** How often each technique was used so far, by `kind:word`. */
  readonly counts: Readonly<Partial<Record<Word, number>>>;
  /** Commands in a row without time, a question or silence between them. */
  readonly commandsInARow: number;
  /** The technique used last, by `kind:word`; empty before the first. */
  readonly last: Word | '';
  /** Seconds since the encounter with the person began. */
  readonly waited: number;
  /** Silences since something was last said to them. */
  readonly silences: number;
  /** Whether they have said or shown something that no listening word has answered yet. */
  readonly unanswered: boolean;
  /** How many decisions ago they hinted at suicide without having been asked about it, from 1; 0 when no hint is open. */
  readonly hint: number;
}

/** What surrounds an act: everything the rules may look at besides the person and the act. */
export interface Surroundings {
  /** Distance between officer and subject in decimeters; none when the subject is not there. */
  readonly decimeters: number | undefined;
  /** How many people speak to the subject. */
  readonly voices: number;
  readonly lightBar: boolean;
  readonly cover: boolean;
  readonly behavior: Behavior;
  readonly weaponSeen: boolean;
  /** Whether the person has said or shown something since the last decision. */
  readonly told: boolean;
  /** Whether that was a hint of suicide. */
  readonly hinted: boolean;
  /** Whether somebody is in danger this second: attacked, or about to come to harm. */
  readonly danger: boolean;
  /** Seconds the act takes. */
  readonly seconds: number;
  /** Whether officer and subject are in contact yet; before that nothing reaches the person. */
  readonly contact: boolean;
}

/**
 * A rule that fired: what it moved, by how much, and the words and numbers that its sentence needs. The sentence and its source are found by the rule's
 * id when somebody reads.
 */
export interface FiredRule {
  readonly rule: RuleId;
  readonly field: Field;
  readonly amount: number;
  /** The technique that the rule is about, where it can be any. */
  readonly of?: Word;
  /** How often something had been done by then. */
  readonly times?: number;
  /** The author's own reason for an effect of the author's; in a log of release 0.1.0, the rule's sentence of then. */
  readonly why?: string;
}

/** What a rule is known by in a log: a technique's word for its base effect, `author`, `profile`, or the name of a rule. */
export type RuleId = Word | RuleName;

/** The names of the rules that are no technique. */
export type RuleName =
  | 'author'
  | 'profile'
  | 'time'
  | 'patience'
  | 'hint-passed-over'
  | 'kind-words'
  | 'nothing-to-answer'
  | 'done-already'
  | 'room-enough'
  | 'unsafe-height'
  | 'danger-direction'
  | 'stairway-too-early'
  | 'stairway-influence'
  | 'reason-follows-emotion'
  | 'comprehension'
  | 'many-voices'
  | 'flashing-lights'
  | 'too-close'
  | 'repeated'
  | 'worn-out'
  | 'commands-in-a-row'
  | 'silence-too-long'
  | 'silence-in-crisis'
  | 'mistrust'
  | 'weapon-in-hand';
