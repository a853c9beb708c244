import { type Page, withoutComments } from '#story/script';
import type { ScenarioFile } from '#story/vocabulary';

/** A story as a whole: its scenario file, where things stand in it, and the files of its script, the main one first. */
export interface Whole {
  readonly about: ScenarioFile;
  readonly file: string;
  readonly lineOf: (path: string) => number;
  readonly pages: readonly Page[];
}

/** The text of a story as it is read, and without its declarations: what is left uses the names it holds. */
export function uses(pages: readonly Page[]): string {
  return pages
    .flatMap(({ text }) => withoutComments(text))
    .filter((line) => !/^\s*VAR\b/.test(line))
    .join('\n');
}
