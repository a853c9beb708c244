import type { Behavior, Move, Promised, Step } from '#doctrine';
import type { ScenarioFile } from './file';
import type { Posture } from './postures';
import type { Bearing, BodyPart, Custody, Held } from './things';
import type { Face, Manner, Phase, Severity, Sound, Vehicle } from './words';

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
  /** Where the act leaves whom, when the author says so; later ones win. */
  readonly places: readonly Placing[];
  /** Ids of knowledge that the officer has once this was chosen. */
  readonly knows: readonly string[];
  /** Ids of knowledge that the choice is a question for; once it is known, the question has no sense. */
  readonly seeks: readonly string[];
  /** Cast ids of those who are asked to come. */
  readonly calls: readonly string[];
  /** What the officer promises the person with it. */
  readonly promises: readonly Promised[];
  /** Why the check of truth is not to complain of it. */
  readonly excuse: string | undefined;
}

/** Where a tag puts somebody: on a mark of the place, or so many decimeters from the other of officer and subject. Nobody named means the tag's default. */
export interface Placing {
  readonly who?: string;
  readonly at: { readonly mark: string } | { readonly decimeters: number };
}

/** Where a tag has a vehicle stand: at a space of the place in which the story may park one, or gone. */
export interface Drive {
  readonly vehicle: Vehicle;
  readonly to: string;
  /** Whether it goes the way that it came, backward. */
  readonly backward?: true;
}

/** What a line says can be seen of one member of the cast; nobody named means the subject. */
export interface Staging {
  readonly who?: string;
  readonly posture?: Posture;
  readonly face?: Face;
  /** Everything that is held from here on. */
  readonly holds?: readonly Held[];
  readonly custody?: Custody;
}

/** A fact that the officer can rely on from here on, and what it bears on. */
export interface Fact {
  readonly fact: string;
  readonly bears: readonly Bearing[];
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
  /** Whether `ink` and `choices` go only as far as the first decision; the whole goes on from there. */
  readonly prologue?: true;
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
  readonly speaker: string | undefined;
  readonly manner: Manner | undefined;
  /** What is seen of whom, one entry for each member of the cast. */
  readonly stagings: readonly Staging[];
  /** Who is where from here on, in the order of the tags. */
  readonly places: readonly Placing[];
  /** Which vehicle stands where from here on, in the order of the tags. */
  readonly drives: readonly Drive[];
  readonly sounds: readonly Sound[];
  readonly behavior: Behavior | undefined;
  readonly facts: readonly Fact[];
  /** Ids of knowledge that the officer has from here on. */
  readonly knows: readonly string[];
  /** Cast ids of those who are asked to come. */
  readonly calls: readonly string[];
  /** Seconds of the incident clock that what is told takes. */
  readonly takes: number | undefined;
  readonly effects: readonly Effect[];
  /** What the subject heard, feared and understood at this moment; shown only in the debrief. */
  readonly view: string | undefined;
  readonly injury: Injury | undefined;
  readonly phase: Phase | undefined;
  /** Id of a declared ending. */
  readonly ending: string | undefined;
  /** Seconds the officer has at the next decision. */
  readonly timer: number | undefined;
  /** Why the check of truth is not to complain of it. */
  readonly excuse: string | undefined;
}

/** Someone hurt: who (cast id), how badly, and where if the author says so. */
export interface Injury {
  readonly who: string;
  readonly severity: Severity;
  readonly where?: BodyPart;
}

/** A choice on offer. */
export interface Offer {
  readonly id: string;
  readonly text: string;
  readonly act: Act;
}

/** Where a story is between two decisions; only whoever tells it can read it, and it is never saved. */
export type Bookmark = object;

/** What the story gives between two decisions. */
export interface Passage {
  readonly bookmark: Bookmark;
  readonly lines: readonly Line[];
  readonly offers: readonly Offer[];
  /** Why the story could not go on, in a sentence for the author, if it could not. */
  readonly fault?: string;
}

/** The values ink may read: numbers, words and yes or no, asked for by variable name; none where nothing has such a name. */
export type Variables = (name: string) => number | string | boolean | undefined;
