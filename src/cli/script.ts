import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Diagnostic } from '#story';
import type { Sources } from '#story/compiler';

/** Larger scripts than this take ink's compiler too long, and nobody can keep one in mind. */
const LARGEST = 2 * 2 ** 20;

/** Files as texts by path, with forward slashes; or what keeps them from being read. */
export interface Scripts {
  readonly sources: Sources;
  readonly problems: readonly Diagnostic[];
}

/** Reads the scripts of some folders, with their scenario files. Nothing of a script that is too large is read. */
export function readFolders(folders: readonly string[]): Scripts {
  const files = filesIn(folders, /\.ink$|\/scenario\.json$/);
  const problem = sizeProblem(files.map((file) => ({ file, bytes: statSync(file).size })));
  return problem ? { sources: {}, problems: [problem] } : readAll(files);
}

/** The files of some folders whose paths are as wanted; a folder that is not there has none. */
export function filesIn(folders: readonly string[], wanted: RegExp): readonly string[] {
  return folders
    .filter((folder) => existsSync(folder) && statSync(folder).isDirectory())
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`.replaceAll('\\', '/')))
    .filter((file) => wanted.test(file) && statSync(file).isFile());
}

/** Reads some files that are there. */
export function readAll(files: readonly string[]): Scripts {
  const sources: Record<string, string> = {};
  const problems: Diagnostic[] = [];
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    sources[file] = text;
    const problem = textProblem(file, text);
    if (problem) problems.push(problem);
  }
  return { sources, problems };
}

/** What is wrong with files that are too large to be one story, at the largest of them. */
export function sizeProblem(
  files: readonly { readonly file: string; readonly bytes: number }[],
): Diagnostic | undefined {
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
  const largest = [...files].sort((a, b) => b.bytes - a.bytes)[0];
  if (bytes <= LARGEST || !largest) return undefined;
  const size = (count: number) => `${(count / 2 ** 20).toFixed(1)} MB`;
  const message = `The script is ${size(bytes)}, and ${size(LARGEST)} is the most that is read; cut it into several stories.`;
  return { file: largest.file, line: 1, severity: 'error', rule: 'too-large', message };
}

/** A picture, a program or a text in another encoding, at the line where that shows. */
function textProblem(file: string, text: string): Diagnostic | undefined {
  const line = text.split('\n').findIndex((one) => one.includes('\0') || one.includes('\uFFFD')) + 1;
  if (line === 0) return undefined;
  const message = 'This is not text in UTF-8; save the file with that encoding, or take it out of the folder.';
  return { file, line, severity: 'error', rule: 'not-text', message };
}
