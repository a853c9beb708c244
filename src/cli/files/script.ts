import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isScript, isText, isTranscript, scriptFolders, sizeProblem, transcriptFolder } from '#examine';
import type { Diagnostic } from '#story';
import { includesIn, type Sources } from '#story/compiler';
import { type Home, pathIn } from './home';

/** Files as texts by path, with forward slashes; none when they are too large to be read. */
export interface Scripts {
  readonly sources: Sources;
  readonly problem?: Diagnostic;
}

/** Reads the scripts of a scenario, with its scenario file. Nothing of a script that is too large is read. */
export function readScripts(home: Home): Scripts {
  const files = filesIn(home, scriptFolders(home.slug), isScript);
  const problem = sizeProblem(files.map((file) => ({ file, bytes: statSync(pathIn(home, file)).size })));
  return problem ? { sources: {}, problem } : { sources: readAll(home, files) };
}

/** Reads the transcripts beside a scenario. */
export function readTranscripts(home: Home): Sources {
  return readAll(home, filesIn(home, [transcriptFolder(home.slug)], isTranscript));
}

/** Reads a script and what it includes, as far as it is there; of a script that is too large not all is read. */
export function readWithIncludes(main: string): Scripts {
  const open = [main];
  const sources: Record<string, string> = {};
  let bytes = 0;
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (file in sources || !existsSync(file) || !statSync(file).isFile()) continue;
    bytes += statSync(file).size;
    const problem = sizeProblem([{ file, bytes }]);
    if (problem) return { sources: {}, problem };
    const text = (sources[file] = readText(file));
    // What is no text includes nothing, and nobody need read on.
    if (!isText(text)) break;
    for (const { path } of includesIn(text, main.replaceAll('\\', '/'))) open.push(path);
  }
  return { sources };
}

/** The files of some folders that are wanted; a folder that is not there has none. */
function filesIn(home: Home, folders: readonly string[], wanted: (file: string) => boolean): readonly string[] {
  return folders
    .filter((folder) => existsSync(pathIn(home, folder)) && statSync(pathIn(home, folder)).isDirectory())
    .flatMap((folder) => readdirSync(pathIn(home, folder)).map((name) => `${folder}/${name}`))
    .filter((file) => wanted(file) && statSync(pathIn(home, file)).isFile());
}

function readAll(home: Home, files: readonly string[]): Sources {
  return Object.fromEntries(files.map((file) => [file, readText(pathIn(home, file))]));
}

/** A text without the mark that some editors put in front of it, and with the line ends of today: those of old computers are no line ends for ink. */
function readText(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r(?!\n)/g, '\n');
}
