import { describe, expect, it } from 'vitest';
import type { Injury } from '#story';
import { called, met, policyWith, reportOf, type Run, SCENARIO, scenarioWith } from '#tests/core/scoring/run';
import { CITY } from '#tests/core/small';

const outcomeOf = (run: Run) => reportOf(run).outcome;

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
    expect(outcomeOf(run).closest).toEqual({ decimetres: 20, at: 5 });
  });

  it('is that at which they met where nobody moved closer', () => {
    expect(outcomeOf(met().wait(5).stand(80).end()).closest).toEqual({ decimetres: 60, at: 0 });
  });

  it('counts closeness in the outcome, such as giving aid', () => {
    expect(outcomeOf(met().wait(9).enter('outcome').stand(5).end()).closest).toEqual({ decimetres: 5, at: 9 });
  });
});

describe('an ending', () => {
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

describe('the curve', () => {
  it('ends with the end of the run, at the state it left', () => {
    const run = met().feel(80, 10).wait(30).end();
    expect(reportOf(run).curve.at(-1)).toMatchObject({ at: 30, escalation: 80, trust: 10, level: 'crisis' });
  });

  it('has no point for words, facts, sights or decisions', () => {
    const run = met().hear('sam', 'No.').learn('A fact').see({ pose: 'pacing' });
    expect(reportOf(run).curve).toHaveLength(1);
  });
});

describe('the head', () => {
  it('has the agency’s units and revision, and the seed', () => {
    const report = reportOf(met(), SCENARIO, policyWith({ units: 'm', revision: '2027-2', name: 'County' }));
    expect(report).toMatchObject({ units: 'm', policy: '2027-2', agency: 'County', seed: 7 });
  });

  it('tells what was drawn and what was not, once each', () => {
    const scenario = scenarioWith({
      draws: [
        { name: 'blade', about: 'There is a knife', percent: 50 },
        { name: 'brother', about: 'The brother comes', percent: 50 },
      ],
    });
    expect(reportOf(met({ blade: false, brother: true }), scenario).draws).toEqual([
      { about: 'There is a knife', drawn: false },
      { about: 'The brother comes', drawn: true },
    ]);
  });
});
