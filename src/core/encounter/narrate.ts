import type { Effect, Line, Scenario } from '#story';
import type { World } from './encounter';
import type { EncounterEvent, Observed, Said } from './events';

/** What a passage's lines come to: the events, the world after them, and the effects still to be answered. */
export interface Narration {
  readonly world: World;
  readonly events: readonly EncounterEvent[];
  readonly effects: readonly Effect[];
}

/** Tells the lines of a passage as events, in their order; the person's answer to what happened in them is left to the caller. */
export function narrate(scenario: Scenario, before: World, lines: readonly Line[]): Narration {
  let world = before;
  const events: EncounterEvent[] = [];
  const effects: Effect[] = [];
  for (const line of lines) {
    const at = world.clock;
    if (line.phase !== undefined && line.phase !== world.phase) {
      events.push({ type: 'entered', at, phase: line.phase });
      world = { ...world, phase: line.phase };
    }
    const seen = observed(line, at);
    if (seen) events.push(seen);
    if (line.behavior !== undefined) world = { ...world, behavior: line.behavior };
    if (line.weapon !== undefined) world = { ...world, weaponSeen: !/^(none|secured|dropped)\b/.test(line.weapon) };
    if (line.decimetres !== undefined && line.decimetres !== world.decimetres) {
      world = { ...world, decimetres: line.decimetres };
      events.push({ type: 'moved', at, decimetres: world.decimetres, cover: world.cover, lightBar: world.lightBar });
    }
    if (line.text !== '') events.push(said(line, at));
    for (const fact of line.facts) {
      if (world.facts.includes(fact)) continue;
      events.push({ type: 'learned', at, fact });
      world = { ...world, facts: [...world.facts, fact] };
    }
    if (line.injury) {
      events.push({ type: 'injured', at, injury: line.injury });
      world = { ...world, injuries: [...world.injuries, line.injury] };
    }
    if (line.ending !== undefined) world = { ...world, ending: line.ending };
    effects.push(...line.effects);
  }
  return { world: { ...world, voices: 1 + othersSpeaking(scenario, lines) }, events, effects };
}

function said(line: Line, at: number): Said {
  return {
    type: 'said',
    at,
    ...(line.speaker === undefined ? {} : { speaker: line.speaker }),
    text: line.text,
    ...(line.manner === undefined ? {} : { manner: line.manner }),
    ...(line.view === undefined ? {} : { view: line.view }),
  };
}

function observed(line: Line, at: number): Observed | undefined {
  const seen: Observed = {
    type: 'observed',
    at,
    ...(line.pose === undefined ? {} : { pose: line.pose }),
    ...(line.face === undefined ? {} : { face: line.face }),
    ...(line.sounds.length === 0 ? {} : { sounds: line.sounds }),
    ...(line.behavior === undefined ? {} : { behavior: line.behavior }),
    ...(line.weapon === undefined ? {} : { weapon: line.weapon }),
    ...(line.enters.length === 0 ? {} : { enters: line.enters }),
    ...(line.leaves.length === 0 ? {} : { leaves: line.leaves }),
  };
  return Object.keys(seen).length > 2 ? seen : undefined;
}

/** Colleagues and bystanders who spoke in the passage: to the subject they are voices that compete with the officer's. */
function othersSpeaking(scenario: Scenario, lines: readonly Line[]): number {
  const competing = scenario.about.cast
    .filter((member) => member.role === 'partner' || member.role === 'bystander')
    .map((member) => member.id);
  return new Set(
    lines.flatMap((line) =>
      line.speaker !== undefined && line.manner !== 'radio' && competing.includes(line.speaker) ? [line.speaker] : [],
    ),
  ).size;
}
