import type { Behavior, Source, Stage, Word } from '#doctrine';

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
}

/** What surrounds an act: everything the rules may look at besides the person and the act. */
export interface Situation {
  readonly decimetres: number;
  /** How many people speak to the subject. */
  readonly voices: number;
  readonly lightBar: boolean;
  readonly cover: boolean;
  readonly behavior: Behavior;
  readonly weaponSeen: boolean;
  /** Seconds the act takes. */
  readonly seconds: number;
  /** Whether officer and subject are in contact yet; before that nothing reaches the person. */
  readonly contact: boolean;
}

/** A rule that fired: what it moved, by how much, why in one sentence, and where that is written. */
export interface FiredRule {
  readonly rule: string;
  readonly field: Field;
  readonly amount: number;
  readonly sentence: string;
  readonly source: Source;
}

/** Something an observer could see or hear in the person. */
export interface Cue {
  readonly id: string;
  readonly text: string;
}
