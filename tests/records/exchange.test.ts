import { describe, expect, it } from 'vitest';
import { begin, decide } from '#encounter';
import { exportRun, fileName, importRun, type KeptRun, summarize } from '#records';
import { CITY, smallScenario } from '#tests/core/small';

function kept(): KeptRun {
  const start = begin(smallScenario(), CITY, { seed: 3, mode: 'assessed' });
  const { log } = decide(start, { choice: 'call.quiet', seconds: 4 });
  return {
    id: 'a',
    started: 1_700_000_000_000,
    changed: 1_700_000_100_000,
    title: 'A bench',
    over: false,
    preflection: 'Who called.',
    recall: { plan: 'Slow.', happened: 'Slower.', why: '' },
    room: [
      { decision: 1, hands: { 'call.quiet': 9, 'call.hot': 3 } },
      { decision: 2, hands: {} },
    ],
    log,
  };
}

describe('a log file', () => {
  it('gives back the run it was made of, under an id of its own', () => {
    const run = kept();
    const read = importRun(exportRun(run), 'b', 1_800_000_000_000);
    expect(read).toEqual({ run: { ...run, id: 'b', changed: 1_800_000_000_000 } });
  });

  it('may be a bare log', () => {
    const read = importRun(JSON.stringify(kept().log), 'b', 5);
    expect(read).toMatchObject({ run: { id: 'b', started: 5, title: 'small', over: false } });
  });

  it('is named after scenario, seed and agency', () => {
    expect(fileName(kept())).toBe('talkdown-small-seed-3-city.json');
  });

  it('that is no log is answered with a sentence, and what to do', () => {
    for (const text of ['', 'hello', '[]', '{}', '{"log":[{"type":"exploded","at":0}]}', '[{"type":"ended","at":1}]']) {
      const read = importRun(text, 'b', 5);
      expect('problem' in read && read.problem).toMatch(/not a Talkdown log.*Choose a file/s);
    }
  });

  it('loses hands that nobody can have raised, and never the log', () => {
    for (const count of [-1, 0, 1.5, 1e9, '3']) {
      const read = importRun(
        JSON.stringify({ ...kept(), room: [{ decision: 1, hands: { 'call.hot': count } }] }),
        'b',
        5,
      );
      expect('run' in read && read.run.log).toEqual(kept().log);
      expect('run' in read && read.run.room).toBeUndefined();
    }
  });

  it('loses words beside the log that are not words, and nothing else', () => {
    const read = importRun(JSON.stringify({ ...kept(), preflection: 7 }), 'b', 5);
    expect('run' in read && read.run.log).toEqual(kept().log);
    expect('run' in read && read.run.preflection).toBeUndefined();
  });
});

describe('a summary', () => {
  it('follows from the log', () => {
    expect(summarize(kept())).toMatchObject({ slug: 'small', seed: 3, agency: 'city', mode: 'assessed', decisions: 1 });
  });

  it('is not made of a log without a beginning', () => {
    expect(summarize({ ...kept(), log: [] })).toBeUndefined();
  });
});
