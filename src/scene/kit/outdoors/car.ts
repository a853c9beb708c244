import {
  blend,
  down,
  oval,
  poly,
  stroke,
  dark,
  pale,
  lerp,
  clamp,
  contact,
  shine,
  meterAt,
  depthAt,
  project,
  EYE,
  AWAY,
  MIDDLE,
  TURN,
  piece,
  type Point,
  pick,
  type Surface,
} from '#kit/brush';

/** A slice across a car: meters ahead of its middle, height, half width. */
type Slice = readonly [along: number, high: number, half: number];

/** Profile of a sedan from nose to tail: meters from the middle, height, half width. */
const PROFILE: readonly Slice[] = [
  [2.24, 0.2, 0.7],
  [2.36, 0.42, 0.78],
  [2.33, 0.64, 0.8],
  [2.2, 0.76, 0.82],
  [1.7, 0.86, 0.84],
  [1.06, 0.95, 0.86],
  [0.34, 1.33, 0.64],
  [0.04, 1.42, 0.6],
  [-0.6, 1.45, 0.59],
  [-1.18, 1.38, 0.6],
  [-1.72, 1.04, 0.84],
  [-2.12, 0.98, 0.82],
  [-2.3, 0.86, 0.8],
  [-2.34, 0.56, 0.78],
  [-2.24, 0.22, 0.72],
];

/** The stretches of the profile that are glass: front and rear window. */
const GLASS: readonly number[] = [5, 9];

/** How high the belt line is, where the axles are, and how large a tire is, in meters. */
const BELT = 0.92;
const AXLES = [1.42, -1.4] as const;
const TIRE = 0.32;

/** Where a car stands, how it is turned, and its colors. */
const PARKED = {
  x: 1040, // middle of the car
  y: 426, // line under its middle
  angle: 160, // degrees: 0 nose to the right, 90 nose away, 180 left, 270 toward the viewer
  color: '#8fa0a6',
  sky: '#c6d3d8',
  lamps: false,
};
type Parked = typeof PARKED;

/** Where a car stands: points of it in the picture, which flank and which end the viewer sees, and its paint. */
function carFrame({ x, y, angle, color }: Pick<Parked, 'x' | 'y' | 'angle' | 'color'>) {
  const turn = (angle * Math.PI) / 180,
    c = Math.cos(turn),
    s = Math.sin(turn),
    X = (x - MIDDLE) / meterAt(y),
    Z = depthAt(y),
    away = AWAY + Z;
  const at = (l: number, w: number, h: number): Point => project(X + l * c - w * s, h, Z + l * s + w * c);
  const flank = s * X - c * away > 0 ? 1 : -1;
  return {
    at,
    c,
    s,
    X,
    Z,
    flank,
    /** A point on the flank toward the viewer (or, with w below zero, on the far one). */
    side: (l: number, h: number, w: number): Point => at(l, flank * w, h),
    end: -c * X - s * away > 0 ? 1 : -1,
    paint: (t: number): string => (t >= 0 ? pale(color, t) : dark(color, -t)),
  };
}

type Car = ReturnType<typeof carFrame>;

function carShadow(g: Surface, { at }: Car, y: number): void {
  const corners: readonly Point[] = [
    [2.3, 0.8],
    [2.3, -0.8],
    [-2.3, -0.8],
    [-2.3, 0.8],
  ];
  const xs = corners.map(([l, w]) => at(l, w, 0)[0]);
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2,
    half = (Math.max(...xs) - Math.min(...xs)) / 2;
  contact(g, middle, y + 3, half * 1.16, 15, 0.72);
  contact(g, middle, y + 3, half * 1.02, 8, 0.6);
}

/** A tire, seen narrower the more the car is turned; with its rim on the near side. */
function carWheel(g: Surface, { at, c }: Car, l: number, w: number, rim = false): void {
  const [x, y] = at(l, w, TIRE),
    r = TIRE * meterAt(at(l, w, 0)[1]),
    q = r * Math.max(0.2, Math.abs(c));
  oval(g, x, y, q, r, '#14171e');
  if (!rim) return;
  oval(g, x, y, q * 0.62, r * 0.62, '#aab2b8');
  oval(g, x, y, q * 0.5, r * 0.5, '#3a4048');
  for (let i = 0; i < 5; i++) {
    const b = (i * TURN) / 5;
    stroke(
      g,
      [
        [x, y],
        [x + Math.cos(b) * q * 0.52, y + Math.sin(b) * r * 0.52],
      ],
      '#9fa7ae',
      r * 0.1,
    );
  }
  oval(g, x, y, q * 0.14, r * 0.14, '#c6ccd0');
}

/** The surfaces across the car: nose, hood, glass, roof, trunk, tail. Those turned away are skipped. */
function carAcross(g: Surface, { at, c, s, X, Z, paint }: Car, sky: string): void {
  for (let i = 0; i + 1 < PROFILE.length; i++) {
    const [l0, h0, w0] = pick(PROFILE, i),
      [l1, h1, w1] = pick(PROFILE, i + 1),
      long = Math.hypot(h1 - h0, l0 - l1),
      up = (l0 - l1) / long,
      ahead = (h1 - h0) / long;
    const seen = up * (EYE - h0) - ahead * (c * (X + l0 * c) + s * (AWAY + Z + l0 * s)) > -0.02;
    if (!seen) continue;
    const pts: readonly Point[] = [at(l0, -w0, h0), at(l0, w0, h0), at(l1, w1, h1), at(l1, -w1, h1)],
      ys = pts.map((q) => q[1]),
      tone = paint(up * 0.42 - 0.22 * (1 - up)),
      glass = GLASS.includes(i);
    poly(g, pts, glass ? down(g, Math.min(...ys), Math.max(...ys), pale(sky, 0.1), dark(sky, 0.45)) : tone);
    if (!glass) stroke(g, [...pts, pick(pts, 0)], tone, 0.8);
  }
}

/** The opening over a wheel as points on the flank. */
const carArch = (side: Car['side'], l: number): readonly Point[] =>
  Array.from({ length: 21 }, (_, i) =>
    side(l - Math.cos((Math.PI * i) / 20) * 0.37, 0.26 + Math.sin((Math.PI * i) / 20) * 0.43, 0.83),
  );

function carFlank(g: Surface, { side, paint }: Car): void {
  const low = PROFILE.map(([l, h, w]) => side(l, Math.min(h, BELT), h > BELT ? 0.86 : w)),
    ys = low.map((q) => q[1]);
  stroke(g, low, paint(-0.1), 2);
  for (const l of AXLES) poly(g, carArch(side, l), '#0c0f15');
  poly(
    g,
    [...low, ...carArch(side, AXLES[1]), ...carArch(side, AXLES[0])],
    down(g, Math.min(...ys), Math.max(...ys), paint(0.4), [0.12, paint(0.2)], [0.5, paint(0)], [1, paint(-0.5)]),
  );
  const upper = PROFILE.filter(([, h]) => h >= BELT).map(([l, h, w]) => side(l, h, h > 1 ? w + 0.03 : 0.86));
  poly(g, [...upper, side(-1.9, BELT, 0.86), side(1.1, BELT, 0.86)], paint(0.24));
}

const PANES: readonly (readonly Point[])[] = [
  [
    [0.9, 0.97],
    [0.42, 1.24],
    [0.1, 1.35],
    [-0.3, 1.37],
    [-0.3, 0.97],
  ],
  [
    [-0.4, 0.97],
    [-0.4, 1.37],
    [-0.9, 1.34],
    [-1.2, 1.26],
    [-1.5, 1],
    [-1.5, 0.97],
  ],
];

/** Side windows, seams of the doors, handles, the line along the flank and the mirror. */
function carDetails(g: Surface, { at, side, paint }: Car, sky: string): void {
  const glass = down(g, at(0, 0, 1.4)[1], at(0, 0, BELT)[1], pale(sky, 0.15), dark(sky, 0.3), dark(sky, 0.62));
  for (const pane of PANES)
    poly(
      g,
      pane.map(([l, h]) => side(l, h, lerp(0.86, 0.64, clamp((h - BELT) / 0.46, 0, 1)))),
      glass,
    );
  for (const l of [1, -0.35, -1.5])
    stroke(g, [side(l, BELT, 0.87), side(l * 0.98, 0.34, 0.84)], paint(-0.55), 1.2, 0.6);
  stroke(g, [side(2.3, 0.7, 0.8), side(1, 0.78, 0.87), side(-2.2, 0.8, 0.82)], paint(0.5), 1.6, 0.7);
  stroke(g, [side(1, 0.28, 0.84), side(-1, 0.28, 0.84)], paint(-0.75), 4, 0.8);
  for (const l of [-0.2, -1.3]) stroke(g, [side(l, 0.8, 0.88), side(l - 0.16, 0.8, 0.88)], paint(-0.5), 2.6);
  const [mx, my] = side(0.78, 0.98, 0.98);
  oval(g, mx, my, 7, 4.6, paint(-0.3));
}

/** Lamps, grille or plate (without letters) on the end one sees. */
function carEnd(g: Surface, { at, end }: Car, lamps: boolean): void {
  const nose = end > 0,
    L = 2.35 * end,
    lit = nose ? (lamps ? '#fff6df' : '#e9e6da') : '#a2433c';
  const plate = (l: number, w: number, h0: number, h1: number, color: string) =>
    poly(g, [at(l, -w, h0), at(l, w, h0), at(l, w, h1), at(l, -w, h1)], color);
  for (const w of [0.56, -0.56]) {
    const q: readonly [Point, Point, Point, Point] = [
      at(L, w - 0.19, 0.6),
      at(L, w + 0.19, 0.6),
      at(L - 0.04 * end, w + 0.2, 0.74),
      at(L - 0.04 * end, w - 0.18, 0.74),
    ];
    poly(g, q, lit);
    if (nose && lamps) blend(g, 'screen', 1, () => shine(g, q[0][0], q[0][1], 60, '#ffe9c4', 0.6));
  }
  plate(L + 0.02 * end, 0.26, 0.42, 0.54, nose ? '#3b4148' : '#d8d6c8');
  if (nose) plate(L, 0.34, 0.6, 0.7, '#2c3138');
}

/** A sedan standing at any angle on the ground, in the perspective of the stage. */
const sedanAngled = piece('sedanAngled', PARKED, (g, p) => {
  const car = carFrame(p),
    { side, flank } = car;
  carShadow(g, car, p.y);
  for (const l of AXLES) carWheel(g, car, l, -flank * 0.76);
  poly(
    g,
    [
      side(1.7, 0.26, 0.78),
      side(-1.7, 0.26, 0.78),
      side(-1.7, 0.14, 0.6),
      side(-1.7, 0.14, -0.6),
      side(1.7, 0.14, -0.6),
      side(1.7, 0.14, 0.6),
    ],
    'rgba(9,11,16,.86)',
  );
  carAcross(g, car, p.sky);
  carFlank(g, car);
  carDetails(g, car, p.sky);
  if (Math.abs(car.s) > 0.12) carEnd(g, car, p.lamps);
  for (const l of AXLES) carWheel(g, car, l, flank * 0.8, true);
});

/** A car that stands at any angle. */
export const CARS = { sedanAngled };
