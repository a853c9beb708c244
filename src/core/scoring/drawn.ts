/** A value that the seed drew, in words: the hyphens of its name are blanks. */
export function drawnWords(value: string): string {
  return value.replaceAll('-', ' ');
}
