import { BEHAVIORS, LEVELS } from '#doctrine';
import { CRITERIA, DOMAINS } from '#scoring';
import { type Scenario, SEVERITIES } from '#story';
import { amongWords } from '#story/near';
import type { ExpectationStep } from './transcript';

/** What is wrong with the words of an expectation, whatever run it stands in: one that no run could meet. */
export function strayWord({ expect, words }: ExpectationStep, { about }: Scenario): string | undefined {
  const text = words.join(' ');
  const [first = '', second = ''] = words;
  const unknown = (what: string, word: string, known: readonly string[]) =>
    known.includes(word) ? undefined : `There is no ${what} “${word}”.${amongWords(word, known)}`;
  switch (expect) {
    case 'ends':
      return unknown('ending', text, about.endings.map(({ id }) => id)); // prettier-ignore
    case 'level':
      return unknown('level', text, LEVELS.map(({ id }) => id)); // prettier-ignore
    case 'behavior':
      return unknown('behavior', text, BEHAVIORS.map(({ id }) => id)); // prettier-ignore
    case 'force':
    case 'decisions':
      return /^\d+$/.test(text) ? undefined : `Write how many as a whole number, such as “= ${expect} 1”, not “${text}”.`; // prettier-ignore
    case 'injury':
      if (text === 'none') return undefined;
      return unknown('member of the cast', first, about.cast.map(({ id }) => id)) ?? unknown('injury', second, SEVERITIES); // prettier-ignore
    case 'finding':
      return (
        unknown('kind of finding', first, ['sustain', 'improve']) ??
        unknown('field or criterion of findings', second, [...DOMAINS.map(({ id }) => id), ...CRITERIA.map(({ id }) => id)]) // prettier-ignore
      );
    case 'learned':
      return undefined;
  }
}
