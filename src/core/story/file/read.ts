import type { Diagnostic } from '#story/diagnostic';
import { renewed, type ScenarioFile, ScenarioFileSchema } from '#story/vocabulary';
import * as v from 'valibot';
import { check, type LineOf } from './check';
import { locate } from './locate';
import { oddities } from './odd';
import { isToldBeside, wordingOf } from './wording';

/** Reads scenario.json; every problem names its field and line, and an unknown key the nearest known one. */
export function readScenarioFile(
  file: string,
  text: string,
): { readonly about?: ScenarioFile; readonly diagnostics: readonly Diagnostic[]; readonly lineOf?: LineOf } {
  // Some editors write a byte order mark, which is not JSON.
  const json = text.replace(/^\uFEFF/, '');
  const places = locate(json);
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    if (json.trim() === '') return { diagnostics: [{ file, line: 1, severity: 'error', rule: 'json', message: 'This file is empty; “talkdown new” makes one to begin with.' }] }; // prettier-ignore
    const { offset, line } = places.mistake ?? { offset: 0, line: 1 };
    const comma = missingComma(json, offset);
    return { diagnostics: [{ file, line: comma ?? line, severity: 'error', rule: 'json', message: comma === undefined ? whyNoJson(json, offset) : 'This is not valid JSON. A comma is missing at the end of this line.' }] }; // prettier-ignore
  }
  const lineOf: LineOf = (path) => {
    const parts = path.split('.');
    while (parts.length > 0 && !places.lines.has(parts.join('.'))) parts.pop();
    return places.lines.get(parts.join('.')) ?? 1;
  };
  const again = places.repeated.map(({ path, first, line }): Diagnostic => ({
    file,
    line,
    severity: 'error',
    rule: 'repeated-key',
    message: `“${path.split('.').at(-1) ?? ''}” stands here twice, first on line ${first}, and only the second counts; take one of the two out.`,
  }));
  const { data: today, renamed } = renewed(data);
  const old = renamed.map(({ path, message }): Diagnostic => ({
    file,
    line: lineOf(path),
    severity: 'warning',
    rule: 'renamed',
    message,
  }));
  const result = v.safeParse(ScenarioFileSchema, today);
  if (result.success) {
    const about = result.output;
    const said = [...check(file, lineOf, about), ...oddities(file, lineOf, about)];
    return { about, diagnostics: [...again, ...old, ...said], lineOf };
  }
  const { issues } = result;
  const wrong = issues
    .filter((issue) => !isToldBeside(issue, issues))
    .map((issue): Diagnostic => ({
      file,
      line: lineOf(v.getDotPath(issue) ?? ''),
      severity: 'error',
      ...wordingOf(issue, issues),
    }));
  return { diagnostics: [...again, ...old, ...wrong], lineOf };
}

/** What other languages and editors write where JSON has its own signs, and what to write there. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^[“”„‟«»‘’‚]/, 'JSON reads straight quotation marks only; write "..." in place of “...”.'],
  [/^'/, 'JSON reads double quotation marks only; write "..." in place of \'...\'.'],
  [/^(\/\/|\/\*)/, 'JSON has no comments; take this one out.'],
  [/^#/, 'JSON has no comments; take this one out.'],
  [/^(True|False|TRUE|FALSE|yes|no)\b/, 'JSON writes true and false, in small letters.'],
  [/^(None|NULL|Null|nil|undefined)\b/, 'JSON has no word for nothing but null; leave the key out.'],
  [/^[+.]\d|^0\d/, 'JSON writes numbers without a + or leading zeros, such as 5 or 0.5.'],
  [/^[A-Za-z_]\w*\s*:/, 'In JSON a key stands in quotation marks, such as "title".'],
  [/^[}\]]/, 'A comma stands before this bracket, with nothing behind it; take the comma out.'],
];

/** The line that lacks a comma, where a value ends it and another key or value begins the next. */
function missingComma(json: string, offset: number): number | undefined {
  const before = json.slice(0, offset).trimEnd();
  const begins = /^(?:"[^"\n]*"\s*[:,\]\n]|[{[])/.test(json.slice(offset));
  const isNext = json.slice(before.length, offset).includes('\n');
  return begins && isNext && /["\d}\]el]$/.test(before) ? before.split('\n').length : undefined;
}

/** What is wrong at the first place that is not JSON. */
function whyNoJson(json: string, offset: number): string {
  const rest = json.slice(offset);
  const before = json.slice(0, offset).trimEnd().at(-1);
  const sign = SIGNS.find(([looks]) => looks.test(rest) && (!/^[}\]]/.test(rest) || before === ','));
  if (sign) return `This is not valid JSON. ${sign[1]}`;
  const inText = ofText(json.split('\n')[json.slice(0, offset).split('\n').length - 1] ?? '');
  if (inText !== undefined) return `This is not valid JSON. ${inText}`;
  const found = rest === '' ? 'the file stops in the middle' : `“${json[offset] ?? ''}” was not expected here`;
  return `This is not valid JSON: ${found}. Look just before it for a missing or extra comma, quotation mark or bracket.`;
}

/** What is wrong with the texts of a line that is not JSON, where they are what is wrong. */
function ofText(line: string): string | undefined {
  const slash = /\\(?!["\\/bfnrtu]).?/.exec(line)?.[0];
  if (slash !== undefined) return `A text has “${slash}” in it; write “\\\\” for one backslash.`;
  const marks = line.replace(/\\./g, '').match(/"/g)?.length ?? 0;
  if (marks % 2 === 1) return 'A text begins on this line and does not end on it; close it with ", and keep each text on one line.'; // prettier-ignore
  if (/""[ \t]*\p{L}|\p{L}[ \t]*""/u.test(line.replace(/\\./g, '').replace(/"[^"]*"/g, '""')))
    return 'A quotation mark stands inside a text, and ends it there; write “ and ” in its place, or \\".';
  return undefined;
}
