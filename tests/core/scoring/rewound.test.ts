import { describe, expect, it } from 'vitest';
import { reportText } from '#scoring';
import { called, found, met, reportOf, type Run } from '#tests/core/scoring/run';

/** A poor first attempt at a contact: a threat, force, and somebody hurt. */
const poor = (run: Run) =>
  run
    .act('say:threaten', { does: [12, -10] })
    .learn('He shouted back')
    .see({ behavior: 'active', holds: 'knife' })
    .stand(9)
    .act('request:ems')
    .act('force:takedown')
    .hurt('sam', 'serious');

describe('a stretch that was rewound', () => {
  const clean = met().act('say:introduce');
  const back = poor(clean).rewind(2);
  const report = reportOf(back);

  it('is not in the decisions', () => {
    expect(report.decisions.map(({ decision, text }) => [decision, text])).toEqual([[1, 'say:introduce']]);
  });

  it('leaves no finding, and none to any domain', () => {
    const ids = (run: Run) => reportOf(run).findings.map(({ criterion }) => criterion);
    expect(ids(back)).toEqual(ids(clean));
    expect(reportOf(back).domains).toEqual(reportOf(clean).domains);
  });

  it('leaves no row in the ledger, no injury and no fact', () => {
    expect(report.ledger).toEqual([]);
    expect(report.outcome).toMatchObject({ forceEvents: 0, injuries: [] });
    expect(report.facts).toEqual([]);
  });

  it('leaves no request', () => {
    expect(report.resources).toEqual([]);
  });

  it('leaves no point on the curve, and no shorter distance', () => {
    expect(report.curve.map(({ escalation }) => escalation)).toEqual([60, 60]);
    expect(report.outcome.closest?.decimeters).toBe(60);
    expect(report.outcome.highest.level).toBe('agitated');
  });

  it('leaves nothing in the mix and in the steps', () => {
    expect(report.mix).toEqual(reportOf(clean).mix);
    expect(report.steps).toEqual(reportOf(clean).steps);
    expect(report).toMatchObject({ changes: 0, respins: 0 });
  });

  it('is counted, and told in the head of the text', () => {
    expect(report.outcome.rewinds).toBe(1);
    expect(reportText(report)).toContain('practice, 1 rewound');
    expect(reportText(reportOf(clean))).not.toContain('rewound');
  });

  it('may be the whole run', () => {
    const all = reportOf(poor(met()).rewind(1));
    expect(all.decisions).toEqual([]);
    expect(all.findings).toEqual([]);
    expect(all.outcome).toMatchObject({ title: 'Not finished', rewinds: 1 });
  });
});

describe('a second attempt', () => {
  const again = poor(met().act('say:introduce'))
    .rewind(2)
    .act('say:reflect', { does: [-5, 5] })
    .act('do:wait')
    .end();
  const report = reportOf(again);

  it('is judged as if it were the first', () => {
    expect(report.decisions.map(({ decision, text }) => [decision, text])).toEqual([
      [1, 'say:introduce'],
      [2, 'say:reflect'],
      [3, 'do:wait'],
    ]);
    expect(found(again, 'threatened')).toEqual([]);
    expect(found(again, 'unrepaired')).toEqual([]);
  });

  it('points at events of the whole log, the rewound ones counted along', () => {
    for (const { event, decision } of report.decisions) {
      expect(again.log[event]).toMatchObject({ type: 'decided', decision });
    }
    expect(report.decisions[1]?.event).toBeGreaterThan(again.log.findIndex(({ type }) => type === 'rewound'));
  });

  it('may be rewound again, to an earlier decision', () => {
    const third = again.rewind(1).act('say:open-question');
    expect(reportOf(third).decisions.map(({ text }) => text)).toEqual(['say:open-question']);
    expect(reportOf(third).outcome.rewinds).toBe(2);
  });

  it('asked for once in each attempt is a resource asked for once', () => {
    const run = called().act('request:backup').rewind(1).act('request:backup').wait(172).come('backup');
    expect(reportOf(run).resources.map(({ resource }) => resource)).toEqual(['backup']);
    expect(reportOf(run).decisions.map(({ quality }) => quality)).toEqual(['stronger']);
  });
});

describe('a run that was left', () => {
  const left = met()
    .act('say:introduce', { does: [-2, 2] })
    .act('do:wait')
    .act('say:threaten', { does: [12, -10] })
    .hurt('okoro', 'minor');
  const report = reportOf(left);

  it('is told as not finished, in the report and in the text', () => {
    expect(report).toMatchObject({
      finished: false,
      outcome: { ending: '', disposition: null, dispositionName: 'Not finished' },
    });
    expect(reportText(report)).toContain('The run was left before it ended.');
  });

  it('is judged for what was done until then', () => {
    expect(report.findings.map(({ criterion }) => criterion)).toEqual(['introduced-early', 'threatened']);
  });

  it('names those hurt until then', () => {
    expect(report.outcome.injuries).toEqual([{ who: 'okoro', severity: 'minor', name: 'Officer Okoro' }]);
  });

  it('is not judged for where it might have gone', () => {
    const costly = met().act('say:threaten').act('say:argue').act('do:crowd');
    expect(found(costly, 'poor-outcome')).toEqual([]);
    expect(found(costly.end('walks-off', 'left-scene'), 'poor-outcome')).toHaveLength(1);
  });

  it('on the way to the call has no time on scene and no state of the person that was reached', () => {
    const { outcome } = reportOf(called().act('ask:dispatch-history').wait(40).act('request:backup'));
    expect(outcome).toMatchObject({
      onScene: 0,
      highest: { level: 'agitated', seconds: 0 },
    });
    expect(outcome).not.toHaveProperty('closest');
  });
});
