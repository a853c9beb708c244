import { performance } from 'node:perf_hooks';

/** How often the fixed loop goes round: some ten milliseconds of whole numbers on a computer of today. */
const ROUNDS = 10_000_000;

/** Milliseconds that a fixed piece of arithmetic takes now. A time is told beside it, as so many loops, because the machine's speed changes from hour to hour. */
export function fixedLoop(): number {
  const before = performance.now();
  let value = 1;
  for (let round = 0; round < ROUNDS; round++) value = (Math.imul(value, 1664525) + 1013904223) | 0;
  const took = performance.now() - before;
  // The result is used, so that no compiler leaves the loop out.
  return value === 0 ? took + 1e-9 : took;
}

/** The value in the middle of a list. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** How often a time is measured; the middle one counts. */
export const TIMES = 5;
