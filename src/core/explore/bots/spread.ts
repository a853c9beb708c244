/** The middle of some numbers and how far they spread: median and quartiles, whole numbers; with how many there were. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** The spread of some numbers; of none it is zero, with a count of none. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (quarter: number) => {
    const place = ((sorted.length - 1) * quarter) / 4;
    const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
    return Math.round(below + (above - below) * (place - Math.floor(place)));
  };
  return { median: at(2), low: at(1), high: at(3), count: sorted.length };
}
