import { DISPOSITIONS, ROLES, TRAININGS } from '#doctrine';
import * as v from 'valibot';
import { StageSchema } from './stage';
import { durationOf } from './duration';
import { BARRIERS, FIGURES } from './words';

const Text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const Score = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const Share = v.pipe(v.number(), v.integer(), v.minValue(-300), v.maxValue(300));
const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9_-]*$/, 'Use lower-case letters, digits, hyphens and underscores.'),
);

/** A length of time as tags write it, in seconds: `20s`, `9m`. */
const Duration = v.pipe(
  v.string(),
  v.regex(/^\d{1,4}\s*(s|m)?$/, 'Write a time as seconds or minutes, such as “20s” or “9m”.'),
  v.transform((value) => durationOf(value) ?? 0),
);

/** The way to the scene: how long it takes from the first word of the call, and what one passes, in order. */
const DriveSchema = v.strictObject({
  takes: Duration,
  past: v.pipe(v.array(Text(30)), v.maxLength(4)),
});

const CallSchema = v.strictObject({
  number: Text(20),
  title: Text(80),
  place: Text(120),
  priority: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
  received: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as 17:38.')),
  rows: v.array(v.strictObject({ label: Text(30), text: Text(240), unconfirmed: v.optional(v.boolean(), false) })),
  updates: v.optional(v.array(v.strictObject({ time: Text(5), text: Text(200) })), []),
  drive: v.optional(DriveSchema),
});

/** A visit that the dispatcher, the clock and the report know of: how long it takes, what the seed has to have drawn for it, and whether somebody has to call first. */
const ComesSchema = v.strictObject({
  after: Duration,
  if: v.optional(v.string()),
  called: v.optional(v.boolean(), false),
});

/** What the officer calls somebody until they know the name. */
const UntilSchema = v.strictObject({
  knows: Slug,
  call: Text(40),
});

const CastSchema = v.strictObject({
  id: Slug,
  name: Text(40),
  until: v.optional(UntilSchema),
  role: v.picklist(ROLES),
  figure: v.optional(v.picklist(FIGURES)),
  describe: v.optional(Text(200)),
  comesWith: v.optional(v.union([Text(30), v.array(Text(30))])),
  stages: v.optional(v.literal(true)),
  comes: v.optional(ComesSchema),
});

const Weight = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

/** One of the people that the subject may be: how they look, what they are called if not as the cast says, and how often they are drawn beside the others. */
const AppearanceSchema = v.strictObject({
  figure: v.picklist(FIGURES),
  name: v.optional(Text(40)),
  weight: v.optional(Weight, 1),
});

const AppearancesSchema = v.pipe(
  v.array(AppearanceSchema),
  v.check((looks) => looks.length >= 2, 'To draw how somebody looks takes at least two; for one, write “figure” in the cast.'), // prettier-ignore
  v.check((looks) => looks.some(({ weight }) => weight > 0), 'One of them needs a weight above zero.'),
);

const SubjectSchema = v.strictObject({
  who: Slug,
  appearances: v.optional(AppearancesSchema),
  start: v.strictObject({ escalation: Score, trust: Score, comprehension: Score }),
  baseline: v.strictObject({ escalation: Score, trust: Score, comprehension: Score }),
  patience: v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(7200)),
  needs: v.array(Text(120)),
  fears: v.array(Text(120)),
  barriers: v.array(v.picklist(BARRIERS)),
  scale: v.optional(v.record(v.string(), v.strictObject({ percent: Share, why: Text(200) })), {}),
});

const DrawName = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9_]*$/, 'A drawn fact is an ink variable: lower-case letters, digits and underscores.'),
);

/**
 * A draw that comes out yes with so many percent; `harder` says which answer makes the call harder. With `share` it is about the training of the officer
 * who is sent, and the agency's pack has the percent; the number here is for a pack that does not say.
 */
const YesNoSchema = v.strictObject({
  name: DrawName,
  about: Text(160),
  percent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  share: v.optional(v.picklist(TRAININGS)),
  harder: v.optional(v.picklist(['yes', 'no'])),
});

const Weights = v.pipe(
  v.record(Slug, Weight),
  v.check((values) => Object.keys(values).length >= 2, 'A draw of words needs at least two.'),
  v.check((values) => Object.values(values).some((weight) => weight > 0), 'One of the words needs a weight.'),
);
const Unweighted = v.never('Write each word with its weight, in braces, such as { "quick": 1, "slow": 3 }.');

/** A draw of one of several words by their weights. */
const WordsSchema = v.strictObject({
  name: DrawName,
  about: Text(160),
  values: v.lazy((values) => (Array.isArray(values) ? Unweighted : Weights)),
  harder: v.optional(Slug),
});
/** What the seed draws. */
const DrawSchema = v.lazy((draw) =>
  typeof draw === 'object' && draw !== null && 'values' in draw ? WordsSchema : YesNoSchema,
);

/** Something that the officer can come to know, and the words that nobody who does not know it would say. */
const KnowledgeSchema = v.strictObject({
  id: Slug,
  about: Text(160),
  words: v.pipe(v.array(Text(60)), v.minLength(1)),
});

const EndingSchema = v.strictObject({
  id: Slug,
  title: Text(100),
  summary: Text(400),
  disposition: v.picklist(DISPOSITIONS.map((entry) => entry.id)),
  fit: v.picklist(['best', 'good', 'acceptable', 'poor', 'harmful']),
});

/** Where a scenario stands in the order for recruits, and what it is there for in two or three words. */
const TrackSchema = v.strictObject({
  step: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  lesson: Text(40),
});

/** The shape of scenario.json; unknown keys are errors. */
export const ScenarioFileSchema = v.strictObject({
  title: Text(80),
  summary: Text(300),
  contentNote: Text(300),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
  difficulty: v.picklist(['foundation', 'intermediate', 'advanced']),
  presentation: Text(60),
  curriculum: v.array(v.picklist(['literacy', 'de-escalation', 'communication', 'practice', 'partnership'])),
  hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
  preflection: Text(200),
  call: CallSchema,
  cast: v.array(CastSchema),
  subject: SubjectSchema,
  stage: StageSchema,
  draws: v.array(DrawSchema),
  knowledge: v.optional(v.array(KnowledgeSchema), []),
  objectives: v.array(Text(200)),
  crime: v.strictObject({ severity: v.picklist(['none', 'minor', 'serious']), about: Text(200) }),
  endings: v.array(EndingSchema),
  reviewers: v.array(v.strictObject({ name: Text(80), role: Text(80), date: Text(10) })),
  status: v.picklist(['draft', 'in-review', 'published']),
  track: v.optional(TrackSchema),
});

/** Everything about a scenario that is not its script: the call, the cast, the subject, the stage, what the seed draws, the endings. */
export type ScenarioFile = v.InferOutput<typeof ScenarioFileSchema>;
/** One member of the cast. */
export type CastMember = ScenarioFile['cast'][number];
/** How the subject of a run looks, and what they are called where that is drawn too. */
export type Appearance = Pick<v.InferOutput<typeof AppearanceSchema>, 'figure' | 'name'>;
/** One fact that the seed draws. */
export type Draw = ScenarioFile['draws'][number];
/** One ending an author declares. */
export type Ending = ScenarioFile['endings'][number];

/** Whether the scenario calls an ending best or good. */
export function isGood({ fit }: Pick<Ending, 'fit'>): boolean {
  return fit === 'best' || fit === 'good';
}
