import { describe, expect, test } from 'vitest';
import { respond, sentenceOf, type Subject } from '#subject';
import { afterwards, answer, by, FIELDS, moves, person, PLAIN, QUIET, sum } from './builder';

/** What an answer comes to. */
const total = (rules: ReturnType<typeof answer>['rules']) => FIELDS.map((field) => sum(rules, field));
const NOTHING = [0, 0, 0];
/** Acts done together. */
const act = (keys: readonly string[], subject: Subject = person(), around: Partial<typeof QUIET> = {}) =>
  respond(subject, { moves: moves(...keys), effects: [] }, { ...QUIET, ...around }, PLAIN);

describe('a word that gives back what was said', () => {
  const id = 'nothing-to-answer';

  test.each(['minimal-encourager', 'reflect', 'paraphrase', 'name-emotion', 'validate', 'summarize'])(
    'adds nothing where nothing was said or shown: %s',
    (word) => {
      const { rules } = answer(`say:${word}`, person(), { told: false });
      expect(total(rules)).toEqual(NOTHING);
      expect(rules.some((rule) => rule.rule === id)).toBe(true);
    },
  );

  test('answers once what was said, however long ago', () => {
    const told = answer('do:observe').subject;
    const first = answer('say:reflect', told, { told: false });
    expect(by(first.rules, id)).toEqual({});
    expect(total(answer('say:paraphrase', first.subject, { told: false }).rules)).toEqual(NOTHING);
    expect(by(answer('say:paraphrase', first.subject, { told: true }).rules, id)).toEqual({});
  });

  test('is not a question, which asks for something to answer', () => {
    for (const key of ['say:open-question', 'say:ask-wants', 'say:ask-about-harm'])
      expect(by(answer(key, person(), { told: false }).rules, id)).toEqual({});
  });
});

describe('what is there once it has been done', () => {
  test.each(['say:introduce', 'say:ask-name', 'do:open-stance', 'do:radio-down', 'do:observe'])(
    'adds nothing when it is done again: %s',
    (key) => {
      const once = answer(key);
      expect(total(once.rules)).not.toEqual(NOTHING);
      const between = answer('say:open-question', once.subject).subject;
      expect(total(answer(key, between).rules)).toEqual(NOTHING);
    },
  );
});

describe('a step back', () => {
  test('gives room up to five meters, and from a weapon up to twelve', () => {
    const at = (decimeters: number, weaponSeen: boolean) =>
      sum(answer('do:step-back', person(), { decimeters, weaponSeen }).rules, 'escalation');
    expect([at(30, false), at(50, false), at(51, false), at(90, false)]).toEqual([-5, -5, 0, 0]);
    expect([at(51, true), at(120, true), at(121, true)]).toEqual([-5, -5, 0]);
  });

  test('says why it did nothing', () => {
    const { rules } = answer('do:step-back', person(), { decimeters: 80 });
    const rule = rules.find((one) => one.rule === 'room-enough');
    expect(rule && sentenceOf(rule, PLAIN)).toContain('room enough');
  });
});

describe('coming down to somebody’s height', () => {
  test('helps from two arm’s lengths on, where no weapon is seen', () => {
    const trust = (around: Partial<typeof QUIET>) => sum(answer('do:lower-height', person(), around).rules, 'trust');
    expect(trust({ decimeters: 18 })).toBe(4);
    expect(trust({ decimeters: 17 })).toBe(0);
    expect(trust({ decimeters: 60, weaponSeen: true })).toBe(0);
  });
});

describe('kind words', () => {
  test.each([
    ['an arrest', 'end:arrest'],
    ['a citation', 'end:diversion'],
    ['a threat', 'say:threaten'],
    ['pressure', 'do:block-exit'],
  ])('earn nothing with %s', (_, key) => {
    const alone = total(act([key]).rules);
    expect(total(act(['say:apologize', key]).rules)).toEqual(alone);
    expect(total(act([key, 'say:reassure']).rules)).toEqual(alone);
  });

  test('earn nothing with force', () => {
    const { rules } = act(['say:validate', 'force:handcuff']);
    expect(sum(rules, 'trust')).toBe(-12);
    expect(sum(rules, 'escalation')).toBe(12);
  });

  test('are not an explanation, which a person is owed with whatever is done', () => {
    expect(by(act(['say:explain', 'force:escort']).rules, 'kind-words')).toEqual({});
    expect(by(act(['say:apologize', 'do:step-back']).rules, 'kind-words')).toEqual({});
  });

  test.each(['say:yes-but', 'say:take-sides'])('that take back what they give earn nothing: %s', (key) => {
    const { rules } = answer(key);
    expect(sum(rules, 'escalation')).toBeGreaterThanOrEqual(0);
    expect(sum(rules, 'trust')).toBeLessThanOrEqual(0);
  });
});

describe('direction while somebody is in danger', () => {
  test('is no pressure', () => {
    expect(total(answer('say:command', person(), { danger: true }).rules)).toEqual(NOTHING);
    expect(total(answer('say:instruct', person(), { danger: true }).rules)).toEqual(
      total(answer('say:instruct').rules),
    );
  });

  test('is pressure again when it is only repeated', () => {
    expect(sum(answer('say:repeat-command', person(), { danger: true }).rules, 'escalation')).toBe(8);
    const third = answer('say:command', person({ commandsInARow: 2 }), { danger: true });
    expect(sum(third.rules, 'escalation')).toBe(4);
  });

  test('leaves a threat a threat', () => {
    expect(sum(answer('say:threaten', person(), { danger: true }).rules, 'escalation')).toBe(12);
  });
});

describe('a warning of force, said calmly', () => {
  test('is felt, and is far from a threat', () => {
    const warning = answer('say:warn-force').rules;
    const threat = answer('say:threaten').rules;
    expect(sum(warning, 'escalation')).toBeGreaterThan(0);
    expect(sum(warning, 'trust')).toBeLessThan(0);
    expect(sum(threat, 'escalation') - sum(warning, 'escalation')).toBeGreaterThanOrEqual(8);
  });
});

describe('a hint of suicide', () => {
  const id = 'hint-passed-over';
  const COST = { escalation: 3, trust: -5 };
  const hinted = (key: string, around: Partial<typeof QUIET> = {}) =>
    answer(key, person(), { hinted: true, ...around }).subject;

  test('that is asked about costs nothing, also later', () => {
    const { subject, rules } = answer('say:ask-about-harm', hinted('say:reflect'));
    expect(by(rules, id)).toEqual({});
    expect(subject.hint).toBe(0);
    expect(by(answer('say:explain', subject).rules, id)).toEqual({});
  });

  test('is passed over by the second word about something else, and only once', () => {
    const first = answer('say:explain', person(), { hinted: true });
    expect(by(first.rules, id)).toEqual({});
    const second = answer('say:explain', first.subject);
    expect(by(second.rules, id)).toEqual(COST);
    expect(by(answer('say:explain', second.subject).rules, id)).toEqual({});
  });

  test('stays open while somebody listens, and not for ever', () => {
    const listening = answer('say:reflect', hinted('say:reflect'));
    expect(by(listening.rules, id)).toEqual({});
    expect(by(answer('do:wait', listening.subject).rules, id)).toEqual(COST);
  });

  test('can wait while somebody is in danger or holds a weapon', () => {
    for (const around of [{ danger: true }, { weaponSeen: true }]) {
      const later = ['say:explain', 'do:step-back', 'say:explain'].reduce(
        (at, key) => answer(key, at, around).subject,
        hinted('say:explain', around),
      );
      expect(later.hint).toBe(1);
    }
  });

  test('says in words what was missed', () => {
    const { rules } = answer('say:suggest', hinted('say:explain'));
    const rule = rules.find((one) => one.rule === id);
    expect(rule && sentenceOf(rule, PLAIN)).toMatch(/hinted that they might die/);
  });

  test('that nobody made is never passed over', () => {
    const end = afterwards(['say:explain', 'say:suggest', 'say:explain', 'do:wait']);
    expect(end.hint).toBe(0);
  });
});
