import type { Loaded } from './load';
import { type Container, DO, type Draft, isWithin, pathOf, type Slot, type Visit } from './slot';

/** Follows a path, absolute or relative to a slot; what is found is a container, a slot, or nothing. */
function follow(root: Container, path: string, from: Slot): Container | Slot | undefined {
  const relative = path.startsWith('.');
  const parts = path.slice(relative ? 1 : 0).split('.');
  let here: Container | undefined = root;
  if (relative) {
    here = from.owner;
    // The first step up leads from the instruction to the container it stands in.
    parts.shift();
  }
  let found: Container | Slot | undefined = here;
  for (const part of parts) {
    if (here === undefined) return undefined;
    found = step(here, part);
    here = found === undefined ? undefined : isContainer(found) ? found : found.holds;
  }
  return found;
}

function step(here: Container, part: string): Container | Slot | undefined {
  if (part === '^') return here.parent;
  return /^[-+]?[0-9]+$/.test(part) ? here.slots[Number(part)] : here.named.get(part);
}

/** Whether what a path led to is a container. */
function isContainer(found: Container | Slot): found is Container {
  return 'slots' in found;
}

/** The container a path leads to, by name or by place; none when it leads to an instruction or nowhere. */
function containerAt(root: Container, path: string, from: Slot): Container | undefined {
  const found = follow(root, path, from);
  return found === undefined ? undefined : isContainer(found) ? found : found.holds;
}

/** The first place inside a container; its door when it is empty. */
function startOf(container: Container): Slot {
  return container.slots[0] ?? container.door;
}

/** Where a divert to a path lands. */
function landing(root: Container, path: string, from: Slot): Slot | undefined {
  const found = follow(root, path, from);
  return found === undefined ? undefined : isContainer(found) ? startOf(found) : found;
}

/** Where a divert through a variable lands: at the door of a container, which counts the visit when it is stepped through. */
function doorway(root: Container, path: string, from: Slot): Slot | undefined {
  const found = follow(root, path, from);
  return found === undefined ? undefined : isContainer(found) ? found.door : found;
}

/** Links every slot to what follows it and to where it leads. Visits are counted by `count`, once it is known what is read. */
export function link(loaded: Loaded): void {
  const globals = new Map(loaded.globals.map((name, place) => [name, place]));
  for (const slot of loaded.slots) {
    if (slot.index >= 0) slot.next = following(slot);
    else slot.next = afterEmpty(slot);
    switch (slot.does) {
      case DO.divert:
        slot.target = landing(loaded.root, slot.text, slot);
        break;
      case DO.choice:
        slot.target = landing(loaded.root, slot.text, slot);
        // From here on a choice is known by where it stands, not by where it leads.
        slot.text = pathOf(slot);
        break;
      case DO.readVisits:
        slot.target = containerAt(loaded.root, slot.text, slot)?.door;
        break;
      case DO.push:
        if (typeof slot.value === 'object' && slot.value.type === 'target') {
          slot.target = doorway(loaded.root, slot.value.path, slot);
          slot.value = { ...slot.value, slot: slot.target?.number ?? -1 };
        }
        break;
      case DO.readTemporary:
        resolve(slot, globals, loaded);
        break;
      case DO.assign:
      case DO.pointTo:
        slot.at = globals.get(slot.text) ?? -1;
        break;
      default:
        break;
    }
  }
  for (const slot of loaded.slots) descend(slot, loaded.slots);
}

/** A name read is a global, an item of a list, or a temporary, in ink's order. */
function resolve(slot: Draft<Slot>, globals: ReadonlyMap<string, number>, loaded: Loaded): void {
  const place = globals.get(slot.text);
  const item = loaded.lists.named.get(slot.text);
  if (place !== undefined) {
    slot.does = DO.readGlobal;
    slot.at = place;
  } else if (item) {
    slot.does = DO.push;
    slot.value = item;
  }
}

/** What follows a slot, climbing out of containers that end. */
function following(slot: Slot): Slot | undefined {
  const next = slot.owner.slots[slot.index + 1];
  return next ?? above(slot.owner);
}

function above(container: Container): Slot | undefined {
  let here: Container = container;
  while (here.parent !== undefined && here.index >= 0) {
    const next: Slot | undefined = here.parent.slots[here.index + 1];
    if (next) return next;
    here = here.parent;
  }
  return undefined;
}

/** A door is stepped from only when its container is empty; then the story goes on after the container. */
function afterEmpty(door: Slot): Slot | undefined {
  return above(door.owner);
}

function descend(slot: Draft<Slot>, all: readonly Draft<Slot>[]): void {
  let held = slot.index < 0 ? slot.owner : slot.holds;
  if (held === undefined) return;
  let into = slot;
  while (held !== undefined) {
    const first: Draft<Slot> | undefined = all[held.slots[0]?.number ?? -1];
    if (first === undefined) {
      into.home = held;
      break;
    }
    into = first;
    held = first.holds;
  }
  slot.into = into;
}

/** Works out which visits are counted on stepping into each slot and on following each divert that always comes from the same place. */
export function count(loaded: Loaded): void {
  for (const slot of loaded.slots) {
    slot.entered = entering(slot);
    if (slot.does === DO.divert && slot.target !== undefined) slot.arrived = arriving(slot.home, slot.target);
  }
}

function entering(slot: Slot): readonly Visit[] | undefined {
  const visits: Visit[] = [];
  let held = slot.index < 0 ? slot.owner : slot.holds;
  while (held !== undefined) {
    if (held.visit) visits.push(held.visit);
    held = held.slots[0]?.holds;
  }
  return visits.length > 0 ? visits : undefined;
}

/**
 * The visits to count when the story goes from one place to another: every container around the new place that the old one was not in.
 * A container that counts entries at its start only is counted when the way leads through the first content of all between.
 */
export function arriving(from: Container | undefined, to: Slot): readonly Visit[] | undefined {
  const toDoor = to.index < 0;
  // A path to an empty container stands for the container itself.
  let around: Container | undefined = toDoor ? to.owner.parent : to.owner;
  let first = toDoor ? to.owner.index === 0 : to.index === 0;
  let atStart = true;
  let visits: Visit[] | undefined;
  while (around !== undefined && (!isWithin(from, around) || around.counts.startOnly)) {
    atStart &&= first;
    if (around.visit && (!around.counts.startOnly || atStart)) (visits ??= []).push(around.visit);
    first = around.index === 0;
    around = around.parent;
  }
  return visits;
}
