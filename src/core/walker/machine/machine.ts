import {
  type Container,
  counted,
  type Counter,
  type Live,
  pathOf,
  type Slot,
  type Story,
  type Visit,
} from '#walker/script';
import { fault, type Item, type Value } from '#walker/value';
import { BARE, copyFrames, type Frame, newFrame } from './frames';
import { HEARD, type Transcript } from './lines';

/** Why a story could not go on, or what it had to be forgiven. */
export interface Fault {
  /** One sentence for the author. */
  readonly sentence: string;
  /** Ink's path of the instruction. */
  readonly path: string;
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

/** From where a choice was last on offer, and as what. */
interface Offer {
  from: Container | undefined;
  option: Option;
}

interface Thread {
  readonly frames: Frame[];
  readonly from: Container | undefined;
}

/** Values to give to globals: place and value, by turns. */
export type Settings = readonly (readonly [place: number, value: Value])[];

/** Asked for values of globals once something was said and choices are about to be weighed; what was said is a record that goes on growing. */
export type Weigh = (said: Transcript, globals: readonly Value[]) => Settings;

/** Everything that changes while a story plays one turn. */
export interface Machine {
  readonly story: Story;
  /** From where what the story remembers still matters, for a walk that merges what cannot be told apart. */
  readonly live: Live | undefined;
  /** Which slots have been stepped on with something to say or to offer; 1 where they have. */
  readonly reached: Uint8Array;
  /** What each choice was last on offer as, by its number; handed out again while nothing about it changes. */
  readonly offered: (Offer | undefined)[];
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
  /** Whether chance decided between several outcomes in this turn. */
  rolled: boolean;
  /** What is asked for the host's globals before choices are weighed, and how much had been heard when it last was. */
  weigh: Weigh | undefined;
  weighed: number;
  steps: number;
}

/** A machine that has played nothing yet. */
export function newMachine(story: Story, reached: Uint8Array, live?: Live): Machine {
  const base = newFrame(false, undefined);
  return {
    story,
    live,
    reached,
    offered: story.slots.map(() => undefined),
    base,
    frames: [base],
    frame: base,
    from: undefined,
    threads: [],
    globals: [],
    ownsGlobals: false,
    visits: [],
    ownsVisits: false,
    since: [],
    ownsSince: false,
    turn: 0,
    seed: 0,
    random: 0,
    stack: [],
    strings: [],
    heard: [],
    spoken: [],
    options: [],
    safe: -1,
    carried: -1,
    warning: undefined,
    rolled: false,
    weigh: undefined,
    weighed: 0,
    steps: 0,
  };
}

/** Goes back to where nothing was called and nothing is remembered. */
export function bare(machine: Machine): void {
  const { base } = machine;
  base.at = undefined;
  base.evaluating = false;
  base.temporaries = undefined;
  machine.frames = [base];
}

/** How deep calls may go before a story is taken to call itself without end. */
const DEEPEST = 2000;

/** Whether something was put out since choices were last weighed. */
export function hasSpoken({ heard, weighed }: Machine): boolean {
  for (let at = weighed; at < heard.length; at++) {
    const what = heard[at] as number;
    if (what >= 0 || what <= HEARD.spoken) return true;
  }
  return false;
}

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
