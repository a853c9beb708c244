import { describe, expect, it } from 'vitest';
import { type Step, STEPS } from '#doctrine';
import { called, found, met, reportOf, type Run } from '#tests/core/scoring/run';

function stepsOf(run: Run): readonly (readonly [step: string, count: number, before: boolean])[] {
  return reportOf(run).steps.map(({ step, count, beforeIrreversible }) => [step, count, beforeIrreversible]);
}

/** What doctrine says each of these acts serves. */
const SERVES: readonly (readonly [word: string, steps: readonly Step[]])[] = [
  ['ask:dispatch-history', ['collect']],
  ['say:open-question', ['collect']],
  ['do:observe', ['collect', 'assess']],
  ['say:name-emotion', ['assess']],
  ['say:ask-ability', ['assess', 'powers']],
  ['do:check-policy', ['powers']],
  ['say:ask-wants', ['collect', 'options']],
  ['do:step-back', ['options', 'act']],
  ['say:explain', ['act']],
  ['say:threaten', []],
];

describe('coverage of the steps', () => {
  it('is told of the five of the model, in their order', () => {
    expect(stepsOf(met()).map(([step]) => step)).toEqual(STEPS.map(({ id }) => id));
  });

  it.each(SERVES)('counts %s for %j', (word, steps) => {
    const used = reportOf(met().act(word)).steps.filter(({ count }) => count > 0);
    expect(used.map(({ step }) => step)).toEqual(steps);
  });

  it('counts decisions, so that two moves of one step in one breath are one', () => {
    expect(stepsOf(met().act('say:open-question say:reflect'))[0]).toEqual(['collect', 1, true]);
    expect(stepsOf(met().act('say:open-question').act('say:reflect'))[0]).toEqual(['collect', 2, true]);
  });

  it('is that of the whole run, with what came before the first act that cannot be taken back marked', () => {
    const run = called()
      .act('ask:dispatch-history')
      .enter('contact')
      .act('say:name-emotion')
      .act('force:escort')
      .act('do:check-policy')
      .act('say:offer-choice');
    expect(stepsOf(run)).toEqual([
      ['collect', 1, true],
      ['assess', 1, true],
      ['powers', 1, false],
      ['options', 1, false],
      ['act', 1, false],
    ]);
  });

  it('leaves the act that cannot be taken back out of what came before it', () => {
    expect(stepsOf(met().act('force:escort')).at(-1)).toEqual(['act', 1, false]);
  });

  it('is empty in a run that has only begun', () => {
    expect(stepsOf(called()).map(([, count, before]) => [count, before])).toEqual(Array(5).fill([0, false]));
  });
});

describe('what cannot be taken back', () => {
  const after = (word: string) => stepsOf(met().act(word).act('do:check-policy'))[2];

  it.each(['force:escort', 'force:firearm', 'end:involuntary-hold', 'end:arrest', 'end:diversion', 'do:leave'])(
    'is %s',
    (word) => {
      expect(after(word)).toEqual(['powers', 1, false]);
    },
  );

  it.each([
    'force:energy-display',
    'force:firearm-display',
    'end:emergency-department',
    'end:safety-plan',
    'do:disengage',
  ])('is not %s', (word) => {
    expect(after(word)).toEqual(['powers', 1, true]);
  });
});

/** Everything that calls for a fresh look, and how the report names it. */
const CHANGES: readonly (readonly [what: string, happens: (run: Run) => Run])[] = [
  ['A weapon came into view (knife)', (run) => run.see({ holds: 'knife' })],
  ['Sam’s behavior rose to active resistance', (run) => run.see({ behavior: 'active' })],
  ['Sam’s behavior became assaultive', (run) => run.see({ behavior: 'assaultive' })],
  ['Sam’s behavior became life-threatening', (run) => run.see({ behavior: 'life-threatening' })],
  ['Sam went into crisis', (run) => run.feel(80)],
  ['Somebody was hurt', (run) => run.hurt('okoro')],
  ['Backup arrived', (run) => run.come('backup')],
  ['EMS arrived', (run) => run.come('ems')],
  ['A CIT officer arrived', (run) => run.come('cit-officer')],
  ['The mobile crisis team arrived', (run) => run.come('mobile-crisis')],
];

/** What is no change to stop for. */
const NO_CHANGES: readonly (readonly [what: string, happens: (run: Run) => Run])[] = [
  ['a weapon put down', (run) => run.see({ holds: 'nothing' })],
  ['behavior that gave way', (run) => run.see({ behavior: 'compliant' })],
  ['a person who calmed down', (run) => run.feel(20)],
  ['a few points within the same level', (run) => run.feel(70)],
  ['a fact learned', (run) => run.learn('He worked at the garage')],
  ['a step of the officer’s own', (run) => run.stand(40)],
  ['passive behavior', (run) => run.see({ behavior: 'passive' })],
  ['a word', (run) => run.hear('sam', 'It is not safe.')],
];

describe('a change', () => {
  it.each(CHANGES)('passed over is told as: %s', (what, happens) => {
    const { findings, changes } = reportOf(happens(met().act('say:introduce')).act('say:command').act('say:command'));
    const unnoticed = findings.find(({ criterion }) => criterion === 'change-unnoticed');
    expect(unnoticed?.sentence.startsWith(`${what}, and you did not look again`)).toBe(true);
    expect(changes).toBe(1);
  });

  it.each(CHANGES)('looked at twice running is told inside the sentence: %s', (what, happens) => {
    const other = what.startsWith('A weapon') ? ({ behavior: 'active' } as const) : ({ holds: 'knife' } as const);
    const run = happens(met().act('say:introduce')).act('do:observe').see(other).act('say:open-question');
    const { findings } = reportOf(run);
    const inside =
      what.startsWith('EMS') || what.startsWith('Sam') ? what : what.charAt(0).toLowerCase() + what.slice(1);
    expect(findings.find(({ criterion }) => criterion === 're-assessed')?.sentence).toContain(
      `after ${inside}, and after 2 of 2`,
    );
  });

  it.each(NO_CHANGES)('is not %s', (_what, happens) => {
    expect(reportOf(happens(met().act('say:introduce')).act('say:command').act('say:command')).changes).toBe(0);
  });

  it('between the same two decisions as another counts as one with it', () => {
    const run = met().act('say:introduce').see({ holds: 'knife' }).see({ behavior: 'active' }).come('backup');
    expect(reportOf(run.act('do:observe'))).toMatchObject({ changes: 1, respins: 1 });
  });

  it('is not a weapon that was in view before', () => {
    const seen = met().act('say:introduce').see({ holds: 'knife' }).act('do:observe');
    expect(reportOf(seen.see({ holds: 'knife' }).act('do:observe')).changes).toBe(1);
  });

  it('counts only with a decision in contact after it', () => {
    const change = met().act('say:introduce').see({ holds: 'knife' });
    expect(reportOf(change.end()).changes).toBe(0);
    expect(reportOf(change.enter('outcome').act('do:report')).changes).toBe(0);
    expect(reportOf(change.act('do:wait')).changes).toBe(1);
  });
});

describe('a fresh look', () => {
  const changed = met().act('say:introduce').see({ holds: 'knife' });

  it.each([
    ['say:open-question', 'asks'],
    ['say:name-emotion', 'assesses'],
    ['do:observe', 'takes stock'],
    ['ask:witness', 'asks somebody else'],
    ['ask:dispatch-update', 'asks the radio'],
    ['do:one-voice', 'settles roles'],
    ['do:brief', 'tells the others'],
    ['say:hand-over', 'brings in who takes over'],
  ])('is %s, which %s', (word) => {
    expect(reportOf(changed.act(word)).respins).toBe(1);
  });

  it.each(['do:step-back', 'do:disengage'])(
    'is not %s: room gained from a weapon answers it, and nothing is asked or looked at',
    (word) => {
      const away = changed.act(word).stand(75);
      expect(reportOf(away).respins).toBe(0);
      expect(found(away, 'change-unnoticed')).toEqual([]);
    },
  );

  it('is not cover alone, which shows that the change was noticed', () => {
    const covered = changed.act('do:take-cover').stand(60, { cover: true });
    expect(reportOf(covered).respins).toBe(0);
    expect(found(covered, 'change-unnoticed')).toEqual([]);
  });

  it.each([
    ['do:wait', 'is silence only'],
    ['say:explain', 'tells'],
    ['say:command', 'orders'],
    ['say:threaten', 'presses'],
    ['do:approach', 'moves closer'],
    ['request:backup', 'sends for somebody'],
    ['say:open-question force:escort', 'comes with force'],
  ])('is not %s, which %s', (word) => {
    expect(reportOf(changed.act(word)).respins).toBe(0);
  });

  it('is not what time running out left', () => {
    expect(reportOf(changed.act('do:observe', { late: true })).respins).toBe(0);
  });

  it('comes in the next decision or the one after it', () => {
    expect(reportOf(changed.act('say:explain').act('do:observe')).respins).toBe(1);
    expect(reportOf(changed.act('say:explain').act('say:explain').act('do:observe')).respins).toBe(0);
  });

  it('answers every change it comes in time for', () => {
    const run = changed.act('say:explain').come('backup').act('do:observe');
    expect(reportOf(run)).toMatchObject({ changes: 2, respins: 2 });
  });
});
