import { count, grouped } from '#doctrine';

/** So many things as a person says it, for use inside a sentence: `no hands`, `1 hand`, `3 hands`. */
export function howMany(amount: number, noun: string, plural = `${noun}s`): string {
  return amount === 0 ? `no ${plural}` : count(amount, noun, plural);
}

/** A number that stands for itself, and `none` in the place of a zero. */
export function orNone(amount: number): string {
  return amount === 0 ? 'none' : grouped(amount);
}
