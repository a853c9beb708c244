import { type Behavior, type Level, resistance, type Resource, TWO_ARMS } from '#doctrine';
import {
  type About,
  after as settled,
  effectiveIndices,
  type EncounterEvent,
  inCover,
  isAgitated,
  isRestrained,
  type Log,
  opening,
  presenceOf,
  reach,
  type Reading,
  type Situation,
  weaponOf,
} from '#encounter';
import type { Fact, Phase, Scenario, Thing } from '#story';
import type { Placed } from './placed';

/** How things stood at one moment, as a judgment reads them; everything in it is the situation's. */
export interface Moment {
  readonly situation: Situation;
  readonly phase: Phase;
  readonly reading: Reading;
  readonly behavior: Behavior;
  /** The weapon that could be seen in the person's hand. */
  readonly weapon: Thing | undefined;
  /** Distance between officer and subject in decimeters; none when the subject was not there. */
  readonly decimeters: number | undefined;
  readonly cover: boolean;
  readonly lightBar: boolean;
  readonly facts: readonly Fact[];
  readonly here: readonly Resource[];
  /** Whether the person is in handcuffs or straps. */
  readonly restrained: boolean;
}

/** An event that counts, with how things stood before and after it. */
export interface Watched extends Placed {
  readonly before: Moment;
  readonly after: Moment;
}

/** The events of a log that still count, with how things stood around each; whatever a later rewind undid is left out. */
export function watch({ about }: Scenario, log: Log): readonly Watched[] {
  let now = momentIn(opening(about), about);
  return effectiveIndices(log).map((index) => {
    const event = log[index] as EncounterEvent;
    const before = now;
    const situation = settled(before.situation, event, about);
    // Many events leave everything as it was.
    if (situation !== before.situation) now = momentIn(situation, about, before);
    return { event, index, before, after: now };
  });
}

/** A situation as a judgment reads it; what follows from parts that are still those of the moment before is taken from there. */
function momentIn(situation: Situation, about: About, before?: Moment): Moment {
  const { people, resources } = situation;
  const bodies = before?.situation.people === people ? before : bodiesIn(situation, about);
  return {
    situation,
    phase: situation.phase,
    reading: situation.state,
    behavior: situation.behavior,
    weapon: bodies.weapon,
    decimeters: bodies.decimeters,
    cover: bodies.cover,
    lightBar: situation.lightBar,
    facts: situation.facts,
    here: before?.situation.resources === resources ? before.here : hereIn(situation),
    restrained: bodies.restrained,
  };
}

/** What follows from who is where, and how. */
function bodiesIn(situation: Situation, about: About): Pick<Moment, 'weapon' | 'decimeters' | 'cover' | 'restrained'> {
  return {
    weapon: weaponOf(situation, about)?.thing,
    decimeters: reach(situation, about),
    cover: inCover(situation, about),
    restrained: isRestrained(presenceOf(situation, about.subject.who)),
  };
}

function hereIn({ resources }: Situation): readonly Resource[] {
  return (Object.keys(resources) as readonly Resource[]).filter((id) => resources[id]?.here);
}

/** Whether the person is agitated or in crisis, the state in which distance matters most. */
export function agitated(moment: Moment): boolean {
  return isAgitated(moment.situation);
}

/** Whether officer and person stood nearer than some decimeters. */
export function nearer({ decimeters }: Pick<Moment, 'decimeters'>, than: number): boolean {
  return decimeters !== undefined && decimeters < than;
}

/** Whether force is within reach of this moment: active resistance or more, a weapon in view, or a person in crisis. */
export function forceIsNear(moment: Moment): boolean {
  return resistance(moment.behavior) >= 2 || moment.weapon !== undefined || moment.reading.level === 'crisis';
}

/** Whether somebody agitated stands within a few steps: twice the room that an agitated person is given. */
export function tooNear(moment: Moment): boolean {
  return agitated(moment) && nearer(moment, 2 * TWO_ARMS);
}

/** The level that a moment is told as: somebody who attacks is in crisis, whatever the numbers say. */
export function levelSeen({ behavior, reading }: Pick<Moment, 'behavior' | 'reading'>): Level {
  return resistance(behavior) >= 3 ? 'crisis' : reading.level;
}
