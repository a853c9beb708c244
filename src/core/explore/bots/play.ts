import { advance, type Decision, type EncounterEvent, type Frame, open, type World } from '#encounter';
import type { Bot } from './strategy/bot';
import { type BotName, botOf } from './strategy/bots';
import { chanceAt } from './strategy/chance';
import { before, see, type View } from './strategy/view';

/** Where a run stands: the world, and what the officer has seen of it. */
export interface Standing {
  readonly world: World;
  readonly view: View;
}

/** A run played on to its end, or to the most decisions it was given. */
export interface Played extends Standing {
  /** The events added. */
  readonly events: readonly EncounterEvent[];
  readonly decisions: number;
  /** How many of the wishes came true. */
  readonly wished: number;
}

/** Seconds of thought a strategy takes for each decision. */
const THOUGHT = 4;

/** Decisions after which a run counts as one that would not end. */
export const LONGEST_RUN = 150;

/** Begins a run in assessed mode; without endings in which somebody dies, if it is said so. */
export function start(
  frame: Frame,
  seed: number,
  deaths = true,
): Standing & { readonly events: readonly EncounterEvent[] } {
  const { world, events } = open(frame, { seed, mode: 'assessed', deaths });
  return { world, events, view: events.reduce(see, before(frame.scenario, frame.policy)) };
}

/** Takes one decision. */
export function take(
  frame: Frame,
  from: Standing,
  decision: Decision,
): Standing & { readonly events: readonly EncounterEvent[] } {
  const { world, events } = advance(frame, from.world, decision);
  return { world, events, view: events.reduce(see, from.view) };
}

/**
 * Plays on by a strategy until the run ends, or for the most decisions given. Where `wishes` are given, each is taken in turn as long as it is on
 * offer when its turn comes; from the first that is not, the strategy decides.
 */
export function playOn(frame: Frame, from: Standing, { bot, seed, most, wishes = [] }: PlayTerms): Played {
  const player = playerOf(frame, bot);
  const events: EncounterEvent[] = [];
  let { world, view } = from;
  let decisions = 0;
  let wished = 0;
  let wishing = true;
  while (world.offered && decisions < most) {
    const wish: Decision | undefined = wishing ? wishes[decisions] : undefined;
    wishing = wish !== undefined && world.offers.some((offer) => offer.id === wish.choice);
    const own = { choice: wishing ? '' : player(view, chanceAt(seed, bot, view.situation.decision)), seconds: THOUGHT };
    const taken = take(frame, { world, view }, wishing && wish ? wish : own);
    ({ world, view } = taken);
    events.push(...taken.events);
    decisions++;
    if (wishing) wished++;
  }
  return { world, view, events, decisions, wished };
}

/** The strategy of a name as it plays in a frame. */
export function playerOf(frame: Frame, bot: BotName): Bot {
  return bot === 'script' ? botOf(bot, linesIn(frame)) : botOf(bot);
}

/** Seeds that are tried for a run that ends best. */
const TRIED = 50;

const learned = new WeakMap<Frame, readonly string[]>();

/** What skilled chose on the lowest seed that ended best, for a script to follow; learned once for a frame. */
function linesIn(frame: Frame): readonly string[] {
  let lines = learned.get(frame);
  if (!lines) learned.set(frame, (lines = bestLines(frame)));
  return lines;
}

function bestLines(frame: Frame): readonly string[] {
  const { endings } = frame.scenario.about;
  for (let seed = 1; seed <= TRIED; seed++) {
    const from = start(frame, seed);
    const { world, events } = playOn(frame, from, { bot: 'skilled', seed, most: LONGEST_RUN });
    if (endings.find(({ id }) => id === world.ending)?.fit === 'best')
      return events.flatMap((event) => (event.type === 'decided' ? [event.choice] : []));
  }
  return [];
}

/** By whom a run is played on, from which seed, and for how many decisions at most. */
export interface PlayTerms {
  readonly bot: BotName;
  readonly seed: number;
  readonly most: number;
  readonly wishes?: readonly Decision[];
}
