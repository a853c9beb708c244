/** One way on from a place: a choice by its stable id. */
export interface Way {
  readonly id: string;
  readonly text: string;
  /** Whether it uses or shows force. */
  readonly forced: boolean;
  /** How hard it bears on the person: 0 listening and the like, 1 pressure, 2 force. */
  readonly harshness: 0 | 1 | 2;
}

/** Why a path could not go on, or what had to be forgiven for it to. */
interface Stop {
  readonly sentence: string;
  /** Knot, and stitch if any, where it was; with ink's own path. */
  readonly knot: string;
  readonly path: string;
}

/** What taking a way came to. */
export interface Arrival<Place> {
  readonly place: Place;
  readonly ways: readonly Way[];
  /** Knot, and stitch if any, whose decision is on offer; of the outcome, when there is none. */
  readonly knot: string;
  /** Name of the ending, when the path has come to one. */
  readonly ending?: string;
  readonly stop?: Stop;
  /** Something that lets the path go on but that an author would want to know. */
  readonly warning?: Stop;
  /** Whether chance decided between several outcomes on the way here. */
  readonly rolled: boolean;
  /** The person's escalation, 0-100, where there is a person. */
  readonly escalation?: number;
  /** Roughly how things stand, so that situations of one kind can be told from those of another. */
  readonly mood?: string;
}

/** What can be explored: a beginning, what each way leads to, and which places nothing can tell apart. */
export interface Terrain<Place> {
  readonly start: () => Arrival<Place>;
  readonly take: (place: Place, way: number) => Arrival<Place>;
  readonly keyOf: (place: Place) => string;
  /** What doctrine thinks of each way on, where there is doctrine: it leads runs to where chance seldom comes. */
  readonly advise?: (place: Place) => readonly number[];
  /** Everything that could be said or offered, worked out when it is asked for; and which of it has been. */
  readonly sayings: () => readonly Sayable[];
  readonly reached: () => readonly number[];
  /** What the seed drew, of how many draws that differ, where it draws anything. */
  readonly draws?: { readonly drawn: string; readonly possible: number };
}

/** A line that could be said or a choice that could be offered. */
export interface Sayable {
  readonly number: number;
  readonly kind: 'line' | 'choice';
  /** The stable id of a choice; ink's path of a line. */
  readonly id: string;
  /** Ink's path. */
  readonly path: string;
  readonly knot: string;
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
  /** False when no way at all leads there, whatever the conditions: a proof that it is never reached. */
  readonly connected: boolean;
  /** Whether a choice uses or shows force. */
  readonly forced?: boolean;
  /** For a choice, what it leads to for ever, whatever the conditions, if that can be proved: going round, or an end only through force. */
  readonly dead?: 'round' | 'force';
}
