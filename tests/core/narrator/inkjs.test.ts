import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, type Frame, open } from '#encounter';
import { narrator } from '#narrator';
import type { Scenario } from '#story';
import { CITY, RURAL, smallScenario } from '#tests/core/small';
import { ready, shelf } from '#tests/stories/shelf';
import { inkjs } from './inkjs';

const seeds = fc.integer({ min: 0, max: 100_000 });
const choices = fc.array(fc.nat(1000), { maxLength: 40, size: 'max' });

/** The law of the narrator: told by it, a run is the same as told by inkjs, event by event. */
function tellsTheSame(scenario: Scenario, seed: number, picks: readonly number[], policy: typeof CITY): number {
  const plain: Frame = { scenario, policy, narrator: inkjs };
  const quick: Frame = { scenario, policy, narrator };
  let theirs = open(plain, { seed, mode: 'assessed' });
  let ours = open(quick, { seed, mode: 'assessed' });
  expect(ours.events).toEqual(theirs.events);
  for (const [turn, pick] of picks.entries()) {
    const { offers } = theirs.world;
    expect(ours.world.fault === undefined).toBe(theirs.world.fault === undefined);
    const offer = offers[pick % Math.max(offers.length, 1)];
    if (!offer) return turn;
    theirs = advance(plain, theirs.world, { choice: offer.id, seconds: pick % 20 });
    ours = advance(quick, ours.world, { choice: offer.id, seconds: pick % 20 });
    expect(ours.events).toEqual(theirs.events);
    expect({ ...ours.world, bookmark: null }).toEqual({ ...theirs.world, bookmark: null });
  }
  return picks.length;
}

describe('the narrator', () => {
  it('tells a small scenario as inkjs does, whatever is chosen', () => {
    const scenario = smallScenario();
    fc.assert(
      fc.property(
        seeds,
        choices,
        fc.constantFrom(CITY, RURAL),
        (seed, picks, policy) => void tellsTheSame(scenario, seed, picks, policy),
      ),
      {
        numRuns: 60,
      },
    );
  });

  it.each(shelf().map((one) => [one.slug, ready(one)] as const))(
    'tells %s as inkjs does, whatever is chosen',
    (_, scenario) => {
      let turns = 0;
      fc.assert(
        fc.property(seeds, choices, fc.constantFrom(CITY, RURAL), (seed, picks, policy) => {
          turns += tellsTheSame(scenario, seed, picks, policy);
        }),
        { numRuns: 25 },
      );
      expect(turns).toBeGreaterThan(100);
    },
  );
});
