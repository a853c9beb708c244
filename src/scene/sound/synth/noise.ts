import { samples, type Wave } from './wave';

/** Gives the next number from 0 up to 1. */
export type Dice = () => number;

/** Makes dice that always fall the same way for the same word, so that every sound comes out the same each time. */
export function dice(word: string): Dice {
  let state = 2166136261;
  for (const letter of word) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** White noise of a length in seconds. */
export const noise = (seconds: number, roll: Dice): Wave =>
  new Float64Array(samples(seconds)).map(() => roll() * 2 - 1);

/** A number between two bounds. */
export const between = (roll: Dice, low: number, high: number): number => low + (high - low) * roll();

/** A slow wander between 0 and 1 that comes back to where it began after a period in seconds, for loops that breathe. */
export function wander(period: number, turns: number, roll: Dice): (time: number) => number {
  const waves = Array.from({ length: turns }, (_, i) => ({ cycles: i + 1, phase: roll(), size: 1 / (i + 1) }));
  const total = waves.reduce((sum, wave) => sum + wave.size, 0);
  return (time) =>
    0.5 +
    waves.reduce(
      (sum, { cycles, phase, size }) => sum + size * Math.sin(2 * Math.PI * ((time * cycles) / period + phase)),
      0,
    ) /
      (2 * total);
}
