import {
  blend,
  disc,
  down,
  radial,
  keep,
  oval,
  poly,
  rect,
  stroke,
  sown,
  tint,
  mix,
  dark,
  pale,
  lerp,
  runAway,
  EDGE,
  SPAN,
  RIGHT,
  piece,
  type Point,
  type Surface,
  pick,
} from '#kit/brush';

function ridge(g: Surface, y: number, amp: number, seed: number, rough: number, color: string | CanvasGradient): void {
  const random = sown(seed),
    waves = Array.from(
      { length: 5 },
      (_, i) => [0.0032 * 1.9 ** i, random() * 7, amp * 0.56 ** i * (i > 2 ? rough : 1)] as const,
    );
  const pts: Point[] = [[EDGE, 760]];
  for (let x = EDGE; x <= RIGHT + 8; x += 8)
    pts.push([x, y - waves.reduce((sum, [f, o, a]) => sum + Math.sin(x * f + o) * a, 0)]);
  pts.push([RIGHT, 760]);
  poly(g, pts, color);
}

/** Ridges one behind another, paler with distance. */
const hills = piece(
  'hills',
  {
    y: 290, // foot of the nearest
    rows: 3,
    rise: 22, // between rows
    amp: 16, // height of the waves
    seed: 5,
    rough: 0.5,
    near: '#5f7a6a',
    far: '#b7c3c4',
    haze: '#f3dfc0',
  },
  (g, p) => {
    for (let i = 0; i < p.rows; i++) {
      const t = p.rows > 1 ? i / (p.rows - 1) : 1,
        y = p.y - (p.rows - 1 - i) * p.rise,
        c = mix(p.far, p.near, t);
      ridge(
        g,
        y - p.amp,
        p.amp * (1.25 - t * 0.45),
        p.seed + i * 3,
        p.rough,
        down(g, y - p.amp * 3, y + 26, c, mix(c, p.haze, 0.5)),
      );
    }
  },
);

/** A distant belt of trees. */
const treeline = piece(
  'treeline',
  {
    y: 330, // foot
    h: 34,
    seed: 8,
    color: '#5d7a58',
    lit: '#9aa860',
    haze: 0.2, // toward the color of haze
    hazeColor: '#e8e2c8',
    light: -1, // lit side
  },
  (g, p) => {
    const random = sown(p.seed),
      body = mix(p.color, p.hazeColor, p.haze),
      top = mix(p.lit, p.hazeColor, p.haze);
    rect(g, EDGE, p.y - p.h * 0.34, SPAN, p.h * 0.34 + 2, body);
    for (const pass of [0, 1, 2]) {
      const r2 = sown(p.seed + 1);
      for (let x = EDGE - 20; x < RIGHT + 20; x += p.h * 0.34) {
        const h = p.h * (0.5 + r2() * 0.5),
          r = p.h * (0.26 + r2() * 0.2),
          y = p.y - h + r;
        if (pass === 0) {
          oval(g, x, y, r * 1.1, r, body);
          rect(g, x - r, y, r * 2, p.y - y, body);
        } else {
          g.globalAlpha = 0.34;
          disc(
            g,
            x + p.light * r * 0.26 * pass,
            y - r * 0.2 * pass,
            r * (0.86 - pass * 0.2),
            mix(body, top, 0.4 + pass * 0.25),
          );
          g.globalAlpha = 1;
        }
      }
    }
    for (let i = 0; i < 90; i++) {
      g.globalAlpha = 0.18;
      disc(g, EDGE + random() * SPAN, p.y - random() * p.h * 0.4, 2 + random() * 3, dark(body, 0.35));
    }
  },
);

/** Fields in bands running to the horizon. */
const fields = piece(
  'fields',
  {
    y0: 292, // horizon
    y1: 430,
    colors: ['#b9b77a', '#a3ad62', '#8f9f52', '#7d9148'], // far to near
    seed: 6,
    furrow: '#5e6f3a',
  },
  (g, p) => {
    const random = sown(p.seed),
      n = p.colors.length;
    rect(g, EDGE, p.y0, SPAN, p.y1 - p.y0, down(g, p.y0, p.y1, ...p.colors));
    for (let i = 0; i < n; i++) {
      const y = lerp(p.y0, p.y1, (i / n) ** 1.7),
        x = EDGE + random() * SPAN * 0.7,
        w = 380 + random() * 700,
        h = (p.y1 - p.y0) * 0.1 * (0.3 + i * 0.4);
      poly(
        g,
        [
          [x, y],
          [x + w, y],
          [x + w * 1.06, y + h],
          [x - w * 0.1, y + h],
        ],
        tint(pick(p.colors, i + 2), 0.5),
      );
    }
    keep(g, () => {
      g.beginPath();
      g.rect(EDGE, p.y0 + 8, SPAN, p.y1 - p.y0 - 8);
      g.clip();
      runAway(g, p.y0 + 8, p.y1, 1.5, p.furrow, 0.14, 1.4);
    });
    for (let i = 0; i < 240; i++) {
      const t = random() ** 0.7,
        y = lerp(p.y0 + 10, p.y1, t),
        x = EDGE + random() * SPAN;
      stroke(
        g,
        [
          [x, y],
          [x + (random() - 0.5) * 3, y - 2 - t * 7],
        ],
        i % 3 ? p.furrow : pale(pick(p.colors, 0), 0.3),
        0.8,
        0.32,
      );
    }
  },
);

/** Water far below, with the light of the sky on it. */
const river = piece(
  'river',
  {
    y0: 318, // far bank
    y1: 440,
    far: '#f3cfa8',
    near: '#54688c',
    sun: 760, // x of the path of light
    glint: '#fff1cf',
    width: 150, // of the path
    seed: 4,
    ripple: '#33466e',
  },
  (g, p) => {
    const random = sown(p.seed),
      h = p.y1 - p.y0;
    rect(g, EDGE, p.y0, SPAN, h, down(g, p.y0, p.y1, p.far, mix(p.far, p.near, 0.55), p.near, dark(p.near, 0.3)));
    for (let i = 0; i < 220; i++) {
      const t = random() ** 0.8,
        y = p.y0 + t * h,
        w = (10 + random() * 50) * (0.4 + t);
      g.globalAlpha = 0.1 + t * 0.1;
      oval(g, EDGE + random() * SPAN, y, w, 0.6 + t * 1.3, i % 3 ? p.ripple : mix(p.far, p.glint, 0.4));
    }
    blend(g, 'screen', 1, () => {
      rect(g, p.sun - 330, p.y0, 660, h, radial(g, p.sun, p.y0, 330, tint(p.glint, 0.4), tint(p.glint, 0)));
      for (let i = 0; i < 210; i++) {
        const t = random(),
          spread = p.width * (0.3 + t * 0.9),
          x = p.sun + (random() + random() - 1) * spread;
        g.globalAlpha = (0.3 + random() * 0.6) * (1 - t * 0.6);
        oval(g, x, p.y0 + 2 + t * h, 3 + random() * 15 * (0.4 + t), 0.5 + t * 0.8, p.glint);
      }
    });
  },
);

/** What lies far away in the open: ridges, trees, fields, and water. */
export const LAND = { hills, treeline, fields, river };
