import { describe, expect, inject, test } from 'vitest';
import '#tests/e2e/support/provided';
import { runCases } from './crew';
import { TRIALS } from './list';

describe.each(Object.entries(TRIALS))('In the sample of %s', (_, trial) => {
  test(
    trial.holds,
    async () => {
      const ground = { browser: inject('browser'), url: inject('url') };
      const outcomes = new Map<number, readonly string[]>();
      await runCases({
        trial,
        seed: 1,
        ground,
        cases: trial.sample,
        heard: (index, { wrong }) => outcomes.set(index, wrong),
      });
      expect(Object.fromEntries(outcomes)).toEqual(Object.fromEntries(trial.sample.map((index) => [index, []])));
    },
    600_000,
  );
});
