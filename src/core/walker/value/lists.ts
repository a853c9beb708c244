import { type Definition, fault, inOrder, type Item, type List, type Value } from './value';

/** All lists of a story, with the items that can be named alone or with their list. */
export interface Definitions {
  readonly lists: ReadonlyMap<string, Definition>;
  readonly named: ReadonlyMap<string, List>;
}

/** A list without items or memory. */
const EMPTY: List = { type: 'list', items: [], origins: [] };

/** Reads the `listDefs` of a compiled story. */
export function define(raw: Readonly<Record<string, Readonly<Record<string, number>>>>): Definitions {
  const lists = new Map<string, Definition>();
  const named = new Map<string, List>();
  let id = 0;
  for (const [name, values] of Object.entries(raw)) {
    const items = Object.entries(values).map(([item, value]): Item => ({ id: id++, name: item, list: name, value }));
    const definition = { name, items };
    lists.set(name, definition);
    for (const item of items) {
      const single: List = { type: 'list', items: [item], origins: [definition] };
      named.set(item.name, single);
      named.set(`${name}.${item.name}`, single);
    }
  }
  return { lists, named };
}

/** The definitions that a list's items come from; an empty list answers with those it remembers. */
export function originsOf(list: List, all: Definitions): readonly Definition[] {
  if (list.items.length === 0) return list.origins;
  const found: Definition[] = [];
  for (const item of list.items) {
    const definition = all.lists.get(item.list);
    if (definition && !found.includes(definition)) found.push(definition);
  }
  return found;
}

const holds = (list: List, item: Item) => list.items.includes(item);
const made = (items: readonly Item[], origins: readonly Definition[] = []): List => ({ type: 'list', items, origins });

/** Every item of either list. */
export function union(one: List, other: List): List {
  return made([...one.items, ...other.items.filter((item) => !holds(one, item))], one.origins);
}

/** The items of the first list that are not in the second; what is left empty remembers where it came from. */
export function without(one: List, other: List, all: Definitions): List {
  return made(
    one.items.filter((item) => !holds(other, item)),
    originsOf(one, all),
  );
}

/** The items in both lists. */
export function intersect(one: List, other: List): List {
  return made(one.items.filter((item) => holds(other, item)));
}

/** Whether the first list has everything in the second; an empty list has and is in nothing. */
export function contains(one: List, other: List): boolean {
  return one.items.length > 0 && other.items.length > 0 && other.items.every((item) => holds(one, item));
}

/** Whether both lists have the same items. */
export function sameItems(one: List, other: List): boolean {
  return one.items.length === other.items.length && one.items.every((item) => holds(other, item));
}

/** Every item of the lists that a list's items come from. */
export function allOf(list: List, all: Definitions): List {
  return made(originsOf(list, all).flatMap((origin) => origin.items));
}

/** Every item of those lists that the list does not hold. */
export function inverse(list: List, all: Definitions): List {
  return made(originsOf(list, all).flatMap((origin) => origin.items.filter((item) => !holds(list, item))));
}

/** The item of greatest value, the one put in first among equals; none for an empty list. */
export function greatest(list: List): Item | undefined {
  let best: Item | undefined;
  for (const item of list.items) if (!best || item.value > best.value) best = item;
  return best;
}

/** The item of least value, the one put in first among equals; none for an empty list. */
export function least(list: List): Item | undefined {
  let best: Item | undefined;
  for (const item of list.items) if (!best || item.value < best.value) best = item;
  return best;
}

/** A list of one item, or of none. */
export function single(item: Item | undefined): List {
  return item ? made([item]) : EMPTY;
}

/** Each item moved along its own list by a number; items that would leave the list are dropped. */
export function shifted(list: List, by: number, all: Definitions): List {
  const items: Item[] = [];
  for (const item of list.items) {
    const moved = all.lists.get(item.list)?.items.find((entry) => entry.value === item.value + by);
    if (!moved) continue;
    if (items.includes(moved)) fault(`Adding to a list brought the item ${moved.name} in twice.`);
    items.push(moved);
  }
  return made(items);
}

/** The item of a list with a value, as ink's `list(3)` finds it. */
export function fromNumber(name: string, value: number, all: Definitions): List {
  const definition = all.lists.get(name);
  if (!definition) return fault(`There is no LIST called ${name}.`);
  return single(definition.items.find((item) => item.value === value));
}

/** The items between two bounds, each a number or a list. */
export function range(list: List, from: Value, to: Value, all: Definitions): List {
  if (list.items.length === 0) return EMPTY;
  const low = typeof from === 'number' && Number.isInteger(from) ? from : boundOf(from, least, 0);
  const high = typeof to === 'number' && Number.isInteger(to) ? to : boundOf(to, greatest, Number.MAX_SAFE_INTEGER);
  return made(
    inOrder(list.items).filter((item) => item.value >= low && item.value <= high),
    originsOf(list, all),
  );
}

function boundOf(bound: Value, end: (list: List) => Item | undefined, otherwise: number): number {
  return typeof bound === 'object' && bound.type === 'list' ? (end(bound)?.value ?? otherwise) : otherwise;
}
