import { ENGINE_VARIABLES } from '#story/vocabulary';
import type { Logic } from './logic';
import { namesIn } from './names';
import { type Report, withoutComments } from './text';

/** What a variable begins with, when that is written out: a word, a number, or yes or no. */
export type Beginning = 'word' | 'number' | 'yes-no';

const NOUNS: Readonly<Record<Beginning, string>> = {
  word: 'a word in quotation marks',
  number: 'a number',
  'yes-no': 'true or false',
};

/** Which kind of value is written out; none for a place, a name or a sum. */
export function kindOfValue(value: string): Beginning | undefined {
  if (/^"[^"]*"$/.test(value)) return 'word';
  if (/^-?\d+$/.test(value)) return 'number';
  return /^(true|false)$/.test(value) ? 'yes-no' : undefined;
}

/** What the variables of a story begin with; names that are also used for something in one knot only are left out. */
export function beginningsIn(texts: readonly string[]): ReadonlyMap<string, Beginning> {
  const local = texts.flatMap(namesIn).filter(({ kind }) => kind === 'temp').map(({ name }) => name); // prettier-ignore
  const found = new Map<string, Beginning>();
  for (const line of texts.flatMap(withoutComments)) {
    const [, name = '', value = ''] = /^\s*VAR\s+(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    const kind = kindOfValue(value);
    if (kind && !local.includes(name) && !ENGINE_VARIABLES.includes(name)) found.set(name, kind);
  }
  return found;
}

const SETS = /~\s*(\w+)\s*([-+]?=)(?!=)\s*("[^"]*"|-?\d+|true|false)\s*$/;
const ADDS = /~\s*(\w+)\s*=\s*.*(?:[-+*]\s*("[^"]*")|("[^"]*")\s*[-+*])/;

/** Reports a variable that is set to another kind of thing than it begins with: what asks for it then finds neither. */
export function checkSettings({ text, line }: Logic, begins: ReadonlyMap<string, Beginning>, report: Report): void {
  const [, name = '', sign = '', value = ''] = SETS.exec(text) ?? [];
  const [, sum = '', before, behind] = ADDS.exec(text) ?? [];
  const own = begins.get(name);
  // What is added to a word is told by what can be done with words.
  if (own !== undefined && kindOfValue(value) !== own && !(own === 'word' && sign !== '='))
    tell(name, value, own, line, report);
  else if (begins.get(sum) === 'number') tell(sum, before ?? behind ?? '', 'number', line, report);
}

function tell(name: string, value: string, own: Beginning, line: number, report: Report): void {
  const kind = NOUNS[kindOfValue(value) ?? own];
  report(line, 'other-kind', `“${name}” begins as ${NOUNS[own]}, and ${value} is not; write ${NOUNS[own]} here, or let “VAR ${name}” begin with ${kind}.`); // prettier-ignore
}
