import type { Effect, Line, Scenario } from '#story';
import type { Draft, Writable } from './encounter';
import type { EncounterEvent, Observed, Said } from './events';

/** Tells the lines of a passage as events, in their order, and brings the world up to them; the effects that the person has still to answer come back. */
export function narrate(
  scenario: Scenario,
  world: Draft,
  lines: readonly Line[],
  events: EncounterEvent[],
): readonly Effect[] {
  const at = world.clock;
  const effects: Effect[] = [];
  for (const line of lines) {
    if (line.phase !== undefined && line.phase !== world.phase) {
      world.phase = line.phase;
      events.push({ type: 'entered', at, phase: line.phase });
    }
    const seen = observed(line, at);
    if (seen) events.push(seen);
    if (line.behavior !== undefined) world.behavior = line.behavior;
    if (line.weapon !== undefined) world.weaponSeen = !/^(none|secured|dropped)\b/.test(line.weapon);
    if (line.decimetres !== undefined && line.decimetres !== world.decimetres) {
      world.decimetres = line.decimetres;
      events.push({ type: 'moved', at, decimetres: world.decimetres, cover: world.cover, lightBar: world.lightBar });
    }
    if (line.text !== '') events.push(said(line, at));
    for (const fact of line.facts) {
      if (world.facts.includes(fact)) continue;
      world.facts = [...world.facts, fact];
      events.push({ type: 'learned', at, fact });
    }
    if (line.injury) {
      world.injuries = [...world.injuries, line.injury];
      events.push({ type: 'injured', at, injury: line.injury });
    }
    if (line.ending !== undefined) world.ending = line.ending;
    effects.push(...line.effects);
  }
  world.voices = 1 + othersSpeaking(scenario, lines);
  return effects;
}

function said({ speaker, text, manner, view }: Line, at: number): Said {
  const event: Writable<Said> = { type: 'said', at, text };
  if (speaker !== undefined) event.speaker = speaker;
  if (manner !== undefined) event.manner = manner;
  if (view !== undefined) event.view = view;
  return event;
}

function observed({ pose, face, sounds, behavior, weapon, enters, leaves }: Line, at: number): Observed | undefined {
  const event: Writable<Observed> = { type: 'observed', at };
  if (pose !== undefined) event.pose = pose;
  if (face !== undefined) event.face = face;
  if (sounds.length > 0) event.sounds = sounds;
  if (behavior !== undefined) event.behavior = behavior;
  if (weapon !== undefined) event.weapon = weapon;
  if (enters.length > 0) event.enters = enters;
  if (leaves.length > 0) event.leaves = leaves;
  return Object.keys(event).length > 2 ? event : undefined;
}

/** Colleagues and bystanders who spoke in the passage: to the subject they are voices that compete with the officer's. */
function othersSpeaking({ about: { cast } }: Scenario, lines: readonly Line[]): number {
  const speaking = new Set<string>();
  for (const { speaker, manner } of lines) {
    if (speaker === undefined || manner === 'radio') continue;
    const role = cast.find(({ id }) => id === speaker)?.role;
    if (role === 'partner' || role === 'bystander') speaking.add(speaker);
  }
  return speaking.size;
}
