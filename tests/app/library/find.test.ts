import { describe, expect, it } from 'vitest';
import { ANY, type Card, found, hidesMost, parseCards, type Wish } from '#app';

const card = (slug: string, more: Partial<Card>): Card =>
  parseCards([{ slug, title: slug, summary: '', difficulty: 'foundation', minutes: 8, ...more }])[0]!;
const CARDS = [
  card('bus-stop', {
    summary: 'A man shouts.',
    presentation: 'Hearing voices',
    place: 'Bus stop',
    minutes: 15,
    difficulty: 'intermediate',
  }),
  card('porch', { summary: 'An old man at a door.', presentation: 'Confused', place: 'A porch', minutes: 8 }),
  card('bridge', {
    summary: 'A woman at a rail.',
    presentation: 'Despair',
    place: 'Footbridge',
    minutes: 12,
    difficulty: 'advanced',
  }),
];
const slugs = (wish: Partial<Wish>, played: readonly string[] = []): readonly string[] =>
  found(CARDS, { ...ANY, ...wish }, (slug) => played.includes(slug)).map(({ slug }) => slug);

describe('a search', () => {
  it('leaves everything where nothing is asked', () => {
    expect(slugs({})).toEqual(['bus-stop', 'porch', 'bridge']);
  });

  it('finds plain words anywhere on a card, in any order and however they are written', () => {
    expect(slugs({ words: 'VOICES bus' })).toEqual(['bus-stop']);
    expect(slugs({ words: 'advanced' })).toEqual(['bridge']);
    expect(slugs({ words: 'man voices rail' })).toEqual([]);
  });

  it('takes a number of minutes for the most that a run may take', () => {
    expect(slugs({ words: '12 min' })).toEqual(['porch', 'bridge']);
    expect(slugs({ words: 'woman 8 minutes' })).toEqual([]);
  });
});

describe('the menus', () => {
  it('narrow the list down, and together more than alone', () => {
    expect(slugs({ difficulty: 'advanced' })).toEqual(['bridge']);
    expect(slugs({ place: 'A porch' })).toEqual(['porch']);
    expect(slugs({ length: 'middle' })).toEqual(['bridge']);
    expect(slugs({ length: 'short', difficulty: 'advanced' })).toEqual([]);
  });

  it('leave out what was played', () => {
    expect(slugs({ fresh: true }, ['porch'])).toEqual(['bus-stop', 'bridge']);
  });
});

describe('where nothing is left', () => {
  it('the part is named without which the most would be', () => {
    const wish = { ...ANY, words: 'man', difficulty: 'advanced' };
    expect(hidesMost(CARDS, wish, () => false)).toEqual({ key: 'difficulty', name: 'Difficulty' });
  });

  it('nothing is named where nothing was asked', () => {
    expect(hidesMost([], ANY, () => false)).toBeUndefined();
  });
});
