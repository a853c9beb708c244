import { BEHAVIORS, entryOf, type Policy } from '#doctrine';
import type { UsedForce } from '#encounter';
import type { Scenario } from '#story';
import { length, type Moment, type Placed } from '#scoring/run';

/** How the facts known then bear on one Graham factor; what bears on none of the three is kept beside them. */
export interface FactorReading {
  readonly factor:
    'severity of the crime' | 'immediate threat' | 'active resistance or flight' | 'everything else known then';
  readonly facts: readonly string[];
}

type Factor = FactorReading['factor'];

const CRIME = /\b(crime|steal|stole|theft|robb|assault|broke in|trespass|warrant|arrest|offen[cs]e\b|charge)/i;
const THREAT =
  /\b(knife|blade|gun|weapon|firearm|scissors|bat|threat|hurt|harm|kill|attack|violen|danger|swung|hit|push|shov|struck|lung|grab|spat)/i;
const RESISTANCE = /\b(ran|runs|running|fled|flee|resist|pull(s|ed) away|walk(s|ed) off|got away|refus)/i;

/**
 * Sorts what the officer knew at the moment of force under the Graham factors, with no hindsight: only the call, facts learned
 * before that event, and what could be seen then. Facts are put under a factor by their words; the trainee and the
 * instructor weigh them.
 */
export function factorsKnown(
  scenario: Scenario,
  units: Policy['units'],
  force: Placed<UsedForce>,
  before: Moment,
  injuries: readonly string[],
): readonly FactorReading[] {
  const { event } = force;
  const seen = entryOf(BEHAVIORS, event.behavior);
  const behavior = `${seen.name}: ${seen.observable}`;
  const facts = (factor: Factor) => before.facts.filter((fact) => factorOf(fact) === factor);
  return [
    {
      factor: 'severity of the crime',
      facts: [scenario.about.crime.about.replace(/\.$/, ''), ...facts('severity of the crime')],
    },
    {
      factor: 'immediate threat',
      facts: [
        before.weapon ? `In view: ${before.weapon}` : 'No weapon in view',
        `${length(event.decimetres, units)} apart${before.cover ? ', with cover' : ', without cover'}`,
        ...injuries,
        ...facts('immediate threat'),
      ],
    },
    { factor: 'active resistance or flight', facts: [behavior, ...facts('active resistance or flight')] },
    { factor: 'everything else known then', facts: facts('everything else known then') },
  ];
}

function factorOf(fact: string): Factor {
  if (THREAT.test(fact)) return 'immediate threat';
  if (RESISTANCE.test(fact)) return 'active resistance or flight';
  return CRIME.test(fact) ? 'severity of the crime' : 'everything else known then';
}
