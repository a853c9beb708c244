import {
  blend,
  down,
  poly,
  rect,
  stroke,
  sown,
  tint,
  mix,
  dark,
  lerp,
  grain,
  ao,
  runAway,
  meterAt,
  groundAt,
  depthAt,
  project,
  EDGE,
  SPAN,
  RIGHT,
  BOTTOM,
  METER,
  MIDDLE,
  piece,
  type Surface,
  type Point,
} from '#kit/brush';

/** A floor: the line of the picture it begins at, its kind, and its colors. */
const FLOOR = {
  y0: 414, // foot of the wall
  kind: 'boards', // boards, tiles, carpet
  far: '#9a7552',
  near: '#6b4c36',
  joint: '#3b2a22',
  step: 0.16, // width of a board or tile, meters
  seed: 3,
  second: '', // second color of tiles
  gloss: 0.1, // light of the room in it
  glossColor: '#ffe2b0',
  alpha: 0.5, // of the joints
};
type Floor = typeof FLOOR;

/** A point of the floor: meters from the middle, height in the picture. */
const onFloor = (x: number, y: number): Point => [MIDDLE + x * meterAt(y), y];

/** Boards or tiles on each side of the middle that fill the picture. */
const floorReach = (p: Pick<Floor, 'y0' | 'step'>): number => Math.ceil(SPAN / 1.7 / meterAt(p.y0) / p.step) + 1;

function boards(g: Surface, p: Floor, end: number): void {
  const random = sown(p.seed),
    reach = floorReach(p);
  for (let i = -reach; i < reach; i++) {
    const x = i * p.step,
      tone = random() > 0.5 ? tint('#000000', random() * 0.1) : tint('#ffe6bd', random() * 0.08);
    poly(g, [onFloor(x, p.y0), onFloor(x + p.step, p.y0), onFloor(x + p.step, end), onFloor(x, end)], tone);
    stroke(g, [onFloor(x, p.y0), onFloor(x, end)], p.joint, 1, p.alpha * 0.7);
    for (let z = depthAt(p.y0) - random() * 1.6; z > -8; z -= 1 + random() * 1.3) {
      const y = groundAt(z);
      if (y > p.y0) stroke(g, [onFloor(x, y), onFloor(x + p.step, y)], p.joint, 1, p.alpha);
    }
  }
}

function tiles(g: Surface, p: Floor, end: number): void {
  const reach = floorReach(p),
    first = Math.ceil(depthAt(p.y0) / p.step) * p.step;
  for (let z = first, row = 0; z > -9; z -= p.step, row++) {
    const y = Math.max(p.y0, groundAt(z)),
      y1 = Math.min(end, groundAt(z - p.step));
    if (y1 <= y) continue;
    for (let i = -reach; p.second !== '' && i < reach; i++) {
      const l = i * p.step,
        r = l + p.step;
      if ((i + row) % 2) poly(g, [onFloor(l, y), onFloor(r, y), onFloor(r, y1), onFloor(l, y1)], tint(p.second, 0.4));
    }
    stroke(
      g,
      [
        [EDGE, y],
        [RIGHT, y],
      ],
      p.joint,
      1,
      p.alpha * 0.7,
    );
  }
  runAway(g, p.y0, end, p.step, p.joint, p.alpha * 0.7, 1);
}

function carpet(g: Surface, p: Floor, end: number): void {
  grain(g, EDGE, p.y0, SPAN, end - p.y0, 0.12, 1.3);
  for (let z = depthAt(p.y0); z > -7; z -= 0.5)
    rect(g, EDGE, groundAt(z), SPAN, meterAt(groundAt(z)) * 0.02, tint(p.joint, p.alpha * 0.3));
}

const KINDS: Readonly<Record<string, (g: Surface, p: Floor, end: number) => void>> = { boards, tiles, carpet };

/** Wooden boards, tiles or carpet in perspective. */
const floor = piece('floor', FLOOR, (g, p) => {
  const end = 760;
  rect(
    g,
    EDGE,
    p.y0,
    SPAN,
    BOTTOM - p.y0,
    down(g, p.y0, end, p.far, [0.22, mix(p.far, p.near, 0.6)], [0.5, p.near], [1, dark(p.near, 0.55)]),
  );
  KINDS[p.kind]?.(g, p, end);
  ao(g, EDGE, p.y0, SPAN, 26, 'top', 0.4);
  const gloss = down(g, p.y0, p.y0 + 120, tint(p.glossColor, p.gloss), tint(p.glossColor, 0));
  if (p.gloss) blend(g, 'screen', 1, () => rect(g, EDGE, p.y0, SPAN, 120, gloss));
});

/** A rug on the floor in perspective. */
const rug = piece(
  'rug',
  {
    x: 700, // middle at the line of the people
    z0: 1.1, // far edge, meters behind the people
    z1: -1.4, // near edge
    width: 3.4, // meters
    color: '#a5654c',
    border: '#d8c39a',
    second: '#3f5560',
  },
  (g, p) => {
    const X = (p.x - MIDDLE) / METER,
      at = (u: number, v: number): Point => project(X + (u - 0.5) * p.width, 0, lerp(p.z0, p.z1, v)),
      quad = (i: number, c: string | CanvasGradient) =>
        poly(g, [at(i, i * 1.3), at(1 - i, i * 1.3), at(1 - i, 1 - i * 1.3), at(i, 1 - i * 1.3)], c),
      y0 = groundAt(p.z0),
      y1 = groundAt(p.z1);
    quad(-0.008, tint('#140c08', 0.3));
    quad(0, down(g, y0, y1, dark(p.color, 0.1), dark(p.color, 0.35)));
    quad(0.04, down(g, y0, y1, p.border, dark(p.border, 0.35)));
    quad(0.055, down(g, y0, y1, p.second, dark(p.second, 0.35)));
    quad(0.1, down(g, y0, y1, p.color, dark(p.color, 0.3)));
    quad(0.13, tint(p.border, 0.16));
    for (let i = 0; i < 7; i++) {
      const u = 0.2 + i * 0.1,
        v = 0.5;
      poly(
        g,
        [at(u - 0.028, v), at(u, v - 0.2), at(u + 0.028, v), at(u, v + 0.2)],
        tint(i % 2 ? p.second : p.border, 0.42),
      );
    }
  },
);

/** A carpet runner along the stage. */
const runner = piece(
  'runner',
  {
    z0: 0.9,
    z1: -1.1,
    color: '#6f3f3c',
    border: '#b79a62',
  },
  (g, p) => {
    const y0 = groundAt(p.z0),
      y1 = groundAt(p.z1);
    rect(g, EDGE, y0, SPAN, y1 - y0, down(g, y0, y1, p.color, dark(p.color, 0.3)));
    for (const t of [0.1, 0.88]) rect(g, EDGE, lerp(y0, y1, t), SPAN, (y1 - y0) * 0.035, tint(p.border, 0.6));
    grain(g, EDGE, y0, SPAN, y1 - y0, 0.1);
  },
);

/** A door mat. */
const mat = piece(
  'mat',
  {
    x: 900,
    z: 1.1,
    width: 0.8,
    color: '#6a5140',
  },
  (g, p) => {
    const X = (p.x - MIDDLE) / meterAt(groundAt(p.z));
    poly(
      g,
      [
        project(X - p.width / 2, 0, p.z + 0.24),
        project(X + p.width / 2, 0, p.z + 0.24),
        project(X + p.width / 2, 0, p.z - 0.24),
        project(X - p.width / 2, 0, p.z - 0.24),
      ],
      p.color,
    );
  },
);

/** What one walks on indoors. */
export const FLOORS = { floor, rug, runner, mat };
