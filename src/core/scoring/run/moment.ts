import { type Behavior, type Level, levelOf, resistance, type Resource, type Stage, uses } from '#doctrine';
import { effectiveIndices, type EncounterEvent, type Log, type Observed } from '#encounter';
import type { Face, Phase, Pose, Scenario } from '#story';
import type { Placed } from './placed';

/** The person's state at a moment, as the rules of the log left it. */
export interface Reading {
  readonly escalation: number;
  readonly trust: number;
  readonly comprehension: number;
  readonly level: Level;
  readonly stage: Stage;
}

/** Everything a log says about how things stand at one moment, and nothing that came later. */
export interface Moment {
  readonly phase: Phase;
  readonly reading: Reading;
  readonly behavior: Behavior;
  /** What was seen of a weapon, until it was made safe. */
  readonly weapon?: string;
  readonly decimetres: number;
  readonly cover: boolean;
  readonly lightBar: boolean;
  readonly pose?: Pose;
  readonly face?: Face;
  readonly facts: readonly string[];
  readonly here: readonly Resource[];
  /** Whether the person is in handcuffs. */
  readonly restrained: boolean;
}

/** An event that counts, with how things stood before and after it. */
export interface Watched extends Placed {
  readonly before: Moment;
  readonly after: Moment;
}

/**
 * The events of a log that still count, with how things stood around each; whatever a later rewind undid is left out. This is the
 * only place where scoring reads from events where people stood, what could be seen of the person, and what had been done to them.
 */
export function watch(scenario: Scenario, log: Log): readonly Watched[] {
  let after = opening(scenario);
  return effectiveIndices(log).map((index) => {
    const event = log[index] as EncounterEvent;
    const before = after;
    after = next(before, event);
    return { event, index, before, after };
  });
}

/** Words of a weapon tag that say it is no longer a danger. */
const GONE = /^(none|secured|dropped)\b/;

function opening(scenario: Scenario): Moment {
  const { start } = scenario.about.subject;
  return {
    phase: 'dispatch',
    reading: { ...start, level: levelOf(start.escalation), stage: 'listening' },
    behavior: 'passive',
    decimetres: scenario.about.stage.decimetres,
    cover: false,
    lightBar: false,
    facts: [],
    here: [],
    restrained: false,
  };
}

function next(moment: Moment, event: EncounterEvent): Moment {
  switch (event.type) {
    case 'entered':
      return { ...moment, phase: event.phase };
    case 'observed':
      return seen(moment, event);
    case 'learned':
      return { ...moment, facts: [...moment.facts, event.fact] };
    case 'responded': {
      const { escalation, trust, comprehension, level, stage } = event;
      return { ...moment, reading: { escalation, trust, comprehension, level, stage } };
    }
    case 'moved':
      return { ...moment, decimetres: event.decimetres, cover: event.cover, lightBar: event.lightBar };
    case 'arrived':
      return { ...moment, here: [...moment.here, event.resource] };
    case 'used-force':
      return event.option === 'handcuff' ? { ...moment, restrained: true } : moment;
    case 'decided':
      return uses(event, 'do:secure-weapon') ? unarmed(moment) : moment;
    case 'began':
    case 'said':
    case 'offered':
    case 'requested':
    case 'injured':
    case 'rewound':
    case 'ended':
      return moment;
  }
}

function seen(moment: Moment, { pose, face, behavior, weapon }: Observed): Moment {
  if (!pose && !face && !behavior && !weapon) return moment;
  const gone = weapon !== undefined && GONE.test(weapon);
  return {
    ...(gone ? unarmed(moment) : moment),
    ...(pose && { pose }),
    ...(face && { face }),
    ...(behavior && { behavior }),
    ...(weapon && !gone && { weapon }),
  };
}

function unarmed(moment: Moment): Moment {
  const { weapon: _, ...rest } = moment;
  return rest;
}

/** Whether the person is agitated or in crisis, the state in which distance matters most. */
export function agitated(moment: Moment): boolean {
  return moment.reading.level === 'agitated' || moment.reading.level === 'crisis';
}

/** Whether force is within reach of this moment: active resistance or more, a weapon in view, or a person in crisis. */
export function forceIsNear(moment: Moment): boolean {
  return resistance(moment.behavior) >= 2 || moment.weapon !== undefined || moment.reading.level === 'crisis';
}
