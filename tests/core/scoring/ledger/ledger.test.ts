import { describe, expect, it } from 'vitest';
import { factsUnder, rowOf } from '#tests/core/scoring/ledger';
import { FORCE_OPTIONS, forceOption, resistance } from '#doctrine';
import { RURAL } from '#tests/core/small';
import { called, met, reportOf, type Run, SCENARIO } from '#tests/core/scoring/run';

describe('the ledger', () => {
  it('is empty in a run without force', () => {
    expect(reportOf(met().act('say:introduce').act('do:wait').end()).ledger).toEqual([]);
  });

  it('has one row for each use and each show of force, in order', () => {
    const report = reportOf(met().act('force:energy-display').act('force:takedown').act('force:handcuff'));
    expect(report.ledger.map(({ option }) => option)).toEqual(['energy-display', 'takedown', 'handcuff']);
    expect(report.ledger.map(({ display }) => display)).toEqual([true, false, false]);
    expect(report.outcome.forceEvents).toBe(3);
  });

  it('points at the event in the log and names the decision', () => {
    const run = met().act('say:introduce').act('force:escort');
    const row = rowOf(run);
    expect(run.log[row.event]).toMatchObject({ type: 'used-force', option: 'escort' });
    expect(row.decision).toBe(2);
    expect(row.at).toBe(6);
  });

  it('leaves out force that was rewound', () => {
    const run = met().act('say:introduce').act('force:escort').rewind(2).act('do:step-back').end();
    expect(reportOf(run).ledger).toEqual([]);
    expect(reportOf(run).outcome.rewinds).toBe(1);
  });

  it.each(FORCE_OPTIONS.map(({ id }) => id))('sets the level of %s against what the person was doing', (option) => {
    const row = rowOf(met().see({ behavior: 'active' }).act(`force:${option}`));
    expect(row.forceFactor).toBe(forceOption(option).level - resistance('active'));
    expect(row.severity).toBe(forceOption(option).severity);
    expect(row.name).toBe(forceOption(option).name);
  });

  it('takes behavior and distance from the moment of force, not from later', () => {
    const run = met().stand(23).act('force:escort').see({ behavior: 'assaultive' }).stand(6).act('do:wait');
    expect(rowOf(run)).toMatchObject({ behavior: 'passive', decimeters: 23 });
  });

  it('keeps the trainee’s reasons beside it, and says whether they were asked for', () => {
    const asked = rowOf(
      met()
        .learn('He holds a knife')
        .act('force:escort', { reasons: ['He holds a knife'] }),
    );
    expect(asked).toMatchObject({ reasons: ['He holds a knife'], asked: true });
    expect(rowOf(met().act('force:escort'))).toMatchObject({ reasons: [], asked: false });
  });
});

describe('what was known', () => {
  it('puts a weapon, distance, cover and injuries under immediate threat', () => {
    const run = met()
      .see({ holds: 'knife' })
      .stand(60, { cover: true })
      .hurt('okoro', 'minor')
      .act('force:firearm-display');
    const facts = factsUnder(run, 'immediate threat');
    expect(facts).toContain('In view: a knife');
    expect(facts).toContain('20 ft apart, with cover');
    expect(facts).toContain('Officer Okoro was hurt (minor)');
  });

  it.each([
    ['severity', 'severity of the crime'],
    ['threat', 'immediate threat'],
    ['resistance', 'active resistance or flight'],
    ['flight', 'active resistance or flight'],
    ['ability', 'everything else known then'],
    ['danger-to-self', 'everything else known then'],
    ['family', 'everything else known then'],
    ['plan', 'everything else known then'],
  ] as const)('puts a fact that bears on %s under %s', (bearing, factor) => {
    expect(factsUnder(met().learn('His sister rang', bearing).act('force:escort'), factor)).toContain(
      'His sister rang',
    );
  });

  it('puts a fact of which its author says nothing beside them, whatever its words are', () => {
    const run = met().learn('He ran from a robbery with a knife').act('force:escort');
    expect(factsUnder(run, 'everything else known then')).toEqual(['He ran from a robbery with a knife']);
  });
});

describe('ability and warning', () => {
  it('are checked before, or in the same breath, and not after', () => {
    expect(rowOf(met().act('say:ask-ability').act('force:escort')).abilityChecked).toBe(true);
    expect(rowOf(met().act('say:ask-ability force:escort')).abilityChecked).toBe(true);
    expect(rowOf(met().act('force:escort').act('say:ask-ability')).abilityChecked).toBe(false);
  });

  it('hold for the three decisions before force', () => {
    const warned = met().act('say:warn-force').act('do:step-back').act('do:step-back');
    expect(rowOf(warned.act('force:takedown')).warned).toBe(true);
    expect(rowOf(warned.act('do:step-back').act('force:takedown')).warned).toBe(false);
    expect(rowOf(met().act('force:takedown').act('say:warn-force')).warned).toBe(false);
  });
});

describe('untried options', () => {
  it('leave out a choice that mixes a kind word with pressure', () => {
    expect(rowOf(met().act('force:escort', { or: ['say:explain say:threaten'] })).untried).toEqual([]);
  });
});

describe('aid', () => {
  it('counts the seconds to the first care after force', () => {
    const run = met().act('force:takedown').wait(30).act('do:render-aid').act('do:check-injury');
    expect(rowOf(run).aid).toEqual({ needed: true, given: true, seconds: 45 });
  });

  it('given before force does not count for it', () => {
    expect(rowOf(met().act('do:check-injury').act('force:takedown')).aid.given).toBe(false);
  });
});

describe('the course before force', () => {
  it('names what narrowed the choices, decision by decision', () => {
    const run = met()
      .act('say:threaten')
      .act('do:crowd')
      .act('do:approach')
      .stand(10)
      .act('say:command')
      .act('force:escort');
    expect(rowOf(run).earlier).toEqual([
      { decision: 1, effect: 'narrowed', sentence: 'You threatened: it confirmed the fear.' },
      { decision: 2, effect: 'narrowed', sentence: 'You moved in close: distance is time.' },
      { decision: 3, effect: 'narrowed', sentence: 'You moved within two arm’s lengths of Sam: distance is time.' },
    ]);
  });

  it('names what widened them', () => {
    const run = called()
      .act('ask:dispatch-history')
      .act('request:backup')
      .enter('contact')
      .act('do:step-back')
      .act('say:name-emotion', { does: [-5, 5] })
      .act('force:escort');
    expect(rowOf(run).earlier.map(({ effect }) => effect)).toEqual(['widened', 'widened', 'widened', 'widened']);
    expect(rowOf(run).earlier[1]?.sentence).toBe('You requested backup: it put another option on its way.');
    expect(rowOf(run).earlier[3]?.sentence).toContain('You named the feeling');
  });

  it('does not count a request for somebody the agency does not have', () => {
    const run = called().act('request:cit-officer').enter('contact').act('force:escort');
    expect(rowOf(run, 0, SCENARIO, RURAL).earlier).toEqual([]);
  });

  it('looks at nothing after the force', () => {
    const run = met().act('force:escort').act('say:threaten').act('do:step-back');
    expect(rowOf(run).earlier).toEqual([]);
  });

  it('keeps every narrowing decision and the latest five that widened', () => {
    const steps = Array.from({ length: 7 }).reduce<Run>((run) => run.act('do:step-back'), met().act('say:threaten'));
    const { earlier } = rowOf(steps.act('force:escort'));
    expect(earlier.filter(({ effect }) => effect === 'widened').map(({ decision }) => decision)).toEqual([
      4, 5, 6, 7, 8,
    ]);
    expect(earlier.filter(({ effect }) => effect === 'narrowed')).toHaveLength(1);
  });
});
