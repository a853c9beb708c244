import { describe, expect, test } from 'vitest';
import { ASK_TECHNIQUES, DO_TECHNIQUES, FORCE_OPTIONS, RESOURCES, SAY_TECHNIQUES, SOURCES, WORDS } from '#doctrine';
import { TECHNIQUE_EFFECTS } from '#subject';
import { answer, FIELDS, person, PLAIN, QUIET, sum } from './builder';

const say = SAY_TECHNIQUES.map((entry) => `say:${entry.id}`);
const of = (family: string) => [
  ...SAY_TECHNIQUES.filter((entry) => entry.family === family).map((entry) => `say:${entry.id}`),
  ...DO_TECHNIQUES.filter((entry) => entry.family === family).map((entry) => `do:${entry.id}`),
];
const change = (key: string) => {
  const { rules } = answer(key);
  return {
    escalation: sum(rules, 'escalation'),
    trust: sum(rules, 'trust'),
    comprehension: sum(rules, 'comprehension'),
  };
};

/** What the field leaves open: needed, and felt. */
const NEEDED_AND_FELT = ['say:ask-about-weapon', 'say:closed-question', 'say:tell-rights', 'do:approach', 'do:search'];

describe('for a plain person in a plain situation', () => {
  test.each(of('listening'))('%s lowers escalation and raises trust, because it listens', (key) => {
    expect(change(key).escalation).toBeLessThan(0);
    expect(change(key).trust).toBeGreaterThan(0);
    expect(change(key).comprehension).toBeGreaterThanOrEqual(0);
  });

  test.each(of('pressure').filter((key) => !['say:false-promise', 'do:leave'].includes(key)))(
    '%s raises escalation and costs trust, because it presses',
    (key) => {
      expect(change(key).escalation).toBeGreaterThan(0);
      expect(change(key).trust).toBeLessThan(0);
      expect(change(key).comprehension).toBeLessThanOrEqual(0);
    },
  );

  test.each(['say:false-promise', 'do:leave'])('%s buys a moment and costs trust', (key) => {
    expect(change(key).escalation).toBeLessThan(0);
    expect(change(key).trust).toBeLessThan(0);
  });

  test.each(FORCE_OPTIONS.map((option) => `force:${option.id}`))('%s raises escalation and costs trust', (key) => {
    expect(change(key).escalation).toBeGreaterThanOrEqual(12);
    expect(change(key).trust).toBeLessThanOrEqual(-10);
    expect(change(key).comprehension).toBeLessThan(0);
  });

  test.each(NEEDED_AND_FELT)('%s never lowers escalation, however needed it is', (key) => {
    expect(change(key).escalation).toBeGreaterThan(0);
    expect(change(key).escalation).toBeLessThanOrEqual(3);
  });

  test.each(of('tactics').filter((key) => !NEEDED_AND_FELT.includes(key)))('%s never raises escalation', (key) => {
    expect(change(key).escalation).toBeLessThanOrEqual(0);
  });

  test.each(of('care'))('%s never harms', (key) => {
    expect(change(key).escalation).toBeLessThanOrEqual(0);
    expect(change(key).trust).toBeGreaterThanOrEqual(0);
  });

  test.each(['say:command', 'say:warn-force'])('%s is felt as pressure, however needed', (key) => {
    expect(change(key).escalation).toBeGreaterThan(0);
    expect(change(key).trust).toBeLessThan(0);
  });
});

describe('the sizes of effects agree with the field about what is more', () => {
  test.each([
    ['naming the emotion calms more than a minimal encourager', 'say:name-emotion', 'say:minimal-encourager'],
    ['acknowledging without agreeing calms more than reassurance', 'say:validate', 'say:reassure'],
    ['an open question calms more than a closed one', 'say:open-question', 'say:closed-question'],
    ['stepping back calms more than taking cover', 'do:step-back', 'do:take-cover'],
    ['one command is less than the same command repeated', 'say:command', 'say:repeat-command'],
    ['a repeated command is less than a threat', 'say:repeat-command', 'say:threaten'],
    ['“calm down” is less than arguing with a belief', 'say:calm-down', 'say:argue'],
    ['moving closer slowly is less than moving in close', 'do:approach', 'do:crowd'],
    ['showing an energy weapon is less than using it', 'force:energy-display', 'force:conducted-energy'],
    ['pointing a firearm is less than firing it', 'force:firearm-display', 'force:firearm'],
    ['an escort is less than a takedown', 'force:escort', 'force:takedown'],
    ['a quiet arrival is less than a loud one', 'do:arrive-quietly', 'do:arrive-hot'],
  ])('%s', (_, less, more) => {
    expect(change(less).escalation).toBeLessThan(change(more).escalation);
  });

  test('explaining and checking ability to comply are what helps understanding most', () => {
    const most = Math.max(...say.map((key) => change(key).comprehension));
    expect(change('say:explain').comprehension).toBe(most);
    expect(change('say:ask-ability').comprehension).toBe(most);
  });

  test('no single word or act short of force settles anything: at most 12 points', () => {
    for (const { technique } of TECHNIQUE_EFFECTS)
      for (const field of FIELDS) expect(Math.abs(change(technique)[field])).toBeLessThanOrEqual(12);
  });
});

describe('the table of effects', () => {
  test('names every technique of speech and every act short of force', () => {
    expect(TECHNIQUE_EFFECTS.map((entry) => entry.technique)).toEqual([
      ...say,
      ...DO_TECHNIQUES.map((entry) => `do:${entry.id}`),
    ]);
  });

  test.each(TECHNIQUE_EFFECTS.map((entry) => [entry.technique, entry] as const))(
    'says what %s does, in a sentence, with its source',
    (_, { effects }) => {
      expect(effects).toBeDefined();
      expect(effects?.sentence).toMatch(/^[“A-Z].*[.]$/);
      expect(Object.keys(SOURCES)).toContain(effects?.source);
      for (const field of FIELDS) expect(Number.isInteger(effects?.[field])).toBe(true);
    },
  );

  test('says everything once: no two techniques have the same sentence', () => {
    const sentences = TECHNIQUE_EFFECTS.map((entry) => entry.effects?.sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('never praises and never blames the person', () => {
    for (const { effects } of TECHNIQUE_EFFECTS)
      expect(effects?.sentence).not.toMatch(/well done|great|crazy|irrational|non-?compliant/i);
  });
});

describe('what does not reach the person', () => {
  test.each([
    ...ASK_TECHNIQUES.map((entry) => `ask:${entry.id}`),
    ...RESOURCES.map((entry) => `request:${entry.id}`),
    ...WORDS.end.map((word) => `end:${word}`),
  ])('%s moves nothing by itself', (key) => {
    expect(answer(key, person(), QUIET, PLAIN).rules).toEqual([]);
  });

  test.each(['do:brief', 'do:make-plan', 'do:check-policy', 'do:report', 'do:debrief'])(
    '%s moves nothing, because it happens between officers',
    (key) => expect(answer(key).rules).toEqual([]),
  );
});

describe('silence', () => {
  test('is an act with an effect of its own', () => {
    expect(change('do:wait')).toEqual({ escalation: -3, trust: 2, comprehension: 3 });
  });

  test('gives more understanding than most of what can be said', () => {
    const better = say.filter((key) => change(key).comprehension > change('do:wait').comprehension);
    expect(better.sort()).toEqual(['say:ask-ability', 'say:explain']);
  });
});
