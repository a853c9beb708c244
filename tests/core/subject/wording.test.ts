import { describe, expect, test } from 'vitest';
import { FORCE_OPTIONS, SOURCES, type Word } from '#doctrine';
import { type FiredRule, type RuleId, sentenceOf, sourceOf, TECHNIQUE_EFFECTS } from '#subject';
import { PLAIN } from './builder';

/** Every rule that is no technique; a name that is missing here does not compile. */
const NAMES: Readonly<Record<Exclude<RuleId, Word>, true>> = {
  author: true,
  profile: true,
  time: true,
  patience: true,
  'hint-passed-over': true,
  'kind-words': true,
  'nothing-to-answer': true,
  'done-already': true,
  'room-enough': true,
  'unsafe-height': true,
  'danger-direction': true,
  'stairway-too-early': true,
  'stairway-influence': true,
  'reason-follows-emotion': true,
  comprehension: true,
  'many-voices': true,
  'flashing-lights': true,
  'too-close': true,
  repeated: true,
  'worn-out': true,
  'commands-in-a-row': true,
  'silence-too-long': true,
  'silence-in-crisis': true,
  mistrust: true,
  'weapon-in-hand': true,
};
const names = Object.keys(NAMES) as readonly (keyof typeof NAMES)[];
const techniques = [
  ...TECHNIQUE_EFFECTS.flatMap(({ technique, effects }) => (effects ? [technique as Word] : [])),
  ...FORCE_OPTIONS.map(({ id }): Word => `force:${id}`),
];
const fired = (rule: RuleId, more: Partial<FiredRule> = {}): FiredRule => ({
  rule,
  field: 'trust',
  amount: 1,
  ...more,
});
const person = { ...PLAIN, scale: { 'say:command': { percent: 40, why: 'Orders remind him of school.' } } };

describe('a rule in a log', () => {
  test.each([...techniques, ...names.filter((name) => name !== 'author' && name !== 'profile')])(
    'has a sentence, and a source that is known: %s',
    (rule) => {
      expect(sentenceOf(fired(rule), person)).toMatch(/^[“A-Z].*\.$/);
      expect(Object.keys(SOURCES)).toContain(sourceOf(fired(rule)));
    },
  );

  test('of the author’s has the author’s reason, and the author for its source', () => {
    const rule = fired('author', { why: 'somebody laughed' });
    expect([sentenceOf(rule, person), sourceOf(rule)]).toEqual(['somebody laughed', 'author']);
  });

  test('of what this person is sensitive to has the reason in the scenario', () => {
    const rule = fired('profile', { of: 'say:command' });
    expect([sentenceOf(rule, person), sourceOf(rule)]).toEqual(['Orders remind him of school.', 'author']);
  });

  test('says how often, and what, with the numbers and words that it carries', () => {
    expect(sentenceOf(fired('commands-in-a-row', { times: 4 }), person)).toContain('order number 4');
    expect(sentenceOf(fired('silence-too-long', { times: 5 }), person)).toContain('number 5');
    expect(sentenceOf(fired('worn-out', { times: 6 }), person)).toContain('6 times');
    expect(sentenceOf(fired('repeated', { of: 'say:reflect' }), person)).toMatch(/\(\w[^)]+\)/);
  });
});
