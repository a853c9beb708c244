/** A stream of whole numbers from a seed; `below` gives the next one under a bound. */
export interface Dice {
  readonly below: (bound: number) => number;
}

/** Dice that fall the same way for the same seed (a 32-bit linear congruence, of which the high bits are used). */
export function diceOf(seed: number): Dice {
  let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) >>> 0;
  return {
    below: (bound) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 4294967296) * bound);
    },
  };
}
