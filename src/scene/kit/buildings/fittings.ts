import {
  disc,
  down,
  keep,
  poly,
  rect,
  round,
  stroke,
  dark,
  pale,
  meterAt,
  groundAt,
  project,
  EDGE,
  SPAN,
  RIGHT,
  METER,
  MIDDLE,
  piece,
  type Point,
} from '#kit/brush';

/** Pipes and a cable tray under a ceiling, with hangers. */
const pipes = piece(
  'pipes',
  {
    z: 2.4, // meters behind the people
    height: 2.26, // meters
    colors: ['#8f5a4c', '#9aa39f', '#6b7478'], // one pipe each
    gap: 0.16,
  },
  (g, p) =>
    p.colors.forEach((c, i) => {
      const [, y] = project(0, p.height - i * 0.02, p.z + i * p.gap * 4),
        k = meterAt(groundAt(p.z + i * p.gap * 4)),
        h = (0.1 - i * 0.018) * k;
      rect(g, EDGE, y - h / 2, SPAN, h, down(g, y - h / 2, y + h / 2, dark(c, 0.2), pale(c, 0.24), c, dark(c, 0.5)));
      for (let x = EDGE + 60 + i * 40; x < RIGHT; x += 2.1 * k) {
        rect(g, x, y - h / 2 - 0.22 * k, 2, 0.22 * k, '#3a4042');
        rect(g, x - 2, y - h / 2 - 1, 7, h + 2, dark(c, 0.35));
      }
    }),
);

/** A fluorescent light across the stage. */
const tube = piece(
  'tube',
  {
    x: 640, // middle
    z: 2.4, // meters behind the people
    height: 2.28, // meters
    length: 1.5, // meters
    lit: true,
    color: '#eefaf0',
  },
  (g, p) => {
    const X = (p.x - MIDDLE) / METER,
      a = project(X - p.length / 2, p.height, p.z),
      b = project(X + p.length / 2, p.height, p.z),
      k = meterAt(groundAt(p.z)),
      h = 0.06 * k;
    rect(g, a[0] - 3, a[1] - h * 1.1, b[0] - a[0] + 6, h * 1.1, '#454c4e');
    round(g, a[0], a[1] - h * 0.2, b[0] - a[0], h * 0.7, h * 0.3, p.lit ? p.color : '#868f8e');
    for (const x of [a[0] + 12, b[0] - 14]) rect(g, x, a[1] - 0.2 * k, 2, 0.2 * k, '#3a4042');
  },
);

/** A green sign with a running figure, nothing to read. */
const exitSign = piece(
  'exitSign',
  {
    x: 1180,
    y: 196,
    w: 46,
    color: '#3f9a6c',
  },
  (g, { x, y, w, color }) => {
    const h = w * 0.5;
    rect(g, x - 1, y - h * 0.5, 2, h * 0.5, '#2c3234');
    round(g, x - w / 2, y, w, h, 3, '#23302c');
    round(g, x - w / 2 + 2, y + 2, w - 4, h - 4, 2, down(g, y, y + h, pale(color, 0.28), color));
    keep(g, () => {
      g.translate(x - w * 0.16, y + h / 2);
      g.scale(h * 0.9, h * 0.9);
      disc(g, 0.06, -0.28, 0.09, '#effaf2');
      for (const pts of [
        [
          [0.02, -0.16],
          [-0.06, 0.08],
        ],
        [
          [-0.06, 0.08],
          [0.12, 0.16],
          [0.08, 0.36],
        ],
        [
          [-0.06, 0.08],
          [-0.12, 0.26],
          [-0.32, 0.28],
        ],
        [
          [0.02, -0.14],
          [0.2, -0.02],
          [0.3, -0.08],
        ],
        [
          [0.02, -0.14],
          [-0.2, -0.1],
          [-0.26, 0.04],
        ],
      ] as readonly (readonly Point[])[])
        stroke(g, pts, '#effaf2', 0.085);
    });
    poly(
      g,
      [
        [x + w * 0.2, y + h * 0.3],
        [x + w * 0.36, y + h * 0.5],
        [x + w * 0.2, y + h * 0.7],
      ],
      '#effaf2',
    );
  },
);

/** What is fixed to the concrete of a garage. */
export const FITTINGS = { pipes, tube, exitSign };
