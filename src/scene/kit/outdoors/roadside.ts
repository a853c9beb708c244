import {
  disc,
  down,
  across,
  poly,
  rect,
  round,
  shape,
  stand,
  mix,
  dark,
  pale,
  contact,
  meterAt,
  piece,
  EDGE,
} from '#kit/brush';

/** A street lamp: post top or arm. */
const postLamp = piece(
  'postLamp',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    flip: false, // mirrored
    height: 4, // meters
    arm: false, // an arm over the road
    lit: true,
    color: '#ffe7b5', // of the lit lens
    metal: '#2a3040',
  },
  (g, p) =>
    stand(g, p, () => {
      const h = p.height,
        post = across(g, -0.05, 0.05, dark(p.metal, 0.5), pale(p.metal, 0.22));
      contact(g, 0, 0, 0.4, 0.04, 0.5);
      round(g, -0.06, -0.34, 0.12, 0.34, 0.02, post);
      rect(g, -0.028, -h + 0.1, 0.056, h - 0.1, post);
      round(g, -0.1, -0.05, 0.2, 0.05, 0.02, dark(p.metal, 0.4));
      const lens = p.lit ? p.color : '#9aa3ab';
      if (p.arm) {
        g.beginPath();
        g.moveTo(0, -h + 0.14);
        g.quadraticCurveTo(0.06, -h - 0.12, 0.8, -h - 0.1);
        g.strokeStyle = p.metal;
        g.lineWidth = 0.05;
        g.stroke();
        shape(g, `M.66,${-h - 0.15} L1.24,${-h - 0.12} L1.2,${-h - 0.05} L.68,${-h - 0.06} Z`, p.metal);
        round(g, 0.78, -h - 0.065, 0.38, 0.04, 0.02, lens);
        return;
      }
      poly(
        g,
        [
          [-0.12, -h + 0.06],
          [0.12, -h + 0.06],
          [0.075, -h + 0.24],
          [-0.075, -h + 0.24],
        ],
        lens,
      );
      poly(
        g,
        [
          [-0.16, -h + 0.06],
          [0.16, -h + 0.06],
          [0.05, -h - 0.05],
          [-0.05, -h - 0.05],
        ],
        dark(p.metal, 0.3),
      );
      rect(g, -0.085, -h + 0.235, 0.17, 0.03, dark(p.metal, 0.3));
    }),
);

/** A traffic cone. */
const cone = piece(
  'cone',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    color: '#d06a3a',
  },
  (g, p) =>
    stand(g, p, () => {
      contact(g, 0.02, 0, 0.3, 0.035, 0.5);
      round(g, -0.19, -0.05, 0.38, 0.05, 0.012, dark(p.color, 0.45));
      const body = across(g, -0.14, 0.14, pale(p.color, 0.3), p.color, dark(p.color, 0.4));
      poly(
        g,
        [
          [-0.14, -0.05],
          [0.14, -0.05],
          [0.035, -0.7],
          [-0.035, -0.7],
        ],
        body,
      );
      for (const [a, b] of [
        [0.28, 0.4],
        [0.5, 0.58],
      ] as const)
        poly(
          g,
          [
            [-0.14 + 0.162 * a, -a],
            [0.14 - 0.162 * a, -a],
            [0.14 - 0.162 * b, -b],
            [-0.14 + 0.162 * b, -b],
          ],
          across(g, -0.12, 0.12, '#f6f1e2', '#cfcabd', '#8f8c88'),
        );
    }),
);

/** A steel guard rail on posts. */
const guardRail = piece(
  'guardRail',
  {
    y: 426,
    from: EDGE,
    to: 760,
    height: 0.74, // meters
    metal: '#b4bab8',
    post: '#7b7468',
    end: true, // a turned-down end at the right
  },
  (g, p) => {
    const k = meterAt(p.y),
      top = p.y - p.height * k,
      h = 0.31 * k;
    contact(g, (p.from + p.to) / 2, p.y + 1, (p.to - p.from) / 2 + 8, 3, 0.4);
    for (let x = p.to - 0.5 * k; x > p.from - k; x -= 1.9 * k)
      rect(g, x, top - 3, 0.1 * k, p.y - top + 4, across(g, x, x + 0.1 * k, pale(p.post, 0.2), dark(p.post, 0.4)));
    const low = mix(p.metal, '#3c444b', 0.72),
      mid = mix(p.metal, '#5d656a', 0.35),
      lit = '#f0f1ea';
    rect(
      g,
      p.from,
      top,
      p.to - p.from,
      h,
      down(
        g,
        top,
        top + h,
        [0, mid],
        [0.1, lit],
        [0.2, p.metal],
        [0.36, mid],
        [0.44, low],
        [0.54, low],
        [0.6, mid],
        [0.68, lit],
        [0.78, p.metal],
        [0.92, mid],
        [1, low],
      ),
    );
    for (let x = p.to - 0.45 * k; x > p.from; x -= 1.9 * k) {
      disc(g, x, top + h * 0.5, 1.8, '#6a7072');
      rect(g, x + 1.2 * k, top, 1, h, 'rgba(40,46,52,.35)');
    }
    if (p.end) {
      g.beginPath();
      g.moveTo(p.to, top);
      g.quadraticCurveTo(p.to + 0.34 * k, top, p.to + 0.34 * k, top + h * 0.5);
      g.quadraticCurveTo(p.to + 0.34 * k, top + h, p.to, top + h);
      g.fillStyle = down(g, top, top + h, mid, p.metal, low, p.metal, low);
      g.fill();
      g.fillStyle = across(
        g,
        p.to - 2,
        p.to + 0.34 * k,
        'rgba(240,242,236,.1)',
        'rgba(250,250,244,.5)',
        'rgba(40,46,52,.55)',
      );
      g.fill();
    }
  },
);

/** A mailbox on a post. */
const mailbox = piece(
  'mailbox',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    flip: false, // mirrored
    color: '#6e7c8c',
    flag: '#a4453a',
  },
  (g, p) =>
    stand(g, p, () => {
      contact(g, 0, 0, 0.22, 0.03, 0.5);
      rect(g, -0.045, -1, 0.09, 1, across(g, -0.045, 0.045, '#7a6a58', '#4a3f38'));
      shape(
        g,
        'M-.3,-1 L-.3,-1.17 C-.3,-1.29 -.22,-1.32 -.14,-1.32 L.2,-1.32 C.28,-1.32 .32,-1.26 .32,-1.17 L.32,-1 Z',
        down(g, -1.32, -1, pale(p.color, 0.3), p.color, dark(p.color, 0.5)),
      );
      shape(
        g,
        'M.2,-1.32 C.28,-1.32 .32,-1.26 .32,-1.17 L.32,-1 L.14,-1 L.14,-1.17 C.14,-1.26 .16,-1.31 .2,-1.32 Z',
        dark(p.color, 0.28),
      );
      rect(g, -0.1, -1.42, 0.03, 0.24, p.flag);
      rect(g, -0.1, -1.42, 0.12, 0.07, p.flag);
    }),
);

/** A utility pole with wires to both sides. */
const pole = piece(
  'pole',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    height: 7, // meters
    wood: '#5d5046',
    wire: '#3a3d44',
    span: 760, // to the next pole, units
    sag: 26,
  },
  (g, p) => {
    const k = p.m || meterAt(p.y),
      top = p.y - p.height * k;
    for (const [dy, alpha] of [
      [0.24, 0.7],
      [0.34, 0.5],
    ] as const)
      for (const s of [-1, 1])
        for (const dx of [-0.5, 0.5]) {
          const x = p.x + dx * k,
            y = top + dy * k;
          g.globalAlpha = alpha;
          g.beginPath();
          g.moveTo(x, y);
          g.quadraticCurveTo(x + (s * p.span) / 2, y + p.sag * 2, x + s * p.span, y);
          g.strokeStyle = p.wire;
          g.lineWidth = 0.9;
          g.stroke();
        }
    g.globalAlpha = 1;
    rect(
      g,
      p.x - 0.09 * k,
      top,
      0.18 * k,
      p.y - top,
      across(g, p.x - 0.09 * k, p.x + 0.09 * k, pale(p.wood, 0.24), p.wood, dark(p.wood, 0.45)),
    );
    rect(g, p.x - 0.75 * k, top + 0.3 * k, 1.5 * k, 0.09 * k, p.wood);
  },
);

/** What stands at a road: lamps, cones, rails, mailboxes, and poles. */
export const ROADSIDE = { postLamp, cone, guardRail, mailbox, pole };
