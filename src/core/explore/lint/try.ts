import { isA, levelOf } from '#doctrine';
import { advance, type Frame, variablesOf, type World } from '#encounter';
import { isLibrary, type Line, type Offer, type Passage, type Variables } from '#story';
import { type Answer, signsOf, type Tried, type Visit } from './visit';

/** Variables that keep their values while choices are tried, by name. */
type Held = Readonly<Record<string, ReturnType<Variables>>>;

/** Variables of which some keep their values. */
function withHeld(held: Held, variables: Variables): Variables {
  return (name) => held[name] ?? variables(name);
}

/** Two states beside the one the person is in, so that what depends on escalation, trust or the stairway comes out on both sides. */
const STATES: readonly Held[] = [
  { escalation: 12, trust: 88, comprehension: 88, level: levelOf(12), stairway: 'behavior-change' },
  { escalation: 92, trust: 4, comprehension: 12, level: levelOf(92), stairway: 'listening' },
];
const HELD = ['escalation', 'trust', 'comprehension', 'level', 'stairway', 'clock'] as const;

/** Tries every choice that is on offer in a world, in the state the person is in and in the two others; `worths` is what doctrine thinks, by id. */
export function tryAll(frame: Frame, world: World, worths: ReadonlyMap<string, number>, isNew: boolean): Visit {
  const { choices } = frame.scenario;
  const own = new Set(Object.values(choices).flatMap(({ id, file }) => (isLibrary(file) ? [] : [id])));
  const now = variablesOf(world, frame.scenario.about);
  const held: Held = Object.fromEntries(HELD.map((name) => [name, now(name)]));
  const states = [held, ...STATES.map((state) => ({ ...held, ...state }))];
  // The library's force is answered by the library; trying it once is enough.
  const offers = isNew ? world.offers : world.offers.filter(({ id, act }) => own.has(id) || !isA(act, 'force'));
  const tried = offers.map((offer): Tried => ({
    offer,
    worth: worths.get(offer.id) ?? 0,
    isOwn: own.has(offer.id),
    answers: states.map((state) => answerTo(frame, world, offer, state)),
  }));
  return { phase: world.situation.phase, tried, isNew };
}

/**
 * What the script answers to a choice while the person's numbers and the clock stay as they are held: how the engine moves the person and lets time
 * go by for each choice is left out, so that only what the script makes of it can differ. Distance and what was asked for still change.
 */
function answerTo(frame: Frame, world: World, offer: Offer, held: Held): Answer {
  const told: Passage[] = [];
  const { narrator } = frame;
  const holding: Frame = {
    ...frame,
    narrator: {
      begin: narrator.begin,
      step: (scenario, bookmark, choice, variables, weighing) => {
        const weighed = weighing && ((lines: readonly Line[]) => withHeld(held, weighing(lines)));
        const passage = narrator.step(scenario, bookmark, choice, withHeld(held, variables), weighed);
        told.push(passage);
        return passage;
      },
    },
  };
  advance(holding, world, { choice: offer.id, seconds: 0 });
  const lines = told.flatMap((passage) => passage.lines);
  return {
    lines,
    signs: new Set(signsOf(lines)),
    next: told.flatMap(({ offers }) => offers.map(({ id }) => id)),
  };
}
