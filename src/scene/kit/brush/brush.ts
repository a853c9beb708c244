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

/** A color of a gradient, which may say where it is. */
export type Tone = string | Stop;

/** Colors as stops: those that do not say where they are, as in an even row. */
export const spread = (tones: readonly Tone[]): readonly Stop[] =>
  tones.map((tone, i) => (typeof tone === 'string' ? [tones.length > 1 ? i / (tones.length - 1) : 0, tone] : tone));

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
export function stroke(
  g: Surface,
  pts: readonly Point[],
  color: string | CanvasGradient,
  width: number,
  alpha = 1,
): void {
  g.save();
  g.globalAlpha *= alpha;
  trace(g, pts);
  g.strokeStyle = color;
  g.lineWidth = width;
  g.lineCap = g.lineJoin = 'round';
  g.stroke();
  g.restore();
}

/** Fills a shape, given as a path or in the words of one. */
export function shape(g: Surface, path: string | Path2D, fill: string | CanvasGradient): void {
  g.fillStyle = fill;
  g.fill(typeof path === 'string' ? new Path2D(path) : path);
}

/** Draws, and leaves the surface as it was. */
export function keep(g: Surface, draw: () => void): void {
  g.save();
  draw();
  g.restore();
}

/** Draws only within a polygon. */
function clip(g: Surface, pts: readonly Point[], draw: () => void): void {
  g.save();
  trace(g, pts);
  g.closePath();
  g.clip();
  draw();
  g.restore();
}

/** Draws only within a box. */
export function inBox(g: Surface, x: number, y: number, w: number, h: number, draw: () => void): void {
  clip(g, [[x, y], [x + w, y], [x + w, y + h], [x, y + h]], draw); // prettier-ignore
}

/** Cuts a hole into what is painted, so that what lies behind shows through it. */
export function cut(g: Surface, x: number, y: number, w: number, h: number): void {
  blend(g, 'destination-out', 1, () => rect(g, x, y, w, h, '#000'));
}

/** Draws with another way of mixing with what is already there. */
export function blend(g: Surface, mode: GlobalCompositeOperation, alpha: number, draw: () => void): void {
  g.save();
  g.globalCompositeOperation = mode;
  g.globalAlpha = alpha;
  draw();
  g.restore();
}

/** A box in design units: its left top corner, and its width and height. */
export type Box = readonly [x: number, y: number, w: number, h: number];

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
  unfocused(g, r, [-m.e / m.a, -m.f / m.d, g.canvas.width / m.a, g.canvas.height / m.d], draw, mode);
}

/** Draws out of focus within a box, and so far around it as that spreads. */
export function blurred(
  g: Surface,
  r: number,
  [x, y, w, h]: Box,
  draw: (small: Surface) => void,
  mode: GlobalCompositeOperation = 'source-over',
): void {
  const pad = r * 2.5;
  unfocused(g, r, [x - pad, y - pad, w + pad * 2, h + pad * 2], draw, mode);
}

function unfocused(
  g: Surface,
  r: number,
  [x, y, w, h]: Box,
  draw: (small: Surface) => void,
  mode: GlobalCompositeOperation,
): void {
  const k = Math.abs(g.getTransform().a);
  const shrink = Math.min(1, 1.5 / (r * k));
  const small = surface(x, y, w, h, k * shrink);
  draw(small);
  // Enlarged by doubling, edges turn smooth; enlarged at once, they turn into steps.
  let picture = small.canvas;
  for (let grown = shrink * 2; grown < 1; grown *= 2) {
    const next = surface(0, 0, w, h, k * grown);
    next.setTransform(1, 0, 0, 1, 0, 0);
    next.drawImage(picture, 0, 0, next.canvas.width, next.canvas.height);
    picture = next.canvas;
  }
  g.save();
  g.globalCompositeOperation = mode;
  g.drawImage(picture, x, y, w, h);
  g.restore();
}

/** A new surface of w by h design units at `scale` pixels per unit, with its left top corner at x, y. */
export function surface(x: number, y: number, w: number, h: number, scale: number): Surface {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(w * scale));
  canvas.height = Math.max(1, Math.ceil(h * scale));
  const g = canvas.getContext('2d', { willReadFrequently: true });
  if (!g) throw new Error('This browser offers no 2D drawing surface, so the scene cannot be drawn.');
  g.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  return g;
}

/** The interface typeface for signs in a picture; nothing a trainee must read is written there. */
export const sign = (weight: number, size: number): string =>
  `${weight} ${size}px "Atkinson Hyperlegible Next Variable", sans-serif`;
