import type { Behavior, Policy, Resource } from '#doctrine';
import type { Bookmark, Injury, Offer, Phase, Scenario } from '#story';
import type { Subject } from '#subject';
import type { Log, Mode, Offered } from './events';

/** What a run is started with. */
export interface Terms {
  readonly seed: number;
  readonly mode: Mode;
}

/** A resource on its way or here; times are seconds on the incident clock. */
export interface Dispatched {
  readonly resource: Resource;
  readonly requested: number;
  /** None when the agency does not have it now. */
  readonly arrives?: number;
  readonly here: boolean;
}

/** Where an encounter stands, without its history: what the next decision is answered from. */
export interface World {
  readonly draws: Readonly<Record<string, boolean>>;
  /** Seconds on the incident clock. */
  readonly clock: number;
  readonly phase: Phase;
  readonly subject: Subject;
  readonly behavior: Behavior;
  readonly weaponSeen: boolean;
  readonly decimetres: number;
  readonly cover: boolean;
  readonly lightBar: boolean;
  /** How many people speak to the subject. */
  readonly voices: number;
  /** Ids of the cues last shown, joined; so that only changes are news. */
  readonly shown: string;
  readonly resources: readonly Dispatched[];
  readonly facts: readonly string[];
  readonly injuries: readonly Injury[];
  /** The ending the script has named so far. */
  readonly ending: string;
  readonly bookmark: Bookmark;
  readonly offers: readonly Offer[];
  /** The decision now open; none once the run has ended. */
  readonly offered?: Offered;
  readonly over: boolean;
  /** Why the script could not go on, for the author; the run is over, and its log and report stand. */
  readonly fault?: string;
}

/** A world while a decision is answered; nobody else has seen it yet, so that it may still change. */
export type Draft = Writable<World>;

/** A value while it is put together: absent and undefined are different things in a log and in a report, so a key is added only where there is something. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An encounter as a value: its terms, the log, and everything that follows from it. */
export interface Encounter extends World {
  readonly scenario: Scenario;
  readonly policy: Policy;
  readonly terms: Terms;
  readonly log: Log;
}
