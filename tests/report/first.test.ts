// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { AfterActionReport, DecisionReview } from '#scoring';
import { madeReport } from './builder';
import { button, shown, words } from './mount';

const cards = (host: Element): readonly string[] => [...host.querySelectorAll('.r-moments > li')].map(words);
const decisionsOf = (host: Element): readonly number[] =>
  cards(host).map((text) => Number(/Decision (\d+)/.exec(text)?.[1]));

/** The made-up run with its decisions changed. */
function changed(change: (entry: DecisionReview) => Partial<DecisionReview>, force = true): AfterActionReport {
  const report = madeReport({ force });
  return { ...report, decisions: report.decisions.map((entry) => ({ ...entry, ...change(entry) })) };
}

describe('the first screen', () => {
  it('tells the force, what helped most and the latest repair, in their order', () => {
    // Decision 8 used force, decision 9 repaired it, and decision 10 brought escalation down most.
    expect(decisionsOf(shown())).toEqual([8, 9, 10]);
  });

  it('tells first of all where somebody was hurt', () => {
    const hurt = changed(({ decision }) => (decision === 3 ? { injured: true } : {}));
    expect(decisionsOf(shown({}, hurt))).toContain(3);
  });

  it('shows the closest call of a run without a costly decision', () => {
    const careful = changed(({ quality }) => (quality === 'costly' ? { quality: 'neutral' } : {}), false);
    expect(decisionsOf(shown({}, careful))).toContain(8);
  });

  it('has no card for a moment in which little changed, nor for one on the way or after the person had gone', () => {
    const quiet = changed(({ before }) => ({ after: before, quality: 'neutral' }), false);
    expect(cards(shown({}, quiet))).toEqual([]);
    expect(
      cards(
        shown(
          {},
          changed(() => ({ phase: 'dispatch' })),
        ),
      ),
    ).toEqual([]);
    expect(
      cards(
        shown(
          {},
          changed(() => ({ parted: true })),
        ),
      ),
    ).toEqual([]);
  });

  it('says of each moment what was said, what it did, who answered and what else was open', () => {
    const [, repaired] = cards(shown());
    for (const part of [
      'Stronger',
      '“I’m sorry. I shouldn’t have touched you. I’m moving back.”',
      'Escalation down, sharply; trust up, slightly.',
      'From in crisis to agitated.',
      'Marcus answered: “They said you’d come.”',
      'Also open: Keep silent for a while or Step back to three meters',
    ]) {
      expect(repaired).toContain(part);
    }
  });

  it('names one thing to keep and one to change, or says that nothing stands out', () => {
    const takes = (host: Element): readonly string[] => [...host.querySelectorAll('.r-take')].map(words);
    expect(takes(shown())).toEqual([
      'Keep: Named his fear without agreeing with the voices. Decision 4',
      'Change: Check that he can take it in before you read silence as refusal. Decision 8',
    ]);
    expect(takes(shown({}, { ...madeReport(), findings: [] })).join(' ')).toMatch(
      /Keep: No finding.*Change: No finding/,
    );
  });

  it('leads from the thing to change to practice, in practice only', () => {
    const from: number[] = [];
    const onReplayFrom = (decision: number): void => void from.push(decision);
    button(shown({ onReplayFrom }), 'Practice from decision 8').click();
    expect(from).toEqual([8]);
    const assessed = shown({ onReplayFrom }, madeReport({ mode: 'assessed' }));
    expect(() => button(assessed, 'Practice from decision 8')).toThrow();
  });
});

describe('the sections below it', () => {
  const open = (host: Element): number => host.querySelectorAll('.r-folded > details[open]').length;

  it('are closed, each with its gist in its one line', () => {
    const host = shown();
    expect(open(host)).toBe(0);
    expect(words(host.querySelector('#r-improve')?.parentElement)).toContain('2 to sustain, 2 to improve');
  });

  it('open and close all together', () => {
    const host = shown();
    button(host, 'Open all sections').click();
    expect(open(host)).toBe(host.querySelectorAll('.r-folded').length);
    button(host, 'Close all sections').click();
    expect(open(host)).toBe(0);
  });

  it('open where a link leads', () => {
    const host = shown();
    button(host, 'Decision 9, 07:25').click();
    expect(document.activeElement?.id).toBe('r-decision-9');
    expect(host.querySelector('.r-moment-card')?.closest('details')?.open).toBe(true);
  });

  it('are all open on paper, and as they were after it', () => {
    const host = shown();
    window.dispatchEvent(new Event('beforeprint'));
    expect(host.querySelectorAll('.r-folded')).toHaveLength(0);
    expect(host.querySelector('.r-ledger')).not.toBeNull();
    window.dispatchEvent(new Event('afterprint'));
    expect(open(host)).toBe(0);
  });
});
