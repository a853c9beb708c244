import type { About } from '#encounter';
import type { Scenario } from '#story';

/** An area of the curriculum. */
type Area = Scenario['about']['curriculum'][number];

/** A scenario as the library lists it. */
export interface Card {
  readonly slug: string;
  readonly revision: string;
  readonly title: string;
  readonly summary: string;
  readonly contentNote: string;
  readonly minutes: number;
  readonly difficulty: 'foundation' | 'intermediate' | 'advanced';
  readonly presentation: string;
  readonly curriculum: readonly Area[];
  readonly preflection: string;
  /** The title of each ending, by its id. */
  readonly endings: Readonly<Record<string, string>>;
  /** The name of its place. */
  readonly place: string;
  /** Whether it has yet to be reviewed. */
  readonly draft: boolean;
  /** Where it stands in the order for recruits, and what it is there for. */
  readonly track?: { readonly step: number; readonly lesson: string };
  /** Who meets whom where, for the picture; without it the card has none. */
  readonly meeting?: About;
}

/** What is chosen before a run. */
export interface Setup {
  readonly scenario: string;
  readonly mode: 'practice' | 'assessed';
  readonly agency: string;
  /** None asks for a new one. */
  readonly seed?: number;
}

/** The words for each area of the curriculum. */
export const AREAS: Readonly<Record<Area, string>> = {
  literacy: 'Mental-health literacy',
  'de-escalation': 'De-escalation',
  communication: 'Crisis communication',
  practice: 'Scenario practice',
  partnership: 'Community partnership',
};

/** Names a difficulty, and says how many of three it is. */
export function difficultyOf(card: Pick<Card, 'difficulty'>): { readonly name: string; readonly step: 1 | 2 | 3 } {
  switch (card.difficulty) {
    case 'foundation':
      return { name: 'Foundation', step: 1 };
    case 'intermediate':
      return { name: 'Intermediate', step: 2 };
    case 'advanced':
      return { name: 'Advanced', step: 3 };
  }
}

/** Reads a list of scenarios from parsed JSON; an entry without a slug or a title is left out. */
export function parseCards(data: unknown): readonly Card[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((entry: unknown): readonly Card[] => {
    if (typeof entry !== 'object' || entry === null) return [];
    const row: Readonly<Record<string, unknown>> = { ...entry };
    const text = (name: string): string => (typeof row[name] === 'string' ? row[name] : '');
    const amount = (name: string): number => (typeof row[name] === 'number' ? row[name] : 0);
    const difficulty = (['foundation', 'intermediate', 'advanced'] as const).find((word) => word === row['difficulty']);
    if (text('slug') === '' || text('title') === '') return [];
    return [
      {
        slug: text('slug'),
        revision: text('revision'),
        title: text('title'),
        summary: text('summary'),
        contentNote: text('contentNote'),
        minutes: amount('minutes'),
        difficulty: difficulty ?? 'foundation',
        presentation: text('presentation'),
        curriculum: Array.isArray(row['curriculum']) ? row['curriculum'].filter(isArea) : [],
        preflection: text('preflection') || 'What will you find out before you step out of the car?',
        endings: titlesIn(row['endings']),
        place: text('place'),
        draft: row['status'] === 'draft',
        ...(isTrack(row['track']) ? { track: row['track'] } : {}),
        ...(isMeeting(row['meeting']) ? { meeting: row['meeting'] } : {}),
      },
    ];
  });
}

/** Reads a seed as somebody typed it: a whole number from 0 to 999999; nothing asks for a new one, anything else is a sentence. */
export function readSeed(text: string): { readonly seed?: number } | { readonly problem: string } {
  const typed = text.trim();
  if (typed === '') return {};
  if (!/^\d{1,6}$/.test(typed))
    return { problem: 'Write the seed as a whole number from 0 to 999999, or leave it empty.' };
  return { seed: Number(typed) };
}

/** What was written into a field of a form; nothing where it is empty or holds a file. */
export function textOf(form: { get: (name: string) => unknown }, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Whether a list says enough of a scenario for its picture: `talkdown build` writes all of it, and an older list has none. */
function isMeeting(data: unknown): data is About {
  return (
    typeof data === 'object' &&
    data !== null &&
    'cast' in data &&
    'subject' in data &&
    'stage' in data &&
    'hour' in data
  );
}

/** The titles of a list that says them; an older list only counts the endings. */
function titlesIn(data: unknown): Readonly<Record<string, string>> {
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(Object.entries(data).filter((row): row is [string, string] => typeof row[1] === 'string'));
}

function isTrack(data: unknown): data is NonNullable<Card['track']> {
  return (
    typeof data === 'object' &&
    data !== null &&
    'step' in data &&
    typeof data.step === 'number' &&
    'lesson' in data &&
    typeof data.lesson === 'string'
  );
}

function isArea(word: unknown): word is Area {
  return typeof word === 'string' && Object.hasOwn(AREAS, word);
}
