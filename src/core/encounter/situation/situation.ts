import type { Behavior, Level, Resource, Stage } from '#doctrine';
import type { Position } from '#place';
import type { Custody, Face, Fact, Held, Injury, Manner, Phase, Posture, Vehicle } from '#story';

/** One member of the cast as they can be met at a moment. */
export interface Presence {
  readonly position: Position;
  readonly posture: Posture;
  readonly face: Face;
  /** Whether posture and face were told by the script; else they follow from the person's state and change with it. */
  readonly told: boolean;
  readonly holds: readonly Held[];
  readonly custody: Custody;
}

/** A resource or somebody of the cast who was asked for; times are seconds on the incident clock. */
export interface Dispatched {
  readonly requested: number;
  /** None when the agency does not have it now, or nobody will come. */
  readonly arrives?: number;
  readonly here: boolean;
}

/** The person's state as the rules of the log left it. */
export interface Reading {
  readonly escalation: number;
  readonly trust: number;
  readonly comprehension: number;
  readonly level: Level;
  readonly stage: Stage;
}

/**
 * What is true at one moment of a run: who is where, how they stand, what they hold, who has charge of whom, who is hurt, what is known, and what the
 * person's state is. It follows from the events up to that moment and from nothing else; whatever is drawn, said, judged or decided reads this one value.
 */
export interface Situation {
  /** Seconds on the incident clock. */
  readonly clock: number;
  readonly phase: Phase;
  readonly over: boolean;
  /** Number of the decision that is open, or was taken last; 0 before the first. */
  readonly decision: number;
  /** By cast id, in the order in which they came: everybody who is on scene, or was. */
  readonly people: Readonly<Record<string, Presence>>;
  /** By vehicle of the story, the space of the place where it stands; one that has not come, or has driven off, is not there. */
  readonly vehicles: Readonly<Partial<Record<Vehicle, string>>>;
  readonly lightBar: boolean;
  /** What the subject is doing, in the policy's word. */
  readonly behavior: Behavior;
  readonly state: Reading;
  /** How the subject has spoken since the last decision; none while they have said nothing. */
  readonly voice: Manner | undefined;
  /** Facts that the officer can rely on, in the order in which they were learned. */
  readonly facts: readonly Fact[];
  /** Ids of the scenario's knowledge that the officer has. */
  readonly knows: readonly string[];
  readonly resources: Readonly<Partial<Record<Resource, Dispatched>>>;
  /** Whoever comes by themselves, by cast id. */
  readonly visits: Readonly<Record<string, Dispatched>>;
  readonly injuries: readonly Injury[];
}
