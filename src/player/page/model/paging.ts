/** The rows of a list as they are measured, in pixels: how high each of them is, what lies between two, and how much room there is. */
export interface Measure {
  readonly heights: readonly number[];
  readonly gap: number;
  readonly room: number;
}

/**
 * Divides the rows of a list into pages, in their order: as many rows as there is room for, never more than `most`, and at least one.
 * The answer has the number of rows of each page; without a measure only `most` counts.
 */
export function pagesOf(count: number, most: number, measure?: Measure): readonly number[] {
  const pages: number[] = [];
  let used = 0;
  for (let row = 0; row < count; row++) {
    const page = pages.length - 1;
    const rows = pages[page];
    const needed = used + (rows === undefined ? 0 : (measure?.gap ?? 0)) + heightOf(row, measure);
    if (rows === undefined || rows >= most || needed > (measure?.room ?? Infinity)) {
      pages.push(1);
      used = heightOf(row, measure);
    } else {
      pages[page] = rows + 1;
      used = needed;
    }
  }
  return pages;
}

/** How high the highest page of a list is, in pixels. */
export function heightOfPages(pages: readonly number[], measure: Measure): number {
  const heights = pages.map((rows, page) => {
    const { from, to } = spanOf(pages, page);
    const own = measure.heights.slice(from, to).reduce((sum, height) => sum + height, 0);
    return own + measure.gap * (rows - 1);
  });
  return Math.max(0, ...heights);
}

/** The rows of one page: from the first of them up to, and without, an end. A page beyond the last has none. */
export function spanOf(pages: readonly number[], page: number): { readonly from: number; readonly to: number } {
  const from = pages.slice(0, page).reduce((sum, rows) => sum + rows, 0);
  return { from, to: from + (pages[page] ?? 0) };
}

function heightOf(row: number, measure: Measure | undefined): number {
  return measure?.heights[row] ?? 0;
}
