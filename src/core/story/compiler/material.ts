import type { Page } from '#story/script';
import type { ScenarioFile } from '#story/vocabulary';

/** A story as a whole: its scenario file, where things stand in it, and the files of its script, the main one first. */
export interface Whole {
  readonly about: ScenarioFile;
  readonly file: string;
  readonly lineOf: (path: string) => number;
  readonly pages: readonly Page[];
}
