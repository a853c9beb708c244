import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Profile, Subject } from '#subject';
import { answer, by, FIELDS, person, PLAIN, sum } from './builder';

/** Somebody who settles toward a calmer, more trusting and clearer state than they are met in. */
const SETTLES: Profile = { ...PLAIN, baseline: { escalation: 30, trust: 40, comprehension: 80 } };

/** What time alone does in so many seconds: something that does not reach the person happens meanwhile. */
const wait = (seconds: number, subject: Subject = person(), profile: Profile = SETTLES) =>
  answer('ask:colleague', subject, { seconds }, profile);

describe('time by itself', () => {
  test('moves the state toward its baseline, escalation first', () => {
    expect(by(wait(60).rules, 'time')).toEqual({ escalation: -3, trust: 1, comprehension: 1 });
  });

  test.each([
    [0, 0],
    [19, 0],
    [20, -1],
    [39, -1],
    [40, -2],
    [60, -3],
    [600, -3],
  ])('of %i seconds lowers escalation by %i', (seconds, amount) => {
    expect(sum(wait(seconds).rules, 'escalation')).toBe(amount);
  });

  test('works in both directions: somebody calmer than their baseline winds up', () => {
    const calm = person({ escalation: 10, trust: 60, comprehension: 95 });
    expect(by(wait(60, calm).rules, 'time')).toEqual({ escalation: 3, trust: -1, comprehension: -1 });
  });

  test('stops at the baseline', () => {
    expect(wait(60, person({ ...SETTLES.baseline })).rules).toEqual([]);
    expect(sum(wait(60, person({ escalation: 31 })).rules, 'escalation')).toBe(-1);
  });

  test('never goes past the baseline, from wherever and however long', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(900), (start, baseline, seconds) => {
        const profile = { ...PLAIN, baseline: { escalation: baseline, trust: baseline, comprehension: baseline } };
        const { subject } = wait(seconds, person({ escalation: start, trust: start, comprehension: start }), profile);
        for (const field of FIELDS) {
          const [low, high] = start < baseline ? [start, baseline] : [baseline, start];
          expect(subject[field]).toBeGreaterThanOrEqual(low);
          expect(subject[field]).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  test('does not begin before officer and person are in contact', () => {
    const { rules, subject } = answer('ask:dispatch-history', person(), { seconds: 600, contact: false }, SETTLES);
    expect(rules).toEqual([]);
    expect(subject.waited).toBe(0);
  });

  test('is counted from the first contact on', () => {
    const later = wait(45, wait(30).subject).subject;
    expect(later.waited).toBe(75);
  });

  test('is one rule beside the technique’s own, so that a report can tell them apart', () => {
    const { rules } = answer('say:reflect', person(), { seconds: 40 }, SETTLES);
    expect(by(rules, 'say:reflect').escalation).toBe(-4);
    expect(by(rules, 'time').escalation).toBe(-2);
    expect(sum(rules, 'escalation')).toBe(-6);
  });
});

describe('patience', () => {
  const short: Profile = { ...PLAIN, patience: 120 };

  test('lasts as long as the author says', () => {
    expect(by(wait(10, person({ waited: 120 }), short).rules, 'patience')).toEqual({});
  });

  test('runs out afterwards, and every further act weighs a little', () => {
    const tired = person({ waited: 121 });
    const first = wait(10, tired, short);
    expect(by(first.rules, 'patience')).toEqual({ escalation: 2 });
    expect(by(wait(10, first.subject, short).rules, 'patience')).toEqual({ escalation: 2 });
  });

  test('does not run out in no time', () => {
    expect(by(wait(0, person({ waited: 500 }), short).rules, 'patience')).toEqual({});
  });

  test('that has run out does not make listening harmful', () => {
    const { rules } = answer('say:name-emotion', person({ waited: 500 }), { seconds: 12 }, short);
    expect(sum(rules, 'escalation')).toBe(-3);
  });

  test('is longer for a patient person', () => {
    const waited = person({ waited: 1000 });
    expect(by(wait(10, waited, PLAIN).rules, 'patience')).toEqual({});
    expect(by(wait(10, waited, short).rules, 'patience')).toEqual({ escalation: 2 });
  });
});
