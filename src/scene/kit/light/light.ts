import {
  blend,
  down,
  radial,
  keep,
  poly,
  rect,
  blurred,
  sown,
  tint,
  lerp,
  shine,
  EDGE,
  SPAN,
  piece,
  type Point,
  pick,
} from '#kit/brush';

/** The glow around a light. */
const halo = piece(
  'halo',
  {
    x: 700,
    y: 140,
    r: 230,
    color: '#ffce8a',
    alpha: 0.8,
  },
  (g, p) => shine(g, p.x, p.y, p.r, p.color, p.alpha),
);

/** Light on the ground. */
const pool = piece(
  'pool',
  {
    x: 700,
    y: 470,
    r: 420,
    flat: 0.17, // height / width
    color: '#ffcc86',
    alpha: 0.5,
  },
  (g, p) =>
    keep(g, () => {
      g.translate(p.x, p.y);
      g.scale(1, p.flat);
      rect(
        g,
        -p.r,
        -p.r,
        p.r * 2,
        p.r * 2,
        radial(
          g,
          0,
          0,
          p.r,
          [0, tint(p.color, p.alpha)],
          [0.3, tint(p.color, p.alpha * 0.62)],
          [0.62, tint(p.color, p.alpha * 0.2)],
          [1, tint(p.color, 0)],
        ),
      );
    }),
);

/** Light through the air: from a short edge to a wide one. */
const beam = piece(
  'beam',
  {
    x0: 690,
    x1: 710,
    y0: 140,
    x2: 380,
    x3: 1020,
    y1: 470,
    color: '#ffd08a',
    alpha: 0.2,
    end: 0.04, // share left at the far end
    blur: 12,
  },
  (g, p) => {
    const left = Math.min(p.x0, p.x2),
      right = Math.max(p.x1, p.x3),
      top = Math.min(p.y0, p.y1);
    blurred(
      g,
      p.blur,
      [left, top, right - left, Math.abs(p.y1 - p.y0)],
      (s) =>
        poly(
          s,
          [
            [p.x0, p.y0],
            [p.x1, p.y0],
            [p.x3, p.y1],
            [p.x2, p.y1],
          ],
          down(s, p.y0, p.y1, tint(p.color, p.alpha), tint(p.color, p.alpha * p.end)),
        ),
      g.globalCompositeOperation,
    );
  },
);

/** Banks of mist low over the ground. */
const mist = piece(
  'mist',
  {
    y: 330,
    h: 40,
    color: '#f5dcc0',
    alpha: 0.4,
    seed: 3,
    count: 9,
  },
  (g, p) => {
    const random = sown(p.seed);
    blend(g, 'source-over', 1, () =>
      blurred(g, 12, [EDGE, p.y - p.h, SPAN, p.h * 2], (s) => {
        for (let i = 0; i < p.count; i++) {
          s.globalAlpha = p.alpha * (0.4 + random() * 0.6);
          const x = EDGE + random() * SPAN;
          keep(s, () => {
            s.translate(x, p.y + (random() - 0.5) * p.h * 0.6);
            s.scale(220 + random() * 260, p.h * (0.3 + random() * 0.4));
            rect(s, -1, -1, 2, 2, radial(s, 0, 0, 1, tint(p.color, 0.8), tint(p.color, 0)));
          });
        }
      }),
    );
  },
);

/** Window light on a floor or wall, as panes. */
const sunPatch = piece(
  'sunPatch',
  {
    points: [
      [400, 450],
      [520, 450],
      [470, 500],
      [350, 500],
    ] as readonly Point[], // four corners // four corners
    color: '#ffe9bf',
    alpha: 0.6,
    columns: 2,
    rows: 2,
    bar: 0.06,
    blur: 2.5,
  },
  (g, p) => {
    const [a, b, c, d] = [0, 1, 2, 3].map((i) => pick(p.points, i)) as [Point, Point, Point, Point],
      along = (i: 0 | 1, u: number, v: number) => lerp(lerp(a[i], b[i], u), lerp(d[i], c[i], u), v),
      at = (u: number, v: number): Point => [along(0, u, v), along(1, u, v)],
      xs = p.points.map((q) => q[0]),
      ys = p.points.map((q) => q[1]);
    blurred(
      g,
      p.blur,
      [Math.min(...xs), Math.min(...ys), Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)],
      (s) => {
        for (let i = 0; i < p.columns; i++)
          for (let j = 0; j < p.rows; j++) {
            const u = i / p.columns + p.bar / 2,
              u1 = (i + 1) / p.columns - p.bar / 2,
              v = j / p.rows + p.bar / 2,
              v1 = (j + 1) / p.rows - p.bar / 2;
            poly(s, [at(u, v), at(u1, v), at(u1, v1), at(u, v1)], tint(p.color, p.alpha));
          }
      },
      g.globalCompositeOperation,
    );
  },
);

/** What is nothing but light. */
export const LIGHT = { halo, pool, beam, mist, sunPatch };
