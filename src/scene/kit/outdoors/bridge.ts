import {
  down,
  across,
  rect,
  round,
  stroke,
  tint,
  mix,
  dark,
  pale,
  clamp,
  grain,
  ao,
  meterAt,
  EDGE,
  SPAN,
  RIGHT,
  TOP,
  piece,
  type Point,
} from '#kit/brush';

/** A railing with pickets and a wide hand rail. */
const bridgeRail = piece(
  'bridgeRail',
  {
    y: 429, // foot
    height: 1.15, // meters
    from: EDGE,
    to: RIGHT,
    metal: '#46506c',
    lit: '#f3cfa2', // where the low sun catches it
    sun: 760, // x of the sun
    step: 0.13, // meters between pickets
    post: 2.1, // meters between posts
    toe: 0.09, // height of the toe board
  },
  (g, p) => {
    const k = meterAt(p.y),
      h = p.height * k,
      top = p.y - h,
      side = (x: number) => clamp((p.sun - x) / 320, -1, 1);
    for (let x = p.from; x < p.to; x += p.step * k) {
      rect(g, x, top + 5, 2.1, h - 8, p.metal);
      const s = side(x);
      rect(g, s > 0 ? x + 1.4 : x, top + 5, 0.7, h - 8, tint(p.lit, 0.16 + 0.4 * (1 - Math.abs(s))));
    }
    for (let x = p.from + 40; x < p.to; x += p.post * k) {
      rect(
        g,
        x - 4,
        top - 2,
        8,
        h + 4,
        across(g, x - 4, x + 4, dark(p.metal, side(x) > 0 ? 0.3 : 0), p.metal, dark(p.metal, side(x) > 0 ? 0 : 0.3)),
      );
      rect(g, side(x) > 0 ? x + 2.8 : x - 4, top, 1.3, h, tint(p.lit, 0.7));
      rect(g, x - 6.5, p.y - 4, 13, 6, dark(p.metal, 0.3));
    }
    rect(
      g,
      p.from,
      p.y - p.toe * k - 4,
      p.to - p.from,
      p.toe * k,
      down(g, p.y - p.toe * k - 4, p.y - 4, pale(p.metal, 0.2), dark(p.metal, 0.25)),
    );
    rect(
      g,
      p.from,
      top - 5,
      p.to - p.from,
      8,
      down(g, top - 5, top + 3, mix(p.lit, p.metal, 0.4), p.metal, dark(p.metal, 0.4)),
    );
    rect(
      g,
      p.sun - 420,
      top - 5,
      840,
      1.8,
      across(g, p.sun - 420, p.sun + 420, tint(p.lit, 0), tint(p.lit, 1), tint(p.lit, 0)),
    );
  },
);

/** The ledge outside a railing, with its edge. */
const ledge = piece(
  'ledge',
  {
    y: 424, // where one stands on it
    drop: 10, // edge seen below, units
    color: '#9a8b88',
    edge: '#4f4c60',
    lit: '#ffe0b0',
    sun: 760,
  },
  (g, p) => {
    rect(g, EDGE, p.y - 3, SPAN, 12, down(g, p.y - 3, p.y + 9, p.color, dark(p.color, 0.3)));
    rect(
      g,
      EDGE,
      p.y - 4,
      SPAN,
      1.5,
      across(
        g,
        EDGE,
        RIGHT,
        tint(p.edge, 0.8),
        [clamp((p.sun - EDGE) / SPAN, 0, 1), tint(p.lit, 0.95)],
        [1, tint(p.edge, 0.8)],
      ),
    );
  },
);

/** The main cable of a suspension bridge with its hangers. */
const cables = piece(
  'cables',
  {
    low: 900, // x of its lowest point
    sag: 196, // y there
    foot: 426, // where hangers end
    curve: 0.00036,
    step: 1.9, // meters between hangers
    color: '#39425e',
    lit: '#f4c79b',
    width: 6,
  },
  (g, p) => {
    const at = (x: number) => p.sag - p.curve * (x - p.low) ** 2,
      pts: Point[] = [];
    for (let x = EDGE; x <= RIGHT; x += 12) pts.push([x, at(x)]);
    for (let x = EDGE; x < RIGHT; x += p.step * 131) {
      stroke(
        g,
        [
          [x, at(x)],
          [x, p.foot],
        ],
        p.color,
        1.8,
        0.85,
      );
      stroke(
        g,
        [
          [x + 0.8, at(x)],
          [x + 0.8, p.foot],
        ],
        p.lit,
        0.5,
        0.5,
      );
      round(g, x - 4, at(x) - 3, 8, 11, 2, p.color);
    }
    stroke(g, pts, p.color, p.width);
    stroke(
      g,
      pts.map(([x, y]) => [x, y - p.width * 0.3]),
      p.lit,
      1.1,
      0.6,
    );
  },
);

/** A leg of a bridge tower beside the deck. */
const pylon = piece(
  'pylon',
  {
    x: 80, // middle
    y: 428,
    width: 92, // units at the foot
    color: '#5b5f78',
    lit: '#e8bd97', // its lit side
    light: 1,
  },
  (g, p) => {
    const w = p.width / 2,
      side: Point = p.light > 0 ? [p.x + w * 0.5, p.x + w] : [p.x - w, p.x - w * 0.5];
    rect(
      g,
      p.x - w,
      TOP,
      p.width,
      p.y - TOP,
      across(
        g,
        p.x - w,
        p.x + w,
        dark(p.color, p.light > 0 ? 0.3 : 0.1),
        p.color,
        dark(p.color, p.light > 0 ? 0 : 0.3),
      ),
    );
    rect(
      g,
      side[0],
      TOP,
      w * 0.5,
      p.y - TOP,
      across(g, side[0], side[1], tint(p.lit, p.light > 0 ? 0.05 : 0.85), tint(p.lit, p.light > 0 ? 0.85 : 0.05)),
    );
    for (let y = p.y - 62; y > TOP; y -= 62) {
      rect(g, p.x - w, y, p.width, 2, 'rgba(20,22,40,.28)');
      rect(g, p.x - w, y + 2, p.width, 1, 'rgba(255,236,210,.12)');
    }
    rect(
      g,
      p.x - w - 9,
      p.y - 26,
      p.width + 18,
      30,
      across(g, p.x - w, p.x + w, dark(p.color, 0.35), p.color, mix(p.color, p.lit, 0.3)),
    );
    rect(g, p.x - w - 9, p.y - 26, p.width + 18, 2, tint(p.lit, 0.5));
    grain(g, p.x - w - 9, -40, p.width + 18, p.y + 40, 0.05, 1.3);
    ao(g, p.x - w - 9, p.y - 40, p.width + 18, 44, 'bottom', 0.4);
  },
);

/** The parts of a bridge beside those who walk on it. */
export const BRIDGE = { bridgeRail, ledge, cables, pylon };
