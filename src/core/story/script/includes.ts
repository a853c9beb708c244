import type { Diagnostic } from '#story/diagnostic';
import { nearest } from '#story/near';
import { withoutComments } from './text';

/** A file that a script draws in: its name as it is written, where it is looked for, and the line that names it. */
export interface Include {
  readonly name: string;
  readonly path: string;
  readonly line: number;
}

/** The files that a text of the story with this main file includes. Ink looks from the folder of the main file, wherever the INCLUDE stands. */
export function includesIn(text: string, main: string): readonly Include[] {
  return withoutComments(text).flatMap((written, index) => {
    const name = /^\s*INCLUDE\s+(.+?)\s*$/.exec(written)?.[1];
    return name === undefined ? [] : [{ name, path: pathOf(main, name), line: index + 1 }];
  });
}

/** The path of a file that the story with this main file names. */
export function pathOf(main: string, name: string): string {
  const parts = main.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The name by which the story with this main file includes a file. */
export function nameOf(path: string, main: string): string {
  const [from, to] = [main.split('/').slice(0, -1), path.split('/')];
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** Every file that a script draws in, itself first, and what is wrong with the lines that name them. */
export function gather(
  main: string,
  sources: Readonly<Record<string, string>>,
): { readonly files: readonly string[]; readonly problems: readonly Diagnostic[] } {
  const files = [main];
  const problems: Diagnostic[] = [];
  for (let i = 0; i < files.length; i++) {
    const file = files[i] ?? main;
    const text = sources[file] ?? '';
    const say = (line: number, rule: string, message: string) =>
      problems.push({ file, line, severity: 'error', rule, message });
    for (const { line, instead } of misspelled(text))
      say(line, 'missing-include', `Ink reads this line as text; to include a file, write “${instead}”.`);
    for (const { name, path, line } of includesIn(text, main)) {
      if (sources[path] === undefined) say(line, 'missing-include', notThere(name, path, main, Object.keys(sources)));
      else if (path.endsWith('.json'))
        say(line, 'missing-include', `INCLUDE is for files of ink, and ${name} is none; take this line out.`);
      else if (files.includes(path))
        say(line, 'repeated-include', `${name} is already included; a story includes each file once, so take this line out.`); // prettier-ignore
      else files.push(path);
    }
  }
  return { files, problems };
}

/** What an author does about a file that is not there: the name of one that is, when it is told apart by a slip only. */
function notThere(name: string, path: string, main: string, known: readonly string[]): string {
  const bare = plain(name);
  const inks = known.filter((file) => file.endsWith('.ink'));
  const near = nearest(
    bare,
    inks.map((file) => plain(file)),
  );
  const found = inks.find((file) => plain(file) === bare) ?? inks.find((file) => plain(file) === near);
  const cure = found === undefined ? '' : ` Write “INCLUDE ${nameOf(found, main)}”.`;
  return `The included file ${name} was not found; it is looked for as ${path}.${cure}`;
}

/** The bare name of a file, as it is the same in spite of folders, capitals, quotation marks and a wrong ending. */
function plain(name: string): string {
  const last =
    name
      .replace(/["'“”;]/g, '')
      .split(/[/\\]/)
      .at(-1) ?? '';
  return last
    .trim()
    .toLowerCase()
    .replace(/(\.txt|\.ink)+$/, '');
}

/** Lines that were to include a file, and that ink takes for text. */
function misspelled(text: string): readonly { readonly line: number; readonly instead: string }[] {
  return withoutComments(text).flatMap((written, index) => {
    const [, word = '', name = ''] = /^\s*#?(\w{6,8}):?\s+["'“]?([\w./\\-]+\.ink)["'”]?;?\s*$/.exec(written) ?? [];
    const meant = /^(incl?u?d?e?s?|inculde|incldue|incluce|import|require)$/i.test(word) && word !== 'INCLUDE';
    return meant ? [{ line: index + 1, instead: `INCLUDE ${name.replaceAll('\\', '/')}` }] : [];
  });
}
