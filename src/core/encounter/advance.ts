import { type ForceOption, forceOption, levelOf, type Policy, ruleFor } from '#doctrine';
import { begin as beginStory, type Offer, type Passage, type Scenario, step, type Variables } from '#story';
import { cuesOf, meet, pass, respond, type Situation } from '#subject';
import { draw } from './chance';
import type { Terms, World } from './encounter';
import type { Decided, EncounterEvent, Offered, OfferedChoice, Responded } from './events';
import { narrate } from './narrate';
import { place } from './place';
import { arrivals, request } from './resources';
import { variablesOf } from './variables';

/** What a window hands in: a choice, how many seconds it took, whether the time ran out, and the facts relied on. */
export interface Decision {
  readonly choice: string;
  readonly seconds?: number;
  readonly late?: boolean;
  readonly reasons?: readonly string[];
}

/** Who tells the story: inkjs itself, or a faster teller that explores. */
export interface Narrator {
  readonly begin: (scenario: Scenario, variables: Variables, seed: number) => Passage;
  readonly step: (scenario: Scenario, bookmark: Passage['bookmark'], choice: string, variables: Variables) => Passage;
}

/** The frame of a run, which no decision changes. */
export interface Frame {
  readonly scenario: Scenario;
  readonly policy: Policy;
  readonly narrator: Narrator;
}

/** A world and the events that led to it. */
export interface Advance {
  readonly world: World;
  readonly events: readonly EncounterEvent[];
}

/** The narrator of every real run. */
export const narrator: Narrator = { begin: beginStory, step };

/** Seconds of thought that count on the incident clock at an untimed decision; more than that is the trainee's own time. */
const THINKING = 20;

/** The world before the first decision, with the events that open a run. */
export function open(frame: Frame, terms: Terms): Advance {
  const { scenario, policy } = frame;
  const { about } = scenario;
  const draws = draw(terms.seed, about.draws);
  const start = {
    draws,
    clock: 0,
    phase: 'dispatch',
    subject: meet(about.subject),
    behavior: 'passive',
    weaponSeen: false,
    decimetres: about.stage.decimetres,
    cover: false,
    lightBar: false,
    voices: 1,
    shown: '',
    resources: [],
    facts: [],
    injuries: [],
    ending: '',
    over: false,
  } as const;
  const began: EncounterEvent = {
    type: 'began',
    at: 0,
    scenario: scenario.slug,
    revision: scenario.revision,
    seed: terms.seed,
    agency: policy.id,
    policy: policy.revision,
    mode: terms.mode,
    draws,
  };
  const entered: EncounterEvent = { type: 'entered', at: 0, phase: 'dispatch' };
  const passage = frame.narrator.begin(scenario, variablesOf(start), terms.seed);
  const world: World = { ...start, bookmark: passage.bookmark, offers: [] };
  const told = tell(frame, world, passage, 0);
  return { world: told.world, events: [began, entered, ...told.events] };
}

/** Takes one decision. Asking for a choice that is not on offer is our own mistake and throws. */
export function advance(frame: Frame, before: World, decision: Decision): Advance {
  const offer = before.offers.find((candidate) => candidate.id === decision.choice);
  if (!offer || !before.offered) throw new Error(`The choice ${decision.choice} is not on offer.`);
  const seconds = Math.max(0, Math.min(before.offered.limit ?? THINKING, Math.floor(decision.seconds ?? 0)));
  const decided: Decided = {
    type: 'decided',
    at: before.clock + seconds,
    decision: before.offered.decision,
    choice: offer.id,
    text: offer.text,
    moves: offer.act.moves,
    steps: offer.act.steps,
    seconds,
    late: decision.late ?? false,
    ...(decision.reasons === undefined
      ? {}
      : { reasons: decision.reasons.filter((fact) => before.facts.includes(fact)) }),
  };
  const events: EncounterEvent[] = [decided];
  let world = act(frame, { ...before, clock: decided.at }, offer, events);
  world = answer(frame, world, offer, events);
  const passage = frame.narrator.step(frame.scenario, world.bookmark, offer.id, variablesOf(world));
  const told = tell(frame, { ...world, bookmark: passage.bookmark }, passage, decided.decision);
  return { world: told.world, events: [...events, ...told.events] };
}

/** What the officer does, before anybody answers: words, force, requests, movement, and the time it takes with whoever arrives meanwhile. */
function act(frame: Frame, before: World, offer: Offer, events: EncounterEvent[]): World {
  let world = before;
  if (offer.act.moves.some((move) => move.kind === 'say')) {
    events.push({ type: 'said', at: world.clock, speaker: 'officer', text: unquoted(offer.text) });
  }
  for (const move of offer.act.moves) {
    if (move.kind === 'force') {
      const { behavior, decimetres } = world;
      events.push({
        type: 'used-force',
        at: world.clock,
        option: move.word,
        display: forceOption(move.word).display,
        behavior,
        decimetres,
      });
    }
    if (move.kind === 'request') {
      const hour = (frame.scenario.about.hour + Math.floor(world.clock / 3600)) % 24;
      const resources = request(world.resources, move.word, world.clock, frame.policy, hour);
      const entry = resources.find((candidate) => candidate.resource === move.word);
      if (resources !== world.resources && entry) {
        const away = entry.arrives === undefined ? {} : { seconds: entry.arrives - world.clock };
        events.push({ type: 'requested', at: world.clock, resource: move.word, ...away });
      }
      world = { ...world, resources };
    }
    if (move.kind === 'do' && move.word === 'one-voice') world = { ...world, voices: 1 };
  }
  const from = { decimetres: world.decimetres, cover: world.cover, lightBar: world.lightBar };
  const moved = offer.act.moves.reduce(place, from);
  const to = offer.act.decimetres === undefined ? moved : { ...moved, decimetres: offer.act.decimetres };
  if (to.decimetres !== from.decimetres || to.cover !== from.cover || to.lightBar !== from.lightBar) {
    events.push({ type: 'moved', at: world.clock, ...to });
  }
  return wait({ ...world, ...to }, offer.act.takes, events);
}

function wait(world: World, seconds: number, events: EncounterEvent[]): World {
  const clock = world.clock + seconds;
  const here = arrivals(world.resources, clock);
  for (const entry of here) events.push({ type: 'arrived', at: entry.arrives ?? clock, resource: entry.resource });
  const resources = world.resources.map((entry) => (here.includes(entry) ? { ...entry, here: true } : entry));
  return { ...world, clock, resources: here.length > 0 ? resources : world.resources };
}

/** How the person answers what was done. */
function answer(frame: Frame, world: World, offer: Offer, events: EncounterEvent[]): World {
  const { subject, rules } = respond(
    world.subject,
    offer.act,
    situationOf(world, offer.act.takes),
    frame.scenario.about.subject,
  );
  if (world.phase !== 'dispatch' || rules.length > 0) events.push(responded(world.clock, 'decision', subject, rules));
  return { ...world, subject };
}

function responded(at: number, to: Responded['to'], subject: World['subject'], rules: Responded['rules']): Responded {
  const { escalation, trust, comprehension, stage } = subject;
  return { type: 'responded', at, to, rules, escalation, trust, comprehension, level: levelOf(escalation), stage };
}

function situationOf(world: World, seconds: number): Situation {
  const { decimetres, voices, lightBar, cover, behavior, weaponSeen } = world;
  return { decimetres, voices, lightBar, cover, behavior, weaponSeen, seconds, contact: world.phase !== 'dispatch' };
}

/** Turns a passage into events: what is said and seen, what follows for the person, and the next decision or the end. */
function tell(frame: Frame, before: World, passage: Passage, decision: number): Advance {
  const told = narrate(frame.scenario, before, passage.lines);
  const events: EncounterEvent[] = [...told.events];
  let world = told.world;
  if (told.effects.length > 0) {
    const { subject, rules } = pass(world.subject, told.effects, situationOf(world, 0));
    if (rules.length > 0) events.push(responded(world.clock, 'event', subject, rules));
    world = { ...world, subject };
  }
  if (world.phase !== 'dispatch') {
    const cues = cuesOf(world.subject, world);
    const shown = cues.map((cue) => cue.id + cue.text).join();
    if (shown !== world.shown) events.push({ type: 'observed', at: world.clock, cues });
    world = { ...world, shown };
  }
  const offers = passage.offers.filter((offer) => isCarried(frame.policy, offer));
  const { offered: _, ...rest } = world;
  if (passage.fault !== undefined) return { world: { ...rest, offers: [], over: true, fault: passage.fault }, events };
  if (offers.length === 0) {
    const ending = frame.scenario.about.endings.find((candidate) => candidate.id === world.ending);
    if (!ending)
      return {
        world: { ...rest, offers: [], over: true, fault: 'The script ended without naming an ending.' },
        events,
      };
    events.push({
      type: 'ended',
      at: world.clock,
      ending: ending.id,
      disposition: ending.disposition,
      injuries: world.injuries,
    });
    return { world: { ...rest, offers: [], over: true }, events };
  }
  const timer = passage.lines
    .map((line) => line.timer)
    .filter((seconds) => seconds !== undefined)
    .at(-1);
  const offered: Offered = {
    type: 'offered',
    at: world.clock,
    decision: decision + 1,
    choices: offers.map(offeredChoice),
    ...(timer === undefined ? {} : { limit: timer }),
  };
  return { world: { ...rest, offers, offered }, events: [...events, offered] };
}

/** Force that the agency does not carry is not on offer. */
function isCarried(policy: Policy, offer: Offer): boolean {
  return forceIn(offer).every((option) => ruleFor(policy, option)?.carried ?? false);
}

function forceIn(offer: Offer): readonly ForceOption[] {
  return offer.act.moves.flatMap((move) => (move.kind === 'force' ? [move.word] : []));
}

function offeredChoice(offer: Offer): OfferedChoice {
  const says = offer.act.moves.some((move) => move.kind === 'say');
  const group = forceIn(offer).length > 0 ? 'force' : says ? 'say' : 'do';
  return { id: offer.id, text: offer.text, group, moves: offer.act.moves, takes: offer.act.takes };
}

function unquoted(text: string): string {
  return text.replace(/^[“"](.*)[”"]$/s, '$1');
}
