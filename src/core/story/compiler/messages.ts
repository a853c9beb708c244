import type { Diagnostic } from '#story/diagnostic';
import { namesIn, type Page, pathOf, slipsIn, type Unreadable } from '#story/script';
import { type Absence, tellAbsences } from './absent';
import { ECHOES, inOurWords } from './wording';

/** Ink's words for a name that it found nowhere, and how the name was used. */
const ABSENT: readonly (readonly [RegExp, Absence['use']])[] = [
  [/^Unresolved variable: ([\w.]+)/, 'read'],
  [/^Variable could not be found to assign to: '(\w+)'/, 'set'],
  [/^variable for \w+ could not be found: '(\w+)'/, 'set'],
  [/^Could not find target for read count: ->\s*([\w.]+)/, 'gone-to'],
  [/^Function call target not found: '->\s*([\w.]+)'/, 'called'],
  [/target not found: '->\s*([\w.]+)'/, 'gone-to'],
];

/** What ink said while it compiled, told to the author: one message for one cause, in words that lead to it. */
export function inkProblems(heard: readonly string[], main: string, pages: readonly Page[]): readonly Diagnostic[] {
  const read = pages.filter((page) => page.included);
  const known = read.flatMap(({ text }) => namesIn(text)).map(({ name }) => name);
  const slips = new Map(read.map(({ file, text }) => [file, slipsIn(text, known)]));
  const found: Diagnostic[] = [];
  const absences: Absence[] = [];
  const told = new Set<string>();
  for (const one of heard.map((message) => placed(message, main, pages))) {
    const { file, line, message } = one;
    if (isProse(one, pages)) continue;
    if (ECHOES.test(message) && found.some((other) => other.file === file && other.line < line)) continue;
    const slip = slips.get(file)?.get(line);
    const absent = absenceOf(message);
    if (absent && !(slip && names(slip, absent.name))) {
      absences.push({ ...absent, file, line });
      continue;
    }
    // Where ink stumbles it stumbles again, in other words.
    const cause = `${file}:${line}:${slip || /^(Expected|initial value)/.test(message) ? 'unread' : message}`;
    if (told.has(cause)) continue;
    told.add(cause);
    found.push(slip ? { ...one, severity: 'error', rule: 'not-ink', message: slip.message } : worded(one, pages));
  }
  const nowhere = tellAbsences(absences, pages, main).map(({ file, line, message }): Diagnostic => ({
    file, line, severity: 'error', rule: 'unknown-name', message,
  })); // prettier-ignore
  return [...found, ...nowhere];
}

/** What made ink give up without a word of where: the first slip that explains it, if there is one. */
export function lastStraw(said: string, main: string, pages: readonly Page[]): Diagnostic {
  const read = pages.filter((page) => page.included);
  const known = read.flatMap(({ text }) => namesIn(text)).map(({ name }) => name);
  for (const { file, text } of read)
    for (const [line, { message }] of slipsIn(text, known))
      return { file, line, severity: 'error', rule: 'not-ink', message };
  const one: Diagnostic = { file: main, line: 0, severity: 'error', rule: 'ink', message: said };
  const other = worded(one, pages);
  return other.message === said ? { ...one, message: `Ink could not compile this story: ${said}` } : other;
}

function names({ written }: Unreadable, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(written);
}

function absenceOf(message: string): Pick<Absence, 'name' | 'use'> | undefined {
  for (const [looks, use] of ABSENT) {
    const name = looks.exec(message)?.[1];
    if (name !== undefined) return { name, use };
  }
  return undefined;
}

/** A message of ink's as a diagnostic in ink's own words. Ink names a file as the INCLUDE wrote it. */
function placed(message: string, main: string, pages: readonly Page[]): Diagnostic {
  const match =
    /^(?:ERROR|WARNING|RUNTIME ERROR|RUNTIME WARNING|TODO|AUTHOR)?:?\s*(?:'([^']+)'\s*)?line (\d+):\s*([\s\S]*)$/.exec(message); // prettier-ignore
  const severity = /^(WARNING|TODO|AUTHOR)/.test(message) ? 'warning' : 'error';
  if (!match)
    return { file: main, line: 0, severity, rule: 'ink', message: message.replace(/^(ERROR|WARNING):\s*/, '') };
  const [, name = main, line, said = message] = match;
  const file = pages.some((page) => page.file === name) ? name : pathOf(main, name);
  return { file, line: Number(line), severity, rule: 'ink', message: said.trim() };
}

/** Ink warns of every line that begins with “return”; one that goes on like a sentence is one. */
function isProse(one: Diagnostic, pages: readonly Page[]): boolean {
  if (!one.message.startsWith("Do you need a '~' before 'return'")) return false;
  return !/^\s*return\b\s*(\w+|-?\d+|"[^"]*"|\w+\(.*\)|.*[-+*<>=].*)?\s*$/.test(lineAt(one, pages));
}

function lineAt({ file, line }: Diagnostic, pages: readonly Page[]): string {
  return pages.find((page) => page.file === file)?.text.split('\n')[line - 1] ?? '';
}

function worded(one: Diagnostic, pages: readonly Page[]): Diagnostic {
  return { ...one, ...inOurWords(one.message, lineAt(one, pages), pages) };
}
