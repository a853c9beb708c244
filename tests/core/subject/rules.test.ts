import { describe, expect, test } from 'vitest';
import { SOURCES } from '#doctrine';
import { sentenceOf, sourceOf } from '#subject';
import { answer, by, person, PLAIN, sum } from './builder';

/** Someone with rapport: heard, understood, trusting enough. */
const RAPPORT = person({ trust: 45, escalation: 60, stage: 'rapport' });
const IN_CRISIS = person({ escalation: 80 });
const said = (rules: ReturnType<typeof answer>['rules'], id: string, profile = PLAIN) =>
  rules.flatMap((rule) => (rule.rule === id ? [sentenceOf(rule, profile)] : []))[0];

describe('advice before rapport', () => {
  const id = 'stairway-too-early';

  test('costs', () => {
    for (const stage of ['listening', 'empathy'] as const) {
      const { rules } = answer('say:suggest', person({ stage }));
      expect(by(rules, id)).toEqual({ escalation: 5, trust: -4 });
      expect(sum(rules, 'escalation')).toBeGreaterThan(0);
    }
  });

  test('helps once there is rapport', () => {
    for (const stage of ['rapport', 'influence', 'behavior-change'] as const) {
      const { rules } = answer('say:suggest', { ...RAPPORT, stage });
      expect(by(rules, id)).toEqual({});
      expect(sum(rules, 'escalation')).toBeLessThan(0);
    }
  });

  test('does not apply to a choice, an offer of help, a respectful limit or one calm request', () => {
    for (const key of ['say:instruct', 'say:offer-choice', 'say:offer-help', 'say:set-limit'])
      expect(by(answer(key).rules, id)).toEqual({});
  });

  test('says what was wrong with the moment, not with the words', () => {
    expect(said(answer('say:suggest').rules, id)).toContain('before rapport');
  });
});

describe('words that ask for change, once there is rapport', () => {
  const id = 'stairway-influence';

  test.each(['say:suggest', 'say:offer-choice', 'say:offer-help'])('carry half as far again: %s', (key) => {
    const early = answer(key, person());
    const late = answer(key, RAPPORT);
    expect(by(early.rules, id)).toEqual({});
    expect(by(late.rules, id).escalation).toBeLessThan(0);
    expect(sum(late.rules, 'escalation')).toBeLessThan(sum(early.rules, 'escalation'));
  });

  test('are not the words of listening, which carry as far as ever', () => {
    expect(by(answer('say:reflect', RAPPORT).rules, id)).toEqual({});
  });
});

describe('reason in crisis', () => {
  const id = 'reason-follows-emotion';

  test.each(['say:explain', 'say:offer-choice', 'say:reassure', 'say:introduce'])('halves what %s does', (key) => {
    const calm = answer(key, person({ escalation: 74 }));
    const crisis = answer(key, IN_CRISIS);
    expect(by(calm.rules, id)).toEqual({});
    expect(sum(crisis.rules, 'escalation')).toBeGreaterThan(sum(calm.rules, 'escalation'));
    expect(sum(crisis.rules, 'escalation')).toBeLessThan(0);
  });

  test('leaves listening as it is', () => {
    expect(answer('say:name-emotion', IN_CRISIS).rules).toEqual(answer('say:name-emotion', person()).rules);
  });

  test('leaves acts as they are, and what harms as harmful', () => {
    expect(by(answer('do:step-back', IN_CRISIS).rules, id)).toEqual({});
    expect(by(answer('say:command', IN_CRISIS).rules, id)).toEqual({});
  });
});

describe('a person who takes little in', () => {
  const id = 'comprehension';
  const far = person({ comprehension: 29 });

  test('gets part of what is said', () => {
    expect(by(answer('say:validate', far).rules, id)).toEqual({ escalation: 2, trust: -2 });
    expect(by(answer('say:validate', person({ comprehension: 30 })).rules, id)).toEqual({});
  });

  test('gets all of what is done', () => {
    expect(answer('do:step-back', far).rules).toEqual(answer('do:step-back', person()).rules);
  });

  test('is not spared what harms', () => {
    expect(answer('say:threaten', far).rules).toEqual(answer('say:threaten', person()).rules);
  });
});

describe('more than one voice', () => {
  const id = 'many-voices';

  test('adds to whatever is said, good or bad', () => {
    for (const key of ['say:reflect', 'say:command'])
      expect(by(answer(key, person(), { voices: 2 }).rules, id)).toEqual({ escalation: 3, comprehension: -4 });
  });

  test('does not add to what is done, nor where one voice speaks', () => {
    expect(by(answer('do:wait', person(), { voices: 3 }).rules, id)).toEqual({});
    expect(by(answer('say:reflect', person(), { voices: 1 }).rules, id)).toEqual({});
  });
});

describe('the light bar', () => {
  const id = 'flashing-lights';

  test('takes from whatever is said under it', () => {
    expect(by(answer('say:explain', person(), { lightBar: true }).rules, id)).toEqual({
      escalation: 1,
      comprehension: -2,
    });
  });

  test('does not take from silence, nor once it is off', () => {
    expect(by(answer('do:wait', person(), { lightBar: true }).rules, id)).toEqual({});
    expect(by(answer('say:explain').rules, id)).toEqual({});
  });
});

describe('standing within two arm’s lengths of an agitated person', () => {
  const id = 'too-close';

  test.each(['say:reflect', 'say:command', 'do:wait', 'do:observe'])('adds to everything: %s', (key) => {
    expect(by(answer(key, person(), { decimeters: 17 }).rules, id)).toEqual({ escalation: 4 });
  });

  test('ends at two arm’s lengths', () => {
    expect(by(answer('say:reflect', person(), { decimeters: 18 }).rules, id)).toEqual({});
  });

  test('is not felt by somebody who is not agitated', () => {
    expect(by(answer('say:reflect', person({ escalation: 49 }), { decimeters: 6 }).rules, id)).toEqual({});
    expect(by(answer('say:reflect', person({ escalation: 50 }), { decimeters: 6 }).rules, id)).toEqual({
      escalation: 4,
    });
  });

  test('is not held against stepping back, nor counted twice with force', () => {
    expect(by(answer('do:step-back', person(), { decimeters: 6 }).rules, id)).toEqual({});
    expect(by(answer('force:escort', person(), { decimeters: 6 }).rules, id)).toEqual({});
  });
});

describe('mistrust', () => {
  const id = 'mistrust';

  test('takes from good words', () => {
    expect(by(answer('say:honest-promise', person({ trust: 9 })).rules, id)).toEqual({ trust: -1 });
    expect(by(answer('say:validate', person({ trust: 9 })).rules, id)).toEqual({ escalation: 1, trust: -1 });
  });

  test('is over with a little trust', () => {
    expect(by(answer('say:validate', person({ trust: 10 })).rules, id)).toEqual({});
  });

  test('does not take from what is done, and does not soften what harms', () => {
    expect(by(answer('do:step-back', person({ trust: 0 })).rules, id)).toEqual({});
    expect(by(answer('say:threaten', person({ trust: 9 })).rules, id)).toEqual({});
  });
});

describe('closing on somebody who holds a weapon', () => {
  const id = 'weapon-in-hand';

  test.each(['do:approach', 'do:crowd'])('adds to %s', (key) => {
    expect(by(answer(key, person(), { weaponSeen: true }).rules, id)).toEqual({ escalation: 4 });
    expect(by(answer(key).rules, id)).toEqual({});
  });

  test('is not held against giving ground or talking', () => {
    for (const key of ['do:step-back', 'do:take-cover', 'say:reflect', 'do:wait'])
      expect(by(answer(key, person(), { weaponSeen: true }).rules, id)).toEqual({});
  });
});

describe('rules together', () => {
  /** Everything that speaks against a good word at once. */
  const worst = person({
    escalation: 95,
    trust: 5,
    comprehension: 10,
    last: 'say:explain',
    counts: { 'say:explain': 9 },
  });

  test('weaken a good word and never turn it into a bad one: something of it always arrives or nothing does', () => {
    for (const key of [
      'say:explain',
      'say:validate',
      'say:name-emotion',
      'say:reassure',
      'say:offer-help',
      'do:wait',
    ] as const) {
      const { rules } = answer(key, { ...worst, last: key });
      const own = rules.filter((rule) => rule.rule === key);
      expect(own.length).toBeGreaterThan(0);
      expect(sum(rules, 'escalation')).toBeLessThanOrEqual(0);
      expect(sum(rules, 'trust')).toBeGreaterThanOrEqual(0);
    }
  });

  test('each say why in a sentence, and where it is written', () => {
    const { rules } = answer('say:explain', worst, { voices: 3, lightBar: true, decimeters: 10, weaponSeen: true });
    expect(new Set(rules.map((rule) => rule.rule)).size).toBeGreaterThanOrEqual(6);
    for (const rule of rules) {
      expect(sentenceOf(rule, PLAIN)).toMatch(/^[“A-Z].*\.$/);
      expect(Object.keys(SOURCES)).toContain(sourceOf(rule));
    }
  });

  test('stand in the order in which a report tells them: the technique first', () => {
    const { rules } = answer('say:explain', worst, { voices: 3 });
    expect(rules[0]?.rule).toBe('say:explain');
  });
});

describe('what this person is sensitive to', () => {
  const profile = {
    start: { escalation: 55, trust: 25, comprehension: 60 },
    baseline: { escalation: 55, trust: 25, comprehension: 60 },
    patience: 3600,
    barriers: [],
    scale: {
      'do:siren': { percent: 50, why: 'Sirens took his brother away.' },
      'say:reassure': { percent: -100, why: 'He has been promised safety before.' },
      'say:argue': { percent: 300, why: 'His father argued.' },
    },
  };

  test('makes a technique stronger, for the author’s reason', () => {
    const { rules } = answer('do:siren', person(), {}, profile);
    expect(by(rules, 'profile')).toEqual({ escalation: 5, trust: -3, comprehension: -3 });
    expect(said(rules, 'profile', profile)).toBe('Sirens took his brother away.');
    expect(rules.flatMap((rule) => (rule.rule === 'profile' ? [sourceOf(rule)] : []))).toContain('author');
  });

  test('can make a technique come to nothing', () => {
    const { rules } = answer('say:reassure', person(), {}, profile);
    expect(sum(rules, 'escalation')).toBe(0);
    expect(sum(rules, 'trust')).toBe(0);
  });

  test('stays within what one act can move', () => {
    expect(sum(answer('say:argue', person({ escalation: 10 }), {}, profile).rules, 'escalation')).toBe(25);
  });

  test('leaves every other technique alone', () => {
    expect(answer('say:reflect', person(), {}, profile)).toEqual(answer('say:reflect'));
  });
});
