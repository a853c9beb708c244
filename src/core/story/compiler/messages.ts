import type { Diagnostic } from '#story/diagnostic';
import { namesIn, type Page, pathOf, slipsIn, type Unreadable } from '#story/script';
import { type Absence, tellAbsences } from './absent';

/** Ink's words for a name that it found nowhere, and how the name was used. */
const ABSENT: readonly (readonly [RegExp, Absence['use']])[] = [
  [/^Unresolved variable: ([\w.]+)/, 'read'],
  [/^Variable could not be found to assign to: '(\w+)'/, 'set'],
  [/^variable for \w+ could not be found: '(\w+)'/, 'set'],
  [/^Could not find target for read count: ->\s*([\w.]+)/, 'gone-to'],
  [/^Function call target not found: '->\s*([\w.]+)'/, 'called'],
  [/target not found: '->\s*([\w.]+)'/, 'gone-to'],
];

/** What ink says that misleads or is unclear, and what an author is told in its place. */
const WORDS: readonly (readonly [RegExp, string, (said: RegExpExecArray, text: string) => string])[] = [
  [
    /with the same label name '(\w+)' already exists in this context on (line \d+(?: of \S+)?)/,
    'repeated-label',
    ([, name = '', where = '']) => `The label “${name}” is already used in this knot, on ${where}; give this one another.`,
  ],
  [
    /^Apparent loose end/,
    'loose-end',
    () => 'Nothing leads on from here, so the run breaks off; write “->” and the knot where it goes on, or “-> END” where the run ends.',
  ],
  [
    /^found declaration variable '(\w+)' that was already declared(?: \((line \d+)(?: of ([^")]+))?)?/,
    'repeated-name',
    ([, name = '', line, file]) =>
      `“${name}” is declared twice${line === undefined ? '' : `, also on ${line}${file === undefined ? '' : ` of ${file}`}`}; take one of the two out.`,
  ],
  [
    /name has already been used for an? (\w+)(?: to \w+)? on (line \d+)(?: of ([^"]+))?/,
    'repeated-name',
    ({ input, 1: kind = '', 2: line = '', 3: file }) => {
      const name = /'(\w+)'/.exec(input)?.[1] ?? '';
      return `“${name}” is already the name of a ${kind} on ${line}${file === undefined ? '' : ` of ${file}`}; give this one another.`;
    },
  ],
  [
    /^Could not find list definition that contains item '(\w+)'/,
    'ink',
    ([, name = '']) => `Ink takes “(${name})” for a list; leave out the brackets around “${name}”.`,
  ],
  [
    /^global variable assignments cannot refer to other variables/,
    'ink',
    (_, text) => {
      const [, name = 'x', value = ''] = /^\s*VAR\s+(\w+)\s*=\s*(.*?)\s*$/.exec(text) ?? [];
      return `A VAR begins with a number, true, false, a word in "straight quotation marks" or a place: a knot is written “VAR ${name} = -> ${/^\w+$/.test(value) ? value : 'knot'}”.`;
    },
  ],
  [
    /^Do you need a '~' before 'return'/,
    'spoken-code',
    (_, text) => `The trainee reads “${text.trim()}”; to give a value back from a function, write “~ ${text.trim()}”.`,
  ],
  [
    /^Branch doesn't have condition/,
    'ink',
    (_, text) => `This branch has no condition with a colon behind it; write “- ${/^\s*-\s*(.*?)\s*$/.exec(text)?.[1] ?? 'turns > 3'}:”, or “- else:” for the last.`,
  ],
  [/^Empty diverts/, 'ink', () => 'This arrow leads nowhere; write the name of a knot behind it, such as “-> bench”.'],
  [
    /^Expected some kind of logic, conditional or sequence within braces: \{ \.\.\. \} but saw '([\s\S]*)'$/,
    'ink',
    ([, saw = '']) => `Ink cannot read “{${saw.replace(/\}?$/, '}')}”; in braces stands a condition with a colon, {turns > 3: He nods.}, or texts with a bar between, {Yes.|No.}.`,
  ],
  [/^Expected end of line but saw '([\s\S]*)'$/, 'ink', ([, saw = '']) => `Ink cannot read the rest of this line, from “${saw}” on.`],
  [/^(Unexpected operation or number type|Unexpected object type in NumberExpression)/, 'ink', () => 'Somewhere in this story stands “-true”, “-false” or a number such as “14.”, which ink cannot read.'],
]; // prettier-ignore

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
    const slip = slips.get(file)?.get(line);
    const absent = absenceOf(message);
    if (absent && !(slip && names(slip, absent.name))) {
      absences.push({ ...absent, file, line });
      continue;
    }
    // Where ink stumbles it stumbles again, in other words.
    const cause = `${file}:${line}:${slip || /^Expected/.test(message) ? 'unread' : message}`;
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
  const text = lineAt(one, pages);
  for (const [looks, rule, say] of WORDS) {
    const said = looks.exec(one.message);
    if (said) return { ...one, rule, message: say(said, text) };
  }
  return one;
}
