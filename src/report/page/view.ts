import type { Answer } from '#classroom';
import type { OfferedChoice } from '#encounter';
import type { KeyDecision, KeyDecisions } from '#explore/alternatives';
import type { AfterActionReport } from '#scoring';
import type { Profile } from '#subject';

/** What the trainee remembered, in the trainee's own words, before the report opened; empty where nothing was written. */
export interface Recall {
  readonly plan: string;
  readonly happened: string;
  readonly why: string;
}

/** What the trainee will do again and will change, in the trainee's own words. */
export interface Notes {
  readonly again: string;
  readonly change: string;
}

/** How far the work on the key decisions is: so many of all decisions played on, its result, or one sentence on why there is none. */
export type KeyDecisionsState =
  | { readonly status: 'working'; readonly done: number; readonly total: number }
  | ({ readonly status: 'done' } & KeyDecisions)
  | { readonly status: 'failed'; readonly sentence: string };

/** The key decisions of a page that has them. */
export function keyOf(state: KeyDecisionsState | undefined): readonly KeyDecision[] {
  return state?.status === 'done' ? state.decisions : [];
}

/** The sections below the first screen, each of which opens and closes. */
export const SECTIONS = ['recall', 'happened', 'keys', 'force', 'communication', 'improve', 'scores', 'draws'] as const;

/** The id of such a section. */
export type Section = (typeof SECTIONS)[number];

/** Through whose eyes a picture is seen, or a strip of both people as wide as it is shown on the first screen. */
export type Sight = 'officer' | 'subject' | 'strip';

/** What the controls of the page do. */
export interface Actions {
  readonly answer: (recall: Recall) => void;
  /** Answers that are still being written. */
  readonly begin: (recall: Recall) => void;
  readonly open: (decision: number, from: 'pager' | 'link') => void;
  readonly fold: (section: Section, open: boolean) => void;
  readonly foldAll: (open: boolean) => void;
  readonly look: (asSubject: boolean) => void;
  readonly write: (notes: Notes) => void;
  readonly print: () => void;
  readonly saveData: () => void;
  readonly savePage: () => void;
  readonly replayFrom: ((decision: number) => void) | undefined;
  readonly close: () => void;
}

/** Everything a section needs to draw itself; a section is a function of this and of nothing else. */
export interface View {
  readonly report: AfterActionReport;
  /** The subject's name. */
  readonly person: string;
  /** What makes the subject this person; reasons of the author's own are written in it. */
  readonly profile: Pick<Profile, 'scale'>;
  /** The display name of a cast id: the trainee is "You", narration has none. */
  readonly nameOf: (speaker: string | undefined) => string;
  readonly preflection: { readonly question: string; readonly answer: string } | undefined;
  readonly recall: Recall | undefined;
  /** What the recall questions are answered with so far. */
  readonly begun: Recall | undefined;
  readonly notes: Notes;
  /** The decision that is open, counted from 1; 0 when the run had none. */
  readonly decision: number;
  /** Whether the opened decision is seen as the subject saw it. */
  readonly asSubject: boolean;
  /** The decisions shown in full. */
  readonly shown: readonly number[];
  /** Whether the page is drawn for paper or a file: everything open, nothing to press. */
  readonly paper: boolean;
  /** Width of a chart in pixels. */
  readonly width: number;
  /** The address of a picture of a decision, once it is painted. */
  readonly still: (decision: number, sight: Sight) => string | undefined;
  /** What a class said it would do at a decision, if it was asked there. */
  readonly room: (decision: number) => Answer<OfferedChoice> | undefined;
  /** The sections that are open. */
  readonly unfolded: readonly Section[];
  /** Nothing where the caller has none worked out. */
  readonly keyDecisions: KeyDecisionsState | undefined;
  readonly act: Actions;
}
