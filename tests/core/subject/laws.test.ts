import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Move, SOURCES, STAIRWAY, type Word } from '#doctrine';
import {
  type Field,
  type FiredRule,
  meet,
  type Profile,
  respond,
  sentenceOf,
  sourceOf,
  type Subject,
  type Surroundings,
} from '#subject';
import { anyMove, effects, keys, profile, surroundings } from './any';
import { FIELDS, PLAIN, sum } from './builder';

interface Step {
  readonly moves: readonly Move[];
  readonly effects: readonly { readonly field: Field; readonly amount: number; readonly why: string }[];
  readonly around: Surroundings;
}
const course = fc.array(fc.record({ moves: fc.array(anyMove, { maxLength: 3 }), effects, around: surroundings }), {
  minLength: 1,
  maxLength: 25,
});

/** Lives through a course of acts, and hands every answer to a law. */
function live(
  who: Profile,
  steps: readonly Step[],
  law: (before: Subject, step: Step, after: Subject, rules: readonly FiredRule[], who: Profile) => void,
): Subject {
  return steps.reduce((before, step) => {
    const { subject, rules } = respond(before, step, step.around, who);
    law(before, step, subject, rules, who);
    return subject;
  }, meet(who));
}

function always(law: Parameters<typeof live>[2]): void {
  fc.assert(
    fc.property(profile, course, (who, steps) => {
      live(who, steps, law);
    }),
    { numRuns: 150 },
  );
}

const isHard = (move: Move) =>
  move.kind === 'force' || (move.kind === 'say' && ['threaten', 'warn-force'].includes(move.word));

describe('whatever happens to whomever', () => {
  test('the state is whole numbers from 0 to 100', () => {
    always((_, __, after) => {
      for (const field of FIELDS) {
        expect(Number.isInteger(after[field])).toBe(true);
        expect(after[field]).toBeGreaterThanOrEqual(0);
        expect(after[field]).toBeLessThanOrEqual(100);
        // Minus zero is a whole number that JSON loses.
        expect(Object.is(after[field], -0)).toBe(false);
      }
    });
  });

  test('nothing changes without a rule that says so, and every rule changes something', () => {
    always((before, _, after, rules) => {
      for (const field of FIELDS) expect(after[field] - before[field]).toBe(sum(rules, field));
      for (const rule of rules) expect(rule.amount).not.toBe(0);
    });
  });

  test('every rule has a sentence and a source', () => {
    always((_, __, ___, rules, who) => {
      for (const rule of rules) {
        expect(sentenceOf(rule, who).length).toBeGreaterThan(3);
        expect(Object.keys(SOURCES)).toContain(sourceOf(rule));
        expect(FIELDS).toContain(rule.field);
      }
    });
  });

  test('no single act moves a number by more than 25', () => {
    always((before, _, after) => {
      for (const field of FIELDS) expect(Math.abs(after[field] - before[field])).toBeLessThanOrEqual(25);
    });
  });

  test('force and threats never raise trust, whatever the author or a kind word adds', () => {
    always((before, step, after, rules) => {
      if (!step.moves.some(isHard)) return;
      expect(after.trust).toBeLessThanOrEqual(before.trust);
      expect(rules.some((rule) => rule.field === 'trust' && rule.amount > 0)).toBe(false);
    });
  });

  test('the same course gives the same answers', () => {
    fc.assert(
      fc.property(profile, course, (who, steps) => {
        const one: unknown[] = [];
        const two: unknown[] = [];
        live(who, steps, (_, __, after, rules) => one.push(after, rules));
        live(who, steps, (_, __, after, rules) => two.push(after, rules));
        expect(JSON.stringify(two)).toBe(JSON.stringify(one));
      }),
      { numRuns: 60 },
    );
  });

  test('the person that was is left as they were', () => {
    always((before, step) => {
      const copy = structuredClone(before);
      respond(before, step, step.around, PLAIN);
      expect(before).toEqual(copy);
    });
  });

  test('the stage is one of the five, and the history only grows', () => {
    always((before, step, after) => {
      expect(STAIRWAY).toContain(after.stage);
      expect(after.waited).toBeGreaterThanOrEqual(before.waited);
      for (const [key, count] of Object.entries(before.counts))
        expect(after.counts[key as Word]).toBeGreaterThanOrEqual(count);
      const counted = Object.values(after.counts).reduce((all, count) => all + count, 0);
      const earlier = Object.values(before.counts).reduce((all, count) => all + count, 0);
      expect(counted - earlier).toBe(step.around.contact ? step.moves.length : 0);
    });
  });

  test('the person goes through JSON unchanged', () => {
    always((_, __, after) => {
      expect(JSON.parse(JSON.stringify(after))).toEqual(after);
    });
  });

  test('only rules that have an example in these tests ever fire', () => {
    const known = [
      'stairway-too-early', 'stairway-influence', 'reason-follows-emotion', 'comprehension', 'many-voices', 'flashing-lights', 'too-close',
      'repeated', 'worn-out', 'commands-in-a-row', 'silence-too-long', 'silence-in-crisis', 'mistrust', 'weapon-in-hand', 'profile', 'author',
      'time', 'patience', 'hint-passed-over', 'kind-words', 'nothing-to-answer', 'done-already', 'room-enough', 'unsafe-height',
      'danger-direction', ...keys,
    ]; // prettier-ignore
    always((_, __, ___, rules) => {
      for (const rule of rules) expect(known).toContain(rule.rule);
    });
  });
});
