import {
  bare,
  type Fault,
  linesOf as linesIn,
  type Machine,
  type Option,
  run,
  type SaidLine,
  setGlobal,
  type Settings,
  take,
  type Transcript,
  type Weigh,
} from '#walker/machine';
import { after, CHOICE, EXACT, pathOf, type Slot, type Story } from '#walker/script';
import { isFault, toHost, type Value } from '#walker/value';
import type { Place } from './place';
import type { Walker } from './walker';

/** What one turn came to. */
export interface Turn {
  readonly place: Place;
  readonly transcript: Transcript;
  /** Whether chance decided between several outcomes; another seed may have led elsewhere. */
  readonly rolled: boolean;
  readonly fault: Fault | undefined;
  /** Something that ink lets pass and an author would want to know. */
  readonly warning: Fault | undefined;
}

/** Starts a story, with values to give to globals first, and again before choices are weighed. Ink's chance comes from the seed alone. */
export function start(walker: Walker, seed: number, settings: Settings = [], weigh?: Weigh): Turn {
  const declared = declarations(walker, seed);
  const machine = machineAt(walker, declared);
  machine.frame.at = walker.story.root.slots[0];
  machine.weigh = weigh;
  return play(machine, settings);
}

/** Takes a choice, by its place among those on offer, and plays on to the next ones, with values to give to globals first, and again before those are weighed. */
export function choose(walker: Walker, place: Place, choice: number, settings: Settings = [], weigh?: Weigh): Turn {
  const machine = machineAt(walker, place);
  const option = place.options[choice];
  if (!option) throw new RangeError(`There is no choice ${choice} among ${place.options.length}.`);
  machine.turn++;
  machine.weigh = weigh;
  if (machine.since.length > 0) {
    machine.since = machine.since.map((turns, at) =>
      turns < 0 ? turns : after(turns, walker.story.sinceLassos[at] ?? EXACT),
    );
    machine.ownsSince = true;
  }
  return play(machine, settings, option);
}

/** The lines of a turn, one by one as ink gives them. */
export function linesOf(story: Story, { transcript }: Pick<Turn, 'transcript'>): readonly SaidLine[] {
  return linesIn(transcript, story.slots);
}

/** The globals of a story at a place, by name, as a host sees them. @public */
export function globalsAt(story: Story, place: Place): ReadonlyMap<string, number | string | boolean> {
  return new Map(story.globals.map((name, at) => [name, toHost(place.globals[at] ?? 0)]));
}

/** Ink's path of the place in the text where a choice is offered; what ink’s runtime calls its source path. */
export function sourceOf(option: Option): string {
  return option.slot.text;
}

function declarations(walker: Walker, seed: number): Place {
  const { story } = walker;
  const nothing: Place = {
    globals: story.globals.map(() => 0),
    visits: Array.from({ length: story.words }, () => 0),
    since: story.sinceLassos.map(() => -1),
    turn: -1,
    seed,
    random: 0,
    stack: [],
    options: [],
  };
  const declaring = story.root.named.get('global decl');
  if (!declaring) return nothing;
  const machine = machineAt(walker, nothing);
  machine.frame.at = declaring.door;
  run(machine);
  return { ...nothing, globals: machine.globals };
}

/** The walker's machine, set to a place. Making one for every turn would be most of the work of a turn. */
function machineAt({ machine }: Walker, place: Place): Machine {
  bare(machine);
  machine.frame = machine.base;
  machine.from = undefined;
  machine.threads.length = 0;
  machine.globals = place.globals as Value[];
  machine.visits = place.visits as number[];
  machine.since = place.since as number[];
  machine.ownsGlobals = machine.ownsVisits = machine.ownsSince = false;
  machine.turn = place.turn;
  machine.seed = place.seed;
  machine.random = place.random;
  machine.stack.length = 0;
  if (place.stack.length > 0) machine.stack.push(...place.stack);
  machine.strings.length = 0;
  machine.heard = [];
  machine.spoken = [];
  machine.options = [];
  machine.safe = machine.carried = -1;
  machine.warning = undefined;
  machine.rolled = false;
  machine.weigh = undefined;
  machine.weighed = 0;
  machine.steps = 0;
  return machine;
}

function play(machine: Machine, settings: Settings, option?: Option): Turn {
  for (const [place, value] of settings) setGlobal(machine, place, value);
  let fault: Fault | undefined;
  try {
    if (option) take(machine, option);
    run(machine);
    const sentence = endedBadly(machine);
    if (sentence) fault = { sentence, path: lastPath(machine) };
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    fault = { sentence: thrown.message, path: lastPath(machine) };
  }
  const place: Place = {
    globals: machine.globals,
    visits: machine.visits,
    since: machine.since,
    turn: machine.turn,
    seed: machine.seed,
    random: machine.random,
    stack: machine.stack.length > 0 ? [...machine.stack] : NONE,
    options: fault ? NONE : visible(machine.options),
  };
  const transcript = { heard: machine.heard, spoken: machine.spoken };
  return {
    place,
    transcript,
    rolled: machine.rolled,
    fault,
    warning: machine.warning,
  };
}

const NONE: readonly never[] = [];

function visible(options: readonly Option[]): readonly Option[] {
  return options.some(isInvisible) ? options.filter((option) => !isInvisible(option)) : options;
}

function isInvisible(option: Option): boolean {
  return (option.slot.flags & CHOICE.invisible) > 0;
}

/** Why a flow that has come to an end should not have, or nothing. */
function endedBadly(machine: Machine): string | undefined {
  if (machine.options.length > 0 || machine.safe >= 0 || endedBefore(machine)) return undefined;
  if (machine.frames.length < 2)
    return 'The story ran out of content. End it with -> END, or lead on with a divert or a choice.';
  return machine.frame.isFunction
    ? 'A function came to an end without returning. Add "~ return".'
    : 'A tunnel came to an end without going back. Add "->->".';
}

/** Ink forgives running out after a fallback choice if the flow was ended on purpose before and no line has begun since. */
function endedBefore(machine: Machine): boolean {
  if (machine.carried < 0) return false;
  const { slots } = machine.story;
  const { heard, spoken } = machine;
  return (
    linesIn({ heard, spoken }, slots).length ===
    linesIn({ heard: heard.slice(0, machine.carried), spoken }, slots).length
  );
}

function lastPath(machine: Machine): string {
  const at: Slot | undefined =
    machine.frame.at ?? [...machine.frames].reverse().find((frame) => frame.at !== undefined)?.at;
  if (at) return pathOf(at);
  const last = [...machine.heard].reverse().find((what) => what >= 0);
  const slot = last === undefined ? undefined : machine.story.slots[last];
  return slot ? pathOf(slot) : (machine.from?.path ?? '');
}
