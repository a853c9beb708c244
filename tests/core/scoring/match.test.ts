import { describe, expect, it } from 'vitest';
import { rowOf } from '#tests/core/scoring/ledger';
import { CITY, RURAL } from '#tests/core/small';
import { met, policyWith, SCENARIO, scenarioWith } from '#tests/core/scoring/run';

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

  it('says what behavior is asked for and what was seen', () => {
    const { policy } = rowOf(met().act('force:baton'));
    expect(policy.met).toBe(false);
    expect(policy.unmet).toContain('The policy asks for assaultive behavior; what could be seen was passive behavior.');
    expect(policy.unmet).toContain('No warning was given before it.');
  });

  it('asks for the required steps only where resistance is what force answered', () => {
    expect(rowOf(met().see({ behavior: 'assaultive' }).act('force:takedown')).policy.unmet).toEqual([]);
    expect(rowOf(met().see({ behavior: 'active' }).act('force:control-hold')).policy.unmet).toEqual([
      'Ability to comply was not checked.',
      'There was no instruction followed by time to comply.',
    ]);
  });

  it('takes ten seconds after an instruction as time to comply', () => {
    const told = met().act('say:ask-ability').act('say:instruct').see({ behavior: 'active' });
    expect(rowOf(told.wait(1).act('force:control-hold')).policy.met).toBe(false);
    expect(rowOf(told.wait(2).act('force:control-hold')).policy.met).toBe(true);
  });

  it('asks for one voice where another officer stands there, if the agency does', () => {
    const two = careful.come('backup');
    expect(rowOf(two.act('force:control-hold')).policy.unmet).toEqual([
      'With more than one officer there, one voice was not agreed.',
    ]);
    expect(rowOf(two.act('do:one-voice').act('force:control-hold')).policy.met).toBe(true);
    expect(rowOf(two.act('force:control-hold'), 0, SCENARIO, RURAL).policy.met).toBe(true);
  });

  it('refuses an energy weapon on a person who is already restrained', () => {
    const cuffed = met().see({ behavior: 'assaultive' }).act('force:handcuff').act('say:warn-force');
    expect(rowOf(cuffed.act('force:conducted-energy'), 1).policy.unmet).toEqual(['The person was already restrained.']);
  });

  it.each([
    ['frail', 'The person is frail.'],
    ['elevated', 'The person stood at a height.'],
    ['pregnant', 'The person is pregnant.'],
    ['child', 'The person is a child.'],
  ])('refuses an energy weapon where the scene says %s', (condition, sentence) => {
    const scenario = scenarioWith({
      stage: { place: 'bus-stop', distance: 6, weather: 'dry', conditions: [condition] },
    });
    const run = met().see({ behavior: 'assaultive' }).act('say:warn-force').act('force:conducted-energy');
    expect(rowOf(run, 0, scenario).policy.unmet).toEqual([sentence]);
  });

  it('refuses an option on wet ground where the agency says so', () => {
    const scenario = scenarioWith({
      stage: { place: 'bus-stop', distance: 6, weather: 'wet' },
    });
    const force = CITY.force.map((rule) =>
      rule.option === 'conducted-energy' ? { ...rule, notOn: ['wet-ground' as const] } : rule,
    );
    const run = met().see({ behavior: 'assaultive' }).act('say:warn-force').act('force:conducted-energy');
    expect(rowOf(run, 0, scenario, policyWith({ force })).policy.unmet).toEqual(['The ground was wet.']);
    expect(rowOf(run, 0, SCENARIO, policyWith({ force })).policy.met).toBe(true);
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

  it('demands alternatives only where the agency makes it a duty', () => {
    const run = careful.act('force:control-hold', { or: ['do:step-back'] });
    expect(rowOf(run).policy.unmet).toEqual(['Less intrusive options were open and untried.']);
    const lenient = policyWith({ duties: { ...CITY.duties, exhaustAlternatives: false } });
    expect(rowOf(run, 0, SCENARIO, lenient).policy.met).toBe(true);
  });
});

describe('danger to the person alone', () => {
  const selfOnly = 'The danger that could be seen was to the person alone.';
  it('is read from a weapon held against the own body', () => {
    const run = met()
      .see({ behavior: 'life-threatening', weapon: 'knife at his own throat' })
      .act('say:warn-force')
      .act('force:firearm');
    expect(rowOf(run).policy.unmet).toEqual([selfOnly]);
  });

  it('is read from a weapon in the hand of a person who threatens nobody', () => {
    const run = met().see({ weapon: 'knife seen' }).act('force:firearm-display');
    expect(rowOf(run).policy.unmet).toContain(selfOnly);
  });

  it('is read from what was learned', () => {
    const run = met()
      .learn('His sister says he is a danger only to himself')
      .see({ behavior: 'life-threatening' })
      .act('force:firearm-display');
    expect(rowOf(run).policy.unmet).toContain(selfOnly);
  });

  it('is over once somebody else was hurt', () => {
    const run = met()
      .see({ behavior: 'life-threatening', weapon: 'knife at his own throat' })
      .hurt('okoro')
      .act('say:warn-force')
      .act('force:firearm');
    expect(rowOf(run).policy.met).toBe(true);
  });

  it('is over once the person comes at somebody', () => {
    const run = met()
      .see({ behavior: 'life-threatening', weapon: 'knife held to his wrist', pose: 'advancing' })
      .act('say:warn-force')
      .act('force:firearm');
    expect(rowOf(run).policy.met).toBe(true);
  });

  it('is not assumed of an assault with a weapon', () => {
    const run = met()
      .see({ behavior: 'life-threatening', weapon: 'knife raised' })
      .act('say:warn-force')
      .act('force:firearm');
    expect(rowOf(run).policy.met).toBe(true);
  });
});
