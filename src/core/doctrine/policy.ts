import * as v from 'valibot';
import { BEHAVIORS, type Behavior, resistance } from './behaviors';
import { FORCE_OPTIONS, type ForceOption } from './force';
import { RESOURCES, type Resource } from './resources';

const words = <const T extends readonly { readonly id: string }[]>(list: T) =>
  list.map((entry) => entry.id) as { -readonly [K in keyof T]: T[K]['id'] };

const Sentence = v.pipe(v.string(), v.minLength(3), v.maxLength(400));
const Minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(240));
const Hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));

const ForceRuleSchema = v.strictObject({
  option: v.picklist(words(FORCE_OPTIONS)),
  carried: v.boolean(),
  leastBehavior: v.picklist(words(BEHAVIORS)),
  warning: v.optional(v.boolean(), false),
  prohibited: v.optional(v.picklist(['always', 'unless-deadly-force'])),
  notOn: v.optional(
    v.array(v.picklist(['restrained', 'elevated', 'frail', 'pregnant', 'child', 'wet-ground', 'self-harm-only'])),
    [],
  ),
  asks: v.pipe(v.string(), v.minLength(3), v.maxLength(120)),
});

const AvailabilitySchema = v.strictObject({
  resource: v.picklist(words(RESOURCES)),
  minutes: Minutes,
  from: v.optional(Hour),
  until: v.optional(Hour),
  beds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  note: v.optional(Sentence),
});

const Percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

/**
 * What the One Mind Campaign asks an agency to have (source: iacp): a community mental-health partner, a written policy for these calls, and officers
 * trained in crisis intervention (CIT) and in Mental Health First Aid, in percent of those on patrol.
 */
const OneMindSchema = v.strictObject({
  partner: v.optional(v.pipe(v.string(), v.minLength(3), v.maxLength(80))),
  writtenPolicy: v.boolean(),
  citTrained: Percent,
  firstAidTrained: Percent,
});

const PolicySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'An agency id is lower-case letters, digits and hyphens.')),
  name: v.pipe(v.string(), v.minLength(3), v.maxLength(80)),
  revision: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  note: Sentence,
  units: v.picklist(['ft', 'm']),
  force: v.array(ForceRuleSchema),
  duties: v.strictObject({
    intervene: v.boolean(),
    renderAid: v.boolean(),
    reportForce: v.boolean(),
    exhaustAlternatives: v.boolean(),
    reportDisplay: v.boolean(),
  }),
  beforeResistance: v.array(v.picklist(['ask-ability', 'time-to-comply', 'one-voice'])),
  resources: v.array(AvailabilitySchema),
  oneMind: v.optional(OneMindSchema),
});

/** What an agency permits, requires and has: force options, duties, required steps, and resources with their distance in minutes. */
export type Policy = v.InferOutput<typeof PolicySchema>;
/** One force option as the agency rules it. */
export type ForceRule = Policy['force'][number];
/** One thing wrong with a policy pack: where, and what to do. */
export interface PolicyProblem {
  readonly where: string;
  readonly sentence: string;
}

/** Reads a policy pack from parsed JSON; anything wrong comes back as sentences that name the field, never as an exception. */
export function parsePolicy(
  data: unknown,
): { readonly policy: Policy } | { readonly problems: readonly PolicyProblem[] } {
  const result = v.safeParse(PolicySchema, data);
  if (!result.success) {
    return {
      problems: result.issues.map((issue) => ({
        where: v.getDotPath(issue) ?? 'the whole file',
        sentence: issue.message,
      })),
    };
  }
  const problems = [...ruledTwice(result.output), ...withoutSource(result.output)];
  return problems.length > 0 ? { problems } : { policy: result.output };
}

function ruledTwice({ force }: Policy): readonly PolicyProblem[] {
  const seen = new Set<string>();
  return force
    .filter((rule) => seen.size === seen.add(rule.option).size)
    .map((rule) => ({ where: 'force', sentence: `The option ${rule.option} has two rules; keep one.` }));
}

/** Who comes from the community partner, so that an agency without one has nobody to send. */
const FROM_PARTNER: readonly Resource[] = ['mobile-crisis', 'co-responder', 'crisis-center', 'case-management'];

/** Resources that cannot come, by what the pack says of partner and training. */
function withoutSource({ oneMind, resources }: Policy): readonly PolicyProblem[] {
  if (!oneMind) return [];
  const has = (resource: Resource): boolean => resources.some((row) => row.resource === resource);
  const sentences = FROM_PARTNER.filter((resource) => oneMind.partner === undefined && has(resource)).map(
    (resource) => `${resource} comes from a community partner: name it as oneMind.partner, or take this resource out.`,
  );
  if (oneMind.citTrained === 0 && has('cit-officer'))
    sentences.push('No officer is CIT-trained (oneMind.citTrained is 0), so cit-officer cannot be sent; take it out.');
  return sentences.map((sentence) => ({ where: 'resources', sentence }));
}

/** What training an officer who is sent may have or lack; how likely that is, the pack says. */
export const TRAININGS = ['cit-trained', 'not-cit-trained', 'first-aid-trained', 'not-first-aid-trained'] as const;
/** One of these trainings. */
export type Training = (typeof TRAININGS)[number];

/** In how many of 100 runs the officer whom this agency sends has, or lacks, a training; nothing where the pack does not say. */
export function likelihood({ oneMind }: Policy, training: Training): number | undefined {
  if (!oneMind) return undefined;
  const { citTrained, firstAidTrained } = oneMind;
  const shares: Readonly<Record<Training, number>> = {
    'cit-trained': citTrained,
    'not-cit-trained': 100 - citTrained,
    'first-aid-trained': firstAidTrained,
    'not-first-aid-trained': 100 - firstAidTrained,
  };
  return shares[training];
}

/** The agency's rule for a force option, or nothing when the pack does not speak of it. */
export function ruleFor(policy: Policy, option: ForceOption): ForceRule | undefined {
  return policy.force.find((rule) => rule.option === option);
}

/** Whether what the subject is doing reaches the least behavior the agency asks for an option. */
export function permits(policy: Policy, option: ForceOption, behavior: Behavior): boolean {
  const rule = ruleFor(policy, option);
  if (!rule || rule.prohibited === 'always') return false;
  const least = rule.prohibited === 'unless-deadly-force' ? 'life-threatening' : rule.leastBehavior;
  return resistance(behavior) >= resistance(least);
}

/** How many seconds away a resource is at an hour of the day (0-23), or nothing when this agency does not have it then. */
export function secondsAway(policy: Policy, resource: Resource, hour: number): number | undefined {
  const entry = policy.resources.find((row) => row.resource === resource && isOpen(row, hour));
  return entry ? entry.minutes * 60 : undefined;
}

function isOpen(row: Policy['resources'][number], hour: number): boolean {
  if (row.from === undefined || row.until === undefined) return true;
  return row.from <= row.until ? hour >= row.from && hour < row.until : hour >= row.from || hour < row.until;
}
