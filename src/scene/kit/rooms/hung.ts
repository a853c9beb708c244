import {
  down,
  across,
  inBox,
  poly,
  rect,
  round,
  shape,
  stand,
  stroke,
  tint,
  dark,
  pale,
  piece,
  board,
  pick,
} from '#kit/brush';

/** A framed picture without anything to read: land, sea, or abstract. */
const picture = piece(
  'picture',
  {
    x: 600,
    y: 220,
    w: 60,
    h: 46,
    frame: '#6b5138',
    mat: '#eee5d2',
    colors: ['#a9bcc0', '#7c9179', '#c8a878'], // sky, land, foreground
    glass: 0.14,
  },
  (g, { x, y, w, h, frame, mat, colors, glass }) => {
    rect(g, x + 2, y + 4, w, h, tint('#120c08', 0.25));
    rect(g, x, y, w, h, down(g, y, y + h, pale(frame, 0.25), dark(frame, 0.2)));
    rect(g, x + 3.5, y + 3.5, w - 7, h - 7, mat);
    const i = Math.min(w, h) * 0.17,
      sky = pick(colors, 0);
    inBox(g, x + i, y + i, w - i * 2, h - i * 2, () => {
      rect(g, x, y, w, h, down(g, y, y + h, sky, pale(sky, 0.4)));
      poly(
        g,
        [
          [x, y + h * 0.62],
          [x + w * 0.3, y + h * 0.48],
          [x + w * 0.62, y + h * 0.6],
          [x + w, y + h * 0.5],
          [x + w, y + h],
          [x, y + h],
        ],
        pick(colors, 1),
      );
      poly(
        g,
        [
          [x, y + h * 0.76],
          [x + w * 0.5, y + h * 0.66],
          [x + w, y + h * 0.78],
          [x + w, y + h],
          [x, y + h],
        ],
        pick(colors, 2),
      );
    });
    poly(
      g,
      [
        [x + 3, y + 3],
        [x + w * 0.5, y + 3],
        [x + w * 0.2, y + h - 3],
        [x + 3, y + h - 3],
      ],
      tint('#ffffff', glass),
    );
  },
);

/** A row of coat hooks with coats. */
const hooks = piece(
  'hooks',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    width: 1.1, // meters
    height: 1.66, // meters
    wood: '#6d5138',
    coats: ['#5a6a78', '#8a5a44'],
  },
  (g, p) =>
    stand(g, p, () => {
      board(g, -p.width / 2, -p.height, p.width, 0.1, p.wood);
      const n = 4;
      for (let i = 0; i < n; i++) {
        const x = -p.width / 2 + (p.width * (i + 0.5)) / n;
        rect(g, x - 0.01, -p.height + 0.07, 0.02, 0.07, '#2c2f36');
      }
      p.coats.forEach((c, i) => {
        const x = -p.width / 2 + (p.width * (i * 2 + 0.7)) / n;
        shape(
          g,
          new Path2D(
            `M${x - 0.05},${-p.height + 0.1} C${x - 0.2},${-p.height + 0.16} ${x - 0.22},${-p.height + 0.5} ${x - 0.2},${-p.height + 0.98} L${x + 0.2},${-p.height + 0.98} C${x + 0.22},${-p.height + 0.5} ${x + 0.2},${-p.height + 0.16} ${x + 0.05},${-p.height + 0.1} Z`,
          ),
          across(g, x - 0.2, x + 0.2, pale(c, 0.16), c, dark(c, 0.4)),
        );
        stroke(
          g,
          [
            [x + 0.02, -p.height + 0.2],
            [x + 0.04, -p.height + 0.96],
          ],
          dark(c, 0.5),
          0.014,
          0.6,
        );
      });
    }),
);

/** A fire extinguisher on the wall. */
const extinguisher = piece(
  'extinguisher',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    color: '#a3453a',
  },
  (g, p) =>
    stand(g, p, () => {
      round(g, -0.08, -1.2, 0.16, 0.5, 0.06, across(g, -0.08, 0.08, pale(p.color, 0.3), p.color, dark(p.color, 0.45)));
      rect(g, -0.03, -1.28, 0.06, 0.09, '#23252b');
      stroke(
        g,
        [
          [0.03, -1.24],
          [0.12, -1.16],
          [0.1, -0.9],
        ],
        '#23252b',
        0.022,
      );
      rect(g, -0.06, -1.04, 0.12, 0.14, '#d9cfba');
    }),
);

/** What hangs on walls. */
export const HUNG = { picture, hooks, extinguisher };
