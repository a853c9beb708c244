import { arriving, CHOICE, DO, type Slot } from '#walker/script';
import { fault, isTruthy, NOTHING, toText, type Value } from '#walker/value';
import { offer } from './offer';
import { assign, pointTo, readTemporary, setGlobal } from './variables';
import { command, mark, pop, say, visitsOf } from './control';
import { HEARD } from './lines';
import { newFrame } from './frames';
import { call, fork, hasSpoken, join, type Machine, type Option, resume, visit } from './machine';

/** How many instructions a turn may take before the story is taken to go round without end. */
const MOST_STEPS = 100_000;

/** Plays on until the story offers choices or ends; a story that cannot go on throws a fault. */
export function run(machine: Machine): void {
  do {
    for (let at = machine.frame.at; at !== undefined; at = machine.frame.at) {
      if (++machine.steps > MOST_STEPS)
        fault(`The story goes round without end: ${MOST_STEPS} instructions without offering a choice.`);
      const slot = at.into;
      if (at.entered) visit(machine, at.entered);
      machine.frame.at = slot;
      perform(machine, slot);
    }
  } while (followsFallback(machine));
}

/** Steps to what follows in the text. */
function advance(machine: Machine, slot: Slot): void {
  machine.from = slot.home;
  machine.frame.at = slot.next;
  if (slot.next === undefined) runOut(machine);
}

/** Steps elsewhere. */
function goTo(machine: Machine, slot: Slot, target: Slot): void {
  // A place kept in a variable is a door: stepping through it counts the visit, and nothing around it is counted.
  const visits = target.index < 0 ? undefined : arriving(slot.home, target);
  machine.from = slot.home;
  machine.frame.at = target;
  if (visits) visit(machine, visits);
}

/** The content of a call has ended: a function returns, a thread gives way, anything else stops here. */
function runOut(machine: Machine): void {
  while (machine.frame.at === undefined) {
    if (machine.frames.length > 1 && machine.frame.isFunction) {
      leave(machine);
      if (machine.frame.evaluating) machine.stack.push(NOTHING);
    } else if (machine.threads.length > 0) join(machine);
    else return;
    if (!stepOn(machine)) return;
  }
}

/** Goes on after the place at which a call or a thread was left waiting. */
function stepOn(machine: Machine): boolean {
  const back = machine.frame.at;
  if (back === undefined) return false;
  machine.from = back.home;
  machine.frame.at = back.next;
  return true;
}

/** Returns from a call. */
function leave(machine: Machine): void {
  const left = machine.frames.pop();
  machine.frame = machine.frames[machine.frames.length - 1] ?? fault('The story returns from more calls than it made.');
  if (!left) return;
  if (left.strings === 0) machine.heard.push(HEARD.returns);
  else if (left.isFunction) trimString(machine, left.from);
}

function trimString(machine: Machine, from: number): void {
  const stream = machine.strings.at(-1);
  if (!stream) return;
  for (let place = stream.length - 1; place >= Math.max(from, 0); place--) {
    const item = stream[place];
    if (typeof item !== 'string') continue;
    if (!/^(\n|[ \t]*)$/.test(item)) return;
    stream.splice(place, 1);
  }
}

function perform(machine: Machine, slot: Slot): void {
  switch (slot.does) {
    case DO.text:
      machine.reached[slot.number] = 1;
      if (machine.frame.evaluating) machine.stack.push(slot.text);
      else say(machine, slot.text, slot);
      break;
    case DO.push:
      if (machine.frame.evaluating) machine.stack.push(slot.value);
      break;
    case DO.weigh:
      weigh(machine);
      machine.frame.evaluating = true;
      break;
    case DO.evaluate:
      machine.frame.evaluating = true;
      break;
    case DO.evaluateEnd:
      machine.frame.evaluating = false;
      break;
    case DO.readGlobal:
      machine.stack.push(machine.globals[slot.at] as Value);
      break;
    case DO.readTemporary:
      machine.stack.push(readTemporary(machine, slot.text));
      break;
    case DO.readVisits:
      machine.stack.push(slot.target ? visitsOf(machine, slot.target.owner) : 0);
      break;
    case DO.operate:
      operate(machine, slot);
      break;
    case DO.assign:
      assign(machine, slot, pop(machine));
      break;
    case DO.divert:
      return divert(machine, slot);
    case DO.divertToVariable:
      return divertToVariable(machine, slot);
    case DO.choice:
      offer(machine, slot);
      break;
    case DO.choiceText:
      machine.stack.push(slot.value);
      // Ink leaves a string for the expression around it.
      machine.frame.evaluating = true;
      break;
    case DO.print:
      print(machine);
      break;
    case DO.pass:
      break;
    case DO.glue:
    case DO.tagOpen:
    case DO.tagClose:
      mark(machine, slot);
      break;
    case DO.duplicate:
      machine.stack.push(machine.stack[machine.stack.length - 1] ?? fault('There is no value to copy.'));
      break;
    case DO.drop:
      machine.stack.pop();
      break;
    case DO.pointTo:
      machine.stack.push(pointTo(machine, slot.text));
      break;
    case DO.returnValue:
    case DO.leaveTunnel:
      return returnFrom(machine, slot);
    case DO.thread:
      weigh(machine);
      advance(machine, slot);
      return fork(machine);
    case DO.done:
      return done(machine);
    case DO.end:
      return forceEnd(machine);
    default:
      command(machine, slot);
  }
  advance(machine, slot);
}

/** What was said so far may have changed what the choices that follow are weighed by. */
function weigh(machine: Machine): void {
  if (!machine.weigh || !hasSpoken(machine)) return;
  machine.weighed = machine.heard.length;
  for (const [place, value] of machine.weigh(machine, machine.globals)) setGlobal(machine, place, value);
}

function operate(machine: Machine, slot: Slot): void {
  const operator = slot.operator ?? fault('The story has an operator that is not known.');
  const other = operator.takes === 2 ? pop(machine) : NOTHING;
  const one = pop(machine);
  machine.stack.push(operator.apply(one, other, machine.story.lists));
}

function print(machine: Machine): void {
  const value = machine.stack.pop();
  if (value === undefined || (typeof value === 'object' && value.type === 'nothing')) return;
  say(machine, toText(value));
}

function divert(machine: Machine, slot: Slot): void {
  if (slot.conditional && !isTruthy(pop(machine))) return advance(machine, slot);
  const target = slot.target ?? fault(`There is no place ${slot.text} to go to.`);
  if (slot.calls !== 0) call(machine, slot.calls === 2);
  machine.from = slot.home;
  machine.frame.at = target;
  if (slot.arrived) visit(machine, slot.arrived);
}

function divertToVariable(machine: Machine, slot: Slot): void {
  if (slot.conditional && !isTruthy(pop(machine))) return advance(machine, slot);
  const place = machine.story.places.get(slot.text);
  const value = place === undefined ? readTemporary(machine, slot.text) : (machine.globals[place] as Value);
  if (typeof value !== 'object' || value.type !== 'target') {
    return fault(
      `The story goes to the place in the variable ${slot.text}, which holds ${value === 0 ? 'nothing (0)' : `“${toText(value)}”`} instead of a place.`,
    );
  }
  const target = machine.story.slots[value.slot] ?? fault(`There is no place ${value.path} to go to.`);
  if (slot.calls !== 0) call(machine, slot.calls === 2);
  goTo(machine, slot, target);
}

function returnFrom(machine: Machine, slot: Slot): void {
  const isFunction = slot.does === DO.returnValue;
  const onward = isFunction ? NOTHING : pop(machine);
  if (machine.frames.length < 2 || machine.frame.isFunction !== isFunction) {
    fault(
      isFunction
        ? 'A function returns that was not called as a function, but diverted to.'
        : 'A tunnel ends with ->-> that was not called as a tunnel, but diverted to.',
    );
  }
  leave(machine);
  const back = machine.frame.at;
  if (typeof onward === 'object' && onward.type === 'target') {
    const target = machine.story.slots[onward.slot] ?? fault(`There is no place ${onward.path} to go to.`);
    return goTo(machine, back ?? slot, target);
  }
  if (back) advance(machine, back);
}

function done(machine: Machine): void {
  if (machine.threads.length > 0) {
    join(machine);
    const back = machine.frame.at;
    if (back) advance(machine, back);
    return;
  }
  machine.safe = machine.heard.length;
  machine.frame.at = undefined;
}

function forceEnd(machine: Machine): void {
  machine.threads.length = 0;
  machine.frames = [newFrame(false, undefined)];
  machine.frame = machine.frames[0] as (typeof machine.frames)[number];
  machine.from = undefined;
  machine.options = [];
  machine.safe = machine.heard.length;
  machine.heard.push(HEARD.resets);
}

/** Takes up the calls of a choice and steps to where it leads. */
export function take(machine: Machine, option: Option): void {
  const target = option.slot.target ?? fault(`The choice at ${option.slot.text} leads to no place.`);
  resume(machine, option);
  machine.options = [];
  machine.frame.at = target;
  if (option.arrived) visit(machine, option.arrived);
}

/** When nothing is left but fallback choices, ink takes the first of them by itself. */
function followsFallback(machine: Machine): boolean {
  const [first] = machine.options;
  if (!first || machine.options.some((option) => (option.slot.flags & CHOICE.invisible) === 0)) return false;
  take(machine, first);
  machine.heard.push(HEARD.resets);
  machine.carried = machine.safe;
  machine.safe = -1;
  return true;
}
