import {
  disc,
  down,
  across,
  radial,
  oval,
  poly,
  rect,
  round,
  tint,
  mix,
  dark,
  pale,
  grain,
  ao,
  piece,
  board,
  panel,
} from '#kit/brush';

/** A wall of boards, lit around a light. */
const siding = piece(
  'siding',
  {
    x: 620, // left
    w: 820,
    y: 420, // foot
    top: 60,
    color: '#5b6076',
    board: 0.13, // meters
    m: 124,
    lightX: 1050,
    lightY: 210,
    lit: '#c9a06c', // color near the light
    reach: 420,
    strength: 0.85,
    corner: '#8b8a92', // corner board
  },
  (g, p) => {
    const { x, w, y, top } = p,
      h = p.board * p.m;
    rect(g, x, top, w, y - top, dark(p.color, 0.1));
    if (p.strength)
      rect(
        g,
        x,
        top,
        w,
        y - top,
        radial(
          g,
          p.lightX,
          p.lightY,
          p.reach,
          [0, tint(p.lit, p.strength)],
          [0.3, tint(p.lit, p.strength * 0.55)],
          [0.65, tint(p.lit, p.strength * 0.16)],
          [1, tint(p.lit, 0)],
        ),
      );
    for (let by = y - h; by > top - h; by -= h) {
      rect(g, x, by + h - 3, w, 2.2, 'rgba(8,11,26,.42)');
      rect(g, x, by + h - 0.8, w, 1, 'rgba(255,232,200,.12)');
    }
    grain(g, x, top, w, y - top, 0.035, 1.4);
    rect(g, x - 3, top, 15, y - top, across(g, x - 3, x + 12, dark(p.corner, 0.2), p.corner, dark(p.corner, 0.4)));
  },
);

/** A window of a house with shutters or trim, lit or dark. */
const houseWindow = piece(
  'houseWindow',
  {
    x: 760,
    y: 210,
    w: 90,
    h: 110,
    lit: true,
    glow: ['#ffe0a4', '#c98d4d'],
    night: ['#2b3654', '#161d33'], // glass when dark
    frame: '#b7ab98',
    curtain: '#a86d45',
    shutters: '', // color, where there are any
  },
  (g, p) => {
    const { x, y, w, h } = p;
    if (p.shutters !== '')
      for (const sx of [x - 38, x + w + 12]) {
        rect(g, sx, y - 6, 26, h + 14, across(g, sx, sx + 26, pale(p.shutters, 0.1), dark(p.shutters, 0.2)));
        for (let i = 0; i < h; i += 7) rect(g, sx + 4, y + i, 18, 3, 'rgba(8,10,22,.3)');
      }
    rect(g, x - 9, y - 9, w + 18, h + 18, down(g, y - 9, y + h + 9, pale(p.frame, 0.1), dark(p.frame, 0.2)));
    rect(g, x - 2, y - 2, w + 4, h + 4, dark(p.frame, 0.6));
    rect(g, x, y, w, h, down(g, y, y + h, ...(p.lit ? p.glow : p.night)));
    if (p.lit) {
      rect(g, x, y, w, h, radial(g, x + w * 0.5, y + h * 0.36, w * 0.8, 'rgba(255,246,214,.7)', 'rgba(255,240,200,0)'));
      for (const s of [0, 1]) {
        const c = p.curtain;
        poly(
          g,
          s
            ? [
                [x + w, y],
                [x + w * 0.68, y],
                [x + w * 0.84, y + h],
                [x + w, y + h],
              ]
            : [
                [x, y],
                [x + w * 0.32, y],
                [x + w * 0.16, y + h],
                [x, y + h],
              ],
          across(
            g,
            s ? x + w * 0.68 : x,
            s ? x + w : x + w * 0.32,
            mix(c, '#ffd79a', s ? 0.45 : 0.1),
            mix(c, '#ffd79a', s ? 0.1 : 0.45),
          ),
        );
      }
      rect(g, x + w * 0.4, y + h * 0.72, w * 0.2, h * 0.28, 'rgba(96,58,34,.4)');
      oval(g, x + w * 0.5, y + h * 0.66, w * 0.14, h * 0.1, 'rgba(96,58,34,.4)');
    } else
      poly(
        g,
        [
          [x, y],
          [x + w * 0.5, y],
          [x + w * 0.16, y + h],
          [x, y + h],
        ],
        'rgba(160,184,230,.12)',
      );
    rect(g, x + w / 2 - 2.2, y, 4.4, h, p.frame);
    rect(g, x, y + h / 2 - 2.2, w, 4.4, p.frame);
    ao(g, x, y, w, 8, 'top', 0.3);
    board(g, x - 14, y + h + 7, w + 28, 7, p.frame);
  },
);

/** A front door with a light of glass and a screen. */
const houseDoor = piece(
  'houseDoor',
  {
    x: 1090,
    y: 400, // foot
    m: 124,
    color: '#8d4630',
    frame: '#c7b79c',
    state: 'closed', // closed, open
    lit: true,
    glow: ['#ffdc9c', '#c98d4d'],
  },
  (g, p) => {
    const w = 0.92 * p.m,
      h = 2.05 * p.m,
      top = p.y - h,
      { x } = p;
    rect(
      g,
      x - 13,
      top - 14,
      w + 26,
      h + 14,
      across(g, x - 13, x + w + 13, pale(p.frame, 0.12), p.frame, dark(p.frame, 0.22)),
    );
    rect(g, x - 2, top - 2, w + 4, h + 2, dark(p.frame, 0.6));
    if (p.state === 'open') {
      rect(g, x, top, w, h, down(g, top, p.y, '#ffe3ad', '#e0ac68', '#7a5636'));
      rect(g, x + w * 0.36, top + h * 0.2, w * 0.4, h * 0.74, 'rgba(126,84,48,.4)');
      poly(
        g,
        [
          [x + w, top],
          [x + w * 0.76, top + 8],
          [x + w * 0.76, p.y - 8],
          [x + w, p.y],
        ],
        dark(p.color, 0.2),
      );
      return;
    }
    rect(g, x, top, w, h, across(g, x, x + w, pale(p.color, 0.12), p.color, dark(p.color, 0.22)));
    round(g, x + w * 0.2, top + h * 0.08, w * 0.6, h * 0.26, 3, dark(p.color, 0.4));
    round(
      g,
      x + w * 0.23,
      top + h * 0.09,
      w * 0.54,
      h * 0.24,
      2,
      p.lit ? down(g, top, top + h * 0.33, ...p.glow) : '#222b42',
    );
    rect(g, x + w * 0.49, top + h * 0.09, 3, h * 0.24, dark(p.color, 0.3));
    for (const [v, q] of [
      [0.42, 0.22],
      [0.69, 0.24],
    ] as const)
      for (const u of [0.14, 0.54]) panel(g, x + w * u, top + h * v, w * 0.32, h * q, p.color, 2.4);
    disc(g, x + w * 0.9, top + h * 0.55, 4.4, '#e7c77a');
    disc(g, x + w * 0.89, top + h * 0.547, 1.6, '#fff3cf');
    ao(g, x, top, w, 14, 'top', 0.4);
    rect(g, x, p.y - 5, w, 5, '#6a5d50');
  },
);

/** A lantern on the wall. */
const porchLight = piece(
  'porchLight',
  {
    x: 1060,
    y: 206,
    lit: true,
    color: '#ffe7b5',
  },
  (g, { x, y, lit, color }) => {
    rect(g, x - 2, y - 16, 4, 10, '#1d2233');
    poly(
      g,
      [
        [x - 12, y - 6],
        [x + 12, y - 6],
        [x + 5, y - 15],
        [x - 5, y - 15],
      ],
      '#1d2233',
    );
    poly(
      g,
      [
        [x - 10, y - 6],
        [x + 10, y - 6],
        [x + 7, y + 16],
        [x - 7, y + 16],
      ],
      lit ? color : '#6d7386',
    );
    if (lit) oval(g, x, y + 4, 4, 8, '#fffdf2');
    rect(g, x - 8, y + 15, 16, 3, '#1d2233');
    rect(g, x - 0.8, y - 6, 1.6, 22, '#2a3044');
  },
);

/** The front of a house. */
export const FRONT = { siding, houseWindow, houseDoor, porchLight };
