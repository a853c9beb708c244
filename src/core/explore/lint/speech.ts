import { isA } from '#doctrine';
import type { Remark, Visit } from './visit';

/** More words than this cannot be said in one breath to somebody in a crisis. */
const BREATH = 28;
/** Above this school grade (Flesch–Kincaid) a sentence is written, not spoken; a person in crisis follows fifth grade at best. */
const GRADE = 8;
/** Shorter texts than this have no grade worth telling. */
const GRADED = 8;

/** The officer's own words that no one would say aloud: too long for a breath, or too hard to follow. */
export function speech(visits: readonly Visit[]): readonly Remark[] {
  const seen = new Set<string>();
  return visits.flatMap(({ tried }) =>
    tried.flatMap((one): readonly Remark[] => {
      const { id, text } = one.offer;
      if (!isA(one.offer.act, 'say') || seen.has(id)) return [];
      seen.add(id);
      return remarksOn(id, text);
    }),
  );
}

function remarksOn(choice: string, text: string): readonly Remark[] {
  const words = wordsOf(text);
  if (words.length > BREATH) {
    return [
      {
        rule: 'too-long-to-say',
        choice,
        message: `“${text}” is ${words.length} words in one breath; say it in fewer than ${BREATH}, or leave a part for the next turn.`,
      },
    ];
  }
  const grade = gradeOf(text);
  if (words.length < GRADED || grade <= GRADE) return [];
  return [
    {
      rule: 'hard-to-say',
      choice,
      message: `“${text}” reads at school grade ${grade}; use shorter words and sentences, as one would aloud.`,
    },
  ];
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? [];

/** The school grade of an English text by the Flesch–Kincaid formula, rounded. */
function gradeOf(text: string): number {
  const words = wordsOf(text);
  const sentences = Math.max(1, (text.match(/[.!?…]+(?=\s|["”’]|$)/gu) ?? []).length);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return Math.round(0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59);
}

/** Vowel groups, less a silent e at the end; near enough for a grade. */
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/(?<=[^aeiouy]{1}.*[aeiouy].*)e$/u, '');
  return Math.max(1, (plain.match(/[aeiouy]+/gu) ?? []).length);
}
