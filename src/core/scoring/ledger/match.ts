import { type Behavior, BEHAVIORS, entryOf, permits, type Policy, resistance, ruleFor, uses } from '#doctrine';
import { presenceOf, type UsedForce } from '#encounter';
import type { Scenario } from '#story';
import { directs, latest, type Moment, type Turn } from '#scoring/run';

/** Seconds after an instruction before silence may be read as an answer; a Talkdown default. */
const TIME_TO_COMPLY = 10;

/** What the agency's policy asks of a force option, and what of it was not met, each as a sentence. */
export interface PolicyMatch {
  readonly met: boolean;
  readonly asks: string;
  readonly unmet: readonly string[];
}

/** Everything a policy may look at when force is used: the event, how things stood, and what was done before. */
export interface Use {
  readonly event: UsedForce;
  readonly before: Moment;
  /** The decision in which force was used. */
  readonly turn: Turn;
  readonly earlier: readonly Turn[];
  readonly warned: boolean;
  readonly abilityChecked: boolean;
  readonly untried: readonly string[];
  /** Whether anyone but the subject had been hurt by then. */
  readonly othersHurt: boolean;
}

/** What a policy can find missing that the report also judges by itself. */
export const JUDGED_APART = {
  prohibited: 'This agency prohibits it.',
  prohibitedShort: 'This agency prohibits it short of a threat to life.',
  unwarned: 'No warning was given before it.',
  unchecked: 'Ability to comply was not checked.',
  untried: 'Less intrusive options were open and untried.',
} as const;

/** Sets a use of force beside the agency's policy pack; a training comparison, not a legal one. */
export function matchPolicy(scenario: Scenario, policy: Policy, use: Use): PolicyMatch {
  const { option, behavior } = use.event;
  const rule = ruleFor(policy, option);
  if (!rule) {
    const silent = 'The policy pack does not speak of this option.';
    return { met: false, asks: silent, unmet: [silent] };
  }
  const unmet = [
    ...(rule.carried ? [] : ['Officers of this agency do not carry this option.']),
    ...prohibition(policy, use),
    ...rule.notOn.flatMap((condition) => conditionMet(scenario, use, condition)),
    ...(rule.warning && !use.warned ? [JUDGED_APART.unwarned] : []),
    ...(resistance(behavior) === 1 || resistance(behavior) === 2 ? stepsMissing(policy, use) : []),
    ...(policy.duties.exhaustAlternatives && resistance(behavior) < 3 && use.untried.length > 0
      ? [JUDGED_APART.untried]
      : []),
  ];
  return { met: unmet.length === 0, asks: rule.asks, unmet };
}

function prohibition(policy: Policy, { event }: Use): readonly string[] {
  const rule = ruleFor(policy, event.option);
  if (rule?.prohibited === 'always') return [JUDGED_APART.prohibited];
  if (permits(policy, event.option, event.behavior)) return [];
  if (rule?.prohibited === 'unless-deadly-force') return [JUDGED_APART.prohibitedShort];
  const least = rule?.leastBehavior ?? 'life-threatening';
  return [`The policy requires ${nameOf(least)}; what could be seen was ${nameOf(event.behavior)}.`];
}

function nameOf(behavior: Behavior): string {
  const name = entryOf(BEHAVIORS, behavior).name.toLowerCase();
  return name.endsWith('resistance') ? name : `${name} behavior`;
}

type Condition = NonNullable<ReturnType<typeof ruleFor>>['notOn'][number];

const CONDITIONS: Readonly<Record<Condition, string>> = {
  restrained: 'The person was already restrained.',
  elevated: 'The person stood at a height.',
  frail: 'The person is frail.',
  pregnant: 'The person is pregnant.',
  child: 'The person is a child.',
  'wet-ground': 'The ground was wet.',
  'self-harm-only': 'The danger that could be seen was to the person alone.',
};

function conditionMet(scenario: Scenario, use: Use, condition: Condition): readonly string[] {
  const { stage } = scenario.about;
  const holds =
    condition === 'restrained'
      ? use.before.restrained
      : condition === 'self-harm-only'
        ? onlySelf(use, scenario.about.subject.who)
        : stage.conditions.includes(condition) || (condition === 'wet-ground' && stage.weather !== 'dry');
  return holds ? [CONDITIONS[condition]] : [];
}

/**
 * Whether danger was to the person alone, from what was known then: nobody else had been hurt and the person was not coming at
 * anyone, and either the blade was held against the person's own body, or what was known bears on danger to themselves and on no threat.
 */
function onlySelf({ event, before, othersHurt }: Use, who: string): boolean {
  const person = presenceOf(before.situation, who);
  if (othersHurt || !person || person.posture === 'advancing' || person.posture === 'charge-blade') return false;
  if (person.posture === 'blade-throat') return true;
  const bears = before.facts.flatMap((fact) => fact.bears);
  if (bears.includes('danger-to-self') && !bears.includes('threat')) return true;
  return before.weapon !== undefined && resistance(event.behavior) < 3;
}

/** The steps an agency requires before resistance may be asserted, as far as they are missing. */
function stepsMissing(policy: Policy, use: Use): readonly string[] {
  return policy.beforeResistance.flatMap((step) => {
    switch (step) {
      case 'ask-ability':
        return use.abilityChecked ? [] : [JUDGED_APART.unchecked];
      case 'time-to-comply':
        return hadTime(use) ? [] : ['There was no instruction followed by time to comply.'];
      case 'one-voice':
        return oneVoice(use) ? [] : ['With more than one officer there, one voice was not agreed.'];
    }
  });
}

function hadTime({ event, earlier }: Use): boolean {
  const told = latest(earlier, (turn) => turn.before.phase === 'contact' && directs(turn));
  return told !== undefined && event.at - told.at >= TIME_TO_COMPLY;
}

function oneVoice({ before, earlier }: Use): boolean {
  const officers = before.here.some((here) => here === 'backup' || here === 'cit-officer' || here === 'supervisor');
  return !officers || earlier.some((turn) => uses(turn, 'do:one-voice', 'do:brief', 'do:make-plan'));
}
