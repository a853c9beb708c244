import { describe, expect, it } from 'vitest';
import { called, met, policyWith, reportOf, SCENARIO, scenarioWith } from '#tests/core/scoring/run';

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
