import type { Story } from './open';
import { counted, type Counter } from './counters';
import { HEARD } from './lines';
import { type Container, pathOf, type Slot, type Visit } from './slot';
import type { Item } from './stream';
import { fault, type Value } from './value';

/** Why a story could not go on, or what it had to be forgiven. */
export interface Fault {
  /** One sentence for the author. */
  readonly sentence: string;
  /** Ink's path of the instruction. */
  readonly path: string;
}

/** A temporary variable and those declared before it; shared freely, never changed. */
export interface Temporary {
  readonly name: string;
  readonly value: Value;
  readonly rest: Temporary | undefined;
}

/** One call that has not returned. */
export interface Frame {
  readonly isFunction: boolean;
  at: Slot | undefined;
  evaluating: boolean;
  temporaries: Temporary | undefined;
  /** How many strings were being put together when it was called, and how long the innermost was; -1 once it has said something. */
  readonly strings: number;
  from: number;
}

/** A choice on offer, with the calls to go back to when it is taken. */
export interface Option {
  readonly slot: Slot;
  readonly frames: readonly Frame[];
  /** The visits that taking it counts. */
  readonly arrived: readonly Visit[] | undefined;
  readonly text: string;
  readonly tags: readonly string[];
}

interface Thread {
  readonly frames: Frame[];
  readonly from: Container | undefined;
}

/** Everything that changes while a story plays one turn. */
export interface Machine {
  readonly story: Story;
  /** The call that a story begins with, used again for every turn. */
  readonly base: Frame;
  frames: Frame[];
  frame: Frame;
  /** The container last stepped in. */
  from: Container | undefined;
  readonly threads: Thread[];
  globals: Value[];
  ownsGlobals: boolean;
  visits: number[];
  ownsVisits: boolean;
  since: number[];
  ownsSince: boolean;
  turn: number;
  seed: number;
  random: number;
  readonly stack: Value[];
  readonly strings: Item[][];
  heard: number[];
  spoken: string[];
  options: Option[];
  /** How much had been heard when the flow was ended on purpose, -1 if it was not; and the same before a fallback choice was followed. */
  safe: number;
  carried: number;
  warning: Fault | undefined;
  steps: number;
}

/** A call as it begins. */
export function newFrame(isFunction: boolean, at: Slot | undefined, strings = 0, from = 0): Frame {
  return { isFunction, at, evaluating: false, temporaries: undefined, strings, from };
}

/** Copies calls, so that one copy can go on while the other waits. */
export function copyFrames(frames: readonly Frame[]): Frame[] {
  const copies: Frame[] = [];
  for (const { isFunction, at, evaluating, temporaries, strings, from } of frames) {
    copies.push({ isFunction, at, evaluating, temporaries, strings, from });
  }
  return copies;
}

/** Most choices are offered with nothing to come back to and nothing remembered; they share one call. */
export const BARE: readonly Frame[] = [newFrame(false, undefined)];

/** Goes back to where nothing was called and nothing is remembered. */
export function bare(machine: Machine): void {
  const { base } = machine;
  base.at = undefined;
  base.evaluating = false;
  base.temporaries = undefined;
  machine.frames = [base];
}

/** How deep calls may go before a story is taken to call itself without end. */
export const DEEPEST = 2000;

/** Calls a tunnel or a function; the caller waits where it stands. */
export function call(machine: Machine, isFunction: boolean): void {
  if (machine.frames.length >= DEEPEST)
    fault(`The story calls itself more than ${DEEPEST} times over without coming back.`);
  const strings = machine.strings.length;
  const frame = newFrame(
    isFunction,
    machine.frame.at,
    strings,
    strings > 0 ? (machine.strings[strings - 1] as Item[]).length : 0,
  );
  machine.frames.push(frame);
  machine.frame = frame;
  if (strings === 0) machine.heard.push(isFunction ? HEARD.callsFunction : HEARD.callsTunnel);
}

/** Starts a thread: a copy of the calls runs on, and these wait. */
export function fork(machine: Machine): void {
  if (machine.threads.length >= DEEPEST) fault(`The story starts more than ${DEEPEST} threads within one turn.`);
  machine.threads.push({ frames: machine.frames, from: machine.from });
  machine.frames = copyFrames(machine.frames);
  machine.frame = machine.frames[machine.frames.length - 1] as Frame;
  machine.heard.push(HEARD.threads);
}

/** Ends a thread; what waited goes on. */
export function join(machine: Machine): void {
  const thread = machine.threads.pop();
  if (!thread) return;
  machine.frames = thread.frames;
  machine.frame = machine.frames[machine.frames.length - 1] as Frame;
  machine.from = thread.from;
  machine.heard.push(HEARD.unthreads);
}

/** Goes back to the calls of a choice. */
export function resume(machine: Machine, option: Option): void {
  if (option.frames === BARE) bare(machine);
  else machine.frames = copyFrames(option.frames);
  machine.frame = machine.frames[machine.frames.length - 1] as Frame;
  machine.from = option.slot.home;
  machine.threads.length = 0;
}

/** Notes what ink lets pass and an author would want to know; the first of a turn is kept. */
export function warn(machine: Machine, sentence: string): void {
  machine.warning ??= { sentence, path: machine.frame.at ? pathOf(machine.frame.at) : '' };
}

/** Counts visits, telling apart no more than the story can. */
export function visit(machine: Machine, visits: readonly Visit[]): void {
  const { counters } = machine.story;
  for (const { visits: place, since } of visits) {
    if (place >= 0) {
      const counter = counters[place] as Counter;
      const old = machine.visits[counter.word] as number;
      const next = counted(old, counter);
      if (next !== old) {
        if (!machine.ownsVisits) machine.visits = machine.visits.slice();
        machine.ownsVisits = true;
        machine.visits[counter.word] = next;
      }
    }
    if (since >= 0 && machine.since[since] !== 0) {
      if (!machine.ownsSince) machine.since = machine.since.slice();
      machine.ownsSince = true;
      machine.since[since] = 0;
    }
  }
}
