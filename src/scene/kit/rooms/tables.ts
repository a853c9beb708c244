import { down, across, keep, poly, rect, stand, stroke, dark, pale, contact, piece } from '#kit/brush';
import { lay, type Thing } from './things';

/** A table with a cloth or bare, and what lies on it. */
const table = piece(
  'table',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    width: 1.5, // meters
    wood: '#7b5238',
    things: [] as readonly Thing[], // [kind, meters from the middle, color]; also mug, paper
    height: 0.75, // meters
  },
  (g, p) =>
    stand(g, p, () => {
      const w = p.width / 2,
        h = p.height;
      contact(g, 0, 0.03, w * 1.16, 0.09, 0.42);
      for (const [x, z] of [
        [-w + 0.14, -0.05],
        [w - 0.2, -0.05],
        [-w + 0.05, 0.03],
        [w - 0.11, 0.03],
      ] as const)
        rect(
          g,
          x,
          -h + 0.05,
          0.06,
          h - 0.05 + z,
          across(g, x, x + 0.06, z < 0 ? dark(p.wood, 0.4) : pale(p.wood, 0.12), dark(p.wood, 0.5)),
        );
      rect(g, -w + 0.06, -h + 0.05, p.width - 0.12, 0.09, dark(p.wood, 0.32));
      poly(
        g,
        [
          [-w + 0.08, -h - 0.055],
          [w - 0.08, -h - 0.055],
          [w, -h],
          [-w, -h],
        ],
        down(g, -h - 0.055, -h, p.wood, pale(p.wood, 0.34)),
      );
      rect(g, -w, -h, p.width, 0.05, down(g, -h, -h + 0.05, pale(p.wood, 0.12), dark(p.wood, 0.3)));
      for (const [kind, x, color] of p.things)
        keep(g, () => {
          g.translate(x, -h - 0.02);
          contact(g, 0, 0, 0.12, 0.012, 0.3);
          lay(g, kind, color);
        });
    }),
);

/** A wooden kitchen chair from the side. */
const chair = piece(
  'chair',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    flip: false, // mirrored
    wood: '#8a5f40',
  },
  (g, p) =>
    stand(g, p, () => {
      contact(g, 0, 0.01, 0.36, 0.04, 0.4);
      const far = dark(p.wood, 0.42),
        near = across(g, -0.24, 0.24, pale(p.wood, 0.16), p.wood, dark(p.wood, 0.3));
      for (const [x, c] of [
        [-0.17, far],
        [0.2, far],
      ] as const)
        rect(g, x, -0.46, 0.04, 0.44, c);
      stroke(
        g,
        [
          [-0.21, 0],
          [-0.22, -0.46],
          [-0.29, -0.96],
        ],
        p.wood,
        0.045,
      );
      stroke(
        g,
        [
          [-0.15, -0.46],
          [-0.21, -0.92],
        ],
        far,
        0.035,
      );
      rect(g, 0.17, -0.44, 0.042, 0.44, near);
      for (const y of [-0.9, -0.76, -0.62])
        stroke(
          g,
          [
            [-0.28 + (y + 0.96) * 0.12, y],
            [-0.205 + (y + 0.96) * 0.13, y + 0.01],
          ],
          pale(p.wood, 0.1),
          0.05,
        );
      poly(
        g,
        [
          [-0.25, -0.48],
          [0.23, -0.48],
          [0.25, -0.44],
          [-0.25, -0.44],
        ],
        down(g, -0.48, -0.43, pale(p.wood, 0.35), p.wood),
      );
      rect(g, -0.2, -0.2, 0.4, 0.028, far);
    }),
);

/** A low table. */
const lowTable = piece(
  'lowTable',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    width: 1.1, // meters
    wood: '#8a6748',
    things: [['mug', 0.2, '#c9d0c6']] as readonly Thing[],
  },
  (g, p) => {
    table(g, { ...p, height: 0.42 });
  },
);

/** Tables and a chair at them. */
export const TABLES = { table, chair, lowTable };
