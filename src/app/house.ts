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

/** A run that has just ended in front of the trainee. */
export interface EndedRun {
  readonly kept: KeptRun;
  readonly encounter: Encounter;
}

/** What every page of the product shares, and how one page leads to another. */
export interface House {
  /** An empty place for a page; what was shown before is gone. */
  readonly place: () => HTMLElement;
  readonly preferences: Preferences;
  readonly shelf: Shelf;
  readonly agencies: readonly Policy[];
  /** Goes to the page an address (a query) names. */
  readonly go: (query: string) => void;
  /** Writes a new address without going anywhere; a step can be gone back from. */
  readonly rename: (query: string, step: 'replace' | 'push') => void;
  readonly play: (wish: RunWish) => void;
  readonly debrief: (ended: EndedRun) => void;
  /** Says that the page shown now is another one; `leave` is called when the next one comes. */
  readonly shown: (title: string, leave: () => void) => void;
  /** Whether the page that was asked for is still the one wanted. */
  readonly wanted: () => () => boolean;
}

/** Makes an id for a run that no other run of this browser has. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}
