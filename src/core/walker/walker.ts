import { type Machine, newMachine } from '#walker/machine';
import type { Story } from '#walker/script';
import type { Matters } from './matters';

/** Somebody who walks a story: the story never changes, and whatever changes on the way is kept here. */
export interface Walker {
  readonly story: Story;
  /** Which slots have been stepped on with something to say or to offer; 1 where they have. */
  readonly reached: Uint8Array;
  /** What still matters where certain choices are on offer; filled as they are met. */
  readonly matters: Map<string, Matters>;
  /** What plays the turns, one at a time. */
  readonly machine: Machine;
}

/** A walker who has not set out yet. */
export function walkerOf(story: Story): Walker {
  const reached = new Uint8Array(story.slots.length);
  return { story, reached, matters: new Map(), machine: newMachine(story, reached) };
}
