import type { Policy } from '#doctrine';
import type { Encounter } from '#encounter';
import type { KeptRun, Shelf } from '#records';
import type { Preferences } from '#ui';

/** The run that is asked for. */
export interface RunWish {
  readonly scenario: string;
  readonly agency: string;
  readonly mode: 'practice' | 'assessed';
  readonly seed?: number;
  /** A kept run to go on with. */
  readonly run?: string;
  /** A decision of that run to go back to first; practice only. */
  readonly from?: number;
  readonly preflection?: string;
}

/** A run that can be played from where it stands; the note is to be shown beside it. */
export interface Started {
  readonly encounter: Encounter;
  readonly kept: KeptRun;
  readonly note: string;
}

/** A run that has just ended in front of the trainee. */
export interface EndedRun {
  readonly kept: KeptRun;
  readonly encounter: Encounter;
}

/** What all pages of the product work with, whichever of them is shown. */
export interface Shared {
  readonly preferences: Preferences;
  readonly shelf: Shelf;
  readonly agencies: readonly Policy[];
}

/** What a page has of the product around it: what all pages share, and the way from one to another. */
export interface Site extends Shared {
  /** An empty place for a page; what was shown before is gone. */
  readonly emptyPlace: () => HTMLElement;
  /** Goes to the page an address (a query) names; one that takes the place of the page before is not gone back from to that. */
  readonly go: (query: string, step?: 'replace' | 'push') => void;
  /** Writes a new address without going anywhere; a step can be gone back from. */
  readonly setAddress: (query: string, step: 'replace' | 'push') => void;
  readonly play: (wish: RunWish) => void;
  readonly debrief: (ended: EndedRun) => void;
  /** Lets go of the page shown so far for the one that calls this; `leave` is called when the next one does. */
  readonly takeOver: (title: string, leave: () => void) => void;
  /** Claims the screen for a page that is still being fetched; the answer says whether no other page has claimed it since. */
  readonly claim: () => () => boolean;
}

/** Makes an id for a run that no other run of this browser has. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}
