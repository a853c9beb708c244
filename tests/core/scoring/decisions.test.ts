import { describe, expect, it } from 'vitest';
import { called, met, reportOf } from '#tests/core/scoring/run';

describe('a decision in review', () => {
  const run = called()
    .act('ask:dispatch-history')
    .enter('contact')
    .see({ posture: 'pacing', behavior: 'passive' })
    .act('say:reflect', {
      text: '"All night."',
      or: ['do:wait', 'force:escort', ['say:command', 'Stop.']],
      does: [-4, 4],
    })
    .hear('sam', 'All night long.')
    .feel(50)
    .stand(75)
    .act('do:wait', { late: true });
  const [asked, reflected, waited] = reportOf(run).decisions;

  it('knows its place in the log and in the run', () => {
    expect(run.log[reflected?.event ?? -1]).toMatchObject({ type: 'decided', decision: 2 });
    expect([asked?.phase, reflected?.phase]).toEqual(['dispatch', 'contact']);
    expect([asked?.group, reflected?.group, waited?.group]).toEqual(['do', 'say', 'do']);
  });

  it('says how the person was before the act and after it, apart from what happened next', () => {
    expect(reflected?.before).toMatchObject({ escalation: 60, trust: 20, level: 'agitated' });
    expect(reflected?.after).toMatchObject({ escalation: 56, trust: 24 });
    expect(waited?.before).toMatchObject({ escalation: 50 });
    expect(reflected?.rules.map(({ amount }) => amount)).toEqual([-4, 4]);
  });

  it('moves the person no more once somebody else takes care of them', () => {
    const handed = met()
      .act('say:hand-over')
      .see({ custody: 'in-care' })
      .act('do:debrief', { does: [30, -10] });
    const [, debrief] = reportOf(handed).decisions;
    expect(debrief).toMatchObject({ parted: true, after: { escalation: 60, trust: 20 }, rules: [] });
    expect(reportOf(handed).curve.every(({ escalation }) => escalation === 60)).toBe(true);
  });

  it('tells somebody who attacks as in crisis, however calm the numbers are', () => {
    const [turn] = reportOf(met().feel(30).act('do:step-back').see({ behavior: 'life-threatening' })).decisions;
    expect([turn?.before.level, turn?.after.level]).toEqual(['anxious', 'crisis']);
  });

  it('keeps what could be seen at that moment', () => {
    expect(reflected).toMatchObject({ behavior: 'passive', decimeters: 60 });
    expect(waited).toMatchObject({ decimeters: 75, late: true });
  });

  it('keeps what was said between it and the next', () => {
    expect(reflected?.followed.map(({ text }) => text)).toEqual(['"All night."', 'All night long.']);
    expect(reflected?.followed[1]).toMatchObject({ speaker: 'sam' });
  });

  it('is answered by the person rather than by the weather', () => {
    const answered = met()
      .act('say:name-emotion')
      .hear('okoro', 'Copy.')
      .hear('sam', 'Since Tuesday.')
      .act('ask:colleague')
      .hear('okoro', 'Nothing from my side.')
      .hear('sam', 'Who is that?')
      .act('do:wait');
    expect(reportOf(answered).decisions.map(({ answer }) => answer?.text)).toEqual([
      'Since Tuesday.',
      'Nothing from my side.',
      undefined,
    ]);
  });

  it('tells resistance by its policy word, and nobody else by one', () => {
    const seen = met().act('do:wait').see({ behavior: 'active' }).act('do:step-back');
    expect(reportOf(seen).decisions.map((turn) => turn.seen)).toEqual([
      expect.stringMatching(/^Passive: /),
      expect.stringMatching(/^Active resistance: /),
    ]);
  });

  it('names the other choices, force apart', () => {
    expect(reflected?.others).toEqual(['do:wait', 'Stop.']);
  });

  it('names its techniques and its steps', () => {
    expect(reflected?.techniques).toEqual(['Reflecting']);
    expect(asked?.steps).toEqual(['collect']);
  });

  it('is linked with its findings both ways', () => {
    const report = reportOf(met().act('say:threaten').act('say:argue'));
    for (const turn of report.decisions) {
      expect(turn.findings.length).toBeGreaterThan(0);
      for (const index of turn.findings) expect(report.findings[index]?.decision).toBe(turn.decision);
    }
  });
});

describe('a rewound decision', () => {
  const run = met().act('say:threaten').act('say:argue').rewind(1).act('say:introduce').act('say:reflect');

  it('is not in the review', () => {
    expect(reportOf(run).decisions.map(({ text }) => text)).toEqual(['say:introduce', 'say:reflect']);
  });

  it('is not judged', () => {
    expect(reportOf(run).findings.map(({ criterion }) => criterion)).not.toContain('threatened');
  });

  it('stays in the log, so that indices still point at what they judge', () => {
    for (const { event, decision } of reportOf(run).findings) {
      expect(run.log[event]).toMatchObject({ type: 'decided', decision });
    }
  });

  it('is counted', () => {
    expect(reportOf(run).outcome.rewinds).toBe(1);
    expect(reportOf(run.rewind(2).act('do:wait')).outcome.rewinds).toBe(2);
  });

  it('does not move the curve', () => {
    const back = met()
      .act('say:threaten', { does: [30] })
      .rewind(1);
    expect(reportOf(back).curve.map(({ escalation }) => escalation)).toEqual([60]);
  });
});
