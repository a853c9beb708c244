import { type Container, countIn, DO, type Slot } from '#walker/script';
import {
  closeTag,
  fault,
  fromNumber,
  joined,
  MARK,
  putGlue,
  putText,
  range,
  single,
  toText,
  type Value,
} from '#walker/value';
import { HEARD } from './lines';
import { type Machine, warn } from './machine';

/** Takes a value from the stack. */
export function pop(machine: Machine): Value {
  return machine.stack.pop() ?? fault('An expression has no value where it needs one.');
}

/** The rarer commands of ink; none of them changes where the story goes. */
export function command(machine: Machine, slot: Slot): void {
  switch (slot.does) {
    case DO.string:
      machine.strings.push([]);
      machine.frame.evaluating = false;
      return;
    case DO.stringEnd:
      return endString(machine);
    case DO.choiceCount:
      return void machine.stack.push(machine.options.length);
    case DO.turns:
      return void machine.stack.push(machine.turn + 1);
    case DO.turnsSince:
    case DO.readCount:
      return asked(machine, slot.does === DO.turnsSince);
    case DO.visitIndex:
      return void machine.stack.push(visitsOf(machine, slot.owner) - 1);
    case DO.random:
      return random(machine);
    case DO.seedRandom:
      machine.seed = whole(pop(machine), 'SEED_RANDOM');
      machine.random = 0;
      return void machine.stack.push({ type: 'nothing' });
    case DO.shuffleIndex:
      return shuffle(machine, slot.owner);
    case DO.listFromNumber: {
      const value = whole(pop(machine), 'A list item made from a number');
      return void machine.stack.push(fromNumber(toText(pop(machine)), value, machine.story.lists));
    }
    case DO.listRange: {
      const to = pop(machine);
      const from = pop(machine);
      const list = pop(machine);
      if (typeof list !== 'object' || list.type !== 'list') return fault('LIST_RANGE needs a list.');
      return void machine.stack.push(range(list, from, to, machine.story.lists));
    }
    case DO.listRandom:
      return randomItem(machine);
    default:
      return fault(`The instruction ${slot.does} is not known.`);
  }
}

function endString(machine: Machine): void {
  const stream = machine.strings.pop() ?? fault('A string ends that has not begun.');
  machine.frame.evaluating = true;
  machine.stack.push(joined(stream.filter((item) => typeof item === 'string')));
}

/** Says a text: into the string being put together, or aloud. */
export function say(machine: Machine, text: string, slot?: Slot): void {
  const stream = machine.strings.at(-1);
  if (stream === undefined) {
    machine.heard.push(slot ? slot.number : HEARD.spoken - (machine.spoken.push(text) - 1));
    return;
  }
  const { frame } = machine;
  const trimFrom = frame.isFunction && frame.strings === machine.strings.length ? frame.from : -1;
  if (!putText(stream, text, trimFrom, machine.heard.length > 0)) return;
  let outside = false;
  for (let place = machine.frames.length - 1; place >= 0; place--) {
    const one = machine.frames[place];
    if (!one?.isFunction) break;
    one.from = -1;
    outside ||= one.strings === 0;
  }
  if (outside) machine.heard.push(HEARD.speaks);
}

/** A mark in what is said: glue, or the bounds of a tag. */
export function mark(machine: Machine, slot: Slot): void {
  const stream = machine.strings.at(-1);
  if (stream === undefined) machine.heard.push(slot.number);
  else if (slot.does === DO.glue) putGlue(stream);
  else if (slot.does === DO.tagOpen) stream.push(MARK.tagOpen);
  else machine.stack.push({ type: 'tag', text: closeTag(stream) });
}

/** How often a container was visited, told apart no more finely than the story asks. */
export function visitsOf(machine: Machine, container: Container): number {
  if (!container.counts.visits)
    return fault(
      `The visits of ${container.path} are asked for but were not counted. Compile the story with countAllVisits.`,
    );
  const counter = machine.story.counters[container.visit?.visits ?? -1];
  return counter ? countIn(machine.visits[counter.word] ?? 0, counter) : 0;
}

function asked(machine: Machine, since: boolean): void {
  const target = pop(machine);
  if (typeof target !== 'object' || target.type !== 'target') {
    return fault(
      `${since ? 'TURNS_SINCE' : 'READ_COUNT'} needs a place, as in (-> knot), and was given ${toText(target)}.`,
    );
  }
  const place = machine.story.slots[target.slot];
  const container = place && (place.index < 0 ? place.owner : place.holds);
  if (!container) {
    warn(machine, `${target.path} is not a knot, a stitch or a label, so that nothing is counted there.`);
    machine.stack.push(since ? -1 : 0);
  } else if (!since) machine.stack.push(visitsOf(machine, container));
  else if (!container.counts.turns)
    fault(
      `The turns since ${container.path} are asked for but were not counted. Compile the story with countAllVisits.`,
    );
  else
    machine.stack.push(
      container.visit && container.visit.since >= 0 ? (machine.since[container.visit.since] ?? -1) : -1,
    );
}

const PRIME = 2147483647;

/** A seed as ink's generator takes it. */
function seeded(seed: number): number {
  const start = seed % PRIME;
  return start <= 0 ? start + PRIME - 1 : start;
}

const nextOf = (state: number) => (state * 48271) % PRIME;

function whole(value: Value, what: string): number {
  return typeof value === 'number' && Number.isInteger(value)
    ? value
    : fault(`${what} needs a whole number, and was given ${toText(value)}.`);
}

function random(machine: Machine): void {
  const most = whole(pop(machine), 'The greatest value of RANDOM');
  const least = whole(pop(machine), 'The least value of RANDOM');
  if (most < least) fault(`RANDOM was called with ${least} as the least and ${most} as the greatest value.`);
  machine.rolled ||= most > least;
  machine.random = nextOf(seeded(machine.seed + machine.random));
  machine.stack.push((machine.random % (most - least + 1)) + least);
}

function randomItem(machine: Machine): void {
  const list = pop(machine);
  if (typeof list !== 'object' || list.type !== 'list') return fault('LIST_RANDOM needs a list.');
  machine.rolled ||= list.items.length > 1;
  if (list.items.length > 0) machine.random = nextOf(seeded(machine.seed + machine.random));
  machine.stack.push(single(list.items[machine.random % Math.max(list.items.length, 1)]));
}

function shuffle(machine: Machine, container: Container): void {
  const elements = whole(pop(machine), 'A shuffle');
  const done = whole(pop(machine), 'A shuffle');
  machine.rolled ||= elements > 1;
  const path = sumOf(container.path);
  let state = seeded(Math.floor(path + done / elements + machine.seed));
  const left = Array.from({ length: elements }, (_, place) => place);
  for (let round = 0; round < done % elements; round++) {
    state = nextOf(state);
    left.splice(state % left.length, 1);
  }
  state = nextOf(state);
  machine.stack.push(left[state % left.length] ?? 0);
}

function sumOf(path: string): number {
  let sum = 0;
  for (let place = 0; place < path.length; place++) sum += path.charCodeAt(place);
  return sum;
}
