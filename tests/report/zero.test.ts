// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { madeReport } from './builder';
import { shown, shownWith, words } from './mount';

/** A number of nothing in front of what is counted, as no person says it. */
const BARE_ZERO = /(?<![\d:.,–-])0 (?!of 100|seconds)[a-z]+/g;

describe('a report in which nothing is to be counted', () => {
  const made = madeReport({ force: false });
  const nothing = {
    ...made,
    findings: [],
    decisions: made.decisions.map((each) => ({ ...each, quality: 'neutral' as const, findings: [] })),
    mix: { ...made.mix, talkSeconds: 0, openQuestions: 0, closedQuestions: 0, commandsRepeated: 0, longestSilence: 0 },
    steps: made.steps.map((step) => ({ ...step, count: 0, beforeIrreversible: false })),
    respins: 0,
    changes: 2,
  };

  it('says so in words, and never with a bare zero', () => {
    const host = shown({}, nothing);
    expect(words(host).match(BARE_ZERO)).toBeNull();
    expect([...host.querySelectorAll('.r-counts dd, .r-tiles b')].map(words).filter((text) => text === '0')).toEqual(
      [],
    );
    for (const said of ['no open questions, none closed', 'none stronger, 13 neutral, none costly', 'You: none'])
      expect(words(host)).toContain(said);
    expect(words(host)).toContain('Nothing to sustain, nothing to improve');
    expect(words(host)).toContain('after none of 2 changes');
  });

  it('says that no decision has been compared yet', () => {
    const host = shownWith({ status: 'working', done: 0, total: 12 }, {}, nothing);
    expect(words(host)).toContain('none of 12 decisions done');
  });
});
