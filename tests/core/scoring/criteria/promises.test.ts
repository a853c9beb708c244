import { describe, expect, it } from 'vitest';
import { met, reportOf, type Run } from '#tests/core/scoring/run';

/** What became of a promise, as a report tells it. */
function told(run: Run): readonly string[] {
  return reportOf(run).findings.flatMap(({ criterion, decision }) =>
    criterion.startsWith('promise-') ? [`${criterion} at ${decision}`] : [],
  );
}

/** A run in which the officer has promised something. */
const promised = (promise: 'no-nearer' | 'no-cuffs' | 'stay' | 'tell-first') =>
  met().act('say:explain', { promises: [promise], does: [-1, 2] });

describe('a promise that the trainee breaks is told', () => {
  it.each([
    ['to come no nearer, by coming nearer without a word', promised('no-nearer').act('do:approach')],
    ['to come no nearer, by taking hold of somebody', promised('no-nearer').act('force:escort')],
    ['to use no handcuffs, by handcuffs', promised('no-cuffs').enter('outcome').act('force:handcuff say:explain')],
    ['to stay, by leaving', promised('stay').act('do:leave')],
    ['to say each thing first, by hands without a word', promised('tell-first').enter('outcome').act('force:escort')],
  ] as const)('%s', (_, run) => {
    expect(told(run)).toEqual(['promise-broken at 2']);
  });

  it('in a whole sentence that names what was promised, and when', () => {
    const run = promised('no-nearer').act('do:approach', { text: 'Go closer to see' });
    expect(reportOf(run).findings.find(({ criterion }) => criterion === 'promise-broken')?.sentence).toBe(
      'You had promised Sam to come no nearer without saying so first (00:00), and did not keep it: “Go closer to see” (00:12); keep what you promise, or say first what has changed.',
    );
  });

  it('and what had been said before it is no explanation of it', () => {
    const { findings } = reportOf(promised('no-nearer').act('do:approach'));
    expect(findings.map(({ criterion }) => criterion)).not.toContain('explained-first');
  });

  it('and the other promises of that run are no longer praised as honest', () => {
    const run = met()
      .act('say:honest-promise', { promises: ['stay'], does: [-1, 2] })
      .act('do:leave');
    expect(reportOf(run).findings.map(({ criterion }) => criterion)).not.toContain('honest');
  });
});

describe('a promise is not broken', () => {
  it.each([
    ['by what was said first', promised('no-nearer').act('do:approach say:explain')],
    ['by what was asked first', promised('no-nearer').act('do:approach say:ask-permission')],
    ['by holding somebody who resists', promised('no-nearer').see({ behavior: 'active' }).act('force:escort')],
    [
      'before it was given',
      met()
        .act('do:approach')
        .act('say:explain', { promises: ['no-nearer'] }),
    ],
    ['when time ran out', promised('stay').act('do:leave', { late: true })],
  ] as const)('%s', (_, run) => {
    expect(told(run)).toEqual([]);
  });
});

describe('a promise that was kept is praised', () => {
  it('where breaking it was on offer', () => {
    expect(told(promised('no-nearer').act('do:wait', { or: ['do:approach'] }))).toEqual(['promise-kept at 2']);
    expect(
      told(
        promised('no-cuffs')
          .enter('outcome')
          .act('do:search say:explain', { or: ['force:handcuff'] }),
      ),
    ).toEqual(['promise-kept at 2']);
  });

  it('not where nothing tested it', () => {
    expect(told(promised('no-nearer').act('do:wait').act('say:open-question'))).toEqual([]);
  });

  it('not for leaving the force alone that is on offer everywhere', () => {
    expect(told(promised('no-cuffs').act('do:wait', { or: ['force:handcuff'] }))).toEqual([]);
  });
});
