import {
  down,
  across,
  poly,
  rect,
  stroke,
  tint,
  mix,
  dark,
  pale,
  grain,
  ao,
  meterAt,
  depthAt,
  project,
  TOP,
  METER,
  MIDDLE,
  piece,
  board,
  EDGE,
  SPAN,
  type Point,
} from '#kit/brush';

/** A wall facing the viewer with skirting, and if wanted a dado, a ceiling and paper stripes. */
const wall = piece(
  'wall',
  {
    x: EDGE,
    w: SPAN,
    y: 414, // foot
    height: 2.5, // meters
    color: '#8d9a7c',
    low: '', // color at the foot, where it is not that of the wall
    skirting: '#d8cdb2',
    dado: 0, // height in meters; 0 = none
    dadoColor: '#6f7a66',
    rail: '#cfc3a6',
    ceiling: '#cfc8b2',
    stripes: 0,
    grain: 0.045,
    paper: '#fff6e0',
  },
  (g, p) => {
    const k = meterAt(p.y),
      top = p.y - p.height * k,
      base = p.low || dark(p.color, 0.14);
    rect(g, p.x, TOP, p.w, top - TOP + 1, p.ceiling);
    rect(g, p.x, top, p.w, p.y - top, down(g, top, p.y, pale(p.color, 0.06), p.color, base));
    if (p.stripes)
      for (let x = p.x; x < p.x + p.w; x += 0.24 * k) rect(g, x, top, 0.12 * k, p.y - top, tint(p.paper, p.stripes));
    grain(g, p.x, top, p.w, p.y - top, p.grain, 1.6);
    if (p.dado) {
      const y = p.y - p.dado * k;
      rect(g, p.x, y, p.w, p.y - y, down(g, y, p.y, p.dadoColor, dark(p.dadoColor, 0.25)));
      board(g, p.x, y - 4, p.w, 7, p.rail);
      for (let x = p.x; x < p.x + p.w; x += 0.62 * k)
        stroke(
          g,
          [
            [x, y + 4],
            [x, p.y],
          ],
          dark(p.dadoColor, 0.4),
          1,
          0.25,
        );
    }
    ao(g, p.x, top, p.w, 46, 'top', 0.26);
    rect(g, p.x, top - 1, p.w, 6, down(g, top - 1, top + 5, pale(p.skirting, 0.1), dark(p.skirting, 0.2)));
    board(g, p.x, p.y - 0.12 * k, p.w, 0.12 * k, p.skirting);
    ao(g, p.x, p.y - 50, p.w, 50, 'bottom', 0.2);
  },
);

/** Cover: a wall seen edge-on with the opening of a door near the viewer, its frame and threshold. */
const partition = piece(
  'partition',
  {
    x: 250, // where it meets the line of the people
    y: 414, // foot of the wall behind it
    z: 0.55, // meters behind the people at which the opening begins
    height: 2.5, // meters
    door: 2.08, // height of the opening
    face: '#8d9a7c', // side toward the middle
    frame: '#e4dac0',
    light: 0.2, // lit by the room, 0 to 1
  },
  (g, p) => {
    const X = (p.x - MIDDLE) / METER,
      back = depthAt(p.y),
      t = 0.13 * (p.x < MIDDLE ? -1 : 1),
      q = project,
      near = -0.9;
    const plane = (x: number, y0: number, y1: number, z0: number, z1: number): readonly Point[] => [
      q(x, y0, z0),
      q(x, y0, z1),
      q(x, y1, z1),
      q(x, y1, z0),
    ];
    const [xb] = q(X, 0, back),
      [xj] = q(X, 0, p.z),
      lit = mix(p.face, '#fff0d0', p.light * 0.35);
    // the end of the wall above the opening, then its side, then the casing of the near jamb
    poly(
      g,
      plane(X, p.door, p.height + 1.6, p.z, near),
      across(g, xj, q(X, 0, near)[0], dark(p.face, 0.08), dark(p.face, 0.3)),
    );
    poly(g, plane(X, 0, p.height + 1.6, back, p.z), across(g, xb, xj, dark(lit, 0.22), lit));
    poly(
      g,
      [q(X, p.door, p.z), q(X, p.door, near), q(X + t, p.door, near), q(X + t, p.door, p.z)],
      dark(p.frame, 0.45),
    );
    poly(g, plane(X, 0, 0.11, back, p.z), dark(p.frame, 0.12));
    poly(
      g,
      [q(X, 0, p.z), q(X + t, 0, p.z), q(X + t, p.door, p.z), q(X, p.door, p.z)],
      across(g, q(X + t, 0, p.z)[0], xj, dark(p.frame, 0.42), dark(p.frame, 0.16)),
    );
    poly(g, plane(X, 0, p.door + 0.09, p.z + 0.14, p.z), across(g, xj + 6, xj - 4, p.frame, pale(p.frame, 0.35)));
    poly(
      g,
      plane(X, p.door, p.door + 0.09, p.z, near),
      down(g, q(X, p.door + 0.09, 0)[1], q(X, p.door, 0)[1], pale(p.frame, 0.1), dark(p.frame, 0.16)),
    );
    poly(g, [q(X, 0, p.z), q(X + t, 0, p.z), q(X + t, 0, near), q(X, 0, near)], tint('#20160f', 0.34));
  },
);

/** What a room is closed by. */
export const WALLS = { wall, partition };
