import { expect, test } from 'vitest';
import { type About, callings, type EncounterEvent, whereabouts } from '#encounter';
import { called } from '#encounter/situation';
import { ABOUT, happened, type Untimed } from './builder';

const CAST: About['cast'] = ABOUT.cast.map((member) =>
  member.id === 'sam' ? { ...member, until: { knows: 'name', call: 'Man in gray' } } : member,
);
const STRANGER: About = { ...ABOUT, cast: CAST };
const NAMED: Untimed = { type: 'learned', knows: 'name' };

test('somebody is called by what can be seen of them until the officer knows the name', () => {
  expect(called(happened(), STRANGER, 'sam')).toBe('Man in gray');
  expect(called(happened({ type: 'learned', knows: 'plan' }), STRANGER, 'sam')).toBe('Man in gray');
  expect(called(happened(NAMED), STRANGER, 'sam')).toBe('Sam');
});

test('somebody whose name is no secret is called by it, and a voice outside the cast by its id', () => {
  expect(called(happened(), ABOUT, 'sam')).toBe('Sam');
  expect(called(happened(), STRANGER, 'bus-driver')).toBe('Bus driver');
});

test('who is where is told without the name until it is known', () => {
  const words = (...events: readonly Untimed[]) => whereabouts(happened(...events), STRANGER, String);
  expect(words()).toMatch(/^Man in gray/);
  expect(words(NAMED)).toMatch(/^Sam/);
});

test('each event keeps the name that was known as it came, also once more is known', () => {
  const before: EncounterEvent = { type: 'said', at: 1, speaker: 'sam', text: 'It is Sam.' };
  const learned: EncounterEvent = { type: 'learned', at: 1, knows: 'name' };
  const later: EncounterEvent = { type: 'said', at: 2, speaker: 'sam', text: 'Yes.' };
  const calls = callings(STRANGER, [before, learned, later]);
  expect([calls('sam', before), calls('sam', later)]).toEqual(['Man in gray', 'Sam']);
});
