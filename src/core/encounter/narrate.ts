import { type Observed, OFFICER, type Said, type Writable } from '#encounter/situation';
import { GONE } from '#place';
import type { Weighing } from '#narrator';
import type { Effect, Line, Passage, Scenario, Staging } from '#story';
import { pass } from '#subject';
import { placed } from './move';
import { happen, type News, responded } from './news';
import { call } from './resources';
import { variablesOf } from './variables';
import { waitUntil } from './wait';

/**
 * Turns a passage into events: what is said and seen, and what follows for the person. What is told before the choices is told before they are weighed, so
 * that a choice is on offer by what this very passage has shown.
 */
export function telling(news: News, passageOf: (weighing: Weighing) => Passage): Passage {
  const { world, scenario } = news;
  let told = 0;
  const hear = (lines: readonly Line[]): void => {
    const effects = narrate(news, lines, told);
    told = lines.length;
    if (effects.length === 0) return;
    const { subject, rules } = pass(world.subject, effects);
    world.subject = subject;
    if (rules.length > 0) happen(news, responded(world.situation.clock, 'event', subject, rules));
  };
  const passage = passageOf((lines) => {
    hear(lines);
    return variablesOf(world, scenario.about);
  });
  world.bookmark = passage.bookmark;
  if (told === 0 || passage.lines.length > told) hear(passage.lines);
  return passage;
}

/** Tells the lines of a passage as events, in their order, after so many that are told already; the effects that the person has still to answer come back. */
function narrate(news: News, lines: readonly Line[], told: number): readonly Effect[] {
  const effects: Effect[] = [];
  const { world, scenario } = news;
  if (told === 0) world.hinted = false;
  for (const line of lines.slice(told)) {
    tellLine(news, line);
    effects.push(...line.effects);
  }
  world.voices = 1 + othersSpeaking(scenario, lines);
  world.told = lines.some((line) => tells(line, scenario.about.subject.who));
  world.pressing = isPressing(lines);
  return effects;
}

function tellLine(news: News, line: Line): void {
  const { world } = news;
  const { about } = news.scenario;
  if (line.takes !== undefined) waitUntil(news, world.situation.clock + line.takes);
  const at = world.situation.clock;
  if (line.phase !== undefined && line.phase !== world.situation.phase)
    happen(news, { type: 'entered', phase: line.phase, at });
  for (const placing of line.places) {
    const moved = placed(world.situation, about, placing);
    if (moved) happen(news, { type: 'moved', who: moved.who, to: moved.to, at });
  }
  for (const drive of line.drives)
    if ((world.situation.vehicles[drive.vehicle] ?? GONE) !== drive.to) happen(news, { type: 'drove', ...drive, at });
  for (const seen of observed(line, at)) happen(news, seen);
  if (line.text !== '') happen(news, said(line, at));
  for (const { fact, bears } of line.facts) {
    if (world.situation.facts.some((known) => known.fact === fact)) continue;
    happen(news, bears.length > 0 ? { type: 'learned', fact, bears, at } : { type: 'learned', fact, at });
    if (bears.includes('suicide')) world.hinted = true;
  }
  for (const knows of line.knows)
    if (!world.situation.knows.includes(knows)) happen(news, { type: 'learned', knows, at });
  for (const who of line.calls) {
    const expected = call(world.situation, about, who, world.draws, at);
    if (expected) happen(news, expected);
  }
  if (line.injury) happen(news, { type: 'injured', injury: line.injury, at });
  if (line.ending !== undefined) world.ending = line.ending;
}

function said({ speaker, text, manner, view }: Line, at: number): Said {
  const event: Writable<Said> = { type: 'said', at, text };
  if (speaker !== undefined) event.speaker = speaker;
  if (manner !== undefined) event.manner = manner;
  if (view !== undefined) event.view = view;
  return event;
}

/** What a line shows, one event for each person; what is heard and what the subject does stands with the subject. */
function observed({ stagings, sounds, behavior }: Line, at: number): readonly Observed[] {
  const own = stagings.find(({ who }) => who === undefined);
  const others = stagings.filter((staging) => staging !== own).map((staging) => seen(staging, at));
  if (!own && sounds.length === 0 && behavior === undefined) return others;
  const event: Writable<Observed> = seen(own ?? {}, at);
  if (sounds.length > 0) event.sounds = sounds;
  if (behavior !== undefined) event.behavior = behavior;
  return [event, ...others];
}

function seen({ who, posture, face, holds, custody }: Staging, at: number): Observed {
  const event: Writable<Observed> = { type: 'observed', at };
  if (who !== undefined) event.who = who;
  if (posture !== undefined) event.posture = posture;
  if (face !== undefined) event.face = face;
  if (holds !== undefined) event.holds = holds;
  if (custody !== undefined) event.custody = custody;
  return event;
}

/** Whether a line has the subject say something, or shows what it did to them. */
function tells({ speaker, stagings }: Line, subject: string): boolean {
  return (
    speaker === subject || stagings.some(({ who = subject, posture, face }) => who === subject && (posture ?? face))
  );
}

/** Whether a passage leaves seconds to keep somebody from harm. */
function isPressing(lines: readonly Line[]): boolean {
  const harm = lines.some(({ facts }) => facts.some(({ bears }) => bears.includes('danger-to-self')));
  return harm && lines.some(({ timer }) => timer !== undefined);
}

/** Colleagues and bystanders who spoke in the passage: to the subject they are voices that compete with the officer's. */
function othersSpeaking({ about: { cast } }: Scenario, lines: readonly Line[]): number {
  const speaking = new Set<string>();
  for (const { speaker, manner } of lines) {
    if (speaker === undefined || speaker === OFFICER || manner === 'radio') continue;
    const role = cast.find(({ id }) => id === speaker)?.role;
    if (role === 'partner' || role === 'bystander') speaking.add(speaker);
  }
  return speaking.size;
}
