import { describe, expect, test } from 'vitest';
import { SOURCES, type Word } from '#doctrine';
import { respond, sentenceOf, sourceOf, type Subject } from '#subject';
import { answer, by, moves, person, PLAIN, QUIET, sum } from './builder';

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

  test('is not weakened twice when it also follows itself', () => {
    const { rules } = answer('say:open-question', used(9, 'say:open-question'));
    expect(by(rules, id)).toEqual({});
    expect(by(rules, 'repeated')).toEqual({ escalation: 2, trust: -2 });
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
