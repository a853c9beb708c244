import {
  cut,
  down,
  across,
  oval,
  poly,
  rect,
  stroke,
  tint,
  mix,
  dark,
  pale,
  lerp,
  clamp,
  grain,
  ao,
  contact,
  meterAt,
  groundAt,
  project,
  EDGE,
  SPAN,
  RIGHT,
  TOP,
  MIDDLE,
  piece,
  type Point,
} from '#kit/brush';

/** The ceiling of a parking level: slab, beams running away, cross beams. */
const slabCeiling = piece(
  'slabCeiling',
  {
    z: 11, // meters to the far wall
    height: 2.5, // meters
    color: '#6d7476',
    far: '#8f9896',
    beam: '#5a6164',
    step: 4.2, // meters between beams
    shift: 0, // meters
  },
  (g, p) => {
    const far = project(0, p.height, p.z)[1],
      near = project(0, p.height, -2)[1];
    rect(g, EDGE, TOP, SPAN, far - TOP, down(g, near, far, dark(p.color, 0.3), p.color, p.far));
    for (const z of [9, 7, 5, 3.2, 1.6, 0.2, -1]) {
      const a = project(0, p.height, z)[1];
      rect(g, EDGE, a, SPAN, 1.2, tint('#10151a', 0.18));
    }
    for (let i = -6; i <= 6; i++) {
      const x = i * p.step + p.shift,
        h = p.height - 0.34,
        w = 0.2,
        q = (dx: number, y: number, z: number): Point => project(x + dx, y, z),
        s = x > 0 ? -w : w;
      poly(
        g,
        [q(s, p.height, p.z), q(s, p.height, -7), q(s, h, -7), q(s, h, p.z)],
        across(g, q(s, 0, p.z)[0], q(s, 0, -7)[0], mix(p.beam, p.far, 0.5), dark(p.beam, 0.1)),
      );
      poly(
        g,
        [q(-w, h, p.z), q(w, h, p.z), q(w, h, -7), q(-w, h, -7)],
        down(g, q(0, h, -7)[1], q(0, h, p.z)[1], dark(p.beam, 0.48), dark(p.beam, 0.2)),
      );
    }
  },
);

/** A square concrete column with a band of paint. */
const column = piece(
  'column',
  {
    x: 300, // at its foot
    z: 0.9, // meters behind the people
    width: 0.55, // meters
    height: 2.5,
    color: '#9aa09c',
    band: '#c9a548', // its color, where there is one
    light: 1, // lit side
    beam: true, // a beam from its head toward the viewer
  },
  (g, p) => {
    const y = groundAt(p.z),
      k = meterAt(y),
      w = (p.width * k) / 2,
      top = y - p.height * k,
      c = p.color,
      turned = (p.x - MIDDLE) / 640,
      side = clamp(-turned, -1, 1) * w * 0.55;
    contact(g, p.x, y, w * 2, w * 0.24, 0.6);
    if (p.beam) {
      const X = (p.x - MIDDLE) / k,
        h = p.width * 0.62,
        [a, b] = [project(X - h, p.height, -7), project(X + h, p.height, -7)],
        f = w * 1.24;
      poly(g, [[p.x - f, top + 2], [p.x + f, top + 2], b, a], down(g, b[1], top, dark(c, 0.72), dark(c, 0.5)));
      const u: readonly Point[] = turned < 0 ? [[p.x + f, top + 2], b] : [[p.x - f, top + 2], a];
      stroke(g, u, dark(c, 0.3), 3, 0.8);
    }
    rect(
      g,
      p.x - w,
      top,
      w * 2,
      y - top,
      across(
        g,
        p.x - w,
        p.x + w,
        p.light > 0 ? dark(c, 0.3) : pale(c, 0.16),
        c,
        p.light > 0 ? pale(c, 0.16) : dark(c, 0.3),
      ),
    );
    if (Math.abs(side) > 2) {
      const edge = side > 0 ? p.x + w : p.x - w;
      rect(g, Math.min(edge, edge + side), top, Math.abs(side), y - top - 2, dark(c, side * p.light > 0 ? 0.12 : 0.46));
    }
    rect(g, p.x - w, y - 0.12 * k - 2, w * 2, 0.1 * k, dark(c, 0.4));
    if (p.band !== '') {
      const l = Math.min(p.x - w, p.x - w + Math.min(0, side)),
        ww = w * 2 + Math.abs(side);
      rect(g, l, y - 1.32 * k, ww, 0.3 * k, across(g, l, l + ww, p.band, dark(p.band, 0.3)));
      for (let i = 0; i < 6; i++) {
        oval(g, l + ww * ((i * 0.37) % 1), y - (1.04 + 0.02 * i) * k, 7, 1.5, tint(c, 0.5));
      }
    }
    grain(g, p.x - w - Math.abs(side), top, w * 2 + Math.abs(side) * 2, y - top, 0.07, 1.3);
    ao(g, p.x - w, top, w * 2, 30, 'top', 0.34);
    ao(g, p.x - w, y - 60, w * 2, 60, 'bottom', 0.3);
  },
);

/** A wall with long openings to the outside. */
const opening = piece(
  'opening',
  {
    z: 11,
    sill: 1.05, // meters
    head: 2.1, // meters
    height: 2.5,
    color: '#7f8886',
    inside: '#5a6365',
  },
  (g, p) => {
    const y = groundAt(p.z),
      k = meterAt(y),
      top = y - p.height * k,
      a = y - p.head * k,
      b = y - p.sill * k;
    rect(g, EDGE, top, SPAN, y - top, down(g, top, y, p.inside, p.color, dark(p.color, 0.2)));
    grain(g, EDGE, top, SPAN, y - top, 0.05);
    cut(g, EDGE, a, SPAN, b - a);
    for (let x = EDGE; x < RIGHT; x += 3.2 * k)
      rect(g, x, a, 0.24 * k, b - a, across(g, x, x + 0.24 * k, p.color, dark(p.color, 0.4)));
    rect(g, EDGE, b - 3, SPAN, 4, pale(p.color, 0.2));
    for (const t of [0.3, 0.62]) rect(g, EDGE, lerp(a, b, t), SPAN, 1, tint(dark(p.inside, 0.5), 0.5));
    ao(g, EDGE, y - 12, SPAN, 12, 'bottom', 0.4);
  },
);

/** The level of a parking garage. */
export const GARAGE = { slabCeiling, column, opening };
