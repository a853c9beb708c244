import { BEHAVIORS, entryOf, type Policy } from '#doctrine';
import type { UsedForce } from '#encounter';
import type { Bearing, Fact, Scenario } from '#story';
import { length, type Moment, type Placed } from '#scoring/run';

/** How the facts known then bear on one Graham factor; what bears on none of the three is kept beside them. */
export interface FactorReading {
  readonly factor:
    'severity of the crime' | 'immediate threat' | 'active resistance or flight' | 'everything else known then';
  readonly facts: readonly string[];
}

type Factor = FactorReading['factor'];

/** The factor that a bearing belongs to; what bears on something else is kept beside them. */
const FACTOR_OF: Readonly<Record<Bearing, Factor>> = {
  severity: 'severity of the crime',
  threat: 'immediate threat',
  resistance: 'active resistance or flight',
  flight: 'active resistance or flight',
  ability: 'everything else known then',
  'danger-to-self': 'everything else known then',
  suicide: 'everything else known then',
  family: 'everything else known then',
  plan: 'everything else known then',
};

/**
 * Sorts what the officer knew at the moment of force under the Graham factors, with no hindsight: only the call, facts learned
 * before that event, and what could be seen then. Facts stand under the factor that their author says they bear on; the trainee and the
 * instructor weigh them.
 */
export function factorsKnown(
  scenario: Scenario,
  units: Policy['units'],
  force: Placed<UsedForce>,
  before: Moment,
  { injuries, doing }: Known,
): readonly FactorReading[] {
  const { event } = force;
  const { call } = scenario.about;
  const facts = (factor: Factor) => before.facts.filter((known) => factorOf(known) === factor).map(({ fact }) => fact);
  return [
    {
      factor: 'severity of the crime',
      facts: [`The call: ${call.title.toLowerCase()}`, ...facts('severity of the crime')],
    },
    {
      factor: 'immediate threat',
      facts: [
        before.weapon ? `In view: a ${before.weapon}` : 'No weapon in view',
        event.decimeters === undefined
          ? 'Out of reach'
          : `${length(event.decimeters, units)} apart${before.cover ? ', with cover' : ', without cover'}`,
        ...injuries,
        ...facts('immediate threat'),
      ],
    },
    {
      factor: 'active resistance or flight',
      facts: [doing, ...facts('active resistance or flight')],
    },
    { factor: 'everything else known then', facts: facts('everything else known then') },
  ];
}

/** What was seen beside the facts that had been learned. */
interface Known {
  /** Who had been hurt, each in a sentence. */
  readonly injuries: readonly string[];
  /** What the person was doing, as it looked then. */
  readonly doing: string;
}

/** What the person did, as it looked then, by the cues of that moment; nobody is called passive who had been asked for nothing. */
export function behaviorSeen(behavior: UsedForce['behavior'], cues: readonly string[], asked: boolean): string {
  const entry = entryOf(BEHAVIORS, behavior);
  const name = behavior === 'passive' && !asked ? 'No resistance, and nothing had been asked for yet' : entry.name;
  return `${name}: ${cues.length > 0 ? cues.join(' ').replace(/\.$/, '') : entry.observable}`;
}

function factorOf({ bears }: Fact): Factor {
  for (const bearing of bears) if (FACTOR_OF[bearing] !== 'everything else known then') return FACTOR_OF[bearing];
  return 'everything else known then';
}
