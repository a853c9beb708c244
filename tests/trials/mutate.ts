import type { Chance } from './chance';

/** A value of parsed JSON. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What stands in a file where something else should: another type, too much, too little, or what no person writes. */
const ODD: readonly [Json, ...Json[]] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  -0.001,
  2 ** 31,
  2 ** 53,
  1e21,
  1e300,
  -1e308,
  '',
  ' ',
  '0',
  'null',
  '__proto__',
  'constructor',
  'road.enough',
  '\u0000\u0007\u001b[2J',
  '\u202e\ud800',
  '💥'.repeat(3000),
  '<img src=x onerror=alert(1)>',
  [],
  [[[[[[]]]]]],
  {},
  { type: 'decided' },
  { log: [] },
];

/** What stands in a text where it breaks it. */
const DEBRIS: readonly [string, ...string[]] = [
  '\u0000',
  '\u001b',
  '\ufeff',
  '"',
  '\\',
  '{',
  ']',
  ',',
  '1e999',
  '-',
  '\\u0000',
  '\\ud800',
  '\n\n',
];

/** Most changes made to one file. */
const MOST = 6;

/** The text of a file with some things in it changed: in its data, in its letters, or both. */
export function mutate(text: string, chance: Chance): string {
  let data = JSON.parse(text) as Json;
  let changed = text;
  if (chance.below(4) > 0) {
    for (let left = chance.below(MOST) + 1; left > 0; left--) data = changeSome(data, chance);
    changed = JSON.stringify(data);
  }
  if (chance.below(3) === 0)
    for (let left = chance.below(MOST) + 1; left > 0; left--) changed = scribble(changed, chance);
  return changed;
}

/** Walks into a value at random, and changes what it comes to. */
function changeSome(value: Json, chance: Chance): Json {
  if (value === null || typeof value !== 'object' || chance.below(8) === 0) return otherwise(value, chance);
  if (!Array.isArray(value)) {
    const entries = Object.entries(value as Record<string, Json>);
    return Object.fromEntries(changeEntry(entries, chance));
  }
  const list = value as readonly Json[];
  return changeEntry(
    list.map((item, at): [string, Json] => [String(at), item]),
    chance,
  ).map(([, item]) => item);
}

/** Changes, drops, doubles, swaps or renames one entry. */
function changeEntry(entries: readonly [string, Json][], chance: Chance): [string, Json][] {
  const list = [...entries];
  const at = chance.below(list.length);
  const [key, value] = list[at] ?? ['odd', null];
  const other = chance.below(list.length);
  switch (chance.below(12)) {
    case 0:
      list.splice(at, 1);
      break;
    case 1:
      list.splice(other, 0, [key, value]);
      break;
    case 2:
      [list[at], list[other]] = [list[other] ?? [key, value], [key, value]];
      break;
    case 3:
      list[at] = [JSON.stringify(chance.pick(ODD)), value];
      break;
    case 4:
      list.length = at;
      break;
    default:
      list[at] = [key, changeSome(value, chance)];
  }
  return list;
}

/** Something else in place of a value: often near to it, else odd. */
function otherwise(value: Json, chance: Chance): Json {
  if (chance.below(3) > 0) return chance.pick(ODD);
  if (typeof value === 'number') return value * chance.pick([-1, 10, 1e6, 0.1]) + chance.below(3) - 1;
  if (typeof value === 'string')
    return value.slice(0, chance.below(value.length + 1)) + JSON.stringify(chance.pick(ODD));
  return [value, value];
}

/** Cuts a text off, takes a piece out, puts debris in, or says a piece again. */
function scribble(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  const end = Math.min(text.length, at + chance.below(80));
  switch (chance.below(4)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(end);
    case 2:
      return text.slice(0, at) + chance.pick(DEBRIS) + text.slice(at);
    default:
      return text.slice(0, end) + text.slice(at);
  }
}
