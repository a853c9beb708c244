import {
  define,
  type Definitions,
  fault,
  isFault,
  type List,
  NOTHING,
  OPERATORS,
  type Target,
  type Value,
} from '#walker/value';
import { ASSIGN, CHOICE, type Container, DO, type Draft, emptySlot, type Slot } from './slot';

/** Ink's JSON: what the compiler writes. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A compiled story read into linked instructions; paths are not followed yet. */
export interface Loaded {
  readonly root: Container;
  readonly containers: readonly Draft<Container>[];
  readonly slots: readonly Draft<Slot>[];
  readonly lists: Definitions;
  /** Names of the global variables, in the order of their places. */
  readonly globals: readonly string[];
}

/** The version of ink's JSON that is understood, which is the one that inkjs 2.4 writes. */
const INK_VERSION = 21;

const COMMANDS: Readonly<Record<string, number>> = {
  ev: DO.evaluate, '/ev': DO.evaluateEnd, out: DO.print, du: DO.duplicate, pop: DO.drop, '~ret': DO.returnValue, '->->': DO.leaveTunnel,
  str: DO.string, '/str': DO.stringEnd, nop: DO.pass, choiceCnt: DO.choiceCount, turn: DO.turns, turns: DO.turnsSince, readc: DO.readCount,
  rnd: DO.random, srnd: DO.seedRandom, visit: DO.visitIndex, seq: DO.shuffleIndex, thread: DO.thread, done: DO.done, end: DO.end,
  listInt: DO.listFromNumber, range: DO.listRange, lrnd: DO.listRandom, '#': DO.tagOpen, '/#': DO.tagClose, '<>': DO.glue,
}; // prettier-ignore

interface Reading {
  readonly containers: Draft<Container>[];
  readonly slots: Draft<Slot>[];
  readonly lists: Definitions;
  readonly globals: Map<string, number>;
}

/** Reads a compiled story; what is no such story comes back as a sentence. */
export function load(json: string): Loaded | { readonly problem: string } {
  let story: unknown;
  try {
    story = JSON.parse(json.charCodeAt(0) === 0xfeff ? json.slice(1) : json);
  } catch {
    return { problem: 'This is not a compiled ink story: it is not JSON. Compile the .ink file first.' };
  }
  if (!isCompiled(story))
    return { problem: 'This is not a compiled ink story: it has no inkVersion and root. Compile the .ink file first.' };
  if (story.inkVersion !== INK_VERSION) {
    return {
      problem: `The story was compiled for version ${story.inkVersion} of ink's format; version ${INK_VERSION} is needed. Compile it again with inkjs 2.4.`,
    };
  }
  const reading: Reading = { containers: [], slots: [], lists: define(story.listDefs ?? {}), globals: new Map() };
  try {
    const root = container(reading, story.root, undefined, -1, undefined);
    return {
      root,
      containers: reading.containers,
      slots: reading.slots,
      lists: reading.lists,
      globals: [...reading.globals.keys()],
    };
  } catch (error) {
    if (isFault(error)) return { problem: error.message };
    if (error instanceof RangeError)
      return {
        problem:
          'The story is nested too deeply to be read: some knot holds thousands of gathers. Divide it into several knots.',
      };
    throw error;
  }
}

interface Compiled {
  readonly inkVersion: number;
  readonly root: readonly Json[];
  readonly listDefs?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

function isCompiled(story: unknown): story is Compiled {
  return (
    typeof story === 'object' && story !== null && 'inkVersion' in story && 'root' in story && Array.isArray(story.root)
  );
}

function container(
  reading: Reading,
  content: readonly Json[],
  parent: Container | undefined,
  index: number,
  given: string | undefined,
): Container {
  const last = content.at(-1);
  const ending = isObject(last) ? last : {};
  const name = given ?? (typeof ending['#n'] === 'string' ? ending['#n'] : undefined);
  const flags = typeof ending['#f'] === 'number' ? ending['#f'] : 0;
  const own = name ?? String(index);
  const slots: Slot[] = [];
  const named = new Map<string, Container>();
  const made: Draft<Container> = {
    number: reading.containers.length,
    beyond: 0,
    path: parent === undefined ? '' : parent.path === '' ? own : `${parent.path}.${own}`,
    name,
    parent,
    index,
    slots,
    named,
    counts: { visits: (flags & 1) > 0, turns: (flags & 2) > 0, startOnly: (flags & 4) > 0 },
    visit: undefined,
    door: undefined as unknown as Slot,
  };
  reading.containers.push(made);
  made.door = slot(reading, made, -1);
  for (const [place, token] of content.slice(0, -1).entries()) {
    const part = slot(reading, made, place);
    slots.push(part);
    fill(reading, part, token);
    if (part.holds?.name !== undefined) named.set(part.holds.name, part.holds);
  }
  for (const [key, token] of Object.entries(ending)) {
    if (Array.isArray(token)) named.set(key, container(reading, token as readonly Json[], made, -1, key));
  }
  made.beyond = reading.containers.length;
  return made;
}

function slot(reading: Reading, owner: Container, index: number): Draft<Slot> {
  const made = emptySlot(reading.slots.length, owner, index);
  reading.slots.push(made);
  return made;
}

function isObject(token: Json | undefined): token is Readonly<Record<string, Json>> {
  return typeof token === 'object' && token !== null && !Array.isArray(token);
}

function fill(reading: Reading, made: Draft<Slot>, token: Json): void {
  if (typeof token === 'number' || typeof token === 'boolean') value(made, token);
  else if (typeof token === 'string') word(made, token);
  else if (Array.isArray(token))
    made.holds = container(reading, token as readonly Json[], made.owner, made.index, undefined);
  else if (isObject(token)) object(reading, made, token);
}

function value(made: Draft<Slot>, given: Value): void {
  made.does = DO.push;
  made.value = given;
}

function word(made: Draft<Slot>, token: string): void {
  if (token.startsWith('^') && token !== '^') return text(made, token.slice(1));
  if (token === '\n' || token === '^') return text(made, token === '^' ? '' : token);
  if (/^[0-9]+\.[0-9]+f$/.test(token)) {
    const float = parseFloat(token);
    return value(made, Number.isInteger(float) ? { type: 'float', value: float } : float);
  }
  if (token === 'void') return value(made, NOTHING);
  const command = COMMANDS[token];
  if (command !== undefined) {
    made.does = command;
    return;
  }
  const operator = OPERATORS.get(token);
  if (!operator)
    return fault(
      `The compiled story has an instruction “${token}” that version ${INK_VERSION} of ink's format does not know.`,
    );
  made.does = DO.operate;
  made.operator = operator;
}

function text(made: Draft<Slot>, content: string): void {
  made.does = DO.text;
  made.text = content;
  made.value = content;
}

const textOf = (token: Json | undefined): string | undefined => (typeof token === 'string' ? token : undefined);

function object(reading: Reading, made: Draft<Slot>, token: Readonly<Record<string, Json>>): void {
  const target = textOf(token['^->']);
  if (target !== undefined) return value(made, { type: 'target', path: target, slot: -1 } satisfies Target);
  const pointed = textOf(token['^var']);
  if (pointed !== undefined) {
    made.does = DO.pointTo;
    made.text = pointed;
    return;
  }
  const diverted = divert(made, token);
  if (diverted) return;
  const choice = textOf(token['*']);
  if (choice !== undefined) {
    made.does = DO.choice;
    made.text = choice;
    made.flags = typeof token['flg'] === 'number' ? token['flg'] : CHOICE.onceOnly;
    return;
  }
  const read = textOf(token['VAR?']);
  const counted = textOf(token['CNT?']);
  if (read !== undefined || counted !== undefined) {
    made.does = counted !== undefined ? DO.readVisits : DO.readTemporary;
    made.text = read ?? counted ?? '';
    return;
  }
  const global = textOf(token['VAR=']);
  const assigned = global ?? textOf(token['temp=']);
  if (assigned !== undefined) return assignment(reading, made, assigned, global !== undefined, token['re'] === true);
  if (isObject(token['list'])) value(made, listOf(reading.lists, token['list'], token['origins']));
}

function assignment(reading: Reading, made: Draft<Slot>, name: string, global: boolean, again: boolean): void {
  made.does = DO.assign;
  made.text = name;
  made.flags = (again ? 0 : ASSIGN.declares) | (global ? ASSIGN.global : 0);
  if (global && !again && !reading.globals.has(name)) reading.globals.set(name, reading.globals.size);
}

const DIVERTS = [['->', 0], ['->t->', 1], ['f()', 2], ['x()', 0]] as const; // prettier-ignore

function divert(made: Draft<Slot>, token: Readonly<Record<string, Json>>): boolean {
  for (const [key, calls] of DIVERTS) {
    const target = textOf(token[key]);
    if (target === undefined) continue;
    made.text = target;
    made.calls = calls;
    made.conditional = token['c'] === true;
    made.does = key === 'x()' ? DO.external : token['var'] === true ? DO.divertToVariable : DO.divert;
    if (key === 'x()') made.at = typeof token['exArgs'] === 'number' ? token['exArgs'] : 0;
    return true;
  }
  return false;
}

function listOf(lists: Definitions, content: Readonly<Record<string, Json>>, origins: Json | undefined): List {
  const items = Object.keys(content).flatMap((full) => lists.named.get(full)?.items ?? []);
  const names = Array.isArray(origins) ? (origins as readonly Json[]) : [];
  const definitions = names.flatMap((name) => (typeof name === 'string' ? (lists.lists.get(name) ?? []) : []));
  return { type: 'list', items, origins: definitions };
}
