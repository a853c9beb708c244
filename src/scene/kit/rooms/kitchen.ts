import {
  disc,
  down,
  across,
  rect,
  round,
  stand,
  stroke,
  tint,
  dark,
  pale,
  ao,
  contact,
  meterAt,
  piece,
  board,
  panel,
} from '#kit/brush';
import { thing, type Thing } from './things';

/** Base cupboards with a worktop; sink and stove where wanted; cups and jars. */
const cabinets = piece(
  'cabinets',
  {
    x: 500, // left
    y: 424, // foot
    w: 440, // units
    color: '#d9cfae',
    top: '#8a6a4c',
    unit: 0.6, // width of a door, meters
    sink: NaN, // x of a sink, where there is one
    stove: NaN, // x of a stove, where there is one
    things: [] as readonly Thing[], // on the worktop: [kind, x, color]; kinds: kettle, jar, bowl, board, plant, toaster
    depth: 0.05, // how much of the worktop is seen, meters
    knob: '#6f6448',
  },
  (g, p) => {
    const k = meterAt(p.y),
      top = p.y - 0.9 * k,
      { x, w } = p;
    contact(g, x + w / 2, p.y, w * 0.54, 6, 0.5);
    rect(g, x + 4, p.y - 0.1 * k, w - 8, 0.1 * k, dark(p.color, 0.72));
    rect(g, x, top + 0.04 * k, w, 0.77 * k, down(g, top, p.y, dark(p.color, 0.2), p.color, dark(p.color, 0.24)));
    const n = Math.max(1, Math.round(w / (p.unit * k))),
      u = w / n;
    for (let i = 0; i < n; i++) {
      const left = x + u * i;
      rect(g, left, top + 0.05 * k, 1.2, 0.75 * k, dark(p.color, 0.5));
      panel(g, left + 4, top + 0.22 * k, u - 8, 0.56 * k, p.color, 2.4);
      panel(g, left + 4, top + 0.075 * k, u - 8, 0.12 * k, p.color, 2);
      disc(g, left + u / 2, top + 0.135 * k, 2.6, p.knob);
      round(g, left + (i % 2 ? 8 : u - 12), top + 0.3 * k, 3.4, 17, 1.7, p.knob);
    }
    if (!Number.isNaN(p.stove)) {
      const s = 0.62 * k,
        left = p.stove;
      rect(g, left, top + 0.03 * k, s, 0.86 * k, down(g, top, p.y, '#e7e3d6', '#bdb8aa', '#8e897d'));
      round(g, left + s * 0.1, top + 0.27 * k, s * 0.8, 0.42 * k, 4, '#3a3a3e');
      round(
        g,
        left + s * 0.16,
        top + 0.33 * k,
        s * 0.68,
        0.28 * k,
        3,
        down(g, top + 0.33 * k, top + 0.6 * k, '#1d1f25', '#4a4038'),
      );
      rect(g, left + s * 0.1, top + 0.22 * k, s * 0.8, 3, '#77746c');
      for (let i = 0; i < 4; i++) disc(g, left + s * (0.2 + i * 0.2), top + 0.13 * k, 3.4, '#55534f');
    }
    rect(g, x - 5, top, w + 10, 0.045 * k, down(g, top, top + 0.045 * k, pale(p.top, 0.22), dark(p.top, 0.2)));
    rect(
      g,
      x - 5,
      top - p.depth * k,
      w + 10,
      p.depth * k,
      down(g, top - p.depth * k, top, dark(p.top, 0.1), pale(p.top, 0.3)),
    );
    ao(g, x, top + 0.045 * k, w, 12, 'top', 0.4);
    const y = top - p.depth * k * 0.4;
    if (!Number.isNaN(p.stove)) {
      rect(g, p.stove, top - p.depth * k, 0.62 * k, p.depth * k, '#2d2d32');
      round(
        g,
        p.stove + 0.1 * k,
        y - 0.16 * k,
        0.3 * k,
        0.16 * k,
        4,
        across(g, p.stove, p.stove + 0.4 * k, '#aeb4b6', '#e3e6e2', '#70767a'),
      );
      rect(g, p.stove + 0.38 * k, y - 0.13 * k, 0.16 * k, 0.03 * k, '#35353a');
    }
    if (!Number.isNaN(p.sink)) {
      stroke(
        g,
        [
          [p.sink, y],
          [p.sink, y - 0.24 * k],
        ],
        '#aeb5b6',
        4,
      );
      g.beginPath();
      g.arc(p.sink + 0.07 * k, y - 0.24 * k, 0.07 * k, Math.PI, 0);
      g.strokeStyle = '#c3c9c8';
      g.lineWidth = 4;
      g.stroke();
      rect(g, p.sink - 0.16 * k, y - 2, 0.44 * k, 4, '#c3c9c8');
    }
    for (const [kind, at, color] of p.things) thing(g, kind, at, y, k, color);
  },
);

/** Wall cupboards. */
const wallUnits = piece(
  'wallUnits',
  {
    x: 780,
    y: 150, // top
    w: 300,
    height: 0.7, // meters
    m: 120,
    unit: 0.5, // meters
    color: '#d9cfae',
    knob: '#6f6448',
  },
  (g, { x, y, w, height, m, unit, color, knob }) => {
    const h = height * m,
      n = Math.max(1, Math.round(w / (unit * m))),
      u = w / n;
    rect(g, x + 4, y + 6, w, h, tint('#1a120c', 0.2));
    rect(g, x, y, w, h, down(g, y, y + h, pale(color, 0.08), dark(color, 0.12)));
    board(g, x - 3, y - 6, w + 6, 7, color);
    for (let i = 0; i < n; i++) {
      panel(g, x + u * i + 4, y + 5, u - 8, h - 10, color, 2.6);
      round(g, x + u * i + (i % 2 ? 9 : u - 12), y + h - 27, 3.4, 17, 1.7, knob);
    }
    ao(g, x, y + h, w, 20, 'top', 0.3);
  },
);

/** A fridge with a few notes. */
const fridge = piece(
  'fridge',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    color: '#d3cdb8',
    notes: true,
    height: 1.78, // meters
  },
  (g, p) =>
    stand(g, p, () => {
      const h = p.height;
      contact(g, 0, 0, 0.52, 0.05, 0.5);
      rect(g, -0.35, -0.06, 0.7, 0.06, '#2a2724');
      round(
        g,
        -0.38,
        -h,
        0.76,
        h - 0.05,
        0.04,
        across(g, -0.38, 0.38, pale(p.color, 0.35), p.color, dark(p.color, 0.22)),
      );
      rect(g, -0.38, -h + 0.56, 0.76, 0.016, dark(p.color, 0.55));
      rect(g, -0.38, -h + 0.576, 0.76, 0.008, pale(p.color, 0.5));
      for (const [y, l] of [
        [-h + 0.26, 0.24],
        [-h + 0.64, 0.4],
      ] as const) {
        round(g, 0.26, y, 0.03, l, 0.012, '#8f8a7c');
        rect(g, 0.262, y, 0.008, l, '#f2eee2');
      }
      if (p.notes)
        for (const [x, y, w, c] of [
          [-0.24, -1.46, 0.14, '#eadf9e'],
          [-0.06, -1.52, 0.12, '#dcb7a4'],
          [-0.2, -1.06, 0.17, '#b4cdd0'],
          [0.0, -0.98, 0.12, '#e8e2d2'],
        ] as const) {
          rect(g, x + 0.006, y + 0.012, w, w * 1.15, 'rgba(20,16,10,.25)');
          rect(g, x, y, w, w * 1.15, c);
          disc(g, x + w / 2, y + 0.018, 0.012, '#a3463a');
        }
    }),
);

/** What stands in a kitchen. */
export const KITCHEN = { cabinets, wallUnits, fridge };
