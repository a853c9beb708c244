import {
  down,
  oval,
  poly,
  rect,
  stroke,
  sown,
  tint,
  mix,
  dark,
  pale,
  lerp,
  grain,
  meterAt,
  EDGE,
  SPAN,
  RIGHT,
  MIDDLE,
  piece,
  type Point,
  pick,
} from '#kit/brush';

/** Grass: darker near the viewer, tufts that grow with nearness. */
const lawn = piece(
  'lawn',
  {
    y0: 392, // far edge
    y1: 900, // near edge
    far: '#8fa45a',
    near: '#4f6b3a',
    blade: '#b9c574',
    deep: '#3c5530',
    seed: 2,
    stripes: 0, // strength of mown stripes
    leaves: [] as readonly string[], // colors of fallen leaves
  },
  (g, p) => {
    const random = sown(p.seed),
      end = Math.min(p.y1, 760),
      at = (x: number, y: number): Point => [MIDDLE + x * 1.1 * meterAt(y), y];
    rect(
      g,
      EDGE,
      p.y0,
      SPAN,
      p.y1 - p.y0,
      down(g, p.y0, end, p.far, [0.16, mix(p.far, p.near, 0.5)], [0.45, p.near], [1, dark(p.near, 0.42)]),
    );
    if (p.stripes)
      for (let i = -16; i < 16; i += 2)
        poly(g, [at(i, p.y0), at(i + 1, p.y0), at(i + 1, end), at(i, end)], tint(p.blade, p.stripes));
    for (let i = 0; i < 1900; i++) {
      const t = random() ** 1.4,
        y = lerp(p.y0 + 1, Math.min(end, 700), t),
        k = meterAt(y),
        x = EDGE + random() * SPAN,
        h = k * (0.02 + random() * 0.04);
      stroke(
        g,
        [
          [x, y],
          [x + (random() - 0.5) * h * 0.7, y - h],
        ],
        random() > 0.5 ? p.blade : p.deep,
        Math.max(0.7, k * 0.007),
        0.1 + random() * 0.24,
      );
    }
    for (let i = 0; i < 40; i++) {
      g.globalAlpha = 0.07;
      const y = lerp(p.y0, 600, random() ** 1.4);
      oval(g, EDGE + random() * SPAN, y, 60 + random() * 160, meterAt(y) * 0.05, random() > 0.5 ? p.deep : p.blade);
    }
    g.globalAlpha = 1;
    if (p.leaves.length > 0)
      for (let i = 0; i < 130; i++) {
        const y = lerp(p.y0 + 4, 620, random() ** 1.5),
          k = meterAt(y);
        g.globalAlpha = 0.5 + random() * 0.4;
        oval(g, EDGE + random() * SPAN, y, k * 0.035, k * 0.012, pick(p.leaves, i), random());
      }
  },
);

/** A strip of gravel or bark with an uneven far edge. */
const gravel = piece(
  'gravel',
  {
    y0: 425,
    y1: 452,
    color: '#a4967d',
    dark: '#6a5f52',
    light: '#d2c6ab',
    seed: 9,
    count: 900, // stones
  },
  (g, p) => {
    const random = sown(p.seed),
      pts: Point[] = [[EDGE, p.y1]];
    for (let x = EDGE; x <= RIGHT + 14; x += 14) pts.push([x, p.y0 + (random() - 0.5) * 3.4]);
    pts.push([RIGHT, p.y1]);
    poly(g, pts, down(g, p.y0, p.y1, mix(p.color, p.light, 0.2), p.color));
    for (let i = 0; i < p.count; i++) {
      const y = lerp(p.y0 + 2, p.y1, random()),
        k = meterAt(y) / 140;
      g.globalAlpha = 0.25 + random() * 0.4;
      oval(
        g,
        EDGE + random() * SPAN,
        y,
        (0.8 + random() * 1.6) * k,
        (0.5 + random() * 0.7) * k,
        random() > 0.5 ? p.dark : p.light,
      );
    }
  },
);

/** A paved path along the stage. */
const path = piece('path', { y0: 420, y1: 760, color: '#8d8a86', joint: '#4a4a50' }, (g, p) => {
  rect(g, EDGE, p.y0, SPAN, p.y1 - p.y0, down(g, p.y0, p.y1, pale(p.color, 0.14), dark(p.color, 0.2)));
  for (let i = -9; i < 9; i++) {
    const at = (y: number): Point => [MIDDLE + i * 1.3 * meterAt(y), y];
    stroke(g, [at(p.y0), at(p.y1)], p.joint, 1.2, 0.5);
  }
  rect(g, EDGE, p.y0 - 1, SPAN, 2, tint(p.joint, 0.5));
  grain(g, EDGE, p.y0, SPAN, p.y1 - p.y0, 0.05);
});

/** Ground that is soft: grass, gravel, and a path through it. */
export const GROUND = { lawn, gravel, path };
