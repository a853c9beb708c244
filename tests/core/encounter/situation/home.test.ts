import fc from 'fast-check';
import { expect, test } from 'vitest';
import { opening } from '#encounter';
import { homeOf } from '#encounter/situation';
import { distance, GONE, groundOf, homesOf, type Spot } from '#place';
import { ABOUT, happened } from './builder';

const ground = groundOf(ABOUT.stage.place);
const { left, right } = ground.ends;
const [door] = homesOf(ground, 'other');
const at = fc.oneof(fc.integer({ min: left.at, max: right.at }), fc.constantFrom(NaN, Infinity));
const crowd = fc.array(fc.record({ at, away: fc.constant(0) }), { maxLength: 9 });
const together = (spots: readonly Spot[]) =>
  happened(...spots.map((to, i) => ({ type: 'moved', who: `guest-${i}`, to }) as const));

test('whoever comes starts at a spot of the place, clear of everybody who is there', () => {
  fc.assert(
    fc.property(crowd, (spots) => {
      const home = homeOf(together(spots), ABOUT, 'stranger');
      if (home === GONE) throw new Error('The stranger has no home.');
      expect(home.at).toBeGreaterThanOrEqual(left.at);
      expect(home.at).toBeLessThanOrEqual(right.at);
      const known = spots.filter((spot) => Number.isFinite(spot.at));
      if (known.length === spots.length)
        for (const spot of spots) expect(distance(home, spot)).toBeGreaterThanOrEqual(7);
    }),
  );
});

test('whoever comes first starts at home', () => {
  expect(homeOf(opening(ABOUT), ABOUT, 'stranger')).toEqual(door);
});
