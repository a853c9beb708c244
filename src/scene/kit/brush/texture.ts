import { fade, glow, rect, type Random, seeded, spread, stroke, surface, type Surface, type Tone } from './brush';
import { tint } from './color';
import { meterAt, MIDDLE } from './space';
import { SPAN } from './world';

/** The side of the square of grain that is laid again and again. */
const GRAIN = 192;
let grained: HTMLCanvasElement | undefined;

function noise(): HTMLCanvasElement {
  const g = surface(0, 0, GRAIN, GRAIN, 1);
  const random = sown(99);
  const specks = g.createImageData(GRAIN, GRAIN);
  for (let i = 0; i < specks.data.length; i += 4) {
    const value = random();
    specks.data.fill(value > 0.5 ? 255 : 0, i, i + 3);
    specks.data[i + 3] = Math.abs(value - 0.5) * 255;
  }
  g.putImageData(specks, 0, 0);
  return g.canvas;
}

/** Fine grain of paint over a box: light and dark specks. */
export function grain(g: Surface, x: number, y: number, w: number, h: number, alpha: number, coarse = 1): void {
  const pattern = g.createPattern((grained ??= noise()), 'repeat');
  if (!pattern) return;
  g.save();
  g.globalAlpha *= alpha * 0.7;
  g.translate(x, y);
  g.scale(coarse, coarse);
  g.fillStyle = pattern;
  g.fillRect(0, 0, w / coarse, h / coarse);
  g.restore();
}

/** A row of numbers between 0 and 1 whose first are as far apart as seeds are near. */
export function sown(seed: number): Random {
  const next = seeded((seed * 7919 + 13) % 2147483647 || 1);
  next();
  next();
  return next;
}

/** Gradients of colors that are evenly spread, unless they say where they are: down, across, from one point to another, and around one. */
export const down = (g: Surface, y0: number, y1: number, ...tones: readonly Tone[]): CanvasGradient =>
  fade(g, 0, y0, 0, y1, spread(tones));
/** A gradient from left to right. */
export const across = (g: Surface, x0: number, x1: number, ...tones: readonly Tone[]): CanvasGradient =>
  fade(g, x0, 0, x1, 0, spread(tones));
/** A gradient around a point. */
export const radial = (g: Surface, x: number, y: number, r: number, ...tones: readonly Tone[]): CanvasGradient =>
  glow(g, x, y, r, spread(tones));

/** The darkness where two things meet: strongest at one side of a box, and nothing at the other. */
export function ao(
  g: Surface,
  x: number,
  y: number,
  w: number,
  h: number,
  from: 'top' | 'bottom' | 'left' | 'right',
  alpha: number,
): void {
  const [x0, y0, x1, y1] = {
    top: [x, y, x, y + h] as const,
    bottom: [x, y + h, x, y] as const,
    left: [x, y, x + w, y] as const,
    right: [x + w, y, x, y] as const,
  }[from];
  const at = (share: number): string => tint('#070a14', alpha * share);
  rect(g, x, y, w, h, fade(g, x0, y0, x1, y1, [[0, at(1)], [0.35, at(0.42)], [1, at(0)]])); // prettier-ignore
}

/** The soft dark under something that stands on the ground, in the units in force. */
export function contact(g: Surface, x: number, y: number, rx: number, ry: number, alpha = 0.5): void {
  g.save();
  g.translate(x, y);
  g.scale(1, ry / rx);
  const at = (share: number): string => tint('#060912', alpha * share);
  rect(g, -rx, -rx, rx * 2, rx * 2, radial(g, 0, 0, rx, [0, at(1)], [0.55, at(0.62)], [1, at(0)]));
  g.restore();
}

/** The light of a point: a bright core, and a long tail. */
export function shine(g: Surface, x: number, y: number, r: number, color: string, alpha: number): void {
  const at = (share: number): string => tint(color, alpha * share);
  const tones: readonly Tone[] = [[0, at(1)], [0.1, at(0.56)], [0.32, at(0.2)], [0.66, at(0.05)], [1, at(0)]]; // prettier-ignore
  rect(g, x - r, y - r, r * 2, r * 2, radial(g, x, y, r, ...tones));
}

/** Lines that run away from whoever looks, every `step` meters, between two lines of the picture. */
export function runAway(
  g: Surface,
  y0: number,
  y1: number,
  step: number,
  color: string,
  alpha: number,
  width = 1.2,
  shift = 0,
): void {
  const reach = Math.ceil(SPAN / meterAt(y0) / step) + 1;
  for (let i = -reach; i <= reach; i++) {
    const x = i * step + shift;
    const at = (y: number) => [MIDDLE + x * meterAt(y), y] as const;
    stroke(g, [at(y0), at(y1)], color, width, alpha);
  }
}
