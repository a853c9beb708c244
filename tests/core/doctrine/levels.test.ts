import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Level, levelOf, LEVELS } from '#doctrine';

const order = (level: Level) => LEVELS.findIndex((entry) => entry.id === level);

describe('the level of an escalation', () => {
  test.each([
    [0, 'calm'],
    [24, 'calm'],
    [25, 'anxious'],
    [49, 'anxious'],
    [50, 'agitated'],
    [74, 'agitated'],
    [75, 'crisis'],
    [100, 'crisis'],
  ] as const)('of %i is %s', (escalation, level) => {
    expect(levelOf(escalation)).toBe(level);
  });

  test('never falls when escalation rises', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(order(levelOf(low))).toBeLessThanOrEqual(order(levelOf(high)));
      }),
    );
  });

  test('is calm for whatever lies below the scale', () => {
    expect(levelOf(-1)).toBe('calm');
  });
});

describe('the levels', () => {
  test('begin at zero and divide the scale into four equal parts, lowest first', () => {
    expect(LEVELS.map((level) => level.from)).toEqual([0, 25, 50, 75]);
  });
});
