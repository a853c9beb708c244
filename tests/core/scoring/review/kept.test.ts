import { describe, expect, it } from 'vitest';
import { called, found, met, reportOf, type Run } from '#tests/core/scoring/run';

const near = { or: ['force:control-hold'] } as const;
const kept = (run: Run) => reportOf(run).keptAway.map(({ sentence }) => sentence);

/** Sam braces, the officer names the feeling, and Sam lets go. */
const resisted = met()
  .act('say:introduce')
  .see({ behavior: 'active' })
  .act('say:name-emotion', { ...near, does: [-6, 4] })
  .see({ behavior: 'passive' });

describe('a credit for force kept away', () => {
  it('says from when to when, why force was within reach, what was done, and when', () => {
    expect(kept(resisted.act('do:wait'))).toEqual([
      'From 00:06, when Sam’s behavior was active resistance, to 00:18 the call was close to force; at 00:06 you named the feeling, and none was needed.',
    ]);
  });

  it('points at the decision that did most', () => {
    const run = met()
      .see({ behavior: 'active' })
      .act('say:explain', { ...near, does: [-1] })
      .act('say:validate', { ...near, does: [-7, 4] })
      .act('say:offer-choice', { ...near, does: [-3, 1] })
      .see({ behavior: 'compliant' })
      .act('do:wait');
    const [credit] = reportOf(run).keptAway;
    expect(credit?.decision).toBe(2);
    expect(run.log[credit?.event ?? -1]).toMatchObject({ type: 'decided', decision: 2 });
  });

  it.each([
    ['a weapon', { holds: 'knife' }, { holds: 'nothing' }, 'when a weapon was in view (knife)'],
    ['an assault', { behavior: 'assaultive' }, { behavior: 'passive' }, 'when Sam’s behavior was assaultive'],
  ] as const)('names %s as the reason', (_what, seen, over, reason) => {
    const run = met()
      .see(seen)
      .act('do:step-back', { ...near, does: [-4, 2] })
      .see(over)
      .act('do:wait');
    expect(kept(run)[0]).toContain(reason);
  });

  it('names crisis as the reason where behavior is not one', () => {
    const run = met()
      .feel(75)
      .act('say:name-emotion', { ...near, does: [-6, 4] })
      .act('do:wait');
    expect(kept(run)[0]).toContain('when Sam was in crisis, to 00:12');
  });

  it('comes once for each stretch', () => {
    const twice = resisted
      .act('do:wait')
      .see({ holds: 'knife' })
      .act('do:step-back', { ...near, does: [-4, 2] })
      .see({ holds: 'nothing' })
      .act('do:wait');
    expect(reportOf(twice).keptAway.map(({ decision }) => decision)).toEqual([2, 4]);
    expect(found(twice, 'force-kept-away')).toHaveLength(2);
  });

  it('is told as a finding twice at most, and listed as often as it was earned', () => {
    const stretch = (run: Run) =>
      run
        .see({ behavior: 'active' })
        .act('say:validate', { ...near, does: [-4, 2] })
        .see({ behavior: 'passive' })
        .act('do:wait');
    const run = stretch(stretch(stretch(met())));
    expect(reportOf(run).keptAway).toHaveLength(3);
    expect(found(run, 'force-kept-away')).toHaveLength(2);
  });
});

describe('no credit is given', () => {
  it.each(['do:wait', 'do:observe', 'do:check-policy'])('where nothing was said and no room was taken: %s', (word) => {
    const run = met()
      .see({ behavior: 'active' })
      .act(word, { ...near, does: [-6, 4] })
      .see({ behavior: 'passive' })
      .act('say:reflect');
    expect(kept(run)).toEqual([]);
  });

  it.each(['say:threaten', 'do:crowd', 'say:repeat-command'])('to pressure that happened to work: %s', (word) => {
    const run = met()
      .see({ behavior: 'active' })
      .act(word, { ...near, does: [-12, 4] })
      .see({ behavior: 'compliant' })
      .act('do:wait');
    expect(kept(run)).toEqual([]);
  });

  it('to words that did not help', () => {
    const run = met().see({ behavior: 'active' }).act('say:explain', near).see({ behavior: 'passive' }).act('do:wait');
    expect(kept(run)).toEqual([]);
  });

  it('to time running out', () => {
    const run = met()
      .see({ behavior: 'active' })
      .act('say:reflect', { ...near, does: [-6, 4], late: true })
      .see({ behavior: 'passive' })
      .act('do:wait');
    expect(kept(run)).toEqual([]);
  });

  it('where force was only put off, to one of the three decisions after it', () => {
    expect(kept(resisted.act('force:escort'))).toEqual([]);
    expect(kept(resisted.act('do:wait').act('force:escort'))).toEqual([]);
    expect(kept(resisted.enter('outcome').act('force:handcuff'))).toEqual([]);
    expect(kept(resisted.act('do:wait').act('do:wait').act('force:escort'))).toEqual([]);
    expect(kept(resisted.act('do:wait').act('do:wait').act('do:wait').act('force:escort'))).toHaveLength(1);
  });

  it('where force was used before it was over', () => {
    const run = met()
      .feel(85)
      .act('say:name-emotion', { ...near, does: [-3, 2] })
      .act('force:escort', near)
      .feel(20)
      .act('do:wait');
    expect(kept(run)).toEqual([]);
  });

  it('on the way to the call', () => {
    const run = called()
      .feel(85)
      .act('do:step-back', { ...near, does: [-20, 2] })
      .enter('contact')
      .act('do:wait');
    expect(kept(run)).toEqual([]);
  });

  it('where somebody was hurt before it was over', () => {
    const run = met()
      .see({ behavior: 'active' })
      .act('say:reflect', { ...near, does: [-6, 4] })
      .hurt('sam')
      .see({ behavior: 'passive' })
      .act('do:wait');
    expect(kept(run)).toEqual([]);
  });

  it('where it ended only because the run did', () => {
    const run = met()
      .see({ behavior: 'active' })
      .act('say:reflect', { ...near, does: [-6, 4] })
      .end();
    expect(kept(run)).toEqual([]);
  });

  it('where the officer had no force to choose', () => {
    const run = met()
      .see({ behavior: 'active' })
      .act('say:reflect', { does: [-6, 4] })
      .see({ behavior: 'passive' })
      .act('do:wait');
    expect(kept(run)).toEqual([]);
  });
});
