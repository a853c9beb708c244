/** The last item that passes a test; arrays of the language version the core is compiled for cannot say it themselves. */
export function latest<T>(items: readonly T[], test: (item: T) => boolean): T | undefined {
  return items.filter(test).at(-1);
}
