/** A part of the window, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is kept free between the card and the edge of the window, in pixels. */
const EDGE = 12;

/** Where a card lies so that it covers as little as it can of what is in the light: the middle of the window when nothing is in its way, and else the nearest place that is. */
export function placeFor(
  card: Pick<Box, 'width' | 'height'>,
  lights: readonly Box[],
  window: Pick<Box, 'width' | 'height'>,
): { readonly x: number; readonly y: number } {
  const across = [0.5, 0, 1].map((share) => EDGE + share * Math.max(0, window.width - card.width - 2 * EDGE));
  const down = [0.5, 0.25, 0.75, 0, 1].map(
    (share) => EDGE + share * Math.max(0, window.height - card.height - 2 * EDGE),
  );
  const places = down.flatMap((y) => across.map((x) => ({ x, y })));
  const hidden = (at: { readonly x: number; readonly y: number }): number =>
    lights.reduce((sum, light) => sum + shared({ ...at, ...card }, light), 0);
  return places.reduce((best, next) => (hidden(next) < hidden(best) ? next : best));
}

/** The pixels that two boxes share. */
function shared(one: Box, other: Box): number {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, wide) * Math.max(0, high);
}
