import type { Line, Offer, Phase } from '#story';

/** What the script answered to one choice in one state of the person. */
export interface Answer {
  readonly lines: readonly Line[];
  /** What a trainee hears and sees of it, each thing as a text. */
  readonly signs: ReadonlySet<string>;
  /** Stable ids of what was on offer then; none when the run ended. */
  readonly next: readonly string[];
}

/** One choice at a decision, what doctrine thinks of it, and what the script answers. */
export interface Tried {
  readonly offer: Offer;
  /** In points; only the order counts. */
  readonly worth: number;
  /** Whether the scenario's author wrote it, not the library's. */
  readonly isOwn: boolean;
  /** In each of the states it was tried in, the same for every choice of the visit, so that answers can be laid side by side. */
  readonly answers: readonly Answer[];
}

/** A decision that was come to, with every choice tried in several states of the person. */
export interface Visit {
  readonly phase: Phase;
  readonly tried: readonly Tried[];
  /** Whether these choices had not been on offer together before. */
  readonly isNew: boolean;
}

/** Something a lint has to say about a choice. */
export interface Remark {
  readonly rule: string;
  readonly choice: string;
  readonly message: string;
}

/** Whether an answer opens another part of the encounter or ends it: what comes then is no answer to the choice alone. */
export function leavesScene({ lines, next }: Answer): boolean {
  return next.length === 0 || lines.some((line) => line.phase !== undefined || line.ending !== undefined);
}

/** What a trainee hears and sees of some lines, each thing as a text: words, looks, sounds, facts, injuries; the officer's own words are left out. */
export function signsOf(lines: readonly Line[]): readonly string[] {
  return lines.flatMap((line): readonly string[] => [
    ...(line.text !== '' && line.speaker !== 'officer' ? [line.text] : []),
    ...line.stagings.flatMap(({ who = '', posture, face, holds, custody }) => [
      ...marks(`pose ${who}`, posture),
      ...marks(`face ${who}`, face),
      ...marks(`custody ${who}`, custody),
      ...(holds ? [`holds ${who} ${holds.map(({ thing }) => thing).join(' ')}`] : []),
    ]),
    ...line.places.map(({ who = '', at }) => `at ${who} ${'mark' in at ? at.mark : at.decimeters}`),
    ...marks('behavior', line.behavior),
    ...marks('injury', line.injury && `${line.injury.who} ${line.injury.severity}`),
    ...line.sounds.map((sound) => `sound ${sound}`),
    ...line.facts.map(({ fact }) => `fact ${fact}`),
  ]);
}

function marks(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${name} ${value}`];
}
