/** A drawing surface. */
export type Surface = CanvasRenderingContext2D;
/** A color stop of a gradient: position 0 to 1, color. */
export type Stop = readonly [at: number, color: string];
/** A point in design units. */
export type Point = readonly [x: number, y: number];
/** A number from 0 to 1, the same row of numbers for the same seed. */
export type Random = () => number;

/** The whole turn of a circle in radians. */
export const TURN = Math.PI * 2;

/** A row of numbers between 0 and 1 that always starts the same way, so that a set looks the same each time. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** A color as #rrggbb with an opacity. */
export function tint(color: string, alpha: number): string {
  const part = (from: number): number => Number.parseInt(color.slice(from, from + 2), 16);
  return `rgba(${part(1)},${part(3)},${part(5)},${alpha})`;
}

function stops(gradient: CanvasGradient, list: readonly Stop[]): CanvasGradient {
  for (const [at, color] of list) gradient.addColorStop(at, color);
  return gradient;
}

/** A gradient along a line. */
export const fade = (
  g: Surface,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  list: readonly Stop[],
): CanvasGradient => stops(g.createLinearGradient(x0, y0, x1, y1), list);

/** A gradient straight down from y0 to y1. */
export const downward = (g: Surface, y0: number, y1: number, list: readonly Stop[]): CanvasGradient =>
  fade(g, 0, y0, 0, y1, list);

/** A round glow. */
export const glow = (g: Surface, x: number, y: number, r: number, list: readonly Stop[], inner = 0): CanvasGradient =>
  stops(g.createRadialGradient(x, y, inner, x, y, r), list);

/** A round glow, or a soft dark, that lies on the ground around a point: `flat` is how high it is for its width. */
export function pool(g: Surface, x: number, y: number, flat: number, r: number, list: readonly Stop[]): void {
  g.save();
  g.translate(x, y);
  g.scale(1, flat);
  rect(g, -r, -r, 2 * r, 2 * r, glow(g, 0, 0, r, list));
  g.restore();
}

/** The soft dark under someone's feet. */
export function underfoot(g: Surface, x: number, y: number): void {
  pool(g, x, y, 0.12, 50, [
    [0, 'rgba(7,10,20,.62)'],
    [0.6, 'rgba(7,10,20,.46)'],
    [1, 'rgba(7,10,20,0)'],
  ]);
}

/** Fills a rectangle. */
export function rect(g: Surface, x: number, y: number, w: number, h: number, fill: string | CanvasGradient): void {
  g.fillStyle = fill;
  g.fillRect(x, y, w, h);
}

/** Fills a rectangle with round corners. */
export function round(
  g: Surface,
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  fill: string | CanvasGradient,
): void {
  g.beginPath();
  g.roundRect(x, y, w, h, r);
  g.fillStyle = fill;
  g.fill();
}

/** Fills a circle. */
export function disc(g: Surface, x: number, y: number, r: number, fill: string | CanvasGradient): void {
  oval(g, x, y, r, r, fill);
}

/** Fills an ellipse. */
export function oval(
  g: Surface,
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string | CanvasGradient,
  turn = 0,
): void {
  g.beginPath();
  g.ellipse(x, y, rx, ry, turn, 0, TURN);
  g.fillStyle = fill;
  g.fill();
}

function trace(g: Surface, pts: readonly Point[]): void {
  g.beginPath();
  for (const [i, [x, y]] of pts.entries()) {
    if (i === 0) g.moveTo(x, y);
    else g.lineTo(x, y);
  }
}

/** Fills a polygon. */
export function poly(g: Surface, pts: readonly Point[], fill: string | CanvasGradient): void {
  trace(g, pts);
  g.closePath();
  g.fillStyle = fill;
  g.fill();
}

/** Strokes a line through points with round ends. */
export function stroke(g: Surface, pts: readonly Point[], color: string, width: number, alpha = 1): void {
  g.save();
  g.globalAlpha = alpha;
  trace(g, pts);
  g.strokeStyle = color;
  g.lineWidth = width;
  g.lineCap = 'round';
  g.stroke();
  g.restore();
}

/** Draws with another way of mixing with what is already there. */
export function blend(g: Surface, mode: GlobalCompositeOperation, alpha: number, draw: () => void): void {
  g.save();
  g.globalCompositeOperation = mode;
  g.globalAlpha = alpha;
  draw();
  g.restore();
}

/**
 * Draws out of focus by about r design units: small, and enlarged again. Canvas filters are slow without a graphics
 * card and missing in some browsers.
 */
export function soft(
  g: Surface,
  r: number,
  draw: (small: Surface) => void,
  mode: GlobalCompositeOperation = 'source-over',
): void {
  const m = g.getTransform();
  const shrink = Math.min(1, 1.5 / (r * m.a));
  const small = surface(-m.e / m.a, -m.f / m.d, g.canvas.width / m.a, g.canvas.height / m.d, m.a * shrink);
  draw(small);
  // Enlarged by doubling, edges turn smooth; enlarged at once, they turn into steps.
  let picture = small.canvas;
  for (let grown = shrink * 2; grown < 1; grown *= 2) {
    const next = surface(0, 0, g.canvas.width, g.canvas.height, grown);
    next.setTransform(1, 0, 0, 1, 0, 0);
    next.drawImage(picture, 0, 0, next.canvas.width, next.canvas.height);
    picture = next.canvas;
  }
  g.save();
  g.setTransform(1, 0, 0, 1, 0, 0);
  g.globalCompositeOperation = mode;
  g.drawImage(picture, 0, 0, g.canvas.width, g.canvas.height);
  g.restore();
}

/** A new surface of w by h design units at `scale` pixels per unit, with its left top corner at x, y. */
export function surface(x: number, y: number, w: number, h: number, scale: number): Surface {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(w * scale);
  canvas.height = Math.ceil(h * scale);
  const g = canvas.getContext('2d', { willReadFrequently: true });
  if (!g) throw new Error('This browser offers no 2D drawing surface, so the scene cannot be drawn.');
  g.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  return g;
}

/** The interface typeface for signs in a picture; nothing a trainee must read is written there. */
export const sign = (weight: number, size: number): string =>
  `${weight} ${size}px "Atkinson Hyperlegible Next Variable", sans-serif`;
