import { describe, expect, it } from 'vitest';
import { CITY } from '#tests/core/small';
import { called, met, reportOf, SCENARIO } from '#tests/core/scoring/run';

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

  it('names everyone hurt once, with the worst of it', () => {
    const run = met().act('do:wait').hurt('sam', 'minor').hurt('okoro', 'minor').hurt('sam', 'serious').end();
    expect(reportOf(run).outcome.injuries).toEqual([
      { who: 'sam', severity: 'serious', name: 'Sam' },
      { who: 'okoro', severity: 'minor', name: 'Officer Okoro' },
    ]);
  });

  it('measures the highest state, once met, and for how long', () => {
    const run = called().feel(99).act('ask:dispatch-history').enter('contact').feel(60).wait(10).feel(90).wait(25).feel(30).wait(5).end();
    expect(reportOf(run).outcome.highest).toEqual({ level: 'crisis', seconds: 25 });
  });

  it('measures the least distance, once met, and when', () => {
    const run = called().stand(5).stand(60).enter('contact').wait(30).stand(11).wait(5).stand(40).end();
    expect(reportOf(run).outcome.closest).toEqual({ decimetres: 11, at: 30 });
  });

  it('counts the time from the call and the time on scene', () => {
    const run = called().wait(100).enter('contact').wait(50).end();
    expect(reportOf(run).outcome).toMatchObject({ seconds: 150, onScene: 50 });
    expect(reportOf(called().wait(30).end()).outcome).toMatchObject({ seconds: 30, onScene: 0 });
  });
}); // prettier-ignore

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

describe('the curve', () => {
  const run = met().act('say:reflect', { does: [-10, 5] }).stand(40).feel(80).end();
  const { curve } = reportOf(run);

  it('begins with how the person was when the call came', () => {
    expect(curve[0]).toMatchObject({ at: 0, event: 0, escalation: 60, trust: 20, level: 'agitated', decimetres: 60 });
  });

  it('has a point wherever the state or the distance changed, and one at the end', () => {
    expect(curve.map(({ escalation }) => escalation)).toEqual([60, 50, 50, 80, 80]);
    expect(curve.map(({ decimetres }) => decimetres)).toEqual([60, 60, 40, 40, 40]);
  });

  it('points at the events it is drawn from', () => {
    expect(curve.map(({ event }) => run.log[event]?.type)).toEqual(['began', 'responded', 'moved', 'responded', 'ended']);
  });
}); // prettier-ignore

describe('the head of a report', () => {
  it('names the scenario, the seed, the agency and its policy', () => {
    expect(reportOf(met())).toMatchObject({
      scenario: { slug: 'small', title: 'A bench' },
      seed: 7,
      agency: 'City agency',
      policy: '2026-1',
      units: 'ft',
      mode: 'practice',
      subject: 'Sam',
    });
  });

  it('tells what the seed had drawn', () => {
    expect(reportOf(met({ knife: true })).draws).toEqual([{ about: 'There is a knife in the bag', drawn: true }]);
  });

  it('lists the facts in the order in which they were learned', () => {
    const run = called().learn('first').wait(10).learn('second');
    expect(reportOf(run).facts).toEqual([
      { at: 0, fact: 'first' },
      { at: 10, fact: 'second' },
    ]);
  });
});
