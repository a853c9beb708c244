import { wordsOfChoice } from '#story';
import type { Sayable } from '#explore/search';

/** A place in a script. */
export interface ScriptPlace {
  readonly file: string;
  /** From 1; 0 when only the file is known. */
  readonly line: number;
}

interface Line extends ScriptPlace {
  readonly text: string;
  /** Whether words were found on it already: the same words written twice have two places. */
  taken: boolean;
}

/** Lines whose words begin alike, in order; those before `from` are taken. */
interface Alike {
  readonly lines: Line[];
  from: number;
}

/** The lines of a script, made ready once so that its words can be found without going through all of it again. */
export interface Places {
  /** Where each knot, and each stitch as `knot.stitch`, begins; what stands before the first knot is under no name. */
  readonly headings: ReadonlyMap<string, ScriptPlace>;
  /** By knot and the first letters of a word, and of the words after it. */
  readonly alike: ReadonlyMap<string, Alike>;
}

/** Words are looked up by so many of their first letters; by two if there are fewer. */
const LETTERS = 10;
const FEW_LETTERS = 2;

/** Reads where the knots and words of a script are; the main file comes first. */
export function placesOf(sources: Readonly<Record<string, string>>): Places {
  const headings = new Map<string, ScriptPlace>();
  const alike = new Map<string, Alike>();
  for (const [file, script] of Object.entries(sources)) {
    let knot = '';
    for (const [at, text] of script.split('\n').entries()) {
      const line: Line = { file, line: at + 1, text, taken: false };
      const [, marks = '', name = ''] = /^\s*(=+)\s*(?:function\s+)?([\p{L}\p{N}_]+)/u.exec(text) ?? [];
      if (marks.length > 1) knot = name;
      const heading = marks === '=' ? `${knot}.${name}` : knot;
      if (!headings.has(heading)) headings.set(heading, line);
      noteWords(alike, knot, line);
    }
  }
  return { headings, alike };
}

function noteWords(alike: Map<string, Alike>, knot: string, line: Line): void {
  const { text } = line;
  for (let at = 0; at + FEW_LETTERS <= text.length; at++) {
    if (text[at] === ' ' || (at > 0 && isLetter(text.charCodeAt(at - 1)))) continue;
    noteUnder(alike, keyOf(knot, text.slice(at, at + FEW_LETTERS)), line);
    if (at + LETTERS <= text.length) noteUnder(alike, keyOf(knot, text.slice(at, at + LETTERS)), line);
  }
}

function noteUnder(alike: Map<string, Alike>, key: string, line: Line): void {
  const list = alike.get(key);
  if (!list) alike.set(key, { lines: [line], from: 0 });
  else if (list.lines.at(-1) !== line) list.lines.push(line);
}

const keyOf = (knot: string, letters: string) => `${knot}\n${letters}`;

const isLetter = (code: number) =>
  (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || code > 191;

/** Where some words stand in a knot: on the first line that was not found before, if there is one. */
function placeOfWords({ alike }: Places, knot: string, words: string): ScriptPlace | undefined {
  const letters = words.slice(0, words.length < LETTERS ? FEW_LETTERS : LETTERS);
  const list = alike.get(keyOf(topOf(knot), letters));
  if (!list) return undefined;
  while (list.lines[list.from]?.taken === true) list.from++;
  for (let at = list.from; at < list.lines.length; at++) {
    const line = list.lines[at] as Line;
    if (line.taken || !line.text.includes(words)) continue;
    line.taken = true;
    return line;
  }
  return list.lines.find((line) => line.text.includes(words));
}

/** Where a knot or a stitch begins; nothing for one that is not in the script. */
export function placeOfKnot({ headings }: Places, knot: string): ScriptPlace | undefined {
  return headings.get(knot) ?? headings.get(topOf(knot));
}

const topOf = (knot: string) => knot.split('.')[0] ?? '';

/** Gives what can be said or offered its file and line, by looking for its words in its own knot; what has a place keeps it. */
export function placeSayings(
  sayings: readonly Sayable[],
  sources: Readonly<Record<string, string>>,
  main: string,
): readonly Sayable[] {
  if (sayings.every((saying) => saying.file !== undefined && (saying.kind === 'line' || saying.text !== '')))
    return sayings;
  const places = placesOf(sources);
  const lines = new Map(Object.entries(sources).map(([file, text]) => [file, text.split('\n')]));
  return sayings.map((saying) => {
    if (saying.file !== undefined) return withWords(saying, lines);
    const words = saying.kind === 'choice' ? labelOf(saying.path) : saying.text.trim();
    const place = placeOfWords(places, saying.knot, words) ?? placeOfKnot(places, saying.knot);
    return withWords({ ...saying, file: place?.file ?? main, line: place?.line ?? 0 }, lines);
  });
}

/** A choice with its words as the author wrote them, where it has none yet. */
function withWords(saying: Sayable, lines: ReadonlyMap<string, readonly string[]>): Sayable {
  if (saying.kind === 'line' || saying.text !== '' || saying.line === undefined) return saying;
  const line = lines.get(saying.file ?? '')?.[saying.line - 1] ?? '';
  return /^\s*[*+]/.test(line) ? { ...saying, text: wordsOfChoice(line) } : saying;
}

/** The label of a choice as it is written, for what its author called by a name; a choice without one has no words to look for. */
function labelOf(path: string): string {
  const name = path.split('.').at(-1) ?? '';
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? `(${name})` : '';
}
