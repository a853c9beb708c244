import type { Behavior, Move, Step } from '#doctrine';
import type { ScenarioFile } from './file';
import type { Face, Manner, Phase, Pose, Sound, Severity } from './words';

/** A change that the author gives an act or a moment, with the author's reason. */
export interface Effect {
  readonly field: 'escalation' | 'trust' | 'comprehension';
  readonly amount: number;
  readonly why: string;
}

/** What a choice does, read from its tags. */
export interface Act {
  readonly moves: readonly Move[];
  /** Seconds on the incident clock. */
  readonly takes: number;
  readonly steps: readonly Step[];
  readonly effects: readonly Effect[];
  /** Where the act leaves the distance between officer and subject, in decimetres, when the author says so. */
  readonly decimetres?: number;
}

/** Where a choice stands in the author's text. */
export interface ChoiceSource {
  /** The stable id: knot, stitch if any, and label, joined by dots. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** A scenario compiled: plain JSON, playable without the compiler. */
export interface Scenario {
  readonly slug: string;
  /** A hash over the compiled story, the scenario file, the ground of its place and the word lists. */
  readonly revision: string;
  readonly about: ScenarioFile;
  /** The story in ink's own JSON, as text. */
  readonly ink: string;
  /** From ink's source path of a choice to where the author wrote it. */
  readonly choices: Readonly<Record<string, ChoiceSource>>;
  /** The ink variables the engine may set in this story. */
  readonly variables: readonly string[];
}

/** A line of a passage, with what its tags say is seen and heard. */
export interface Line {
  readonly text: string;
  readonly speaker?: string;
  readonly manner?: Manner;
  readonly pose?: Pose;
  readonly face?: Face;
  readonly sounds: readonly Sound[];
  readonly behavior?: Behavior;
  readonly weapon?: string;
  readonly facts: readonly string[];
  readonly effects: readonly Effect[];
  /** What the subject heard, feared and understood at this moment; shown only in the debrief. */
  readonly view?: string;
  readonly decimetres?: number;
  readonly injury?: Injury;
  readonly phase?: Phase;
  /** Id of a declared ending. */
  readonly ending?: string;
  /** Seconds the officer has at the next decision. */
  readonly timer?: number;
  /** Cast members who come into or leave the scene. */
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
}

/** Someone hurt: who (cast id) and how badly. */
export interface Injury {
  readonly who: string;
  readonly severity: Severity;
}

/** A choice on offer. */
export interface Offer {
  readonly id: string;
  readonly text: string;
  readonly act: Act;
}

/** Where a story stands between two decisions; opaque to everyone but this room. */
export interface Bookmark {
  readonly ink: string;
}

/** What the story gives between two decisions. */
export interface Passage {
  readonly bookmark: Bookmark;
  readonly lines: readonly Line[];
  readonly offers: readonly Offer[];
  /** Why the story could not go on, in a sentence for the author, if it could not. */
  readonly fault?: string;
}

/** The values ink may read: numbers, words and yes or no, by variable name. */
export type Variables = Readonly<Record<string, number | string | boolean>>;
