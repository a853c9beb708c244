import { ASSIGN, type Slot } from '#walker/script';
import { fault, type List, originsOf, type Ref, type Value } from '#walker/value';
import type { Temporary } from './frames';
import { type Machine, warn } from './machine';

/** The temporary of a name, or nothing. */
function findTemporary(temporaries: Temporary | undefined, name: string): Value | undefined {
  for (let cell = temporaries; cell !== undefined; cell = cell.rest) if (cell.name === name) return cell.value;
  return undefined;
}

function withTemporary(temporaries: Temporary | undefined, name: string, value: Value): Temporary {
  return { name, value, rest: withoutTemporary(temporaries, name) };
}

function withoutTemporary(temporaries: Temporary | undefined, name: string): Temporary | undefined {
  if (temporaries === undefined || findTemporary(temporaries, name) === undefined) return temporaries;
  if (temporaries.name === name) return temporaries.rest;
  return { ...temporaries, rest: withoutTemporary(temporaries.rest, name) };
}

/** The value of a temporary, followed through references; ink answers 0, with a warning, when it has not been declared yet. */
export function readTemporary(machine: Machine, name: string): Value {
  const found = findTemporary(machine.frame.temporaries, name);
  if (found === undefined) {
    warn(machine, `The variable ${name} was read before it was given a value; ink takes it for 0.`);
    return 0;
  }
  return typeof found === 'object' && found.type === 'ref' ? readThrough(machine, found) : found;
}

/** So many references in a row lead nowhere but to each other: what is handed on is the reference itself, so that one or two are the rule. */
const LONGEST_ROW = 100;

function readThrough(machine: Machine, ref: Ref): Value {
  let at = ref;
  for (let row = 0; row < LONGEST_ROW; row++) {
    const found = raw(machine, at);
    if (found === undefined) return fault(`The variable ${at.name}, handed over by reference, no longer exists.`);
    if (typeof found !== 'object' || found.type !== 'ref') return found;
    at = found;
  }
  return refersToItself(ref.name);
}

/** Ink itself never comes back from a variable like this, so that it stops the story here. */
function refersToItself(name: string): never {
  return fault(
    `The variable ${name} was handed over by reference to a parameter of the same name by a divert or a thread, so that it refers to itself. Rename the parameter, or call a function or a tunnel.`,
  );
}

function raw(machine: Machine, ref: Ref): Value | undefined {
  if (ref.frame > 0) return findTemporary(machine.frames[ref.frame - 1]?.temporaries, ref.name);
  const place = machine.story.places.get(ref.name);
  return place === undefined ? undefined : machine.globals[place];
}

/** A reference to a variable as it is named here: a temporary of this frame if there is one, else a global. */
export function pointTo(machine: Machine, name: string): Ref {
  const own = findTemporary(machine.frame.temporaries, name);
  return { type: 'ref', name, frame: own === undefined ? 0 : machine.frames.length };
}

/** Gives a variable a value as an assignment says. */
export function assign(machine: Machine, slot: Slot, value: Value): void {
  const declares = (slot.flags & ASSIGN.declares) > 0;
  if (slot.at >= 0 && (!declares || (slot.flags & ASSIGN.global) > 0)) return setGlobal(machine, slot.at, value);
  if (declares) {
    // A reference to a reference is the reference it holds.
    const held = typeof value === 'object' && value.type === 'ref' ? raw(machine, value) : undefined;
    const resolved = typeof held === 'object' && held.type === 'ref' ? held : value;
    machine.frame.temporaries = withTemporary(
      machine.frame.temporaries,
      slot.text,
      keptOrigins(machine, findTemporary(machine.frame.temporaries, slot.text), resolved),
    );
    return;
  }
  let name = slot.text;
  let frame = machine.frame;
  for (let row = 0; row < LONGEST_ROW; row++) {
    const old = findTemporary(frame.temporaries, name);
    if (old === undefined)
      return fault(
        `The variable ${name} is given a value before it is declared. Declare it with "~ temp" on every way that leads here.`,
      );
    if (typeof old !== 'object' || old.type !== 'ref') {
      frame.temporaries = withTemporary(frame.temporaries, name, keptOrigins(machine, old, value));
      return;
    }
    name = old.name;
    if (old.frame === 0) return setGlobal(machine, machine.story.places.get(name) ?? -1, value);
    const next = machine.frames[old.frame - 1];
    if (!next) return fault(`The variable ${name}, handed over by reference, no longer exists.`);
    frame = next;
  }
  return refersToItself(name);
}

/** Gives a global a value. */
export function setGlobal(machine: Machine, place: number, value: Value): void {
  const old = machine.globals[place];
  if (old === value) return;
  if (!machine.ownsGlobals) machine.globals = machine.globals.slice();
  machine.ownsGlobals = true;
  machine.globals[place] = keptOrigins(machine, old, value);
}

/** An empty list put where a list was remembers where that one came from. */
function keptOrigins(machine: Machine, old: Value | undefined, value: Value): Value {
  if (typeof value !== 'object' || value.type !== 'list' || value.items.length > 0) return value;
  if (typeof old !== 'object' || old.type !== 'list') return value;
  return { ...value, origins: originsOf(old, machine.story.lists) } satisfies List;
}
