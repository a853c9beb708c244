import { distance } from 'fastest-levenshtein';

/** As many words as this are listed in a message; longer lists are looked up. */
const FEW = 16;

/** The known word nearest to what was written, when it is near enough to be a slip (by edit distance, capitals apart). */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const small = written.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const word of known) {
    const away = distance(small, word.toLowerCase());
    // Nothing that was kept of a short word makes it that word.
    if (away < least && away < Math.max(small.length, word.length)) [best, least] = [word, away];
  }
  return best;
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

/** The nearest word; of words made of parts, those with a part that begins alike, when nothing is as near as a slip of the hand. */
function guessOf(written: string, known: readonly string[]): string {
  const word = nearest(written, known);
  if (word !== undefined && distance(written.toLowerCase(), word) <= Math.max(1, written.length / 5))
    return ` Did you mean “${word}”?`;
  const stem = written.toLowerCase().slice(0, 3);
  const kin = stem.length < 3 ? [] : known.filter((one) => one.split('-').some((part) => part.startsWith(stem)));
  if (kin.length > 1 && kin.length <= FEW) return ` Did you mean one of ${kin.join(', ')}?`;
  return didYouMean(written, kin.length > 0 ? kin : known);
}
