/** A point of a chart: seconds on the incident clock, and a value. */
export type Sample = readonly [seconds: number, value: number];

/** A place in a drawing, in pixels. */
export type Place = readonly [x: number, y: number];

/** Where a chart draws: sizes in pixels of its own drawing, and the last second it shows. */
export interface Plot {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly end: number;
  /** The value at the top edge. */
  readonly most: number;
}

/** The horizontal place of a second; always inside the plot. */
export function across(plot: Plot, seconds: number): number {
  const share = Math.min(1, Math.max(0, seconds / Math.max(1, plot.end)));
  return round(plot.left + (plot.width - plot.left - plot.right) * share);
}

/** The vertical place of a value; always inside the plot. */
export function up(plot: Plot, value: number): number {
  const share = Math.min(1, Math.max(0, value / Math.max(1, plot.most)));
  return round(plot.top + plot.height * (1 - share));
}

/** One sample per second, the last one told; a chart cannot show two values in the same place. */
export function thinned(samples: readonly Sample[]): readonly Sample[] {
  const bySecond = new Map<number, number>();
  for (const [seconds, value] of samples) bySecond.set(seconds, value);
  return [...bySecond].sort((a, b) => a[0] - b[0]);
}

/** The value of samples in time order at any second, between two samples in proportion. */
export function valueAt(samples: readonly Sample[], seconds: number): number {
  const after = samples.findIndex(([at]) => at >= seconds);
  const next = samples[after];
  if (!next) return samples.at(-1)?.[1] ?? 0;
  const last = samples[after - 1];
  if (!last) return next[1];
  return last[1] + ((next[1] - last[1]) * (seconds - last[0])) / (next[0] - last[0]);
}

/** A path through samples by a monotone cubic: it never overshoots, so the line claims no state that was not reached. */
export function smooth(plot: Plot, samples: readonly Sample[]): string {
  const points = thinned(samples).map(([seconds, value]) => [across(plot, seconds), up(plot, value)] as const);
  const first = points[0];
  if (!first) return '';
  if (points.length === 1) return `M${first[0]} ${first[1]}H${across(plot, plot.end)}`;
  const slopes = points.slice(1).map((to, index) => slope(points[index] ?? to, to));
  const tangents = points.map((_, index) => {
    const before = slopes[index - 1];
    const after = slopes[index];
    if (before === undefined) return after ?? 0;
    if (after === undefined) return before;
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const third = (to[0] - from[0]) / 3;
    const bend = [
      [from[0] + third, from[1] + (tangents[index] ?? 0) * third],
      [to[0] - third, to[1] - (tangents[index + 1] ?? 0) * third],
    ];
    return `C${bend.map(([x, y]) => `${round(x ?? 0)} ${round(y ?? 0)}`).join(' ')} ${to[0]} ${to[1]}`;
  });
  return `M${first[0]} ${first[1]}${pieces.join('')}`;
}

/** Seconds at which to write the time under a chart, far enough apart to be read. */
export function ticks(plot: Plot): readonly number[] {
  const room = (plot.width - plot.left - plot.right) / 84;
  const step = [30, 60, 120, 180, 300, 600, 900, 1800, 3600].find((each) => plot.end / each <= room) ?? 7200;
  return Array.from({ length: Math.floor(plot.end / step) + 1 }, (_, index) => index * step);
}

/** Moves markers that would cover one another, or what is taken, to the nearest free place. */
export function apart(plot: Plot, points: readonly Place[], r: number, taken: readonly Place[] = []): readonly Place[] {
  const gap = r * 2.3;
  const placed: Place[] = [];
  const isFree = ([cx, cy]: Place): boolean =>
    [...taken, ...placed].every(([px, py]) => Math.hypot(px - cx, py - cy) >= gap - 0.2);
  for (const [x, y] of points) {
    const around = NEAR.map(([columns, rows]): Place => [x + columns * gap, y + rows * gap]);
    const inside = around.map((place) => within(plot, place, r));
    const free = inside.find(isFree);
    placed.push(free ?? within(plot, [x, y], r));
  }
  return placed;
}

/** Places around a marker in its own width, nearest first; a place above or below is a little nearer than one beside. */
const NEAR: readonly Place[] = steps(5)
  .flatMap((columns) => steps(8).map((rows): Place => [columns * 0.6, rows * 0.6]))
  .sort((a, b) => Math.hypot(a[0] * 1.3, a[1]) - Math.hypot(b[0] * 1.3, b[1]));

function steps(most: number): readonly number[] {
  return Array.from({ length: most * 2 + 1 }, (_, index) => index - most);
}

function within(plot: Plot, [x, y]: Place, r: number): Place {
  const clear = (value: number, least: number, most: number): number => round(Math.min(most, Math.max(least, value)));
  return [clear(x, plot.left + r, plot.width - plot.right - r), clear(y, plot.top + r, plot.top + plot.height - r)];
}

function slope(from: readonly [number, number], to: readonly [number, number]): number {
  return to[0] === from[0] ? 0 : (to[1] - from[1]) / (to[0] - from[0]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
