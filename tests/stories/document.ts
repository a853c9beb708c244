import { readFileSync } from 'node:fs';

/** The guide for authors, as it is written. */
export const GUIDE = readFileSync('docs/author-guide.md', 'utf8');
/** The reference for authors, as it is written. */
export const REFERENCE = readFileSync('docs/author-reference.md', 'utf8');

/** The part of the reference under a heading. */
export function under(heading: string): string {
  const after = REFERENCE.split(`\n## ${heading}\n`)[1];
  if (after === undefined) throw new Error(`The author reference has no part “${heading}”.`);
  return after.split('\n## ')[0] ?? '';
}

/** The words in backticks in a text. */
export const marked = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
/** The words in backticks in the first cell of every row of a text. */
export const firstCells = (text: string) =>
  [...text.matchAll(/^\| (`[^|]+)\|/gm)].flatMap((match) => marked(match[1] ?? ''));
