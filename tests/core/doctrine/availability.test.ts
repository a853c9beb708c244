import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Policy, RESOURCES, secondsAway } from '#doctrine';
import { CITY, RURAL } from '#tests/core/small';

/** A pack with one row for mobile crisis. */
const having = (...rows: readonly Partial<Policy['resources'][number]>[]): Policy => ({
  ...CITY,
  resources: rows.map((row) => ({ resource: 'mobile-crisis', minutes: 10, ...row })),
});
const hours = Array.from({ length: 24 }, (_, hour) => hour);
const open = (policy: Policy) => hours.filter((hour) => secondsAway(policy, 'mobile-crisis', hour) !== undefined);

describe('how far away a resource is', () => {
  test('is its minutes, in seconds', () => {
    expect(secondsAway(CITY, 'backup', 17)).toBe(180);
    expect(secondsAway(RURAL, 'emergency-department', 3)).toBe(2280);
    expect(secondsAway(CITY, 'lifeline', 17)).toBe(0);
  });

  test('is nothing when the agency does not have it', () => {
    expect(secondsAway(RURAL, 'co-responder', 12)).toBeUndefined();
    for (const hour of hours) expect(secondsAway({ ...CITY, resources: [] }, 'backup', hour)).toBeUndefined();
  });

  test('is known at every hour for what has no opening hours', () => {
    expect(open(having({}))).toEqual(hours);
  });

  test('is known from the first hour and up to, not in, the last', () => {
    expect(open(having({ from: 8, until: 18 }))).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
    expect(secondsAway(CITY, 'mobile-crisis', 22)).toBe(660);
    expect(secondsAway(CITY, 'mobile-crisis', 23)).toBeUndefined();
  });

  test('is known over midnight for a night service', () => {
    expect(open(having({ from: 20, until: 4 }))).toEqual([0, 1, 2, 3, 20, 21, 22, 23]);
  });

  test('is never known for a service that opens and closes at the same hour', () => {
    expect(open(having({ from: 9, until: 9 }))).toEqual([]);
  });

  test('is known at every hour when only one end of the hours is written down', () => {
    expect(open(having({ from: 9 }))).toEqual(hours);
    expect(open(having({ until: 9 }))).toEqual(hours);
  });

  test('is that of the row that is open, when a day team and a night team differ', () => {
    const pack = having({ from: 8, until: 20, minutes: 12 }, { from: 20, until: 8, minutes: 45 });
    expect(secondsAway(pack, 'mobile-crisis', 12)).toBe(720);
    expect(secondsAway(pack, 'mobile-crisis', 2)).toBe(2700);
    expect(open(pack)).toEqual(hours);
  });

  test('is known for exactly the hours between the two ends, whichever way they stand', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(23), (from, until) => {
        expect(open(having({ from, until }))).toHaveLength((until - from + 24) % 24);
      }),
    );
  });

  test('is a whole number of seconds for every resource of both packs at every hour', () => {
    for (const policy of [CITY, RURAL]) {
      for (const { id } of RESOURCES) {
        for (const hour of hours) {
          const away = secondsAway(policy, id, hour);
          if (away === undefined) continue;
          expect(Number.isInteger(away)).toBe(true);
          expect(away).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  test('makes the same evening another problem: at seven the city has six partners that the county has not', () => {
    const here = (policy: Policy) => RESOURCES.filter(({ id }) => secondsAway(policy, id, 19) !== undefined).length;
    expect(here(CITY) - here(RURAL)).toBe(5);
  });
});
