import { describe, expect, it } from 'vitest';
import { type Card, parseCards, recruitPath, refresherDrills } from '#app';
import type { RunSummary } from '#records';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;

const card = (slug: string, minutes: number, step?: number): Card =>
  parseCards([{ slug, title: slug, minutes, ...(step ? { track: { step, lesson: `What ${slug} is for` } } : {}) }])[0]!;
const run = (slug: string, daysAgo: number, lowest?: number, over = true): RunSummary => ({
  id: `${slug}-${String(daysAgo)}`,
  changed: NOW - daysAgo * DAY,
  title: slug,
  slug,
  revision: '1',
  seed: 1,
  agency: 'city',
  mode: 'practice',
  over,
  clock: 0,
  decisions: 3,
  ...(lowest === undefined ? {} : { lowest }),
});

describe('the recruit track', () => {
  const cards = [card('bus', 15, 2), card('porch', 8, 1), card('alone', 9)];

  it('goes by the steps that the scenarios name, and leaves out those that name none', () => {
    expect(recruitPath(cards, []).steps.map((step) => step.card.slug)).toEqual(['porch', 'bus']);
  });

  it('leads to the first step without a finished run, and to none where all are done', () => {
    expect(recruitPath(cards, []).next?.card.slug).toBe('porch');
    expect(recruitPath(cards, [run('porch', 1, 50, false)]).next?.card.slug).toBe('porch');
    expect(recruitPath(cards, [run('porch', 1)]).next?.card.slug).toBe('bus');
    expect(recruitPath(cards, [run('porch', 1), run('bus', 1)]).next).toBeUndefined();
  });
});

describe('the refresher track', () => {
  const cards = [card('one', 6), card('two', 8), card('three', 7), card('long', 15)];
  const order = (...runs: readonly RunSummary[]) => refresherDrills(cards, runs, NOW).map((drill) => drill.card.slug);

  it('has what fits a roll call, and nothing that is longer', () => {
    expect(order()).toEqual(['one', 'two', 'three']);
  });

  it('begins with what was never done', () => {
    expect(order(run('one', 80, 10), run('two', 1, 90))[0]).toBe('three');
  });

  it('goes on with what went worst, of drills done on the same day', () => {
    expect(order(run('one', 5, 80), run('two', 5, 40), run('three', 5, 60))).toEqual(['two', 'three', 'one']);
  });

  it('goes on with what was done longest ago, of drills that went as well', () => {
    expect(order(run('one', 5, 60), run('two', 30, 60), run('three', 80, 60))).toEqual(['three', 'two', 'one']);
  });

  it('goes by the last run of a drill, and not by a better or worse one before', () => {
    expect(order(run('one', 5, 90), run('one', 40, 10), run('two', 5, 70), run('three', 5, 80))).toEqual(['two', 'three', 'one']); // prettier-ignore
  });
});
