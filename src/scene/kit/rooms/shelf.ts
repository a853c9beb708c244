import {
  down,
  across,
  keep,
  poly,
  rect,
  shape,
  stand,
  stroke,
  sown,
  dark,
  pale,
  ao,
  contact,
  piece,
  pick,
} from '#kit/brush';

/** A large pot plant. */
const plant = piece(
  'plant',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    height: 1.3, // meters
    pot: '#b07a56',
    seed: 3,
    colors: ['#2f4a35', '#47683f', '#6d8a4d'],
    light: -1,
  },
  (g, p) =>
    stand(g, p, () => {
      const random = sown(p.seed),
        h = p.height;
      contact(g, 0, 0, 0.3, 0.035, 0.5);
      for (let i = 0; i < 17; i++) {
        const a = -1.15 + (2.3 * ((i * 7) % 17)) / 16,
          len = h * (0.5 + random() * 0.3),
          x = Math.sin(a) * len * 0.75,
          y = -0.34 - Math.cos(a) * len * 0.86,
          c = pick(p.colors, i);
        g.beginPath();
        g.moveTo(0, -0.34);
        g.quadraticCurveTo(x * 0.3, y * 0.8, x, y);
        g.strokeStyle = dark(pick(p.colors, 0), 0.2);
        g.lineWidth = 0.014;
        g.stroke();
        keep(g, () => {
          g.translate(x, y);
          g.rotate(a * 1.1);
          shape(
            g,
            'M0,.12 C-.11,.04 -.1,-.14 0,-.24 C.1,-.14 .11,.04 0,.12 Z',
            across(
              g,
              -0.1,
              0.1,
              p.light < 0 ? pale(c, 0.2) : dark(c, 0.2),
              c,
              p.light < 0 ? dark(c, 0.25) : pale(c, 0.2),
            ),
          );
          stroke(
            g,
            [
              [0, 0.1],
              [0, -0.2],
            ],
            pale(c, 0.3),
            0.006,
            0.5,
          );
        });
      }
      poly(
        g,
        [
          [-0.2, -0.36],
          [0.2, -0.36],
          [0.15, 0],
          [-0.15, 0],
        ],
        across(g, -0.2, 0.2, pale(p.pot, 0.24), p.pot, dark(p.pot, 0.4)),
      );
      rect(g, -0.215, -0.38, 0.43, 0.06, across(g, -0.2, 0.2, pale(p.pot, 0.36), p.pot, dark(p.pot, 0.3)));
    }),
);

/** Shelves with books and things. */
const bookcase = piece(
  'bookcase',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    width: 1, // meters
    height: 1.9, // meters
    shelves: 5,
    wood: '#8a6748',
    seed: 6,
    books: ['#7c5a4a', '#4f6a72', '#a98a58', '#5d6b52', '#8c7a86', '#c2b292'],
  },
  (g, p) =>
    stand(g, p, () => {
      const w = p.width / 2,
        h = p.height,
        random = sown(p.seed),
        s = (h - 0.12) / p.shelves;
      contact(g, 0, 0.01, w * 1.15, 0.05, 0.5);
      rect(g, -w, -h, p.width, h, dark(p.wood, 0.1));
      rect(g, -w + 0.04, -h + 0.04, p.width - 0.08, h - 0.12, down(g, -h, 0, dark(p.wood, 0.6), dark(p.wood, 0.48)));
      for (let i = 0; i < p.shelves; i++) {
        const floor = -h + 0.04 + s * (i + 1);
        for (let x = -w + 0.05; x < w - 0.1;) {
          const bw = 0.02 + random() * 0.035,
            bh = s * (0.52 + random() * 0.3);
          if (random() > 0.82) {
            x += 0.06 + random() * 0.12;
            continue;
          }
          const c = pick(p.books, Math.floor(random() * p.books.length));
          rect(g, x, floor - bh, bw, bh, across(g, x, x + bw, pale(c, 0.14), dark(c, 0.2)));
          x += bw + 0.002;
        }
        ao(g, -w + 0.04, floor - s, p.width - 0.08, s * 0.4, 'top', 0.4);
        rect(g, -w, floor, p.width, 0.035, down(g, floor, floor + 0.035, pale(p.wood, 0.2), dark(p.wood, 0.2)));
      }
      for (const x of [-w, w - 0.04])
        rect(g, x, -h, 0.04, h, across(g, x, x + 0.04, pale(p.wood, 0.2), dark(p.wood, 0.25)));
      rect(g, -w - 0.015, -h - 0.03, p.width + 0.03, 0.05, pale(p.wood, 0.15));
    }),
);

/** Books and a plant. */
export const SHELVES = { plant, bookcase };
