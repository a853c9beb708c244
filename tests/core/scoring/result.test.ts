import { describe, expect, it } from 'vitest';
import type { Injury } from '#story';
import { called, met, reportOf, type Run, SCENARIO, scenarioWith } from '#tests/core/scoring/run';
import { CITY } from '#tests/core/small';

const outcomeOf = (run: Run) => reportOf(run).outcome;

describe('the outcome', () => {
  it('is the ending that the author declared', () => {
    const { outcome, finished } = reportOf(met().act('say:introduce').end());
    expect(finished).toBe(true);
    expect(outcome).toMatchObject({
      ending: 'goes-along',
      title: 'Sam goes along',
      summary: 'Sam rides along.',
      disposition: 'voluntary-transport',
      dispositionName: 'Voluntary transport',
    });
  });

  it('of a run that was left says so', () => {
    const { outcome, finished } = reportOf(met().act('say:introduce'));
    expect(finished).toBe(false);
    expect(outcome).toMatchObject({ ending: '', title: 'Not finished', disposition: null });
  });

  it('of a run that has only begun can be told, too', () => {
    const report = reportOf(called());
    expect(report.decisions).toEqual([]);
    expect(report.findings).toEqual([]);
    expect(report.domains.every(({ score }) => score === null)).toBe(true);
  });

  it('counts the time from the call and the time on scene', () => {
    const run = called().wait(100).enter('contact').wait(50).end();
    expect(reportOf(run).outcome).toMatchObject({ seconds: 150, onScene: 50 });
    expect(reportOf(called().wait(30).end()).outcome).toMatchObject({ seconds: 30, onScene: 0 });
  });

  it('of an officer who disengaged leaves out the time of watching from afar', () => {
    const run = met().wait(20).act('do:disengage').wait(3600).come('backup').end('stood-off', 'disengaged');
    const { outcome, arrivals, curve } = reportOf(run);
    expect(outcome.onScene).toBeLessThan(60);
    expect(outcome.seconds).toBeGreaterThan(3600);
    expect(arrivals).toEqual([]);
    expect(curve.at(-1)?.at).toBeLessThan(60);
  });

  it('that the author does not describe goes by its id', () => {
    expect(outcomeOf(met().end('somewhere', 'referral'))).toMatchObject({
      title: 'somewhere',
      summary: '',
      dispositionName: 'Referral',
    });
  });

  it('counts shows of force with uses of it', () => {
    expect(outcomeOf(met().act('force:energy-display').act('force:escort').end()).forceEvents).toBe(2);
  });
});

describe('injuries', () => {
  it.each<readonly [all: readonly Injury['severity'][], worst: Injury['severity']]>([
    [['minor'], 'minor'],
    [['minor', 'minor'], 'minor'],
    [['minor', 'serious'], 'serious'],
    [['serious', 'minor'], 'serious'],
    [['fatal', 'minor', 'serious'], 'fatal'],
  ])('of one person, %j, are told once as %s', (all, worst) => {
    const run = all.reduce((so, severity) => so.hurt('sam', severity), met().act('do:wait'));
    for (const told of [run, run.end()]) {
      expect(outcomeOf(told).injuries).toEqual([{ who: 'sam', severity: worst, name: 'Sam' }]);
    }
  });

  it('of several people are told in the order in which they were first hurt', () => {
    const run = met().act('do:wait').hurt('okoro').hurt('sam').hurt('officer').hurt('okoro', 'serious').end();
    expect(outcomeOf(run).injuries.map(({ name, severity }) => `${name} ${severity}`)).toEqual([
      'Officer Okoro serious',
      'Sam minor',
      'Officer Reyes minor',
    ]);
  });

  it('are none where nobody was hurt', () => {
    expect(outcomeOf(met().act('do:wait').end()).injuries).toEqual([]);
  });
});

describe('the name of the subject', () => {
  const named = (name: string) =>
    reportOf(
      met(),
      scenarioWith({
        cast: [
          { id: 'officer', name: 'Officer Reyes', role: 'officer' },
          { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
          { id: 'sam', name, role: 'subject' },
          { id: 'okoro', name: 'Officer Okoro', role: 'partner' },
        ],
      }),
    ).subject;

  it.each([
    ['Sam', 'Sam'],
    ['Sam Carter', 'Sam'],
    ['Mr. Carter', 'Mr. Carter'],
    ['Dr. Ana Carter', 'Dr. Ana Carter'],
  ])('is, for %s, %s', (name, short) => {
    expect(named(name)).toBe(short);
  });
});

describe('the highest state', () => {
  it('counts every spell of it, and no other', () => {
    const run = met().feel(80).wait(10).feel(60).wait(100).feel(90).wait(7).feel(20).wait(50).end();
    expect(outcomeOf(run).highest).toEqual({ level: 'crisis', seconds: 17 });
  });

  it('counts a level held to the end until the end', () => {
    expect(outcomeOf(met().wait(40).end()).highest).toEqual({ level: 'agitated', seconds: 40 });
  });

  it('leaves out how the person was before they were met', () => {
    const run = called().feel(95).wait(60).feel(30).enter('contact').wait(20).end();
    expect(outcomeOf(run).highest).toEqual({ level: 'anxious', seconds: 20 });
  });

  it('goes on when the contact is over', () => {
    const run = met().feel(30).wait(10).enter('outcome').feel(55).wait(5).end();
    expect(outcomeOf(run).highest).toEqual({ level: 'agitated', seconds: 5 });
  });
});

describe('the least distance', () => {
  it('is that of the first time it was reached', () => {
    const run = met().wait(5).stand(20).wait(5).stand(60).wait(5).stand(20).end();
    expect(outcomeOf(run).closest).toEqual({ decimeters: 20, at: 5 });
  });

  it('is that at which they met where nobody moved closer', () => {
    expect(outcomeOf(met().wait(5).stand(80).end()).closest).toEqual({ decimeters: 60, at: 0 });
  });

  it('counts closeness in the outcome, such as giving aid', () => {
    expect(outcomeOf(met().wait(9).enter('outcome').stand(5).end()).closest).toEqual({ decimeters: 5, at: 9 });
  });

  it('leaves out how close they came before they met', () => {
    const run = called().stand(5).stand(60).enter('contact').wait(30).stand(11).wait(5).stand(40).end();
    expect(reportOf(run).outcome.closest).toEqual({ decimeters: 11, at: 30 });
  });
});

describe('resources', () => {
  it('are listed with when they were asked for, how far away they were, and when they came', () => {
    const run = called().act('request:backup').act('request:mobile-crisis').wait(164).come('backup').end();
    expect(reportOf(run).resources).toEqual([
      { resource: 'backup', name: 'Backup', requested: 0, away: 180, arrived: 180 },
      { resource: 'mobile-crisis', name: 'Mobile crisis', requested: 8, away: 660, arrived: null },
    ]);
    expect(reportOf(run).arrivals).toEqual([{ at: 180, resource: 'backup', name: 'Backup' }]);
  });

  it('that the agency does not have have no distance', () => {
    const policy = { ...CITY, resources: [] };
    const [row] = reportOf(met().come('ems'), SCENARIO, policy).arrivals;
    expect(row?.name).toBe('EMS');
    const log = called().log.concat({ type: 'requested', at: 3, resource: 'peer' });
    expect(reportOf({ ...called(), log }, SCENARIO, policy).resources[0]?.away).toBeNull();
  });
});

describe('a resource', () => {
  it('is asked for, is so far away, and arrives, each in seconds on the clock', () => {
    const run = called().wait(5).act('request:ems').wait(292).come('ems').end();
    expect(reportOf(run).resources).toEqual([{ resource: 'ems', name: 'EMS', requested: 5, away: 300, arrived: 305 }]);
  });

  it('that came before it was asked for is not the answer to it', () => {
    const run = called().come('ems').act('request:ems').end();
    expect(reportOf(run).resources[0]?.arrived).toBeNull();
    expect(reportOf(run).arrivals).toHaveLength(1);
  });

  it('that the agency does not have at this hour is not away any number of seconds', () => {
    const log = called().log.concat({ type: 'requested', at: 3, resource: 'mobile-crisis' });
    const at = (hour: number) => reportOf({ ...called(), log }, scenarioWith({ hour }), CITY).resources[0]?.away;
    expect([at(7), at(8), at(22), at(23)]).toEqual([null, 660, 660, null]);
  });
});
