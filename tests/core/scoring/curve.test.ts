import { describe, expect, it } from 'vitest';
import { met, reportOf } from '#tests/core/scoring/run';

describe('the curve', () => {
  const run = met()
    .act('say:reflect', { does: [-10, 5] })
    .stand(40)
    .feel(80)
    .end();
  const { curve } = reportOf(run);

  it('begins with how the person was when the call came', () => {
    expect(curve[0]).toMatchObject({ at: 0, event: 0, escalation: 60, trust: 20, level: 'agitated', decimeters: 60 });
  });

  it('has a point wherever the state or the distance changed, and one at the end', () => {
    expect(curve.map(({ escalation }) => escalation)).toEqual([60, 50, 50, 80, 80]);
    expect(curve.map(({ decimeters }) => decimeters)).toEqual([60, 60, 40, 40, 40]);
  });

  it('points at the events it is drawn from', () => {
    expect(curve.map(({ event }) => run.log[event]?.type)).toEqual([
      'began',
      'responded',
      'moved',
      'responded',
      'ended',
    ]);
  });

  it('ends with the end of the run, at the state it left', () => {
    const run = met().feel(80, 10).wait(30).end();
    expect(reportOf(run).curve.at(-1)).toMatchObject({ at: 30, escalation: 80, trust: 10, level: 'crisis' });
  });

  it('has no point for words, facts, sights or decisions', () => {
    const run = met().hear('sam', 'No.').learn('A fact').see({ posture: 'pacing' });
    expect(reportOf(run).curve).toHaveLength(1);
  });
});
