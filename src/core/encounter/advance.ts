import { forceOption, groupOf, isA, levelOf, type Policy, ruleFor } from '#doctrine';
import { groundOf } from '#place';
import { begin as beginStory, type Line, type Offer, type Passage, type Scenario, step, type Variables } from '#story';
import { cuesOf, meet, pass, respond, type Situation } from '#subject';
import { draw } from './chance';
import type { Draft, Terms, World } from './encounter';
import type { Decided, EncounterEvent, Offered, OfferedChoice, Responded } from './events';
import { narrate } from './narrate';
import { type Place, place } from './place';
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
  const events = [began, entered];
  const passage = frame.narrator.begin(scenario, variablesOf(start), terms.seed);
  const world: Draft = { ...start, bookmark: passage.bookmark, offers: [] };
  tell(frame, world, passage, 0, events);
  return { world, events };
}

/** Takes one decision. Asking for a choice that is not on offer is our own mistake and throws. */
export function advance(frame: Frame, before: World, decision: Decision): Advance {
  const { offered, ...rest } = before;
  const offer = before.offers.find((candidate) => candidate.id === decision.choice);
  if (!offer || !offered) throw new Error(`The choice ${decision.choice} is not on offer.`);
  const decided = decidedFor(before, offered, offer, decision);
  const world: Draft = rest;
  const events: EncounterEvent[] = [decided];
  world.clock = decided.at;
  act(frame, world, offer, events);
  answer(frame, world, offer, events);
  const passage = frame.narrator.step(frame.scenario, world.bookmark, offer.id, variablesOf(world));
  world.bookmark = passage.bookmark;
  tell(frame, world, passage, decided.decision, events);
  return { world, events };
}

function decidedFor(before: World, offered: Offered, { id, text, act }: Offer, decision: Decision): Decided {
  const seconds = Math.max(0, Math.min(offered.limit ?? THINKING, Math.floor(decision.seconds ?? 0)));
  const decided: Decided = {
    type: 'decided',
    at: before.clock + seconds,
    decision: offered.decision,
    choice: id,
    text,
    moves: act.moves,
    steps: act.steps,
    seconds,
    late: decision.late ?? false,
  };
  if (decision.reasons === undefined) return decided;
  return { ...decided, reasons: decision.reasons.filter((fact) => before.facts.includes(fact)) };
}

/** What the officer does, before anybody answers: words, force, requests, movement, and the time it takes with whoever arrives meanwhile. */
function act(frame: Frame, world: Draft, offer: Offer, events: EncounterEvent[]): void {
  const { clock: at } = world;
  if (isA(offer.act, 'say')) events.push({ type: 'said', at, speaker: 'officer', text: unquoted(offer.text) });
  for (const move of offer.act.moves) {
    if (move.kind === 'force') {
      const { behavior, decimetres } = world;
      const { display } = forceOption(move.word);
      events.push({ type: 'used-force', at, option: move.word, display, behavior, decimetres });
    }
    if (move.kind === 'request') {
      const hour = (frame.scenario.about.hour + Math.floor(at / 3600)) % 24;
      const resources = request(world.resources, move.word, at, frame.policy, hour);
      const entry = resources.find((candidate) => candidate.resource === move.word);
      if (resources !== world.resources && entry) {
        const away = entry.arrives === undefined ? {} : { seconds: entry.arrives - at };
        events.push({ type: 'requested', at, resource: move.word, ...away });
      }
      world.resources = resources;
    }
    if (move.kind === 'do' && move.word === 'one-voice') world.voices = 1;
  }
  move(frame, world, offer, events);
  wait(world, offer.act.takes, events);
}

function move({ scenario }: Frame, world: Draft, { act }: Offer, events: EncounterEvent[]): void {
  const ground = groundOf(scenario.about.stage.place);
  const moved = act.moves.reduce<Place>((at, one) => place(ground, at, one), world);
  const { cover, lightBar, decimetres } =
    act.decimetres === undefined ? moved : { ...moved, decimetres: act.decimetres };
  if (decimetres === world.decimetres && cover === world.cover && lightBar === world.lightBar) return;
  events.push({ type: 'moved', at: world.clock, decimetres, cover, lightBar });
  world.decimetres = decimetres;
  world.cover = cover;
  world.lightBar = lightBar;
}

function wait(world: Draft, seconds: number, events: EncounterEvent[]): void {
  world.clock += seconds;
  const here = arrivals(world.resources, world.clock);
  if (here.length === 0) return;
  for (const entry of here)
    events.push({ type: 'arrived', at: entry.arrives ?? world.clock, resource: entry.resource });
  world.resources = world.resources.map((entry) => (here.includes(entry) ? { ...entry, here: true } : entry));
}

/** How the person answers what was done. */
function answer(frame: Frame, world: Draft, offer: Offer, events: EncounterEvent[]): void {
  const situation = situationOf(world, offer.act.takes);
  const { subject, rules } = respond(world.subject, offer.act, situation, frame.scenario.about.subject);
  if (world.phase !== 'dispatch' || rules.length > 0) events.push(responded(world.clock, 'decision', subject, rules));
  world.subject = subject;
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
function tell(frame: Frame, world: Draft, passage: Passage, decision: number, events: EncounterEvent[]): void {
  const effects = narrate(frame.scenario, world, passage.lines, events);
  if (effects.length > 0) {
    const { subject, rules } = pass(world.subject, effects, situationOf(world, 0));
    if (rules.length > 0) events.push(responded(world.clock, 'event', subject, rules));
    world.subject = subject;
  }
  if (world.phase !== 'dispatch') {
    const cues = cuesOf(world.subject, world);
    const shown = cues.map((cue) => cue.id + cue.text).join();
    if (shown !== world.shown) events.push({ type: 'observed', at: world.clock, cues });
    world.shown = shown;
  }
  const offers = passage.offers.filter((offer) => isCarried(frame.policy, offer));
  if (passage.fault !== undefined || offers.length === 0) return end(frame, world, passage.fault, events);
  const offered = offeredAt(world.clock, decision + 1, offers, passage.lines);
  world.offers = offers;
  world.offered = offered;
  events.push(offered);
}

/** Ends the run, at the ending that the script has named or because the script cannot go on. */
function end(frame: Frame, world: Draft, fault: string | undefined, events: EncounterEvent[]): void {
  world.offers = [];
  world.over = true;
  const ending = frame.scenario.about.endings.find(({ id }) => id === world.ending);
  if (fault !== undefined || !ending) {
    world.fault = fault ?? 'The script ended without naming an ending.';
    return;
  }
  const { injuries, clock: at } = world;
  events.push({ type: 'ended', at, ending: ending.id, disposition: ending.disposition, injuries });
}

function offeredAt(at: number, decision: number, offers: readonly Offer[], lines: readonly Line[]): Offered {
  let limit: number | undefined;
  for (const { timer } of lines) limit = timer ?? limit;
  const offered: Offered = { type: 'offered', at, decision, choices: offers.map(offeredChoice) };
  return limit === undefined ? offered : { ...offered, limit };
}

/** Force that the agency does not carry is not on offer. */
function isCarried(policy: Policy, { act }: Offer): boolean {
  return act.moves.every((move) => move.kind !== 'force' || (ruleFor(policy, move.word)?.carried ?? false));
}

const known = new WeakMap<Offer, OfferedChoice>();

/** An offer as the log keeps it; who tells a story fast hands out the same offers again and again. */
function offeredChoice(offer: Offer): OfferedChoice {
  let choice = known.get(offer);
  if (!choice) known.set(offer, (choice = choiceOf(offer)));
  return choice;
}

function choiceOf({ id, text, act }: Offer): OfferedChoice {
  return { id, text, group: groupOf(act), moves: act.moves, takes: act.takes };
}

/** A text without its own quotation marks: what is said of what is written. */
export function unquoted(text: string): string {
  return text.replace(/^[“"](.*)[”"]$/s, '$1');
}
