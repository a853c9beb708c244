import { amongWords, didYouMean, nearest } from '#story/near';
import { ScenarioFileSchema } from '#story/vocabulary';
import type * as v from 'valibot';

/** A problem of a scenario file, in words for its author. */
export interface Worded {
  readonly rule: 'unknown-key' | 'bad-value';
  readonly message: string;
}

/** The part of a schema that is looked at to say what is allowed at a place. */
interface Shape {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  /** What a shape is that depends on what is written. */
  readonly getter?: (input: unknown) => Shape;
  readonly options?: readonly string[];
}

const ROOT = ScenarioFileSchema as unknown as Shape;

type Issue = v.BaseIssue<unknown>;

/** Says what is wrong with one place of scenario.json, and what is allowed there; `issue` is one of all that the schema found. */
export function wordingOf(issue: Issue, all: readonly Issue[]): Worded {
  const keys = keysOf(issue);
  const key = keys.at(-1) ?? '';
  const parent = shapeAt(keys.slice(0, -1));
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { rule: 'unknown-key', message: unknownKey(key, parent, missingBeside(issue, all)) };
  if (isMissing(issue) && parent?.entries?.[key]) return { rule: 'bad-value', message: missingKey(keys) };
  const place = keys.length > 0 ? keys.join('.') : 'The file';
  return { rule: 'bad-value', message: `${place}: ${reason(issue)}` };
}

/** Whether an issue only says that a key is missing which is told beside one that nobody knows: a slip of it, itself in the wrong place, or what may stand for it. */
export function isToldBeside(missing: Issue, all: readonly Issue[]): boolean {
  if (!isMissing(missing)) return false;
  const [key, place] = placeOf(missing);
  return all.filter(isUnknown).some((unknown) => {
    const [found, where] = placeOf(unknown);
    if (found === key) return true;
    if (where !== place) return false;
    return nearest(found, [key]) !== undefined || missingBeside(unknown, all).includes(key);
  });
}

/** The keys that are missing in the object in which an unknown key stands, when nothing else tells what that one is. */
function missingBeside(unknown: Issue, all: readonly Issue[]): readonly string[] {
  const [found, where] = placeOf(unknown);
  const here = shapeAt(keysOf(unknown).slice(0, -1))?.entries ?? {};
  if (nearest(found, Object.keys(here)) !== undefined || listFor(found, here) || homesOf(found, ROOT, '').length === 1)
    return [];
  return all.filter(isMissing).flatMap((one) => (placeOf(one)[1] === where ? [placeOf(one)[0]] : []));
}

const isMissing = ({ type, received }: Issue) => type === 'strict_object' && received === 'undefined';
const isUnknown = ({ type, expected }: Issue) => type === 'strict_object' && expected === 'never';

function keysOf(issue: Issue): readonly string[] {
  return (issue.path ?? []).map((part) => String(part.key));
}

/** The key that an issue is about, and the dotted path of what it stands in. */
function placeOf(issue: Issue): readonly [key: string, within: string] {
  const keys = keysOf(issue);
  return [keys.at(-1) ?? '', keys.slice(0, -1).join('.')];
}

/** The key of a list that has a word among those it may hold. */
function listFor(word: string, here: Readonly<Record<string, Shape>>): string | undefined {
  return Object.entries(here).find(([, shape]) => bare(bare(shape)?.item)?.options?.includes(word))?.[0];
}

function unknownKey(key: string, parent: Shape | undefined, missing: readonly string[]): string {
  const here = parent?.entries ?? {};
  const known = Object.keys(here);
  const list = listFor(key, here);
  const homes = homesOf(key, ROOT, '');
  if (known.includes(key)) return `“${key}” cannot stand here beside the other keys; take it or them out.`;
  const unknown = `There is no key named “${key}” here.`;
  if (!list && nearest(key, known) !== undefined) return unknown + didYouMean(key, known);
  if (missing.length === 1)
    return `There is no key named “${key}” here, and “${missing.join()}” is missing; if that is what “${key}” is to be, rename it.`;
  if (missing.length > 1)
    return `There is no key named “${key}” here, and ${missing.join(', ')} are missing; if “${key}” is to be one of them, rename it.`;
  const hint =
    list !== undefined
      ? ` It is a word for “${list}”: write "${list}": ["${key}"].`
      : homes.length === 1
        ? ` It belongs in ${homes[0] ?? ''}.`
        : '';
  return `${unknown}${hint} Allowed here: ${known.join(', ')}.`;
}

function missingKey(keys: readonly string[]): string {
  const key = keys.at(-1) ?? '';
  const options = bare(shapeAt(keys))?.options;
  const inside = keys.length > 1 ? ` from ${keys.slice(0, -1).join('.')}` : '';
  return `The key “${key}” is missing${inside}.${options ? ` Allowed: ${options.join(', ')}.` : ''}`;
}

/** Why a value cannot stay as it is. */
function reason(issue: v.BaseIssue<unknown>): string {
  const written = issue.received.replace(/^"(.*)"$/s, '“$1”');
  switch (issue.type) {
    case 'picklist': {
      const allowed = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
      return `${written} is not known here.${amongWords(typeof issue.input === 'string' ? issue.input : '', allowed)}`;
    }
    case 'string':
      return `Write a text in quotation marks, not ${written}.`;
    case 'number':
      return `Write a number without quotation marks, not ${issue.received}.`;
    case 'integer':
      return `Write a whole number, not ${written}.`;
    case 'boolean':
      return `Write true or false without quotation marks, not ${issue.received}.`;
    case 'array':
      return 'Write a list in [square brackets].';
    case 'strict_object':
    case 'record':
      return 'Write keys and values in {braces}.';
    case 'min_value':
      return `${written} is too little; the least is ${String(issue.requirement)}.`;
    case 'max_value':
      return `${written} is too much; the most is ${String(issue.requirement)}.`;
    case 'min_length':
      return 'Write something; it is empty.';
    case 'max_length':
      return `This is too long: ${issue.received} characters, and ${String(issue.requirement)} are the most.`;
    default:
      return issue.message;
  }
}

/** A shape without what makes it optional. */
function bare(shape: Shape | undefined): Shape | undefined {
  const inner = shape?.wrapped ?? shape?.getter?.(undefined);
  return inner ? bare(inner) : shape;
}

function shapeAt(keys: readonly string[]): Shape | undefined {
  return keys.reduce<Shape | undefined>((shape, key) => {
    const at = bare(shape);
    return bare(at?.entries?.[key] ?? at?.item ?? at?.value);
  }, ROOT);
}

/** The objects that have a key of this name, by the name of the key they stand under. */
function homesOf(key: string, shape: Shape, path: string): readonly string[] {
  const at = bare(shape);
  const inner = Object.entries(at?.entries ?? {}).flatMap(([name, part]) => homesOf(key, part, `“${name}”`));
  const own = at?.entries && key in at.entries ? [path || 'the file itself, outside all inner braces'] : [];
  return [...own, ...inner, ...(at?.item ? homesOf(key, at.item, path) : [])];
}
