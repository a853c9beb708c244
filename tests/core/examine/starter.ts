import { readFileSync } from 'node:fs';
import { groundOf } from '#place';
import type { Diagnostic } from '#story';
import type { Sources } from '#story/compiler';
import { examine } from '#examine';
import { CITY, RURAL } from '#tests/core/small';

export const MAIN = 'stories/t/main.ink';
export const FILE = 'stories/t/scenario.json';
export const RUN = 'stories/t/transcripts/asked-in-writing.txt';

const WORDS: Readonly<Record<string, string>> = { PLACE_ID: 'bus-stop', PLACE: groundOf('bus-stop').name, '"HOUR"': '17', HOUR: '17', TITLE: 'T', SLUG: 't' }; // prettier-ignore
const starter = (name: string) =>
  readFileSync(`src/cli/starter/${name}`, 'utf8').replace(/"HOUR"|\b(?:PLACE_ID|PLACE|HOUR|TITLE|SLUG)\b/g, (word) => WORDS[word] ?? word); // prettier-ignore

/** The files of a scenario as an author has them who has just made one, and the library beside them. */
const NEW: Sources = {
  [MAIN]: starter('main.ink'),
  [FILE]: starter('scenario.json'),
  [RUN]: starter('transcripts/asked-in-writing.txt'),
  ...Object.fromEntries(
    ['engine', 'standing', 'force'].map((name) => [`stories/lib/${name}.ink`, readFileSync(`stories/lib/${name}.ink`, 'utf8')]),
  ),
}; // prettier-ignore

/** One change of the files: a text of one of them and what stands in its place, or what a file holds or is named. */
export type Edit =
  | readonly [file: string, from: string | RegExp, to: string]
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly renamed: string };

/** A line of the script between the counter of the talk and its first words. */
export function inTalk(line: string): Edit {
  return [MAIN, '{&She watches your mouth.', `${line}\n{&She watches your mouth.`];
}

/** The files after some changes; a change of what is not there fails the test that asked. */
function edited(edits: readonly Edit[]): Sources {
  const files: Record<string, string> = { ...NEW };
  for (const edit of edits) {
    if ('text' in edit) files[edit.file] = edit.text;
    else if ('renamed' in edit) {
      files[edit.renamed] = files[edit.file] ?? '';
      Reflect.deleteProperty(files, edit.file);
    } else {
      const [file, from, to] = edit;
      const before = files[file] ?? '';
      files[file] = before.replace(from, () => to);
      if (files[file] === before) throw new Error(`${file} has no “${String(from)}”.`);
    }
  }
  return files;
}

/** Everything that is said of the new scenario after some changes: the file, the text of the line, and the message. */
export function toldOf(...edits: readonly Edit[]): readonly string[] {
  const files = edited(edits);
  const lineOf = ({ file, line }: Diagnostic) => files[file]?.split('\n')[line - 1]?.trim() ?? '';
  return examine(files, 't', [CITY, RURAL]).diagnostics.map((one) => `${one.file} | ${lineOf(one)} | ${one.message}`);
}
