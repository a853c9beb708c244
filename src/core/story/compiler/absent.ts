import { didYouMean } from '#story/near';
import { declared, knotAt, nameOf, type Page, placesFrom, type Spot } from '#story/script';
import { unquoted } from './unquoted';

/** A name that ink found nowhere, and where it was used. */
export interface Absence extends Spot {
  readonly name: string;
  readonly use: 'read' | 'set' | 'called' | 'gone-to';
}

/** One thing to say of absent names: where, and the sentence. */
export interface AbsenceTold extends Spot {
  readonly message: string;
}

/** As many names as this, all of them found nowhere, have one cause: the file is a part of a story, and was read without the rest. */
const MANY = 8;

/** What to say of the names that ink found nowhere: one sentence for each file that is not included, and for each other name. */
export function tellAbsences(
  absences: readonly Absence[],
  pages: readonly Page[],
  main: string,
): readonly AbsenceTold[] {
  const names = declared(pages);
  const told = new Map<string, AbsenceTold>();
  const alone: Absence[] = [];
  for (const absence of absences) {
    const home = names.find(
      ({ name, kind, page }) => name === absence.name.split('.')[0] && !page.included && isEverywhere(kind),
    );
    if (!home) {
      if (!alone.some(({ name }) => name === absence.name)) alone.push(absence);
      continue;
    }
    const { file } = home.page;
    const before = told.get(file);
    // An author looks at the script first, wherever else the name is used.
    if (!before || (before.file !== main && absence.file === main))
      told.set(file, {
        file: absence.file,
        line: absence.line,
        message: `“${absence.name}” is in ${file}, which the script does not include; add “INCLUDE ${nameOf(file, main)}” at the top of ${script(main)}.`,
      });
  }
  const [first] = alone;
  if (first && alone.length >= MANY) {
    const some = alone.slice(0, 3).map(({ name }) => `“${name}”`);
    const message = `${some.join(', ')} and ${alone.length - some.length} more names are in none of the files read here; name the main.ink of the story that this file is part of, or include what it needs.`;
    return [...told.values(), { file: first.file, line: first.line, message }];
  }
  const said = alone.map(({ file, line, ...absence }) => ({
    file,
    line,
    message: sentence({ file, line, ...absence }, pages, main),
  }));
  // Several names may have one cause, such as a name that was written with hyphens.
  const once = said.filter((one, at) => said.findIndex(({ file, line, message }) => file === one.file && line === one.line && message === one.message) === at); // prettier-ignore
  return [...told.values(), ...once];
}

function isEverywhere(kind: string): boolean {
  return kind === 'knot' || kind === 'function' || kind === 'variable';
}

const script = (main: string) => main.split('/').at(-1) ?? main;

function sentence({ name, use, ...from }: Absence, pages: readonly Page[], main: string): string {
  const names = declared(pages.filter((page) => page.included));
  const places = placesFrom(from, pages);
  const file = name.replace(/\.ink$/, '');
  if (use === 'gone-to' && file !== name) return `An arrow leads to a knot, not to a file; write “-> ${file}”.`;
  if (use === 'gone-to')
    return `There is no knot, stitch or label named “${name}” here.${didYouMean(name, [...places, 'END', 'DONE']).replace('“', '“-> ')}`;
  const functions = names.filter(({ kind }) => kind === 'function').map((one) => one.name);
  if (use === 'called') return `There is no function named “${name}”.${didYouMean(name, functions)}`;
  const temp = names.find((one) => one.name === name && one.kind === 'temp');
  const add = `add “VAR ${name} = ${firstValue(name, from, pages)}” at the top of ${script(main)}`;
  if (temp)
    return `“${name}” is known only in ${temp.knot ?? 'the piece'} where it is declared (line ${temp.line}), not in its stitches or anywhere else; to use it here too, ${add}.`;
  const text = pages.find((page) => page.file === from.file)?.text.split('\n')[from.line - 1] ?? '';
  const instead = use === 'read' ? unquoted(name, text, names) : undefined;
  if (instead !== undefined) return instead;
  const knot = knotAt(from, pages);
  const known = names
    .filter((one) => one.kind === 'variable' || (one.kind === 'temp' && one.knot === knot))
    .map((one) => one.name);
  const near = didYouMean(name, use === 'read' ? [...known, ...places] : known);
  return `There is no variable named “${name}”.${near}${near === '' ? ` A${add.slice(1)}.` : ` If it is a new one, ${add}.`}`;
}

/** What a variable would begin with, as the line reads that uses it: a word, a number, or no. */
function firstValue(name: string, { file, line }: Spot, pages: readonly Page[]): string {
  const text = pages.find((page) => page.file === file)?.text.split('\n')[line - 1] ?? '';
  const used = new RegExp(`\\b${name}\\b\\s*(==|!=|[<>]=?|\\+\\+|--|[-+*=]=?)?\\s*("|true\\b|false\\b|\\d)?`).exec(
    text,
  );
  if (used?.[2] === '"') return '""';
  return used?.[1] === undefined || /^(true|false)$/.test(used[2] ?? '') ? 'false' : '0';
}
