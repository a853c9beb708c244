import { AREAS, type Card, difficultyOf } from './cards';

/** How long a run takes, as a class asks for it: what fits a roll call, what fits a lesson, and what is longer. */
export const LENGTHS = [
  { id: 'short', name: 'Up to 8 minutes', holds: (minutes: number) => minutes <= 8 },
  { id: 'middle', name: '9 to 12 minutes', holds: (minutes: number) => minutes > 8 && minutes <= 12 },
  { id: 'long', name: 'More than 12 minutes', holds: (minutes: number) => minutes > 12 },
] as const;

/** What is asked of the list; nothing in a part leaves it open. */
export interface Wish {
  readonly words: string;
  readonly presentation: string;
  readonly place: string;
  readonly difficulty: string;
  readonly length: string;
  /** Only what was not played yet. */
  readonly fresh: boolean;
}

/** Nothing is asked. */
export const ANY: Wish = { words: '', presentation: '', place: '', difficulty: '', length: '', fresh: false };

/** One part of a wish that is asked: what it is called on the page. */
export interface Part {
  readonly key: keyof Wish;
  readonly name: string;
}

/** The cards that a wish leaves, in their order. */
export function found(cards: readonly Card[], wish: Wish, isPlayed: (slug: string) => boolean): readonly Card[] {
  return cards.filter((card) => KEYS.every((key) => holds(card, wish, key, isPlayed)));
}

/** Where nothing is left: the part of the wish without which the most would be. Of two that hide as much, the one named first. */
export function hidesMost(cards: readonly Card[], wish: Wish, isPlayed: (slug: string) => boolean): Part | undefined {
  let most: { readonly key: keyof Wish; readonly left: number } | undefined;
  for (const key of KEYS) {
    if (wish[key] === ANY[key]) continue;
    const left = found(cards, { ...wish, [key]: ANY[key] }, isPlayed).length;
    if (!most || left > most.left) most = { key, left };
  }
  return most && { key: most.key, name: NAMES[most.key] };
}

/** What the parts of a wish are called on the page. */
export const NAMES: Readonly<Record<keyof Wish, string>> = {
  words: 'Search',
  presentation: 'Presentation',
  place: 'Setting',
  difficulty: 'Difficulty',
  length: 'Length',
  fresh: 'Not played',
};

const KEYS = ['words', 'presentation', 'place', 'difficulty', 'length', 'fresh'] as const;

function holds(card: Card, wish: Wish, key: keyof Wish, isPlayed: (slug: string) => boolean): boolean {
  if (wish[key] === ANY[key]) return true;
  switch (key) {
    case 'words':
      return says(card, wish.words);
    case 'presentation':
    case 'place':
    case 'difficulty':
      return card[key] === wish[key];
    case 'length':
      return LENGTHS.find(({ id }) => id === wish.length)?.holds(card.minutes) ?? true;
    case 'fresh':
      return !isPlayed(card.slug);
  }
}

/** A number of minutes in a search, such as “8 min” or “8 minutes”. */
const MINUTES = /\b(\d{1,3}) ?min(?:utes?)?\b/;

/** Whether every word of a search is somewhere in what a card says; a number of minutes is the most that a run may take. */
function says(card: Card, search: string): boolean {
  const asked = search.toLowerCase();
  const most = Number(MINUTES.exec(asked)?.[1] ?? Infinity);
  const words = asked.replace(MINUTES, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const all = [card.title, card.summary, card.presentation, card.place, card.track?.lesson, difficultyOf(card).name]
    .concat(card.curriculum.map((area) => AREAS[area]))
    .join(' ')
    .toLowerCase();
  return card.minutes <= most && words.every((word) => all.includes(word));
}
