import { describe, expect, it } from 'vitest';
import { STEPS } from '#doctrine';
import { called, met, reportOf, type Run } from '#tests/core/scoring/run';

function step(run: Run, id: string) {
  return reportOf(run).steps.find((entry) => entry.step === id);
}

describe('the steps of a run', () => {
  it('are the five of the model, in their order', () => {
    expect(reportOf(met()).steps.map(({ step: id }) => id)).toEqual(STEPS.map(({ id }) => id));
  });

  it('are counted by decision', () => {
    const run = called().act('ask:dispatch-history').act('ask:dispatch-weapons').act('do:check-policy');
    expect(step(run, 'collect')?.count).toBe(2);
    expect(step(run, 'powers')?.count).toBe(1);
    expect(step(run, 'act')?.count).toBe(0);
  });

  it('say whether they came before the first act that cannot be taken back', () => {
    const run = met().act('say:open-question').act('force:escort').act('do:check-policy');
    expect(step(run, 'collect')?.beforeIrreversible).toBe(true);
    expect(step(run, 'powers')?.beforeIrreversible).toBe(false);
  });

  it('all count where nothing final was done', () => {
    const run = met().act('do:check-policy').act('force:energy-display').act('end:voluntary-transport');
    expect(step(run, 'powers')?.beforeIrreversible).toBe(true);
  });

  it('leave out the final act itself', () => {
    expect(step(met().act('force:escort'), 'act')?.beforeIrreversible).toBe(false);
  });
});

describe('looking again', () => {
  const change = met().act('say:introduce').see({ weapon: 'knife seen' });

  it('is counted beside the changes that called for it', () => {
    const run = change.act('do:observe').come('backup').act('say:command').act('say:command');
    expect(reportOf(run)).toMatchObject({ changes: 2, respins: 1 });
  });

  it('has to come within two decisions', () => {
    expect(reportOf(change.act('say:command').act('do:observe')).respins).toBe(1);
    expect(reportOf(change.act('say:command').act('say:command').act('do:observe')).respins).toBe(0);
  });

  it.each(['do:observe', 'say:open-question', 'ask:dispatch-update', 'do:take-cover', 'do:step-back', 'do:brief'])(
    'is done by %s',
    (word) => {
      expect(reportOf(change.act(word)).respins).toBe(1);
    },
  );

  it.each(['do:wait', 'say:command', 'say:threaten', 'do:approach', 'request:backup'])('is not done by %s', (word) => {
    expect(reportOf(change.act(word).act(word)).respins).toBe(0);
  });

  it('cannot be done once the contact is over', () => {
    expect(reportOf(change.enter('outcome').act('do:check-injury')).changes).toBe(0);
  });

  it('is not done by force, or by time running out', () => {
    expect(reportOf(change.act('force:escort').act('force:escort')).respins).toBe(0);
    expect(reportOf(change.act('do:wait', { late: true })).respins).toBe(0);
  });

  it('counts two changes between the same decisions as one', () => {
    const run = change.see({ behavior: 'active' }).come('backup').act('do:observe');
    expect(reportOf(run)).toMatchObject({ changes: 1, respins: 1 });
  });

  it('is not called for by a weapon that was in view before', () => {
    const run = change.act('do:observe').see({ weapon: 'knife, held low' }).act('do:observe');
    expect(reportOf(run).changes).toBe(1);
  });

  it('is not called for by passive behavior', () => {
    const run = met().act('say:introduce').see({ behavior: 'passive' }).act('do:observe');
    expect(reportOf(run).changes).toBe(0);
  });
});
