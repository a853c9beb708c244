import {
  blend,
  down,
  rect,
  sown,
  tint,
  mix,
  lerp,
  EDGE,
  SPAN,
  RIGHT,
  piece,
  type Random,
  type Surface,
} from '#kit/brush';

/** A town: the line it stands on, how high it is, and its colors. */
const TOWN = {
  base: 330, // foot
  low: 50,
  high: 130,
  rows: 2,
  seed: 5,
  far: '#a9a3b4',
  near: '#6d7896',
  haze: '#f6cfa4',
  lit: 0.12, // share of lit windows
  window: '#ffd9a0',
  light: 1, // lit side
  gap: 10, // between towers
  clear: -9999, // x where towers stay low
  clearing: 160, // half width of that
};
type Town = typeof TOWN;

function tower(g: Surface, random: Random, x: number, w: number, top: number, base: number, p: Town, t: number): void {
  const body = mix(p.far, p.near, t),
    lit = mix(body, p.haze, 0.3),
    side = w * (0.24 + random() * 0.2);
  const put = (left: number, width: number, y: number) => {
    rect(g, left, y, width, base - y, body);
    rect(g, p.light > 0 ? left + width - side : left, y, side, base - y, lit);
  };
  put(x, w, top);
  if (random() > 0.55) put(x + w * 0.2, w * 0.55, top - 10 - random() * 14);
  if (random() > 0.72) rect(g, x + w * 0.45, top - 34, 1.6, 34, body);
  for (let wy = top + 7; wy < base - 4; wy += 9)
    for (let wx = x + 4; wx < x + w - 5; wx += 7)
      if (random() < p.lit) {
        g.globalAlpha = 0.3 + random() * 0.5;
        rect(g, wx, wy, 2.6, 3.8, p.window);
        g.globalAlpha = 1;
      }
}

/** Rows of towers in haze, some windows lit. */
const towers = piece('towers', TOWN, (g, p) => {
  const random = sown(p.seed);
  for (let r = 0; r < p.rows; r++) {
    const t = p.rows > 1 ? r / (p.rows - 1) : 1,
      base = p.base - (p.rows - 1 - r) * 6;
    for (let x = EDGE; x < RIGHT;) {
      const w = 18 + random() * 40,
        calm = 1 - 0.72 * Math.exp(-(((x - p.clear) / p.clearing) ** 2)),
        h = lerp(p.low, p.high, random() ** 2.4 * calm) * (1.1 - t * 0.34);
      tower(g, random, x, w, base - h, p.base, p, t);
      x += w + random() * p.gap * (r + 0.4);
    }
    rect(g, EDGE, p.base - p.high * 1.2, SPAN, p.high * 1.2 + 1, 'rgba(0,0,0,0)');
    blend(g, 'source-atop', 1, () =>
      rect(
        g,
        EDGE,
        p.base - p.high,
        SPAN,
        p.high + 2,
        down(g, p.base - p.high, p.base, tint(p.haze, 0), [0.6, tint(p.haze, 0.2)], [1, tint(p.haze, 0.72 - t * 0.2)]),
      ),
    );
  }
});

/** The towers of a town far away. */
export const TOWERS = { towers };
