import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driveAt } from '#player';
import { choice } from './offers';

const WAY = { takes: 120, past: ['2nd Avenue', '3rd Avenue'] };

/** So many questions, each of which takes half a minute. */
const questions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...choice(`ask${index}`, 'do'), takes: 30 }));

describe('the drive', () => {
  it('says how many questions fit before arrival, and never more than there are', () => {
    const fits = (clock: number, count: number): number => driveAt(WAY, clock, questions(count)).questions;
    expect([0, 30, 61, 91, 120].map((clock) => fits(clock, 6))).toEqual([4, 3, 1, 0, 0]);
    expect(fits(0, 2)).toBe(2);
    expect(fits(0, 0)).toBe(0);
  });

  it('passes its streets in order', () => {
    const passed = (clock: number): readonly string[] =>
      driveAt(WAY, clock, []).stops.flatMap((stop) => (stop.passed ? [stop.name] : []));
    expect([0, 45, 85].map(passed)).toEqual([[], ['2nd Avenue'], ['2nd Avenue', '3rd Avenue']]);
  });

  it('never goes back, and ends at the scene', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (one, more) => {
        const [before, after] = [driveAt(WAY, one, []), driveAt(WAY, one + more, [])];
        expect(after.left).toBeLessThanOrEqual(before.left);
        expect(after.progress).toBeGreaterThanOrEqual(before.progress);
        expect(after.left === 0).toBe(after.progress === 100);
      }),
    );
  });
});
