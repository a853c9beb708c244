import { castName, forceOption, isA, isDeath, type Policy, resistance, wordOf } from '#doctrine';
import {
  type About,
  cuesOf,
  type Decided,
  type EncounterEvent,
  FORMAT,
  inCover,
  opening,
  type Offered,
  OFFICER,
  reach,
  weaponOf,
} from '#encounter/situation';
import type { Narrator } from '#narrator';
import type { Offer, Passage, Scenario } from '#story';
import { meet, respond, type Surroundings } from '#subject';
import { asDrawn, looksFor } from './appearance';
import { draw } from './chance';
import { type Draft, draftOf, type Terms, type World } from './encounter';
import { ENGINE } from './engine';
import { placed, stepped } from './move';
import { telling } from './narrate';
import { happen, type News, responded } from './news';
import { isCarried, offeredAt } from './offering';
import { call, request, setOut } from './resources';
import { variablesOf } from './variables';
import { waitForAnybody, waitUntil } from './wait';

/** What a window hands in: a choice, how many seconds it took, whether the time ran out, and the facts relied on. */
export interface Decision {
  readonly choice: string;
  readonly seconds?: number;
  readonly late?: boolean;
  readonly reasons?: readonly string[];
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

/** Seconds of thought that count on the incident clock at an untimed decision; more than that is the trainee's own time. */
const THINKING = 20;

/** The world before the first decision, with the events that open a run. */
export function open(frame: Frame, terms: Terms): Advance {
  const { scenario, policy } = frame;
  const { about } = scenario;
  const draws = draw(terms.seed, about.draws, policy);
  const deaths = terms.deaths ?? true;
  const looks = terms.looks ?? looksFor(terms.seed, about.subject);
  const appearance = looks === 'as-cast' ? undefined : looks;
  const world: Draft = {
    draws,
    deaths,
    name: castName(asDrawn(scenario, appearance).about.cast, about.subject.who),
    situation: opening(about),
    subject: meet(about.subject),
    voices: 1,
    told: false,
    hinted: false,
    pressing: false,
    shown: '',
    ending: '',
    bookmark: {},
    offers: [],
    offered: undefined,
    over: false,
    fault: undefined,
  };
  const news: News = { scenario, world, events: [] };
  happen(news, {
    type: 'began',
    at: 0,
    format: FORMAT,
    engine: ENGINE,
    scenario: scenario.slug,
    revision: scenario.revision,
    seed: terms.seed,
    agency: policy.id,
    policy: policy.revision,
    mode: terms.mode,
    deaths,
    draws,
    ...(appearance && { appearance }),
  });
  happen(news, { type: 'entered', at: 0, phase: 'dispatch' });
  for (const event of setOut(about, draws)) happen(news, event);
  const passage = telling(news, (weighing) =>
    frame.narrator.begin(scenario, variablesOf(world, about), terms.seed, weighing),
  );
  offer(frame, news, passage, 0);
  return { world, events: news.events };
}

/** Takes one decision. Asking for a choice that is not on offer is our own mistake and throws. */
export function advance(frame: Frame, before: World, decision: Decision): Advance {
  const { offered } = before;
  const taken = before.offers.find((candidate) => candidate.id === decision.choice);
  if (!taken || !offered) throw new Error(`The choice ${decision.choice} is not on offer.`);
  const world = draftOf(before);
  const news: News = { scenario: frame.scenario, world, events: [] };
  const decided = decidedFor(before, offered, taken, decision);
  happen(news, decided);
  act(frame, news, taken);
  answer(frame, news, taken, news.world.situation.clock - decided.at);
  const { scenario, narrator } = frame;
  const passage = telling(news, (weighing) =>
    narrator.step(scenario, news.world.bookmark, taken.id, variablesOf(news.world, scenario.about), weighing),
  );
  offer(frame, news, passage, decided.decision);
  return { world: news.world, events: news.events };
}

function decidedFor(before: World, offered: Offered, { id, text, act }: Offer, decision: Decision): Decided {
  const seconds = Math.max(0, Math.min(offered.limit ?? THINKING, Math.floor(decision.seconds ?? 0)));
  const decided: Decided = {
    type: 'decided',
    at: before.situation.clock + seconds,
    decision: offered.decision,
    choice: id,
    text,
    moves: act.moves,
    steps: act.steps,
    seconds,
    late: decision.late ?? false,
    ...(act.promises.length > 0 && { promises: act.promises }),
  };
  if (decision.reasons === undefined) return decided;
  const known = before.situation.facts.map(({ fact }) => fact);
  return { ...decided, reasons: decision.reasons.filter((fact) => known.includes(fact)) };
}

/** What the officer does, before anybody answers: words, force, requests, movement, and the time it takes with whoever arrives meanwhile. */
function act({ policy }: Frame, news: News, { act, text }: Offer): void {
  const { world } = news;
  const { about } = news.scenario;
  const at = world.situation.clock;
  if (isA(act, 'say')) happen(news, { type: 'said', at, speaker: OFFICER, text: unquoted(text) });
  for (const move of act.moves) {
    if (move.kind === 'force') {
      const decimeters = reach(world.situation, about);
      const { behavior } = world.situation;
      const { display } = forceOption(move.word);
      const apart = decimeters === undefined ? {} : { decimeters };
      happen(news, { type: 'used-force', at, option: move.word, display, behavior, ...apart });
    }
    if (move.kind === 'request') {
      const requested = request(world.situation, move.word, at, policy, about.hour);
      if (requested) happen(news, requested);
    }
    if (move.kind === 'do' && move.word === 'one-voice') world.voices = 1;
    light(news, move.kind === 'do' ? move.word : '');
  }
  for (const who of act.calls) {
    const expected = call(world.situation, about, who, world.draws, at);
    if (expected) happen(news, expected);
  }
  for (const knows of act.knows)
    if (!world.situation.knows.includes(knows)) happen(news, { type: 'learned', at, knows });
  go(news, act);
  const waits = act.moves.some((move) => wordOf(move) === 'do:wait');
  (waits ? waitForAnybody : waitUntil)(news, at + act.takes);
}

/** Acts that switch the light bar on or off. */
const LIGHT_BAR: Readonly<Record<string, boolean>> = {
  'lights-on': true,
  'arrive-hot': true,
  'lights-off': false,
  'arrive-quietly': false,
};

function light(news: News, word: string): void {
  const lightBar = LIGHT_BAR[word];
  const { clock: at, lightBar: before } = news.world.situation;
  if (lightBar !== undefined && lightBar !== before) happen(news, { type: 'observed', at, who: OFFICER, lightBar });
}

/** Where the act takes people: the officer by what is done, whoever the author names to where the author says. */
function go(news: News, { moves, places }: Offer['act']): void {
  const { world } = news;
  const { about } = news.scenario;
  if (!places.some(({ who }) => who === OFFICER)) {
    for (const move of moves) {
      const to = stepped(world.situation, about, move);
      if (to) happen(news, { type: 'moved', at: world.situation.clock, who: OFFICER, to });
    }
  }
  for (const placing of places) {
    const moved = placed(world.situation, about, placing);
    if (moved) happen(news, { type: 'moved', at: world.situation.clock, who: moved.who, to: moved.to });
  }
}

/** How the person answers what was done. */
function answer({ scenario }: Frame, news: News, { act }: Offer, seconds: number): void {
  const { world } = news;
  const around = surroundingsOf(world, scenario.about, seconds);
  const { subject, rules } = respond(world.subject, act, around, scenario.about.subject);
  world.subject = subject;
  const { phase, clock } = world.situation;
  if (phase !== 'dispatch' || rules.length > 0) happen(news, responded(clock, 'decision', subject, rules));
}

/** The least resistance that is an attack on somebody. */
const ATTACK = resistance('assaultive');

function surroundingsOf(
  { situation, voices, told, hinted, pressing }: World,
  about: About,
  seconds: number,
): Surroundings {
  const { lightBar, behavior, phase } = situation;
  return {
    decimeters: reach(situation, about),
    voices,
    lightBar,
    cover: inCover(situation, about),
    behavior,
    weaponSeen: weaponOf(situation, about) !== undefined,
    told,
    hinted,
    danger: resistance(behavior) >= ATTACK || (pressing && behavior === 'active'),
    seconds,
    contact: phase !== 'dispatch',
  };
}

/** Puts the next decision on offer after a passage, or ends the run. */
function offer(frame: Frame, news: News, passage: Passage, decision: number): void {
  const { world } = news;
  const { about } = frame.scenario;
  if (world.situation.phase !== 'dispatch') {
    const cues = cuesOf(world.situation, about);
    const shown = cues.join();
    if (shown !== world.shown) happen(news, { type: 'observed', at: world.situation.clock, cues });
    world.shown = shown;
  }
  const offers = passage.offers.filter((offer) => isCarried(frame.policy, offer));
  if (passage.fault !== undefined || offers.length === 0) return end(frame, news, passage.fault);
  const offered = offeredAt(world.situation.clock, decision + 1, offers, passage.lines);
  world.offers = offers;
  world.offered = offered;
  happen(news, offered);
}

/** Ends the run, at the ending that the script has named or because the script cannot go on. */
function end(frame: Frame, news: News, fault: string | undefined): void {
  const { world } = news;
  world.offers = [];
  world.over = true;
  const ending = frame.scenario.about.endings.find(({ id }) => id === world.ending);
  if (ending && !world.deaths && isDeath(ending.disposition)) {
    world.fault = `The script reached the ending “${ending.id}”, in which somebody dies, although such endings are switched off; ask “deaths” before it.`;
    return;
  }
  if (fault !== undefined || !ending) {
    world.fault = fault ?? 'The script ended without naming an ending.';
    return;
  }
  const { injuries, clock: at } = world.situation;
  happen(news, { type: 'ended', at, ending: ending.id, disposition: ending.disposition, injuries });
}

/** A text without its own quotation marks: what is said of what is written. */
export function unquoted(text: string): string {
  return text.replace(/^[“"](.*)[”"]$/s, '$1');
}
