const part = (color: string, from: number): number =>
  Number.parseInt(color.length === 4 ? (color[from] ?? '0').repeat(2) : color.slice(from * 2 - 1, from * 2 + 1), 16);
const parts = (color: string): readonly number[] => [1, 2, 3].map((i) => part(color, i));

/** A color as #rgb or #rrggbb with an opacity. */
export function tint(color: string, alpha: number): string {
  return `rgba(${parts(color).join(',')},${alpha})`;
}

/** A color between two, at a share of the way. */
export function mix(one: string, other: string, share: number): string {
  const to = parts(other);
  const mixed = parts(one).map((value, i) => Math.round(lerp(value, to[i] ?? value, share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** A color in the shade. */
export const dark = (color: string, share: number): string => mix(color, '#0b1020', share);

/** A color in the light. */
export const pale = (color: string, share: number): string => mix(color, '#fff3dc', share);

/** A number between two, at a share of the way. */
export const lerp = (from: number, to: number, share: number): number => from + (to - from) * share;

/** A number kept within bounds. */
export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** One of a list, which begins again after its last. */
export function pick<T>(list: readonly T[], i: number): T {
  const found = list[i % list.length];
  if (found === undefined) throw new Error('Nothing can be picked from an empty list.');
  return found;
}
