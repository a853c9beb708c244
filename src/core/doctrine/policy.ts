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
  const seen = new Set<string>();
  const twice = result.output.force.filter((rule) => seen.size === seen.add(rule.option).size);
  if (twice.length > 0) {
    return {
      problems: twice.map((rule) => ({
        where: 'force',
        sentence: `The option ${rule.option} has two rules; keep one.`,
      })),
    };
  }
  return { policy: result.output };
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
