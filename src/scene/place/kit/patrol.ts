import { disc, downward, fade, oval, round, sign, soft, type Surface, TURN } from '#kit/brush';
import { CABINS } from './cabins';

const path = (d: string): Path2D => new Path2D(d);

function fill(g: Surface, d: string | Path2D, color: string | CanvasGradient): void {
  g.fillStyle = color;
  g.fill(typeof d === 'string' ? path(d) : d);
}

/** A wheel of radius r meters standing on the road at x. */
export function wheel(g: Surface, x: number, r: number): void {
  const y = -r;
  g.fillStyle = '#0b0f1a';
  g.beginPath();
  g.arc(x, y - 0.015, r + 0.075, Math.PI, TURN);
  g.fill();
  disc(g, x, y, r, '#12161f');
  disc(g, x, y, r * 0.615, '#4a5367');
  disc(g, x, y, r * 0.51, '#1d2433');
  g.strokeStyle = '#6b758c';
  g.lineWidth = 0.035;
  for (let i = 0; i < 5; i++) {
    const a = (i * TURN) / 5 + 0.3;
    g.beginPath();
    g.moveTo(x, y);
    g.lineTo(x + Math.cos(a) * r * 0.52, y + Math.sin(a) * r * 0.52);
    g.stroke();
  }
  disc(g, x, y, r * 0.154, '#79849b');
}

/** The shadow under a vehicle of the given length. */
export function underShadow(g: Surface, length: number): void {
  soft(g, 0.05, (small) => oval(small, -length / 2, 0, length / 2 + 0.1, 0.11, 'rgba(8,11,22,.75)'));
}

const BODY =
  'M-.03,-.42 C0,-.62 -.06,-.72 -.22,-.78 C-.7,-.9 -1.1,-.95 -1.42,-.98 C-1.75,-1.2 -2.0,-1.36 -2.3,-1.42 C-2.75,-1.49 -3.3,-1.47 -3.6,-1.4 C-3.95,-1.3 -4.2,-1.12 -4.45,-1.0 C-4.75,-.97 -4.95,-.93 -5.02,-.85 C-5.08,-.7 -5.05,-.45 -5.0,-.36 C-4.98,-.28 -4.9,-.26 -4.8,-.26 L-.2,-.24 C-.1,-.25 -.04,-.3 -.03,-.42 Z';

function bodywork(g: Surface): void {
  const body = path(BODY);
  fill(
    g,
    body,
    downward(g, -1.45, -0.2, [
      [0, '#39445f'],
      [0.32, '#222b42'],
      [0.55, '#1a2236'],
      [1, '#0d1220'],
    ]),
  );
  g.save();
  g.clip(body);
  const white = downward(g, -1, -0.25, [
    [0, '#aab4c8'],
    [0.4, '#8b97b0'],
    [1, '#4b566f'],
  ]);
  fill(g, 'M-1.58,-1.02 L-3.95,-1.06 L-3.9,-.26 L-1.78,-.26 C-1.66,-.6 -1.6,-.8 -1.58,-1.02 Z', white);
  fill(g, 'M-1.62,-.66 L-3.95,-.7 L-3.95,-.62 L-1.66,-.58 Z', 'rgba(24,34,60,.9)');
  fill(g, 'M-1.63,-.575 L-3.95,-.61 L-3.95,-.59 L-1.64,-.555 Z', '#c9a75a');
  fill(g, 'M-.2,-.79 C-.7,-.9 -1.1,-.95 -1.42,-.99 L-1.4,-.93 C-1.0,-.9 -.6,-.84 -.16,-.73 Z', 'rgba(255,216,160,.20)');
  fill(g, 'M-.1,-.66 C-.9,-.8 -3,-.84 -5,-.78 L-5,-.74 C-3,-.79 -.9,-.75 -.1,-.6 Z', 'rgba(255,216,160,.10)');
  fill(g, 'M0,-.36 L-5.1,-.38 L-5.1,-.2 L0,-.2 Z', 'rgba(5,8,16,.55)');
  g.restore();
}

function windows(g: Surface): void {
  const { glass: outline, posts, gleam } = CABINS.patrol;
  const glass = path(outline);
  fill(
    g,
    glass,
    fade(g, -1.6, -1.4, -3.8, -1, [
      [0, '#8497b5'],
      [0.25, '#3e4c69'],
      [0.6, '#222c44'],
      [1, '#30395a'],
    ]),
  );
  g.save();
  g.clip(glass);
  fill(g, gleam, 'rgba(255,214,150,.30)');
  fill(
    g,
    'M-2.2,-1.0 L-2.62,-1.42 L-2.9,-1.42 L-2.5,-1.0 Z M-3.1,-1.0 L-3.4,-1.42 L-3.5,-1.42 L-3.22,-1.0 Z',
    'rgba(190,205,235,.12)',
  );
  fill(g, posts, '#141b2d');
  g.restore();
  g.strokeStyle = '#0f1525';
  g.lineWidth = 0.018;
  g.stroke(glass);
  g.strokeStyle = 'rgba(20,28,48,.75)';
  g.lineWidth = 0.014;
  g.stroke(
    path(
      'M-1.66,-.98 C-1.7,-.7 -1.74,-.45 -1.8,-.3 M-2.82,-1.0 L-2.84,-.28 M-3.95,-1.0 C-3.98,-.8 -3.92,-.6 -3.78,-.46',
    ),
  );
}

/** A patrol sedan in meters: nose at the origin facing right, wheels on y = 0, light bar dark. */
export function patrol(g: Surface): void {
  g.lineJoin = 'round';
  underShadow(g, 5.04);
  bodywork(g);
  windows(g);
  round(g, -2.02, -0.86, 0.16, 0.035, 0.015, '#242c42');
  round(g, -3.1, -0.87, 0.16, 0.035, 0.015, '#242c42');
  g.font = sign(700, 0.17);
  g.fillStyle = '#1c2742';
  g.textAlign = 'center';
  g.fillText('POLICE', -2.28, -0.4);
  fill(g, 'M-1.66,-1.04 C-1.6,-1.12 -1.76,-1.14 -1.82,-1.08 L-1.82,-1.0 L-1.68,-1.0 Z', '#1a2236');
  // Low and flat, so that it hides nobody's face who stands behind the car.
  round(g, -2.78, -1.52, 0.42, 0.06, 0.025, '#141a2b');
  round(g, -2.55, -1.515, 0.17, 0.045, 0.02, '#3c5288');
  round(g, -2.76, -1.515, 0.17, 0.045, 0.02, '#6a3a46');
  fill(g, 'M-.08,-.62 C-.05,-.7 -.14,-.74 -.3,-.77 L-.34,-.66 Z', '#f7e6c2');
  g.strokeStyle = '#0e1422';
  g.lineWidth = 0.05;
  g.stroke(path('M.03,-.66 L.05,-.3 M.04,-.44 L-.08,-.42'));
  for (const x of [-0.93, -3.96]) wheel(g, x, 0.325);
}
