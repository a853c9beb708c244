/**
 * How far a counter has to be told apart: every value up to `tail`, and beyond it only the remainder by `period`. With this a counter that the
 * story only asks "ever?" has two values, one that picks from a cycle of three has four, and loops in a conversation come to an end.
 * A tail of Infinity tells all values apart.
 */
export interface Lasso {
  readonly tail: number;
  readonly period: number;
}

/** The lasso of a counter that nothing reads. */
export const UNREAD: Lasso = { tail: -1, period: 1 };
/** The lasso of a counter whose every value may matter. */
export const EXACT: Lasso = { tail: Number.POSITIVE_INFINITY, period: 1 };

/** A lasso that tells apart whatever either of two does. */
export function both(one: Lasso, other: Lasso): Lasso {
  return {
    tail: Math.max(one.tail, other.tail),
    period: (one.period / divisor(one.period, other.period)) * other.period,
  };
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}

/** The value that stands for the next one: the smallest that the lasso does not tell from it. */
export function after(value: number, lasso: Lasso): number {
  const next = value + 1;
  return next > lasso.tail + lasso.period ? next - lasso.period : next;
}
