/** The last item that passes a test; arrays of the language version the core is compiled for cannot say it themselves. */
export function latest<T>(items: readonly T[], test: (item: T) => boolean): T | undefined {
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at] as T;
    if (test(item)) return item;
  }
  return undefined;
}

/** The item with the greatest measure; of equal ones the first. */
export function greatest<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  let best: T | undefined;
  let most = -Infinity;
  for (const item of items) {
    const size = measure(item);
    if (size <= most) continue;
    best = item;
    most = size;
  }
  return best;
}
