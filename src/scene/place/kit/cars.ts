import { disc, downward, glow, rect, round, type Surface } from '#kit/brush';
import { type Cabin, CABINS } from './cabins';
import { underShadow, wheel } from './patrol';

const path = (d: string): Path2D => new Path2D(d);

/** The colors of a body from its roof down. */
interface Coat {
  readonly roof: string;
  readonly side: string;
  readonly sill: string;
}

/** A body in its coat, with the light along its waist and the dark along its sill. */
function shell(g: Surface, outline: Path2D, height: number, waist: number, { roof, side, sill }: Coat): void {
  const coat = downward(g, -height, -0.3, [
    [0, roof],
    [0.42, side],
    [1, sill],
  ]);
  g.fillStyle = coat;
  g.fill(outline);
  g.save();
  g.clip(outline);
  rect(g, -6, waist, 6, 0.035, 'rgba(255,236,210,.3)');
  rect(g, -6, -0.52, 6, 0.24, 'rgba(6,8,14,.42)');
  g.restore();
}

/** Panes in the sky’s own colors, with one stroke of light across them. */
function panes(g: Surface, { glass: outline, gleam }: Cabin, top: number, bottom: number): void {
  const glass = downward(g, top, bottom, [
    [0, '#6f82a3'],
    [0.5, '#33405c'],
    [1, '#222b42'],
  ]);
  g.fillStyle = glass;
  g.fill(path(outline));
  g.fillStyle = 'rgba(255,236,205,.28)';
  g.fill(path(gleam));
}

/** Seams of doors and of the bed, and what one opens them by. */
function seams(g: Surface, lines: string, handles: readonly (readonly [x: number, y: number])[]): void {
  g.strokeStyle = 'rgba(20,18,28,.6)';
  g.lineWidth = 0.018;
  g.stroke(path(lines));
  for (const [x, y] of handles) round(g, x, y, 0.16, 0.035, 0.015, '#1a1c28');
}

/** A hazard light that is on: amber, and its glow. */
function flasher(g: Surface, x: number, y: number): void {
  disc(g, x, y, 0.06, '#ffc067');
  g.fillStyle = glow(g, x, y, 0.34, [
    [0, 'rgba(255,168,66,.6)'],
    [1, 'rgba(255,168,66,0)'],
  ]);
  g.fillRect(x - 0.34, y - 0.34, 0.68, 0.68);
}

/** A pickup truck in meters: nose at the origin facing right, wheels on y = 0, its hazard lights on. */
export function pickup(g: Surface): void {
  underShadow(g, 5.5);
  const body = path(
    'M-.02,-.5 L-.03,-.94 C-.05,-1.04 -.1,-1.08 -.24,-1.1 L-1.44,-1.16 L-1.92,-1.72 C-1.98,-1.8 -2.06,-1.82 -2.18,-1.82 L-3.1,-1.82 C-3.24,-1.82 -3.3,-1.78 -3.34,-1.66 L-3.44,-1.16 L-5.44,-1.14 L-5.5,-.5 L-5.44,-.4 L-.1,-.4 Z',
  );
  shell(g, body, 1.82, -1.1, { roof: '#b08a80', side: '#7a4640', sill: '#2c1a20' });
  panes(g, CABINS.pickup, -1.72, -1.18);
  seams(g, 'M-1.56,-1.14 L-1.6,-.46 M-2.36,-1.7 L-2.38,-.46 M-3.46,-1.14 L-3.48,-.44', [
    [-2.24, -1.02],
    [-3.36, -1.02],
  ]);
  for (const x of [-1.02, -4.4]) wheel(g, x, 0.39);
  flasher(g, -0.14, -0.72);
  flasher(g, -5.4, -0.8);
}

/** A small car in meters: nose at the origin facing right, wheels on y = 0. */
export function car(g: Surface): void {
  underShadow(g, 3.95);
  const body = path(
    'M-.02,-.44 C0,-.66 -.05,-.78 -.26,-.84 L-1.02,-.96 L-1.56,-1.42 C-1.64,-1.48 -1.74,-1.5 -1.88,-1.5 L-3.1,-1.5 C-3.3,-1.5 -3.42,-1.46 -3.52,-1.34 L-3.86,-.9 C-3.93,-.8 -3.95,-.7 -3.95,-.52 L-3.92,-.32 L-.1,-.3 Z',
  );
  shell(g, body, 1.5, -0.9, { roof: '#b9615c', side: '#8e3038', sill: '#331420' });
  panes(g, CABINS.car, -1.41, -0.97);
  seams(g, 'M-1.14,-.94 C-1.18,-.7 -1.2,-.5 -1.26,-.34 M-2.32,-1.4 L-2.34,-.34', [[-2.24, -0.84]]);
  round(g, -3.94, -0.82, 0.1, 0.2, 0.03, '#e0614a');
  for (const x of [-0.82, -3.2]) wheel(g, x, 0.31);
}
