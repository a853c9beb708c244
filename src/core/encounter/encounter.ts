import type { Policy } from '#doctrine';
import type { Draws, Log, Mode, Offered, Situation, Writable } from '#encounter/situation';
import type { Bookmark, Offer, Scenario } from '#story';
import type { Subject } from '#subject';
import type { Looks } from './appearance';

/** What a run is started with. */
export interface Terms {
  readonly seed: number;
  readonly mode: Mode;
  /** Whether endings in which somebody dies can be reached; they can unless this says no. */
  readonly deaths?: boolean;
  /** How the subject looks; as the seed draws it unless this says. */
  readonly looks?: Looks;
}

/** Where an encounter stands, without its history: what the next decision is answered from. */
export interface World {
  readonly draws: Draws;
  readonly deaths: boolean;
  /** The name that the subject goes by. */
  readonly name: string;
  /** What is true now, as the log tells it; it changes by events alone. */
  readonly situation: Situation;
  /** The person's state with what only the rules remember of the talk so far. */
  readonly subject: Subject;
  /** How many people speak to the subject. */
  readonly voices: number;
  /** Whether the subject has said or shown something since the last decision, and whether that was a hint of suicide. */
  readonly told: boolean;
  readonly hinted: boolean;
  /** Whether the decision that is open is timed because somebody may come to harm. */
  readonly pressing: boolean;
  /** Ids of the cues last shown, joined; so that only changes are news. */
  readonly shown: string;
  /** The ending the script has named so far. */
  readonly ending: string;
  readonly bookmark: Bookmark;
  readonly offers: readonly Offer[];
  /** The decision now open; none once the run has ended. */
  readonly offered: Offered | undefined;
  readonly over: boolean;
  /** Why the script could not go on, for the author; the run is over, and its log and report stand. */
  readonly fault: string | undefined;
}

/** A world while a decision is answered; nobody else has seen it yet, so that it may still change. */
export type Draft = Writable<World>;

/** A world as it is about to be answered; its decision is no longer open. */
export function draftOf(world: World): Draft {
  const { draws, deaths, name, situation, subject, voices, told, hinted, pressing, shown, ending } = world;
  const { bookmark, offers, over, fault } = world;
  return {
    draws,
    deaths,
    name,
    situation,
    subject,
    voices,
    told,
    hinted,
    pressing,
    shown,
    ending,
    bookmark,
    offers,
    offered: undefined,
    over,
    fault,
  };
}

/** An encounter as a value: its terms, the log, and everything that follows from it. */
export interface Encounter extends World {
  /** The scenario, its subject in the cast as this run has them. */
  readonly scenario: Scenario;
  readonly policy: Policy;
  readonly terms: Terms;
  readonly log: Log;
}
