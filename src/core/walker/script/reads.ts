import { both, EXACT, type Lasso, UNREAD } from './lasso';
import type { Loaded } from './load';
import { ASSIGN, CHOICE, type Container, DO, type Slot } from './slot';

/** What a story ever asks about its own past; all else may differ between two states that nothing in the story can tell apart. */
export interface Reads {
  readonly visits: ReadonlyMap<Container, Lasso>;
  readonly since: ReadonlyMap<Container, Lasso>;
  /** Places of the globals whose value can make a difference to what is said, offered or done. */
  readonly globals: ReadonlySet<number>;
  /** Whether the number of turns is asked for. */
  readonly turns: boolean;
  /** Whether chance is asked for. */
  readonly chance: boolean;
}

/** A counter on the stack, as it was read: its value is the count less `less`. */
interface Counter {
  readonly kind: 'visits' | 'since';
  readonly container: Container;
  readonly less: number;
}

/** What is known of one value on the stack. */
interface Entry {
  readonly counter?: Counter;
  readonly constant?: number;
  readonly target?: Container;
  /** Globals that go into the value unchanged but for a constant added. */
  readonly globals: readonly number[];
}

const PLAIN: Entry = { globals: [] };

interface Finding {
  readonly loaded: Loaded;
  readonly visits: Map<Container, Lasso>;
  readonly since: Map<Container, Lasso>;
  readonly live: Set<number>;
  /** From a global to those that only hand their value on to it. */
  readonly feeds: Map<number, Set<number>>;
  stack: Entry[];
}

/** Reads from the instructions what the story asks of its counters, and how finely. What is not understood counts as asked exactly. */
export function findReads(loaded: Loaded): Reads {
  const finding: Finding = {
    loaded,
    visits: new Map(),
    since: new Map(),
    live: new Set(),
    feeds: new Map(),
    stack: [],
  };
  for (const container of loaded.containers) {
    // What stands in a container's content is read with it; what is only reached by name starts with a stack of its own.
    if (container.index >= 0) continue;
    finding.stack = [];
    walk(finding, container);
    spoil(finding);
  }
  spread(finding);
  return {
    visits: finding.visits,
    since: finding.since,
    globals: finding.live,
    turns: loaded.slots.some((slot) => slot.does === DO.turns),
    chance: loaded.slots.some(
      (slot) => slot.does === DO.random || slot.does === DO.shuffleIndex || slot.does === DO.listRandom,
    ),
  };
}

/** A global that feeds one that matters matters too. */
function spread(finding: Finding): void {
  const open = [...finding.live];
  for (let global = open.pop(); global !== undefined; global = open.pop()) {
    for (const source of finding.feeds.get(global) ?? []) {
      if (finding.live.has(source)) continue;
      finding.live.add(source);
      open.push(source);
    }
  }
}

function walk(finding: Finding, container: Container): void {
  for (const slot of container.slots) {
    if (slot.holds) walk(finding, slot.holds);
    else read(finding, slot);
  }
}

const pop = (finding: Finding): Entry => finding.stack.pop() ?? PLAIN;
const push = (finding: Finding, entry: Entry): void => void finding.stack.push(entry);

function need(finding: Finding, counter: Counter, lasso: Lasso): void {
  const map = counter.kind === 'visits' ? finding.visits : finding.since;
  const shifted = { ...lasso, tail: lasso.tail + counter.less };
  map.set(counter.container, both(map.get(counter.container) ?? UNREAD, shifted));
}

/** The value goes where it is not followed: everything about it matters. */
function use(finding: Finding, entry: Entry, lasso: Lasso = EXACT): void {
  if (entry.counter) need(finding, entry.counter, lasso);
  for (const global of entry.globals) finding.live.add(global);
}

function spoil(finding: Finding): void {
  for (const entry of finding.stack) use(finding, entry);
  finding.stack = [];
}

const TRUTH: Lasso = { tail: 0, period: 1 };

function read(finding: Finding, slot: Slot): void {
  switch (slot.does) {
    case DO.push:
      return push(finding, constantOf(slot));
    case DO.readGlobal:
      return push(finding, { globals: [slot.at] });
    case DO.readVisits:
      return push(
        finding,
        slot.target ? { globals: [], counter: { kind: 'visits', container: slot.target.owner, less: 0 } } : PLAIN,
      );
    case DO.visitIndex:
      return push(finding, { globals: [], counter: { kind: 'visits', container: slot.owner, less: 1 } });
    case DO.turnsSince:
    case DO.readCount:
      return asked(finding, slot.does === DO.turnsSince ? 'since' : 'visits');
    case DO.readTemporary:
    case DO.stringEnd:
    case DO.choiceCount:
    case DO.turns:
      return push(finding, PLAIN);
    case DO.duplicate: {
      const top = pop(finding);
      push(finding, top);
      return push(finding, top);
    }
    case DO.drop:
    case DO.leaveTunnel:
      pop(finding);
      return;
    case DO.operate:
      return operate(finding, slot);
    case DO.assign:
      return assign(finding, slot);
    case DO.pointTo:
      if (slot.at >= 0) finding.live.add(slot.at);
      return push(finding, PLAIN);
    case DO.choice:
      return choice(finding, slot);
    default:
      return leave(finding, slot);
  }
}

/** Everything that takes values from the stack without a value coming back that need be followed, or leads elsewhere. */
function leave(finding: Finding, slot: Slot): void {
  switch (slot.does) {
    case DO.print:
      return use(finding, pop(finding));
    case DO.random:
    case DO.shuffleIndex:
    case DO.listFromNumber:
      use(finding, pop(finding));
      use(finding, pop(finding));
      return push(finding, PLAIN);
    case DO.listRange:
      for (let count = 0; count < 3; count++) use(finding, pop(finding));
      return push(finding, PLAIN);
    case DO.listRandom:
    case DO.seedRandom:
      use(finding, pop(finding));
      return push(finding, PLAIN);
    case DO.divertToVariable: {
      const place = finding.loaded.globals.indexOf(slot.text);
      if (place >= 0) finding.live.add(place);
      if (slot.conditional) use(finding, pop(finding), TRUTH);
      return spoil(finding);
    }
    case DO.divert:
      return divert(finding, slot);
    case DO.external:
    case DO.returnValue:
      return spoil(finding);
    default:
      return;
  }
}

function constantOf(slot: Slot): Entry {
  const { value, target } = slot;
  if (typeof value === 'number') return { globals: [], constant: value };
  return target ? { globals: [], target: target.holds ?? target.owner } : PLAIN;
}

/** TURNS_SINCE or READ_COUNT of a place; when the place is in a variable, it may be any that the story ever puts in one. */
function asked(finding: Finding, kind: Counter['kind']): void {
  const of = pop(finding);
  use(finding, of);
  if (of.target) return push(finding, { globals: [], counter: { kind, container: of.target, less: 0 } });
  for (const slot of finding.loaded.slots) {
    const target = slot.does === DO.push ? constantOf(slot).target : undefined;
    if (target) need(finding, { kind, container: target, less: 0 }, EXACT);
  }
  push(finding, PLAIN);
}

const COMPARING = new Set(['==', '!=', '<', '>', '<=', '>=']);
const BOOLEAN = new Set(['&&', '||', '!']);

function operate(finding: Finding, slot: Slot): void {
  const name = slot.operator?.name ?? '';
  const other = slot.operator?.takes === 2 ? pop(finding) : PLAIN;
  const one = pop(finding);
  if ((name === '+' || name === '-') && !one.counter && other.constant !== undefined)
    return push(finding, { globals: one.globals });
  if (name === '+' && !other.counter && one.constant !== undefined) return push(finding, { globals: other.globals });
  use(finding, one, lassoOf(name, other.constant));
  use(finding, other, name === '%' ? EXACT : lassoOf(name, one.constant));
  push(finding, PLAIN);
}

function lassoOf(name: string, constant: number | undefined): Lasso {
  if (BOOLEAN.has(name)) return TRUTH;
  if (constant === undefined || !Number.isInteger(constant)) return EXACT;
  if (COMPARING.has(name)) return { tail: Math.max(constant, 0), period: 1 };
  if (name === 'MIN' && constant >= 0) return { tail: Math.max(constant - 1, 0), period: 1 };
  if (name === '%' && constant > 0) return { tail: -1, period: constant };
  return EXACT;
}

function assign(finding: Finding, slot: Slot): void {
  const value = pop(finding);
  if (value.counter) need(finding, value.counter, EXACT);
  const toGlobal = slot.at >= 0 && ((slot.flags & ASSIGN.global) > 0 || (slot.flags & ASSIGN.declares) === 0);
  for (const global of value.globals) {
    if (!toGlobal) finding.live.add(global);
    else finding.feeds.set(slot.at, (finding.feeds.get(slot.at) ?? new Set<number>()).add(global));
  }
}

function choice(finding: Finding, slot: Slot): void {
  if (slot.flags & CHOICE.conditional) use(finding, pop(finding), TRUTH);
  if (slot.flags & CHOICE.startText) use(finding, pop(finding));
  if (slot.flags & CHOICE.choiceOnlyText) use(finding, pop(finding));
  const target = slot.target;
  if (slot.flags & CHOICE.onceOnly && target)
    need(finding, { kind: 'visits', container: target.owner, less: 0 }, TRUTH);
}

function divert(finding: Finding, slot: Slot): void {
  if (slot.conditional) use(finding, pop(finding), TRUTH);
  // A switch leaves its value on the stack and every branch begins by dropping it.
  const dropped = slot.calls === 0 && finding.stack.length === 1 && slot.target?.into.does === DO.drop;
  if (dropped && slot.conditional) return;
  if (dropped) finding.stack = [];
  else spoil(finding);
  if (slot.calls === 2) push(finding, PLAIN);
}
