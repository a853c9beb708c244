import { isLibrary } from '#story';
import type { Diagnostic } from '#story/diagnostic';
import { withoutComments } from '#story/script';
import type { ScenarioFile } from '#story/vocabulary';
import type { Whole } from './material';

/** Where a story writes out a name that the seed draws: whoever has another name in this run would be called by it. */
export function drawnNames({ about, file, lineOf, pages }: Whole): readonly Diagnostic[] {
  const names = namesDrawn(about);
  if (names.length === 0) return [];
  const written = (text: string): string | undefined => names.find((name) => new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_])`, 'u').test(text)); // prettier-ignore
  const inScript = pages
    .filter((page) => !isLibrary(page.file))
    .flatMap((page) =>
      withoutComments(page.text).flatMap((line, index): readonly Diagnostic[] => {
        const name = /^\s*VAR\b/.test(line) ? undefined : written(line);
        if (name === undefined) return [];
        return [told(page.file, index + 1, `“${name}” is drawn by the seed, so this person may have another name; write “{subject_name}” in text, and subject_name in code.`)]; // prettier-ignore
      }),
    );
  const inFile = textsOf(about).flatMap(({ path, text }): readonly Diagnostic[] => {
    const name = written(text);
    if (name === undefined) return [];
    return [told(file, lineOf(path), `“${name}” is drawn by the seed, so this person may have another name; say it without a name.`)]; // prettier-ignore
  });
  return [...inScript, ...inFile];
}

const told = (file: string, line: number, message: string): Diagnostic => ({
  file,
  line,
  severity: 'warning',
  rule: 'drawn-name',
  message,
});

/** The words of the subject's names that not every one of them has: a surname that stays may be written. */
function namesDrawn({ cast, subject: { who, appearances = [] } }: ScenarioFile): readonly string[] {
  const own = cast.find(({ id }) => id === who)?.name;
  const all = [own, ...appearances.map(({ name }) => name ?? own)].map((name = ''): readonly string[] => name.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []); // prettier-ignore
  return [...new Set(all.flat())].filter((word) => !all.every((words) => words.includes(word)));
}

/** The texts of a scenario file that somebody reads in a run or about one; where names belong, they are left out. */
function textsOf(about: ScenarioFile): readonly { readonly path: string; readonly text: string }[] {
  const { cast: _cast, knowledge: _knowledge, reviewers: _reviewers, subject, ...rest } = about;
  const { appearances: _appearances, ...person } = subject;
  return textsIn({ ...rest, subject: person }, '');
}

function textsIn(value: unknown, path: string): readonly { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path === '' ? key : `${path}.${key}`));
}
