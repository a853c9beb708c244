import { describe, expect, test } from 'vitest';
import { type Field, meet, pass, respond } from '#subject';
import { by, moves, person, PLAIN, QUIET, sum } from './builder';

const effect = (field: Field, amount: number, why = 'somebody laughed') => ({ field, amount, why });
const act = (keys: readonly string[], ...effects: readonly ReturnType<typeof effect>[]) =>
  respond(person(), { moves: moves(...keys), effects }, QUIET, PLAIN);

describe('what the author adds to a choice', () => {
  test('is one more rule, with the author’s reason', () => {
    const { rules, subject } = act(['say:reflect'], effect('escalation', 10));
    expect(rules.find((rule) => rule.rule === 'author')).toEqual({
      rule: 'author',
      field: 'escalation',
      amount: 10,
      why: 'somebody laughed',
    });
    expect(subject.escalation).toBe(55 - 4 + 10);
  });

  test('adds up with other effects', () => {
    const { rules } = act(['ask:colleague'], effect('trust', 4), effect('trust', 3), effect('comprehension', -2));
    expect(sum(rules, 'trust')).toBe(7);
    expect(sum(rules, 'comprehension')).toBe(-2);
  });

  test('is cut to what one act can move', () => {
    expect(sum(act(['say:argue'], effect('escalation', 40)).rules, 'escalation')).toBe(25);
    expect(sum(act(['say:argue'], effect('trust', -90)).rules, 'trust')).toBe(-25);
  });

  test('that would take back a change is taken as far as the bound, and the rule says how far', () => {
    const { rules, subject } = respond(
      person({ trust: 3 }),
      { moves: moves('say:threaten'), effects: [effect('comprehension', 99)] },
      QUIET,
      PLAIN,
    );
    expect(subject.trust).toBe(0);
    expect(by(rules, 'say:threaten').trust).toBe(-3);
    expect(sum(rules, 'comprehension')).toBe(25);
  });

  test('of nothing is not a rule', () => {
    expect(act(['ask:colleague'], effect('trust', 0)).rules).toEqual([]);
  });

  test.each(['force:escort', 'force:energy-display', 'force:firearm', 'say:threaten', 'say:warn-force'])(
    'never lets trust rise by %s',
    (key) => {
      const { subject, rules } = act([key], effect('trust', 20, 'they had it coming'));
      expect(subject.trust).toBeLessThan(person().trust);
      expect(rules.filter((rule) => rule.field === 'trust' && rule.amount > 0)).toEqual([]);
    },
  );

  test('may still let escalation fall after force, because exhaustion is not trust', () => {
    expect(by(act(['force:handcuff'], effect('escalation', -5)).rules, 'author')).toEqual({ escalation: -5 });
  });

  test('does not raise trust by a kind word said together with force', () => {
    expect(
      act(['say:reassure', 'force:control-hold']).rules.some((rule) => rule.field === 'trust' && rule.amount > 0),
    ).toBe(false);
  });

  test('reaches the person even before contact, because the author says so', () => {
    const { rules } = respond(
      person(),
      { moves: moves('say:reflect'), effects: [effect('escalation', 5)] },
      { ...QUIET, contact: false },
      PLAIN,
    );
    expect(rules.map((rule) => rule.rule)).toEqual(['author']);
  });
});

describe('what happens without the officer', () => {
  test('moves the person as the author says, and nothing else', () => {
    const { subject, rules } = pass(person(), [effect('escalation', 12), effect('trust', -3)]);
    expect(rules.map(({ rule, field, amount }) => [rule, field, amount])).toEqual([
      ['author', 'escalation', 12],
      ['author', 'trust', -3],
    ]);
    expect(subject).toMatchObject({ escalation: 67, trust: 22, comprehension: 60 });
  });

  test('is not an act: nothing is counted, and no time goes by', () => {
    const before = person({ counts: { 'say:reflect': 2 }, last: 'say:reflect', commandsInARow: 2, waited: 60 });
    expect(pass(before, [effect('escalation', 12)]).subject).toEqual({
      ...before,
      escalation: 67,
      stage: 'empathy',
    });
  });

  test('stays within the bounds and within what one moment can move', () => {
    expect(pass(person({ escalation: 95 }), [effect('escalation', 20)]).subject.escalation).toBe(100);
    expect(pass(person(), [effect('escalation', 20), effect('escalation', 20)]).subject.escalation).toBe(80);
    expect(pass(person(), [effect('trust', -90)]).subject.trust).toBe(0);
  });

  test('can raise trust, as when a brother arrives', () => {
    expect(pass(person(), [effect('trust', 9, 'his brother is here')]).subject.trust).toBe(34);
  });

  test('can cost a stage of the stairway', () => {
    const heard = person({ counts: { 'say:reflect': 2 }, trust: 45, escalation: 70, stage: 'rapport' });
    expect(pass(heard, [effect('escalation', 6)]).subject.stage).toBe('empathy');
  });
});

describe('a person who is met', () => {
  test('is in the state that the author wrote, with no history', () => {
    const profile = { ...PLAIN, start: { escalation: 71, trust: 8, comprehension: 33 } };
    expect(meet(profile)).toEqual({
      escalation: 71,
      trust: 8,
      comprehension: 33,
      stage: 'listening',
      counts: {},
      commandsInARow: 0,
      last: '',
      waited: 0,
      silences: 0,
      unanswered: false,
      hint: 0,
    });
  });
});

describe('before contact', () => {
  const early = (...keys: readonly string[]) =>
    respond(person(), { moves: moves(...keys), effects: [] }, { ...QUIET, contact: false, seconds: 60 }, PLAIN);

  test.each(['do:arrive-quietly', 'do:arrive-hot', 'do:siren', 'do:lights-on', 'do:lights-off'])(
    'the person hears and sees how the officer arrives: %s',
    (key) => expect(early(key).rules.length).toBeGreaterThan(0),
  );

  test.each([
    'say:reflect',
    'do:wait',
    'do:make-plan',
    'do:observe',
    'do:step-back',
    'do:hurry',
    'force:firearm-display',
  ])('the person knows nothing of %s', (key) => {
    const { rules, subject } = early(key);
    expect(rules).toEqual([]);
    expect(subject).toEqual(person());
  });

  test('only the arrival of a choice with several moves is felt', () => {
    const { rules } = early('ask:dispatch-history', 'do:make-plan', 'do:arrive-hot');
    expect(new Set(rules.map((rule) => rule.rule))).toEqual(new Set(['do:arrive-hot']));
  });

  test('nothing is counted against later repetition', () => {
    expect(early('do:siren').subject).toMatchObject({ counts: {}, last: '', waited: 0 });
  });
});
