import { distance } from 'fastest-levenshtein';
import { MEANT } from './meant';

/** As many words as this are listed in a message; longer lists are looked up. */
const FEW = 16;

/** So many words that only begin alike are worth a look beside those that share a whole part. */
const SOME = 4;

/** The known word nearest to what was written, when it is near enough to be a slip (by edit distance, capitals apart). */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const small = written.toLowerCase();
  let best: string | undefined;
  // A short word has too few letters for two of them to be slips.
  let least = (small.length <= 4 ? 1 : Math.max(2, Math.floor(small.length / 3))) + 1;
  for (const word of known) {
    const away = slips(small, word.toLowerCase());
    // Nothing that was kept of a short word makes it that word.
    if (away < least && away < Math.max(small.length, word.length)) [best, least] = [word, away];
  }
  return best;
}

/** How many slips of the hand lie between two words; letters that changed places are one. */
function slips(one: string, other: string): number {
  const letters = (word: string) => Array.from(word).sort().join('');
  return one !== other && letters(one) === letters(other) ? 1 : distance(one, other);
}

/** ` Did you mean "x"?` when a known word is near, else nothing. */
export function didYouMean(written: string, known: readonly string[]): string {
  const word = nearest(written, known);
  return word === undefined ? '' : ` Did you mean “${word}”?`;
}

/** Which word of a closed list an author may have meant, and all of them: told when they are few, else where they can be read. */
export function amongWords(written: string, known: readonly string[]): string {
  const guess = written === '' ? '' : guessOf(written, known);
  const words = known.filter((word) => word !== '');
  if (words.length <= FEW) return `${guess} Known are: ${words.join(', ')}.`;
  return `${guess} All words are listed in docs/author-reference.md.`;
}

/**
 * The nearest word; when none is as near as a slip of the hand, what the list has for it, or those of its words made of parts that have a part
 * which begins alike.
 */
function guessOf(written: string, known: readonly string[]): string {
  const small = written.toLowerCase();
  const word = nearest(small, known);
  if (word !== undefined && slips(small, word) <= Math.max(1, small.length / 5)) return oneOf([word]);
  const meant = (MEANT[small.replace(/[\s_]+/g, '-')] ?? []).filter((one) => known.includes(one));
  if (meant.length > 0) return oneOf(meant);
  const parts = small.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length >= 3);
  const kin = known.filter((one) =>
    one.split('-').some((part) => parts.some((begun) => part.startsWith(begun.slice(0, 3)))),
  );
  const whole = kin.filter((one) => one.split('-').some((part) => parts.includes(part)));
  if (whole.length > 0 && (whole.length === kin.length || kin.length > SOME)) return oneOf(whole);
  if (kin.length > 1 && kin.length <= FEW) return oneOf(kin);
  if (kin.length === 1 && kin[0]?.startsWith(small) === true && small.length >= 3) return oneOf(kin);
  return didYouMean(written, kin.length > 0 ? kin : known);
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? ` Did you mean “${words[0] ?? ''}”?` : ` Did you mean one of ${words.join(', ')}?`;
}
