import { flowOf, reaching } from './flow';
import type { Story } from './open';
import { ASSIGN, CHOICE, type Container, DO, type Slot } from './slot';

/** From where something is still read: 1 at each slot from which the story can come to read it before it is given a new value. */
type From = Uint8Array | undefined;

/** For everything a story remembers, from where it still matters; what has no entry matters everywhere. */
export interface Live {
  readonly globals: readonly From[];
  readonly visits: readonly From[];
  readonly since: readonly From[];
  readonly temporaries: ReadonlyMap<string, Uint8Array>;
  readonly chance: From;
  readonly turn: From;
}

/** Beyond this many steps of work the question is given up, and everything counts as read later on. */
const MOST_WORK = 60_000_000;

interface Noting {
  readonly story: Story;
  readonly globals: Slot[][];
  readonly visits: Slot[][];
  readonly since: Slot[][];
  readonly temporaries: Map<string, Slot[]>;
  readonly chance: Slot[];
  readonly turn: Slot[];
  /** Names of variables handed over by reference; they are then read under other names. */
  readonly pointed: Set<string>;
}

/**
 * Finds out, for everything that a story remembers, from where it can still matter. Two states that differ only in what is never read again
 * are one state: a choice used up in a scene that cannot come back, a value that will be overwritten first.
 */
export function findLive(story: Story): Live {
  const { reads } = story;
  const noting: Noting = {
    story,
    globals: [],
    visits: [],
    since: [],
    temporaries: new Map(),
    chance: [],
    turn: [],
    pointed: new Set(),
  };
  for (const slot of story.slots) note(noting, slot);
  const things = noting.globals.length + noting.visits.length + noting.since.length + noting.temporaries.size + 2;
  if (things * story.slots.length > MOST_WORK) {
    return { globals: [], visits: [], since: [], temporaries: new Map(), chance: undefined, turn: undefined };
  }
  const flow = flowOf(story);
  const writers = writersOf(story);
  const from = (readers: readonly Slot[] | undefined): From =>
    readers && readers.length > 0 ? reaching(flow, numbersOf(readers), NEVER) : undefined;
  const globals = story.globals.map((name, place): From => {
    if (noting.pointed.has(name) || !reads.globals.has(place)) return undefined;
    return reaching(flow, numbersOf(noting.globals[place] ?? []), writers.get(name) ?? NEVER);
  });
  const named = new Set([...noting.temporaries.keys(), ...writers.keys()]);
  const temporaries = [...named].flatMap((name) =>
    noting.pointed.has(name)
      ? []
      : [[name, reaching(flow, numbersOf(noting.temporaries.get(name) ?? []), writers.get(name) ?? NEVER)] as const],
  );
  return {
    globals,
    visits: Array.from(noting.visits, from),
    since: Array.from(noting.since, from),
    temporaries: new Map(temporaries),
    chance: from(noting.chance),
    turn: from(noting.turn),
  };
}

const NEVER: ReadonlySet<number> = new Set();

const numbersOf = (slots: readonly Slot[]) => slots.map((slot) => slot.number);

function note(noting: Noting, slot: Slot): void {
  switch (slot.does) {
    case DO.readGlobal:
      return add(noting.globals, slot.at, slot);
    case DO.readTemporary:
      return addNamed(noting.temporaries, slot.text, slot);
    case DO.divertToVariable: {
      const global = noting.story.globals.indexOf(slot.text);
      return global >= 0 ? add(noting.globals, global, slot) : addNamed(noting.temporaries, slot.text, slot);
    }
    case DO.pointTo:
      noting.pointed.add(slot.text);
      return;
    case DO.readVisits:
      return add(noting.visits, slot.target?.owner.visit?.visits ?? -1, slot);
    case DO.visitIndex:
      return add(noting.visits, slot.owner.visit?.visits ?? -1, slot);
    case DO.choice:
      if ((slot.flags & CHOICE.onceOnly) > 0) add(noting.visits, slot.target?.owner.visit?.visits ?? -1, slot);
      return;
    case DO.turnsSince:
    case DO.readCount:
      return asked(noting, slot);
    case DO.random:
    case DO.shuffleIndex:
    case DO.listRandom:
      return void noting.chance.push(slot);
    case DO.turns:
      return void noting.turn.push(slot);
    default:
      return;
  }
}

function add(lists: Slot[][], place: number, slot: Slot): void {
  if (place >= 0) (lists[place] ??= []).push(slot);
}

function addNamed(lists: Map<string, Slot[]>, name: string, slot: Slot): void {
  const list = lists.get(name);
  if (list) list.push(slot);
  else lists.set(name, [slot]);
}

function asked(noting: Noting, slot: Slot): void {
  const since = slot.does === DO.turnsSince;
  const pushed = slot.owner.slots[slot.index - 1];
  const named = pushed?.does === DO.push ? targetOf(pushed) : undefined;
  // When the place is in a variable, it may be any that the story ever puts in one.
  const of = named
    ? [named]
    : noting.story.slots.flatMap((other) => (other.does === DO.push ? (targetOf(other) ?? []) : []));
  for (const container of of)
    add(since ? noting.since : noting.visits, (since ? container.visit?.since : container.visit?.visits) ?? -1, slot);
}

function targetOf(slot: Slot): Container | undefined {
  return slot.target && (slot.target.holds ?? slot.target.owner);
}

/** The slots that surely give a variable a new value, by its name. */
function writersOf(story: Story): ReadonlyMap<string, ReadonlySet<number>> {
  const writers = new Map<string, Set<number>>();
  for (const slot of story.slots) {
    if (slot.does !== DO.assign || (slot.at < 0 && (slot.flags & ASSIGN.declares) === 0)) continue;
    writers.set(slot.text, (writers.get(slot.text) ?? new Set<number>()).add(slot.number));
  }
  return writers;
}

/** Whether something is still read from a slot on. */
export function isLive(from: From, slot: Slot): boolean {
  return from === undefined || from[slot.into.number] === 1;
}

/** Whether a temporary is still read from a slot on. */
export function isTemporaryLive(live: Live, name: string, slot: Slot): boolean {
  return isLive(live.temporaries.get(name), slot);
}
