import { NOTHING, type Operator, type Value } from '#walker/value';

/** What a slot does when the story steps on it. */
export const DO = {
  pass: 0, text: 1, glue: 2, tagOpen: 3, tagClose: 4, evaluate: 5, evaluateEnd: 6, print: 7, duplicate: 8, drop: 9, returnValue: 10,
  leaveTunnel: 11, string: 12, stringEnd: 13, choiceCount: 14, turns: 15, turnsSince: 16, readCount: 17, random: 18, seedRandom: 19,
  visitIndex: 20, shuffleIndex: 21, thread: 22, done: 23, end: 24, listFromNumber: 25, listRange: 26, listRandom: 27, push: 28,
  readGlobal: 29, readTemporary: 30, readVisits: 31, assign: 32, operate: 33, divert: 34, divertToVariable: 35, external: 36, choice: 37,
  pointTo: 38, choiceText: 39, weigh: 40,
} as const; // prettier-ignore

/** A visit to count: the place of a container's counters, -1 where the story never reads one. */
export interface Visit {
  readonly visits: number;
  readonly since: number;
}

/** A container of the compiled story, in the order in which they were met, so that `number <= x < beyond` are those inside it. */
export interface Container {
  readonly number: number;
  readonly beyond: number;
  readonly path: string;
  readonly name: string | undefined;
  readonly parent: Container | undefined;
  /** Its place in the parent's content, or -1 when it can only be reached by name. */
  readonly index: number;
  readonly slots: readonly Slot[];
  readonly named: ReadonlyMap<string, Container>;
  /** Whether ink counts its visits, the turns since, and only entries at the start. */
  readonly counts: { readonly visits: boolean; readonly turns: boolean; readonly startOnly: boolean };
  /** What to count when it is visited; none when nothing reads it. */
  readonly visit: Visit | undefined;
  /** The place that means the container itself, before its first content. */
  readonly door: Slot;
}

/**
 * One instruction of the compiled story, linked to what comes after it. All slots have the same fields in the same order, whatever they do:
 * the loop over them is several times faster for it.
 */
export interface Slot {
  readonly number: number;
  readonly does: number;
  /** The container whose content it is. */
  readonly owner: Container;
  readonly index: number;
  /** The container that counts as left when the story goes elsewhere from here. */
  readonly home: Container;
  /** What follows in the text, out of containers where they end; none at the end of a flow. */
  readonly next: Slot | undefined;
  /** Where stepping here leads: the first instruction inside, for a container; otherwise itself. */
  readonly into: Slot;
  readonly entered: readonly Visit[] | undefined;
  readonly text: string;
  readonly value: Value;
  /** Place of a global, of a counter, or a count of arguments. */
  readonly at: number;
  /** Where a divert or a choice leads, or a place that is put into a variable. */
  readonly target: Slot | undefined;
  /** The visits that a divert counts when it is followed, where it always comes from the same place. */
  readonly arrived: readonly Visit[] | undefined;
  readonly conditional: boolean;
  /** What a divert leaves on the stack of calls: nothing, a tunnel or a function. */
  readonly calls: 0 | 1 | 2;
  /** Flags of a choice, or of an assignment. */
  readonly flags: number;
  readonly operator: Operator | undefined;
  /** The container a slot holds, if it holds one. */
  readonly holds: Container | undefined;
}

/** A slot or a container while the story is read and linked; whoever walks the story gets it finished. */
export type Draft<Part> = { -readonly [Field in keyof Part]: Part[Field] };

/** Flags of a choice, as ink writes them. */
export const CHOICE = { conditional: 1, startText: 2, choiceOnlyText: 4, invisible: 8, onceOnly: 16 } as const;

/** Flags of an assignment. */
export const ASSIGN = { declares: 1, global: 2 } as const;

/** A slot that does nothing yet. */
export function emptySlot(number: number, owner: Container, index: number): Draft<Slot> {
  const slot: Draft<Slot> = {
    number,
    does: DO.pass,
    owner,
    index,
    home: owner,
    next: undefined,
    into: undefined as unknown as Slot,
    entered: undefined,
    text: '',
    value: NOTHING,
    at: -1,
    target: undefined,
    arrived: undefined,
    conditional: false,
    calls: 0,
    flags: 0,
    operator: undefined,
    holds: undefined,
  };
  slot.into = slot;
  return slot;
}

/** The path of a slot as inkjs writes it. */
export function pathOf(slot: Slot): string {
  const last = slot.holds?.name ?? String(slot.index);
  return slot.owner.path === '' ? last : `${slot.owner.path}.${last}`;
}

/** The knot, and the stitch if there is one, in which a path lies; empty for what stands before the first knot. */
export function knotOf(path: string): string {
  const parts = path.split('.');
  const end = parts.findIndex((part) => /^[-0-9]/.test(part));
  return parts
    .slice(0, end < 0 ? parts.length : end)
    .slice(0, 2)
    .join('.');
}

/** Whether one container is another or lies inside it. */
export function isWithin(inner: Container | undefined, outer: Container): boolean {
  return inner !== undefined && inner.number >= outer.number && inner.number < outer.beyond;
}
