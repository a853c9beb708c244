import type { Slot } from '#walker/script';
import type { Value } from '#walker/value';

/** A temporary variable and those declared before it; shared freely, never changed. */
export interface Temporary {
  readonly name: string;
  readonly value: Value;
  readonly rest: Temporary | undefined;
}

/** One call that has not returned. */
export interface Frame {
  readonly isFunction: boolean;
  at: Slot | undefined;
  evaluating: boolean;
  temporaries: Temporary | undefined;
  /** How many strings were being put together when it was called, and how long the innermost was; -1 once it has said something. */
  readonly strings: number;
  from: number;
}

/** A call as it begins. */
export function newFrame(isFunction: boolean, at: Slot | undefined, strings = 0, from = 0): Frame {
  return { isFunction, at, evaluating: false, temporaries: undefined, strings, from };
}

/** Copies calls, so that one copy can go on while the other waits. */
export function copyFrames(frames: readonly Frame[]): Frame[] {
  const copies: Frame[] = [];
  for (const { isFunction, at, evaluating, temporaries, strings, from } of frames) {
    copies.push({ isFunction, at, evaluating, temporaries, strings, from });
  }
  return copies;
}

/** Most choices are offered with nothing to come back to and nothing remembered; they share one call. */
export const BARE: readonly Frame[] = [newFrame(false, undefined)];
