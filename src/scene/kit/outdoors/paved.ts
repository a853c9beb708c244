import {
  blend,
  down,
  across,
  radial,
  keep,
  oval,
  poly,
  rect,
  stroke,
  blurred,
  sown,
  tint,
  mix,
  dark,
  pale,
  lerp,
  grain,
  runAway,
  meterAt,
  groundAt,
  EDGE,
  SPAN,
  RIGHT,
  MIDDLE,
  piece,
  type Point,
} from '#kit/brush';

/** Road surface; wet shows the sky in it. */
const asphalt = piece(
  'asphalt',
  {
    y0: 392, // far edge
    y1: 900, // near edge
    far: '#7a7d82',
    near: '#474b54',
    wet: 0, // 0 to 1
    sheen: '#dfe3da', // color of the sky in wet patches
    seed: 5,
    cracks: 6,
  },
  (g, p) => {
    const random = sown(p.seed),
      end = Math.min(p.y1, 760);
    rect(
      g,
      EDGE,
      p.y0,
      SPAN,
      p.y1 - p.y0,
      down(g, p.y0, end, p.far, [0.3, mix(p.far, p.near, 0.6)], [0.6, p.near], [1, dark(p.near, 0.45)]),
    );
    grain(g, EDGE, p.y0, SPAN, end - p.y0, 0.07, 1.4);
    for (let i = 0; i < 70; i++) {
      const y = lerp(p.y0 + 4, end, random()),
        k = meterAt(y);
      g.globalAlpha = 0.015 + random() * 0.03;
      oval(
        g,
        EDGE + random() * SPAN,
        y,
        k * (0.2 + random() * 0.5),
        k * 0.03,
        random() > 0.5 ? '#0d1016' : pale(p.far, 0.2),
      );
    }
    g.globalAlpha = 1;
    if (p.wet)
      blurred(g, 3, [EDGE, p.y0, SPAN, end - p.y0], (s) => {
        for (let i = 0; i < 46; i++) {
          const y = lerp(p.y0 + 3, end, random() ** 1.3),
            k = meterAt(y);
          s.globalAlpha = p.wet * (0.05 + random() * 0.13);
          oval(s, EDGE + random() * SPAN, y, k * (0.3 + random() * 0.8), k * (0.012 + random() * 0.02), p.sheen);
        }
      });
    for (let i = 0; i < p.cracks; i++) {
      let x = EDGE + random() * SPAN,
        y = lerp(p.y0 + 12, end, random());
      const pts: Point[] = [[x, y]];
      for (let k = 0; k < 6; k++) {
        x += 14 + random() * 26;
        y += (random() - 0.5) * 12;
        pts.push([x, y]);
      }
      stroke(g, pts, '#14171d', 1.1, 0.35);
    }
  },
);

/** A painted line along the road, solid or broken. */
const marking = piece(
  'marking',
  {
    y: 456,
    width: 0.12, // meters, seen flat
    color: '#e9e3d2',
    dash: 0, // meters; 0 = solid
    gap: 4, // meters
    alpha: 0.8,
    from: EDGE,
    to: RIGHT,
    shift: 0, // meters
  },
  (g, p) => {
    const k = meterAt(p.y),
      h = Math.max(1.2, p.width * k * 0.12),
      put = (x: number, w: number) => {
        rect(g, x, p.y - h / 2, w, h, tint(p.color, p.alpha));
        rect(g, x, p.y + h * 0.2, w, h * 0.3, 'rgba(20,22,30,.16)');
      };
    if (!p.dash) put(p.from, p.to - p.from);
    else for (let x = p.from + p.shift * k; x < p.to; x += (p.dash + p.gap) * k) put(x, p.dash * k);
    const random = sown(Math.round(p.y));
    for (let i = 0; i < 90; i++) {
      g.globalAlpha = 0.26;
      oval(g, EDGE + random() * SPAN, p.y + (random() - 0.5) * h, 3 + random() * 9, h * 0.18, '#55585f');
    }
  },
);

/** Parking bays: lines that run away from the viewer. */
const bays = piece(
  'bays',
  {
    y0: 372, // far end
    y1: 425, // near end
    step: 2.6, // meters between lines
    shift: 0, // meters
    width: 0.1, // meters
    color: '#e6dfc6',
    alpha: 0.55,
    rail: false, // a line that closes the far end
  },
  (g, p) => {
    for (let i = -9; i <= 9; i++) {
      const x = i * p.step + p.shift,
        w = p.width / 2,
        at = (dx: number, y: number): Point => [MIDDLE + (x + dx) * meterAt(y), y];
      poly(g, [at(-w, p.y0), at(w, p.y0), at(w, p.y1), at(-w, p.y1)], tint(p.color, p.alpha));
    }
    if (p.rail) rect(g, EDGE, p.y0 - 1, SPAN, 2.2, tint(p.color, p.alpha));
  },
);

/** Concrete deck with expansion joints. */
const deck = piece(
  'deck',
  {
    y0: 392, // far edge
    y1: 900, // near edge
    far: '#b9a595',
    near: '#6b6470',
    joint: '#3e3c4a',
    step: 2.4, // meters between joints
    seed: 7,
    sheen: 0, // low sun along the surface
    sheenColor: '#ffe3b4',
    sun: 760, // x of the sun
  },
  (g, p) => {
    const end = Math.min(p.y1, 760),
      random = sown(p.seed);
    rect(
      g,
      EDGE,
      p.y0,
      SPAN,
      p.y1 - p.y0,
      down(g, p.y0, end, p.far, [0.14, mix(p.far, p.near, 0.5)], [0.42, p.near], [1, dark(p.near, 0.5)]),
    );
    grain(g, EDGE, p.y0, SPAN, end - p.y0, 0.06, 1.6);
    for (let i = 0; i < 80; i++) {
      g.globalAlpha = 0.02 + random() * 0.03;
      const y = lerp(p.y0, 560, random()),
        k = meterAt(y);
      oval(
        g,
        EDGE + random() * SPAN,
        y,
        k * (0.1 + random() * 0.4),
        k * (0.006 + random() * 0.016),
        random() > 0.5 ? pale(p.far, 0.4) : dark(p.near, 0.6),
      );
    }
    g.globalAlpha = 1;
    runAway(g, p.y0, end, p.step, p.joint, 0.5, 1.6);
    runAway(g, p.y0, end, p.step, pale(p.far, 0.4), 0.16, 1, 0.02);
    for (const z of [-2.2, -5.2])
      stroke(
        g,
        [
          [EDGE, groundAt(z)],
          [RIGHT, groundAt(z)],
        ],
        p.joint,
        1.6,
        0.4,
      );
    if (p.sheen)
      blend(g, 'screen', 1, () =>
        keep(g, () => {
          g.translate(p.sun, p.y0);
          g.scale(1, 0.24);
          rect(
            g,
            -620,
            0,
            1240,
            900,
            radial(g, 0, 0, 620, tint(p.sheenColor, p.sheen), tint(p.sheenColor, p.sheen * 0.4), tint(p.sheenColor, 0)),
          );
        }),
      );
  },
);

/** Standing water with the sky in it. */
const puddle = piece(
  'puddle',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    width: 1.4, // meters
    sky: '#e9e4d2',
    deep: '#5b6672',
    alpha: 0.85,
  },
  (g, p) => {
    const k = p.m || meterAt(p.y),
      w = (p.width * k) / 2,
      random = sown(Math.round(p.x + p.y));
    blurred(g, 1, [p.x - w * 1.3, p.y - w * 0.2, w * 2.6, w * 0.4], (s) => {
      s.globalAlpha = p.alpha;
      for (let i = 0; i < 6; i++)
        oval(
          s,
          p.x + (random() - 0.5) * w,
          p.y + (random() - 0.5) * w * 0.05,
          w * (0.4 + random() * 0.5),
          w * (0.03 + random() * 0.035),
          across(s, p.x - w, p.x + w, p.deep, p.sky, mix(p.deep, p.sky, 0.5)),
        );
    });
  },
);

/** Ground that is paved: roads, their lines and bays, the deck of a bridge, and water that stands on it. */
export const PAVED = { asphalt, marking, bays, deck, puddle };
