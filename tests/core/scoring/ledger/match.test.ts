import { describe, expect, it } from 'vitest';
import { rowOf } from '#tests/core/scoring/ledger';
import { CITY } from '#tests/core/small';
import { met, policyWith, SCENARIO } from '#tests/core/scoring/run';

const careful = met()
  .act('say:ask-ability')
  .act('say:instruct')
  .act('do:wait', { takes: 20 })
  .see({ behavior: 'active' });

describe('the policy match', () => {
  it('is met when behavior, ability, time and alternatives are there', () => {
    expect(rowOf(careful.act('force:control-hold')).policy).toEqual({
      met: true,
      asks: 'active resistance; explained',
      unmet: [],
    });
  });

  it('asks for the required steps only where resistance is what force answered', () => {
    expect(rowOf(met().see({ behavior: 'assaultive' }).act('force:takedown')).policy.unmet).toEqual([]);
    expect(rowOf(met().see({ behavior: 'active' }).act('force:control-hold')).policy.unmet).toEqual([
      'Ability to comply was not checked.',
      'There was no instruction followed by time to comply.',
    ]);
  });

  it('says so when the agency does not carry the option, or does not speak of it', () => {
    expect(rowOf(met().act('force:canine')).policy).toMatchObject({
      met: false,
      unmet: ['The policy pack does not speak of this option.'],
    });
    const force = CITY.force.map((rule) => (rule.option === 'baton' ? { ...rule, carried: false } : rule));
    const run = met().see({ behavior: 'assaultive' }).act('say:warn-force').act('force:baton');
    expect(rowOf(run, 0, SCENARIO, policyWith({ force })).policy.unmet).toEqual([
      'Officers of this agency do not carry this option.',
    ]);
  });

  it.each(['always', 'unless-deadly-force'] as const)('knows an option prohibited %s', (prohibited) => {
    const force = CITY.force.map((rule) => (rule.option === 'takedown' ? { ...rule, prohibited } : rule));
    const policy = policyWith({ force });
    const grave = met().see({ behavior: 'life-threatening' }).act('force:takedown');
    expect(rowOf(grave, 0, SCENARIO, policy).policy.met).toBe(prohibited === 'unless-deadly-force');
    const less = met().see({ behavior: 'assaultive' }).act('force:takedown');
    expect(rowOf(less, 0, SCENARIO, policy).policy.met).toBe(false);
  });
});

describe('danger to the person alone', () => {
  const selfOnly = 'The danger that could be seen was to the person alone.';
  it('is read from a weapon in the hand of a person who threatens nobody', () => {
    const run = met().see({ holds: 'knife' }).act('force:firearm-display');
    expect(rowOf(run).policy.unmet).toContain(selfOnly);
  });

  it('is over once somebody else was hurt', () => {
    const run = met()
      .see({ behavior: 'life-threatening', holds: 'knife' })
      .hurt('okoro')
      .act('say:warn-force')
      .act('force:firearm');
    expect(rowOf(run).policy.met).toBe(true);
  });

  it('is over once the person comes at somebody', () => {
    const run = met()
      .see({ behavior: 'life-threatening', holds: 'knife', posture: 'advancing' })
      .act('say:warn-force')
      .act('force:firearm');
    expect(rowOf(run).policy.met).toBe(true);
  });
});
