import { type Machine, newMachine } from '#walker/machine';
import { findLive, type Live, type Story } from '#walker/script';
import type { Matters } from './matters';

/** Somebody who walks a story: the story never changes, and whatever changes on the way is kept here. */
export interface Walker {
  readonly story: Story;
  /** Which slots have been stepped on with something to say or to offer; 1 where they have. */
  readonly reached: Uint8Array;
  /** What plays the turns, one at a time. */
  readonly machine: Machine;
}

/** A walker who can say which places nothing in the story can tell apart. */
export interface Explorer extends Walker {
  readonly live: Live;
  /** What still matters where certain choices are on offer; filled as they are met. */
  readonly matters: Map<string, Matters>;
}

/** A walker who has not set out yet. */
export function walkerOf(story: Story): Walker {
  const reached = new Uint8Array(story.slots.length);
  return { story, reached, machine: newMachine(story, reached) };
}

/** An explorer who has not set out yet. What matters from where is worked out first, which takes longer than all that a trainee's run needs. */
export function explorerOf(story: Story): Explorer {
  const reached = new Uint8Array(story.slots.length);
  const live = findLive(story);
  return { story, live, reached, matters: new Map(), machine: newMachine(story, reached, live) };
}
