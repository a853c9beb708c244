import type { BotName } from '#explore/bots';

/** A way to play a menu without looking at the person. */
export type Habit = 'steps back, then says nothing' | 'asks for everything, then says nothing';

/** A played run of the bus stop, and what an instructor would point out in it: each finding with its first decision, or 0 where the decision is not the point. */
export interface Judged {
  /** The transcript it is, or a habit or a strategy played on a seed. */
  readonly transcript?: string;
  readonly habit?: Habit;
  readonly bot?: BotName;
  readonly seed?: number;
  readonly agency?: 'city' | 'rural';
  readonly ending: string;
  readonly sustain: Readonly<Record<string, number>>;
  readonly improve: Readonly<Record<string, number>>;
  /** Criteria that must not be found in it. */
  readonly never: readonly string[];
}

/** Runs without force, each read line by line: transcripts, and two habits that must not look like skill. */
export const JUDGED: readonly Judged[] = [
  {
    transcript: 'gray-van',
    ending: 'warm-handover',
    sustain: {
      'danger-met': 14,
      'help-early': 2,
      'backup-asked': 3,
      'care-plan-asked': 4,
      'quiet-arrival': 6,
      'introduced-early': 9,
      'voices-asked': 11,
      'way-out-open': 12,
      'force-kept-away': 13,
      'voice-first': 17,
      'choice-offered': 19,
      'waited-for-help': 22,
      'least-restrictive': 24,
      'steps-covered': 24,
      'warm-hand-over': 24,
      'family-told': 26,
      'talked-over': 28,
      recorded: 29,
    },
    improve: {},
    never: ['help-late', 'cold-hand-over', 'threatened', 'poor-outcome', 'left-undone', 'more-restrictive'],
  },
  {
    transcript: 'home-with-andre',
    ending: 'home-with-andre',
    sustain: {
      'care-plan-asked': 1,
      'information-first': 3,
      'introduced-early': 8,
      'emotion-named': 11,
      'neither-argued-nor-agreed': 11,
      'harm-asked': 13,
      'choice-offered': 21,
      recorded: 25,
    },
    improve: { 'voices-unasked': 10 },
    never: [
      'help-late',
      'information-skipped',
      'argued-with-belief',
      'choice-missed',
      'orders-repeated',
      'harm-unasked',
    ],
  },
  {
    transcript: 'how-close',
    ending: 'arrest-after-assault',
    sustain: { 'warm-hand-over': 10, recorded: 11 },
    improve: {
      'information-skipped': 1,
      'lights-and-noise': 2,
      'introduction-missed': 4,
      'light-bar-left-on': 4,
      'too-close': 4,
      threatened: 5,
      'orders-repeated': 6,
      'poor-outcome': 11,
    },
    never: ['quiet-arrival', 'room-given', 'voice-first', 'listened', 'steps-covered'],
  },
  {
    transcript: 'a-hand-up',
    ending: 'into-the-road',
    sustain: { 'injury-seen-to': 9, recorded: 13 },
    improve: {
      'information-skipped': 1,
      hurried: 3,
      'introduction-missed': 5,
      threatened: 6,
      'force-brought-near': 6,
      'danger-not-met': 7,
      'argued-with-belief': 7,
      pressed: 8,
      'poor-outcome': 13,
    },
    never: ['force-kept-away', 'room-given', 'introduced-early', 're-assessed', 'help-early'],
  },
  {
    transcript: 'all-yours',
    ending: 'cold-handover',
    sustain: {
      'help-early': 1,
      'introduced-early': 6,
      'emotion-named': 8,
      'checked-understanding': 10,
      'waited-for-help': 17,
    },
    improve: { 'bystanders-left': 10, 'cold-hand-over': 18, dismissed: 18, 'left-undone': 19, 'not-talked-over': 20 },
    never: ['warm-hand-over', 'least-restrictive', 'helper-left-standing', 'words-scattered', 'needless-custody'],
  },
  {
    transcript: 'armchairs',
    ending: 'crisis-center',
    sustain: {
      'information-first': 2,
      'emotion-named': 8,
      'ability-asked': 9,
      'checked-understanding': 12,
      'least-restrictive': 15,
      'explained-first': 16,
      'warm-hand-over': 18,
      'family-told': 19,
      'followed-up': 20,
    },
    improve: { 'introduction-missed': 6, 'choice-missed': 14 },
    never: ['help-late', 'more-restrictive', 'needless-custody', 'cold-hand-over', 'words-scattered'],
  },
  {
    transcript: 'down-alder-street',
    ending: 'walked-away',
    sustain: { 'ability-asked': 8, 'force-kept-away': 9 },
    improve: {
      'information-skipped': 1,
      hurried: 2,
      'told-to-calm-down': 7,
      'orders-over-listening': 7,
      'advice-too-early': 11,
      'force-brought-near': 10,
      pressed: 11,
      'left-undone': 13,
      'poor-outcome': 13,
    },
    never: ['help-late', 'least-restrictive', 'family-untold'],
  },
  {
    transcript: 'each-thing-first',
    ending: 'hold-with-care',
    sustain: {
      'help-early': 2,
      'voices-asked': 11,
      'harm-asked': 13,
      honest: 14,
      'force-kept-away': 15,
      'choice-offered': 17,
      'waited-for-help': 21,
      'warm-hand-over': 23,
      'explained-first': 24,
      'ground-said': 24,
      'family-told': 28,
    },
    improve: { 'emotion-unnamed': 17 },
    never: ['needless-custody', 'more-restrictive', 'too-close', 'force-brought-near', 'ground-unsaid', 'unexplained'],
  },
  {
    transcript: 'knife-put-by',
    ending: 'ems-hospital',
    sustain: {
      'backup-asked': 2,
      'stepped-in': 12,
      'one-voice': 12,
      'distance-and-cover': 14,
      'weapon-made-safe': 18,
      'warm-hand-over': 26,
    },
    improve: {
      'told-to-calm-down': 11,
      'force-brought-near': 11,
      'orders-repeated': 13,
      challenged: 13,
      'ability-unasked': 13,
    },
    never: [
      'force-kept-away',
      'more-restrictive',
      'explained-first',
      'too-close',
      'orders-at-blade',
      'weapon-without-cover',
    ],
  },
  {
    transcript: 'loud-first',
    ending: 'stood-off',
    sustain: { 'light-bar-off': 5, 'emotion-named': 8, 'ability-asked': 9, 'family-brought-in': 18, 'followed-up': 18 },
    improve: { 'lights-and-noise': 3, 'force-brought-near': 3, 'introduction-missed': 5 },
    never: ['force-kept-away', 'too-close', 'walked-away', 'quiet-arrival', 'poor-outcome', 'not-followed-up'],
  },
  {
    transcript: 'no-team-tonight',
    ending: 'voluntary-ride',
    sustain: {
      'danger-met': 14,
      'information-first': 4,
      'introduced-early': 9,
      'emotion-named': 11,
      honest: 16,
      'choice-offered': 20,
      'least-restrictive': 20,
      'family-told': 24,
      'followed-up': 25,
    },
    improve: {},
    never: ['help-late', 'help-early', 'not-followed-up', 'needless-custody', 'words-scattered', 'cold-hand-over'],
  },
  {
    transcript: 'the-man-in-green',
    ending: 'bystander-hurt',
    sustain: { 'emotion-named': 7, 'ability-asked': 8, 'distance-and-cover': 11, 'injury-seen-to': 17 },
    improve: { 'introduction-missed': 5, 'voices-unasked': 7, 'bystanders-left': 9, 'choice-missed': 12 },
    never: ['force-kept-away', 'needless-custody', 'help-late', 'not-followed-up', 'bystanders-moved', 'backup-asked'],
  },
  {
    habit: 'steps back, then says nothing',
    seed: 4,
    agency: 'city',
    ending: 'walked-away',
    sustain: {},
    improve: { 'silence-left': 0, 'help-late': 0 },
    never: ['room-given', 're-assessed', 'listened', 'silence-used', 'force-kept-away', 'least-restrictive'],
  },
  {
    habit: 'asks for everything, then says nothing',
    seed: 5,
    agency: 'rural',
    ending: 'walked-away',
    sustain: {},
    improve: { 'silence-left': 0, 'introduction-missed': 0 },
    never: ['help-early', 'waited-for-help', 'steps-covered', 're-assessed', 'help-late', 'least-restrictive'],
  },
];
