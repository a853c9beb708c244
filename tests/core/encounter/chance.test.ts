import { describe, expect, test } from 'vitest';
import { begin, variablesOf } from '#encounter';
import { CITY } from '#tests/core/small';
import { about, scenarioOf } from '#tests/core/story/builder';

const SEEDS = Array.from({ length: 2000 }, (_, seed) => seed);
const BODY = 'VAR temper = "quick"\nVAR knife = false\nRain.\n+ (wait) [Wait # do: wait] -> go';
const story = (...draws: readonly object[]) => scenarioOf(BODY, {}, about({ draws }));
const TEMPER = { name: 'temper', about: 'How he is', values: { quick: 1, slow: 3, even: 0 } };
const KNIFE = { name: 'knife', about: 'There is a knife', percent: 50 };

function drawn(name: string, ...draws: readonly object[]): readonly (boolean | string | undefined)[] {
  const scenario = story(...draws);
  return SEEDS.map((seed) => begin(scenario, CITY, { seed, mode: 'assessed' }).draws[name]);
}

describe('what the seed draws', () => {
  test('is yes as often as its percent says', () => {
    const yes = drawn('knife', { ...KNIFE, percent: 30 }).filter((value) => value === true).length;
    expect(yes / SEEDS.length).toBeGreaterThan(0.26);
    expect(yes / SEEDS.length).toBeLessThan(0.34);
    expect(new Set(drawn('knife', { ...KNIFE, percent: 0 }))).toEqual(new Set([false]));
    expect(new Set(drawn('knife', { ...KNIFE, percent: 100 }))).toEqual(new Set([true]));
  });

  test('is one of several words as often as their weights say, and never one without weight', () => {
    const words = drawn('temper', TEMPER);
    expect(new Set(words)).toEqual(new Set(['quick', 'slow']));
    const slow = words.filter((word) => word === 'slow').length / SEEDS.length;
    expect(slow).toBeGreaterThan(0.71);
    expect(slow).toBeLessThan(0.79);
  });

  test('does not change because something else is drawn beside it', () => {
    expect(drawn('temper', TEMPER)).toEqual(drawn('temper', KNIFE, TEMPER));
    expect(drawn('knife', KNIFE)).toEqual(drawn('knife', KNIFE, TEMPER));
  });

  test('is read in ink under its name', () => {
    const encounter = begin(story(KNIFE, TEMPER), CITY, { seed: 4, mode: 'assessed' });
    const variables = variablesOf(encounter, encounter.scenario.about);
    for (const [name, value] of Object.entries(encounter.draws)) expect(variables(name)).toBe(value);
  });

  test('of the training of the officer who is sent goes by the agency, and by its own number where the pack does not say', () => {
    const scenario = story({ ...KNIFE, share: 'not-cit-trained' });
    const untrained = (pack: typeof CITY): number =>
      SEEDS.filter((seed) => begin(scenario, pack, { seed, mode: 'assessed' }).draws['knife'] === true).length;
    const trained = (citTrained: number): typeof CITY => ({
      ...CITY,
      oneMind: { writtenPolicy: true, firstAidTrained: 100, citTrained },
    });
    const { oneMind: _, ...silent } = CITY;
    expect([untrained(trained(100)), untrained(trained(0))]).toEqual([0, SEEDS.length]);
    expect(untrained(trained(20))).toBeGreaterThan(untrained(silent));
    expect(untrained(trained(80))).toBeLessThan(untrained(silent));
  });
});
