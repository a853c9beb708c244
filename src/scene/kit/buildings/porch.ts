import {
  blend,
  down,
  across,
  radial,
  poly,
  rect,
  stroke,
  tint,
  mix,
  dark,
  pale,
  ao,
  contact,
  MIDDLE,
  piece,
} from '#kit/brush';

/** A raised deck with its edge, skirt and steps at the left end. */
const porch = piece(
  'porch',
  {
    x: 760, // left end of the deck
    y: 438, // ground
    rise: 45, // height of the deck, units
    right: 1440,
    depth: 26, // how much of its floor is seen, units
    wood: '#8b7a66',
    skirt: '#3a3646',
    steps: 2,
    tread: 46, // units
    lit: '#e6b679',
    lightX: 1060,
  },
  (g, p) => {
    const top = p.y - p.rise,
      w = p.right - p.x;
    rect(g, p.x + 6, top - p.depth, w, p.depth, down(g, top - p.depth, top, dark(p.wood, 0.3), p.wood));
    blend(g, 'source-atop', 1, () =>
      rect(
        g,
        p.x,
        top - p.depth,
        w,
        p.depth,
        radial(g, p.lightX, top - p.depth, 430, tint(p.lit, 0.62), tint(p.lit, 0.2), tint(p.lit, 0)),
      ),
    );
    for (let x = p.x + 10; x < p.right; x += 15)
      stroke(
        g,
        [
          [MIDDLE + (x - MIDDLE) * 0.93, top - p.depth],
          [x, top],
        ],
        '#241c18',
        0.9,
        0.4,
      );
    rect(g, p.x, top + 8, w, p.rise - 8, down(g, top + 8, p.y, dark(p.skirt, 0.2), p.skirt, dark(p.skirt, 0.5)));
    for (let x = p.x + 4; x < p.right; x += 11) rect(g, x, top + 9, 2, p.rise - 10, 'rgba(4,6,14,.4)');
    rect(g, p.x - 3, top, w, 9, down(g, top, top + 9, mix(p.wood, p.lit, 0.4), dark(p.wood, 0.25)));
    const h = p.rise / (p.steps + 1);
    for (let i = p.steps; i >= 1; i--) {
      const left = p.x - p.tread * i,
        y = top + h * i;
      rect(g, left, y + 6, p.tread * i + 4, p.y - y - 6, down(g, y, p.y, dark(p.skirt, 0.1), dark(p.skirt, 0.5)));
      rect(g, left - 3, y, p.tread + 10, 7, down(g, y, y + 7, mix(p.wood, p.lit, 0.24), dark(p.wood, 0.35)));
      poly(
        g,
        [
          [left + 6, y],
          [left + p.tread + 4, y],
          [left + p.tread + 4, y - 7],
          [left + 12, y - 7],
        ],
        dark(p.wood, 0.2),
      );
    }
    contact(g, p.x + w / 2 - 60, p.y + 2, w / 2 + 120, 9, 0.6);
  },
);

/** The roof of a porch with its beam; posts stand under it. */
const porchRoof = piece(
  'porchRoof',
  {
    x: 712, // left end
    y: 128, // lower edge
    right: 1440,
    color: '#2b3048',
    trim: '#77747c',
    under: '#a98a62', // soffit lit from below
    rise: 120,
  },
  (g, p) => {
    const w = p.right - p.x;
    poly(
      g,
      [
        [p.x - 22, p.y - 16],
        [p.right, p.y - 16],
        [p.right, p.y - 16 - p.rise],
        [p.x + 84, p.y - 16 - p.rise],
      ],
      down(g, p.y - 16 - p.rise, p.y - 16, dark(p.color, 0.25), p.color),
    );
    for (let i = 1; i < 7; i++) {
      const y = p.y - 16 - (i * p.rise) / 7;
      stroke(
        g,
        [
          [p.x - 22 + i * 15, y],
          [p.right, y],
        ],
        '#0e1222',
        1.2,
        0.5,
      );
    }
    rect(g, p.x + 14, p.y + 10, w, 15, down(g, p.y + 10, p.y + 25, dark(p.under, 0.5), dark(p.under, 0.2)));
    rect(g, p.x - 24, p.y - 18, w + 30, 10, down(g, p.y - 18, p.y - 8, pale(p.trim, 0.12), dark(p.trim, 0.4)));
    rect(g, p.x, p.y - 8, w, 20, down(g, p.y - 8, p.y + 12, p.trim, dark(p.trim, 0.3)));
    ao(g, p.x, p.y - 8, w, 8, 'top', 0.4);
  },
);

/** A square wooden post. */
const post = piece(
  'post',
  {
    x: 780,
    y: 393, // foot
    top: 136,
    width: 15,
    color: '#85818a',
    light: 1, // lit side
    lit: '#e6bd86',
  },
  (g, { x, y, top, width, color, light, lit }) => {
    const w = width / 2;
    rect(
      g,
      x - w,
      top,
      width,
      y - top,
      across(
        g,
        x - w,
        x + w,
        light > 0 ? dark(color, 0.45) : mix(color, lit, 0.5),
        color,
        light > 0 ? mix(color, lit, 0.7) : dark(color, 0.45),
      ),
    );
    for (const yy of [top, y - 22]) {
      rect(
        g,
        x - w - 3,
        yy,
        width + 6,
        yy === top ? 9 : 22,
        across(
          g,
          x - w,
          x + w,
          light > 0 ? dark(color, 0.4) : mix(color, lit, 0.4),
          light > 0 ? mix(color, lit, 0.5) : dark(color, 0.4),
        ),
      );
    }
  },
);

/** A raised porch with its roof. */
export const PORCH = { porch, porchRoof, post };
