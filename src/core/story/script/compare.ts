import { BEHAVIORS, LEVELS, STAIRWAY, WORDS } from '#doctrine';
import { amongWords } from '#story/near';
import { type Draw, ENGINE_VARIABLES } from '#story/vocabulary';
import type { Logic } from './logic';
import { namesIn } from './names';
import type { Reference } from './references';
import { type Beginning, kindOfValue } from './setting';
import { type Report, withoutComments, withoutWords } from './text';

/** What a variable holds, as far as the whole story says: words that are all known, a number, yes or no, or a place to go to. */
export type Kind =
  { readonly holds: 'words'; readonly words: readonly string[] } | { readonly holds: 'number' | 'yes-no' | 'place' };

const ENGINE_WORDS: Readonly<Record<string, readonly string[]>> = {
  level: LEVELS.map(({ id }) => id),
  stairway: STAIRWAY,
  behavior: BEHAVIORS.map(({ id }) => id),
};
const YES_NO = /_here$|^(in_cover|light_bar|weapon_seen|deaths)$/;
/** What the library sets to the option that a choice names, and an author may compare before any choice of theirs names it. */
const FORCE_USED = 'force_used';

/** What the variables of a story hold. One that is ever set to something that is not written out there is not among them. */
export function kindsIn(
  texts: readonly string[],
  draws: readonly Draw[],
  references: readonly Reference[],
  begins: ReadonlyMap<string, Beginning>,
): ReadonlyMap<string, Kind> {
  const lines = texts.flatMap((text) => withoutComments(text));
  const values = new Map<string, string[]>();
  const keep = (name: string, value: string) => values.set(name, [...(values.get(name) ?? []), value]);
  // A declaration counts first, wherever it stands: it says what the author had in mind.
  for (const text of lines) {
    const [, global, value] = /^\s*VAR\s+(\w+)\s*=\s*(.*?)\s*$/.exec(text) ?? [];
    if (global !== undefined) keep(global, value ?? '');
  }
  // What is set to another kind of value is told, and makes no other kind of the variable.
  const isOther = (name: string, set: string) => begins.has(name) && (kindOfValue(set) ?? begins.get(name)) !== begins.get(name); // prettier-ignore
  for (const text of lines) {
    for (const [, name = '', set = ''] of text.matchAll(/~\s*(\w+)\s*=(?!=)\s*("[^"]*"|[^}|]*)/g))
      if (!isOther(name, set.trim()) && (!isWord(values.get(name)?.[0]) || !isSum(name, set.trim())))
        keep(name, set.trim());
    for (const [, name = '', added] of text.matchAll(/~\s*(\w+)\s*(?:\+\+|--|-=|\+=\s*([^\s\d}|])?)/g))
      if (!isWord(values.get(name)?.[0]) || added !== undefined) keep(name, '0');
  }
  const local = texts.flatMap(namesIn).filter(({ kind }) => kind === 'temp').map(({ name }) => name); // prettier-ignore
  const lent = lines.flatMap((text) => references.flatMap(({ name }) => argumentsOf(name, text)));
  const kinds = new Map<string, Kind>();
  for (const [name, set] of values) {
    const kind = kindOf(
      name,
      set,
      draws.find((draw) => draw.name === name),
    );
    if (kind && !local.includes(name) && !lent.includes(name)) kinds.set(name, kind);
  }
  return kinds;
}

const isWord = (value: string | undefined) => value?.startsWith('"') === true;

/** Whether a value reckons with the variable that it is given to, as with a number: of a word that is a mistake, and makes no number of it. */
const isSum = (name: string, value: string) => new RegExp(`^${name}\\s*[-+*%]\\s*\\d+$`).test(value);

function argumentsOf(name: string, text: string): readonly string[] {
  return [...text.matchAll(new RegExp(`\\b${name}\\s*\\(([^()]*)\\)`, 'g'))].flatMap(
    ([, list = '']) => list.match(/\w+/g) ?? [],
  );
}

function kindOf(name: string, values: readonly string[], draw: Draw | undefined): Kind | undefined {
  const engine = ENGINE_WORDS[name];
  if (engine) return { holds: 'words', words: engine };
  if (ENGINE_VARIABLES.includes(name)) return { holds: YES_NO.test(name) ? 'yes-no' : 'number' };
  const words = values.map((value) => /^"([^"]*)"$/.exec(value)?.[1]);
  if (words.every((word) => word !== undefined)) {
    const drawn = draw && 'values' in draw ? Object.keys(draw.values) : [];
    const more = name === FORCE_USED ? WORDS.force : [];
    const all = [...new Set([...words, ...drawn, ...more])];
    return all.some((word) => word !== '') ? { holds: 'words', words: all } : undefined;
  }
  if (values[0]?.startsWith('->')) return { holds: 'place' };
  if (/^(true|false)$/.test(values[0] ?? '')) return { holds: 'yes-no' };
  // A sum of the variable itself and of numbers is a number again.
  const own = `(?:${name}|-?\\d+)`;
  const sum = new RegExp(`^${own}(?:\\s*[-+*]\\s*${own})*$`);
  return /^-?\d+$/.test(values[0] ?? '') && values.every((value) => sum.test(value)) ? { holds: 'number' } : undefined;
}

const LITERAL = '"[^"]*"|-?\\d+|true\\b|false\\b';
const AFTER = new RegExp(`(?<![\\w.])(\\w+)\\s*(==|!=|>=|<=|>|<)\\s*(${LITERAL})`, 'g');
const BEFORE = new RegExp(`(?<![\\w.])(${LITERAL})\\s*(==|!=|>=|<=|>|<)\\s*(\\w+)(?![\\w.(])`, 'g');

/** Reports comparisons that come out the same whatever happens: with a word that the variable never is, with another kind of value, or two in a row. */
export function checkComparisons({ text, line, of }: Logic, kinds: ReadonlyMap<string, Kind>, report: Report): void {
  if (of !== undefined && new RegExp(`^\\s*(${LITERAL})\\s*$`).test(text)) compare(of, '==', text.trim(), line, kinds, report); // prettier-ignore
  for (const [, name = '', sign = '', value = ''] of text.matchAll(AFTER)) compare(name, sign, value, line, kinds, report); // prettier-ignore
  for (const [, value = '', sign = '', name = ''] of text.matchAll(BEFORE)) compare(name, sign, value, line, kinds, report); // prettier-ignore
  checkLone(text, line, report);
  const chain = /([\w.]+)\s*([<>]=?)\s*([\w.]+)\s*([<>]=?)\s*([\w.]+)/.exec(withoutWords(text));
  if (!chain) return;
  const [written, low = '', first = '', middle = '', second = '', high = ''] = chain;
  report(
    line,
    'never-so',
    `“${written}” compares the first answer with ${high}, not ${middle}; write “${low} ${first} ${middle} and ${middle} ${second} ${high}”.`,
  );
}

const LONE =
  /(?:([\w.]+)\s*(==|!=)\s*(?:"[^"]*"|-?\d+)\s*)(and|or|&&|\|\|)\s*("[^"]*"|\d+)\s*(?=$|[):]|and\b|or\b|&&|\|\|)/;

/** Reports a value that stands alone behind an “and” or “or”: it is compared with nothing. */
function checkLone(text: string, line: number, report: Report): void {
  const [, name = '', sign = '', join = '', value = ''] = LONE.exec(text) ?? [];
  if (name !== '') report(line, 'never-so', `${value} is compared with nothing here; write “${join} ${name} ${sign} ${value}”.`); // prettier-ignore
}

/** What the engine keeps between 0 and 100. */
const SCORES = ['escalation', 'trust', 'comprehension'];

/** Whether a comparison asks for more or less than a score can be. */
function beyond(name: string, sign: string, value: number): boolean {
  return SCORES.includes(name) && (value > 100 || value < 0 || (value === 100 && sign === '>') || (value === 0 && sign === '<')); // prettier-ignore
}

function compare(
  name: string,
  sign: string,
  value: string,
  line: number,
  kinds: ReadonlyMap<string, Kind>,
  report: Report,
): void {
  const kind = kinds.get(name);
  const word = /^"([^"]*)"$/.exec(value)?.[1];
  const never = (message: string) => report(line, 'never-so', message);
  switch (kind?.holds) {
    case 'words':
      if (word === undefined || !/^[=!]=$/.test(sign))
        never(`“${name}” is a word, and is compared with == or !=.${amongWords('', kind.words)}`); // prettier-ignore
      else if (!kind.words.includes(word)) never(`“${name}” is never “${word}”.${amongWords(word, kind.words)}`);
      break;
    case 'number':
      if (beyond(name, sign, Number(value)))
        never(`“${name}” goes from 0 to 100, so this is the same whatever happens.`);
      else if (word !== undefined) never(`“${name}” is a number, and never “${word}”; compare it with a number.`);
      break;
    case 'yes-no':
      if (word !== undefined || /[<>]/.test(sign) || !/^(true|false|0|1)$/.test(value))
        never(`“${name}” is true or false, and never “${word ?? value}”; write “${name}” or “not ${name}”.`);
      break;
    case 'place':
    case undefined:
  }
}

/** Reports a variable that is to hold a place and is set to a number instead: a knot’s name without an arrow is how often it was visited. */
export function checkPlaces(
  { text, line }: Logic,
  kinds: ReadonlyMap<string, Kind>,
  places: readonly string[],
  went: readonly string[],
  report: Report,
): void {
  const [, name = '', place = ''] = /^\s*~\s*(?:temp\s+)?(\w+)\s*=\s*([a-z_][\w.]*)\s*$/i.exec(text) ?? [];
  const [, held = '', value = ''] = /^\s*~\s*(\w+)\s*=\s*("[^"]*"|-?\d+|true|false)\s*$/.exec(text) ?? [];
  if (kinds.get(held)?.holds === 'place') {
    const meant = value.replaceAll('"', '');
    const instead = places.includes(meant) ? meant : 'bench';
    report(line, 'missing-arrow', `“${held}” holds a place to go to; write an arrow and a knot, such as “${held} = -> ${instead}”.`); // prettier-ignore
  }
  if (!places.includes(place.split('.').at(-1) ?? '') || (kinds.get(name)?.holds !== 'place' && !went.includes(name)))
    return;
  report(
    line,
    'missing-arrow',
    `Without an arrow “${place}” is how often it was visited; to keep the place, write “${name} = -> ${place}”.`,
  );
}
