import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Word } from '#doctrine';
import { respond, sentenceOf, type Subject } from '#subject';
import { keys, score } from './any';
import { answer, by, FIELDS, moves, person, PLAIN, QUIET, sum } from './builder';

/** Someone with rapport: heard, understood, trusting enough. */
const RAPPORT = person({ trust: 45, escalation: 60, stage: 'rapport' });
const IN_CRISIS = person({ escalation: 80 });
const said = (rules: ReturnType<typeof answer>['rules'], id: string) =>
  rules.flatMap((rule) => (rule.rule === id ? [sentenceOf(rule, PLAIN)] : []))[0];

describe('the same thing twice in a row', () => {
  const id = 'repeated';
  const again = (key: string): Subject => answer(key).subject;

  test('carries half as far', () => {
    const second = answer('say:reflect', again('say:reflect'));
    expect(by(second.rules, id)).toEqual({ escalation: 2, trust: -2 });
    expect(said(second.rules, id)).toContain('reflecting');
  });

  test('is new again after something else', () => {
    const between = answer('do:wait', again('say:reflect')).subject;
    expect(by(answer('say:reflect', between).rules, id)).toEqual({});
  });

  test('does not soften what harms', () => {
    expect(by(answer('say:challenge', again('say:challenge')).rules, id)).toEqual({});
  });

  test('is what the choice before began with, when it did several things', () => {
    const both = respond(person(), { moves: moves('say:reflect', 'do:open-stance'), effects: [] }, QUIET, PLAIN);
    expect(by(answer('say:reflect', both.subject).rules, id)).toEqual({ escalation: 2, trust: -2 });
    expect(by(answer('do:open-stance', both.subject).rules, id)).toEqual({});
  });
});

describe('a technique that has been used four times', () => {
  const id = 'worn-out';
  const used = (times: number, last: Word = 'do:wait') => person({ counts: { 'say:open-question': times }, last });

  test('wears out, and the report says how often it was used', () => {
    const worn = answer('say:open-question', used(4));
    expect(by(worn.rules, id)).toEqual({ escalation: 2, trust: -2 });
    expect(said(worn.rules, id)).toContain('4 times');
  });

  test('has not worn out before', () => {
    expect(by(answer('say:open-question', used(3)).rules, id)).toEqual({});
  });

  test('comes to nothing at the ninth time', () => {
    const total = (times: number) => {
      const { rules } = answer('say:open-question', used(times));
      return FIELDS.map((field) => sum(rules, field));
    };
    expect(total(7)).toEqual([-2, 2, 1]);
    expect(total(8)).toEqual([0, 0, 0]);
  });

  test('is not weakened twice when it also follows itself', () => {
    const { rules } = answer('say:open-question', used(7, 'say:open-question'));
    expect(by(rules, id)).toEqual({});
    expect(by(rules, 'repeated')).toEqual({ escalation: 2, trust: -2 });
  });
});

describe('a message', () => {
  const MESSAGES = ['say:explain', 'say:set-limit', 'say:offer-choice', 'say:offer-help'];

  test.each(MESSAGES)('is not worn out by being said until it arrives: %s', (key) => {
    const far = person({ comprehension: 20, escalation: 60, counts: { [key]: 9 }, last: 'say:reflect' });
    for (const subject of [far, { ...far, last: key as Subject['last'] }])
      for (const id of ['repeated', 'worn-out']) expect(by(answer(key, subject).rules, id)).toEqual({});
  });

  test('wears out when it has been taken in and is only said again', () => {
    const near = person({ comprehension: 70, counts: { 'say:explain': 4 }, last: 'say:explain' });
    expect(by(answer('say:explain', near, { told: false }).rules, 'worn-out')).not.toEqual({});
    expect(by(answer('say:explain', near, { told: true }).rules, 'worn-out')).toEqual({});
    expect(by(answer('say:explain', near, { told: false }).rules, 'repeated')).toEqual({});
  });
});

describe('commands in a row', () => {
  const id = 'commands-in-a-row';
  const order = (commandsInARow: number) => answer('say:repeat-command', person({ commandsInARow }));

  test('weigh from the third on, and each a little more than the one before, up to a point', () => {
    expect([0, 1, 2, 3, 4, 5, 9].map((count) => by(order(count).rules, id).escalation ?? 0)).toEqual([
      0, 0, 4, 6, 8, 8, 8,
    ]);
    expect(by(order(2).rules, id).comprehension).toBe(-3);
  });

  test('are counted by the report', () => {
    expect(said(order(2).rules, id)).toContain('order number 3');
  });

  test('are counted from either kind of command', () => {
    const three = ['say:command', 'say:repeat-command'].reduce((at, key) => answer(key, at).subject, person());
    expect(three.commandsInARow).toBe(2);
    expect(by(answer('say:command', three).rules, id).escalation).toBe(4);
  });

  test.each(['do:wait', 'say:open-question', 'do:step-back', 'ask:colleague'])('are counted anew after %s', (key) => {
    expect(answer(key, person({ commandsInARow: 5 })).subject.commandsInARow).toBe(0);
  });

  test('are counted with calm requests, of which only one is no order', () => {
    const twice = ['say:instruct', 'say:instruct'].reduce((at, key) => answer(key, at).subject, person());
    expect(by(answer('say:instruct', twice).rules, id).escalation).toBe(4);
    expect(by(answer('say:instruct', { ...RAPPORT, commandsInARow: 5 }).rules, id)).toEqual({});
    expect(by(answer('say:instruct', person({ commandsInARow: 5 }), { danger: true }).rules, id)).toEqual({});
  });

  test('do not weigh on anything else', () => {
    expect(by(answer('say:explain', person({ commandsInARow: 5 })).rules, id)).toEqual({});
  });
});

describe('silence', () => {
  const id = 'silence-too-long';
  /** What each of so many silences does, one after the other. */
  const silences = (most: number, what = (rules: ReturnType<typeof answer>['rules']) => sum(rules, 'escalation')) => {
    let at = person();
    return Array.from({ length: most }, () => {
      const { subject, rules } = answer('do:wait', at, { told: false });
      at = subject;
      return what(rules);
    });
  };

  test('helps once, helps a little once more, and then costs more each time', () => {
    expect(silences(7)).toEqual([-3, -2, 1, 2, 3, 4, 5]);
    expect(silences(7, (rules) => sum(rules, 'trust'))).toEqual([2, 1, -1, -2, -3, -4, -5]);
    expect(silences(7, (rules) => sum(rules, 'comprehension'))).toEqual([3, 2, 0, 0, 0, 0, 0]);
  });

  test('kept 44 times leaves somebody worse than they were met', () => {
    const start = person();
    const end = Array.from({ length: 44 }).reduce<Subject>((at) => answer('do:wait', at).subject, start);
    expect(end.trust).toBe(0);
    expect(end.escalation).toBeGreaterThan(start.escalation);
  });

  test('after words is whole again, and after an act or a call on the radio it is not', () => {
    const third = answer('do:wait', answer('do:wait').subject).subject;
    expect(by(answer('do:wait', answer('say:reflect', third).subject).rules, id)).toEqual({});
    for (const key of ['do:observe', 'ask:colleague', 'request:backup'])
      expect(by(answer('do:wait', answer(key, third).subject).rules, id)).not.toEqual({});
  });

  test('is counted by the report', () => {
    const { rules } = answer('do:wait', person({ silences: 2 }));
    expect(said(rules, id)).toContain('number 3');
    expect(by(rules, 'repeated')).toEqual({});
  });

  test('at the peak helps more, because it does not add to it, as long as it helps at all', () => {
    expect(by(answer('do:wait', IN_CRISIS).rules, 'silence-in-crisis')).toEqual({ escalation: -2 });
    expect(by(answer('do:wait', person({ escalation: 74 })).rules, 'silence-in-crisis')).toEqual({});
    expect(by(answer('do:observe', IN_CRISIS).rules, 'silence-in-crisis')).toEqual({});
    expect(by(answer('do:wait', { ...IN_CRISIS, silences: 2 }).rules, 'silence-in-crisis')).toEqual({});
  });
});

test('nothing that is done over and over pays for ever', () => {
  const who = fc.record({ escalation: score, trust: score, comprehension: fc.integer({ min: 70, max: 100 }) });
  fc.assert(
    fc.property(who, fc.constantFrom(...keys), (state, key) => {
      let at: Subject = person(state);
      for (let times = 0; times < 9; times++) at = answer(key, at, { told: false, decimeters: 60 }).subject;
      const { rules } = answer(key, { ...at, ...state }, { told: false, decimeters: 60 });
      expect(sum(rules, 'escalation')).toBeGreaterThanOrEqual(0);
      expect(sum(rules, 'trust')).toBeLessThanOrEqual(0);
    }),
    { numRuns: 400 },
  );
});
