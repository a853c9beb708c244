import { distance } from 'fastest-levenshtein';

/** The known word nearest to what was written, when it is near enough to be a slip (by edit distance). */
export function nearest(written: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const word of known) {
    const away = distance(written, word);
    if (away < least) [best, least] = [word, away];
  }
  return best;
}

/** ` Did you mean "x"?` when a known word is near, else nothing. */
export function didYouMean(written: string, known: readonly string[]): string {
  const word = nearest(written, known);
  return word === undefined ? '' : ` Did you mean “${word}”?`;
}
