import {
  down,
  across,
  oval,
  poly,
  rect,
  round,
  shape,
  stand,
  stroke,
  mix,
  dark,
  pale,
  contact,
  piece,
} from '#kit/brush';

/** A lamp hanging from the ceiling. */
const pendant = piece(
  'pendant',
  {
    x: 720,
    y: 176, // lower edge of the shade
    m: 125,
    top: 0, // ceiling
    color: '#b0573f',
    lit: true,
    width: 0.42, // meters
  },
  (g, p) => {
    stroke(
      g,
      [
        [p.x, p.top],
        [p.x, p.y - 0.2 * p.m],
      ],
      '#2a2724',
      2.4,
    );
    stand(g, p, () => {
      const w = p.width / 2;
      if (p.lit) oval(g, 0, 0, w * 0.93, 0.028, '#fff3cf');
      shape(
        g,
        `M${-w},0 C${-w * 0.86},-.14 ${-w * 0.3},-.2 -.04,-.22 L.04,-.22 C${w * 0.3},-.2 ${w * 0.86},-.14 ${w},0 Z`,
        across(g, -w, w, dark(p.color, 0.35), pale(p.color, p.lit ? 0.25 : 0.08), dark(p.color, 0.3)),
      );
      rect(g, -w, -0.008, w * 2, 0.016, p.lit ? '#ffe0a0' : dark(p.color, 0.4));
      if (p.lit) oval(g, 0, 0.022, 0.06, 0.035, '#fffbe8');
    });
  },
);

/** A standing lamp. */
const floorLamp = piece(
  'floorLamp',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    lit: false,
    shade: '#e6d3ab',
    height: 1.6, // meters
    metal: '#4b4238',
  },
  (g, p) =>
    stand(g, p, () => {
      const h = p.height;
      contact(g, 0, 0, 0.24, 0.03, 0.45);
      round(g, -0.15, -0.03, 0.3, 0.03, 0.012, p.metal);
      rect(g, -0.012, -h + 0.2, 0.024, h - 0.2, across(g, -0.012, 0.012, pale(p.metal, 0.4), p.metal));
      poly(
        g,
        [
          [-0.14, -h],
          [0.14, -h],
          [0.22, -h + 0.3],
          [-0.22, -h + 0.3],
        ],
        p.lit
          ? down(g, -h, -h + 0.3, '#ffe9bb', '#fff6da', '#ffdf9e')
          : across(g, -0.22, 0.22, pale(p.shade, 0.4), p.shade, dark(p.shade, 0.25)),
      );
    }),
);

/** A wall light. */
const sconce = piece(
  'sconce',
  {
    x: 600,
    y: 214,
    lit: true,
    color: '#ffe6b8',
    metal: '#8d7a58',
  },
  (g, { x, y, lit, color, metal }) => {
    round(g, x - 5, y + 6, 10, 16, 4, metal);
    poly(
      g,
      [
        [x - 15, y - 17],
        [x + 15, y - 17],
        [x + 10, y + 10],
        [x - 10, y + 10],
      ],
      lit
        ? down(g, y - 17, y + 10, '#fffaf0', color, mix(color, metal, 0.3))
        : down(g, y - 17, y + 10, '#b8b2a4', '#8d887c'),
    );
    rect(g, x - 11, y + 9, 22, 3, metal);
  },
);

/** A round light under the ceiling. */
const ceilingLight = piece(
  'ceilingLight',
  {
    x: 600,
    y: 112,
    lit: true,
    color: '#fff1d0',
    width: 70,
  },
  (g, { x, y, lit, color, width }) => {
    const w = width / 2;
    rect(g, x - w * 0.9, y - 4, w * 1.8, 5, '#6a655a');
    shape(
      g,
      new Path2D(`M${x - w},${y} C${x - w * 0.8},${y + 17} ${x + w * 0.8},${y + 17} ${x + w},${y} Z`),
      lit ? down(g, y, y + 14, color, '#ffffff') : down(g, y, y + 14, '#8d897e', '#a6a296'),
    );
  },
);

/** Lamps of a room. */
export const LAMPS = { pendant, floorLamp, sconce, ceilingLight };
