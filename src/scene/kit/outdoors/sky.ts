import {
  blend,
  disc,
  down,
  keep,
  oval,
  rect,
  blurred,
  sown,
  tint,
  lerp,
  clamp,
  shine,
  EDGE,
  SPAN,
  TOP,
  piece,
  pick,
} from '#kit/brush';

const SKIES: Readonly<Record<string, readonly string[]>> = {
  dawn: ['#2c3d69', '#475b8c', '#767aa0', '#ae919f', '#dca48d', '#f0bd8a', '#f6d09c'],
  day: ['#5d8fc0', '#79a7cf', '#9cc0d8', '#c0d4d8', '#dcdfcf', '#ecdfc0', '#f2e2bf'],
  rain: ['#587590', '#7089a1', '#90a7b5', '#b2c3c8', '#cfd7d3', '#e4e1d2', '#f0e6d0'],
  dusk: ['#16213f', '#243459', '#465478', '#85748a', '#c08c7b', '#e0a679', '#e8b486'],
  night: ['#0a1022', '#0e1730', '#13203f', '#1b294b', '#263355', '#32395a', '#3d3f5c'],
  morning: ['#8fb4d6', '#a9c6dc', '#c4d7e0', '#dbe2dc', '#ece6d2', '#f6e9cb', '#fbeecd'],
};

/** Sky from the zenith to the horizon. */
const openSky = piece(
  'openSky',
  {
    time: 'dusk', // dawn, day, rain, dusk, night, morning
    top: -60, // where the deepest color ends
    bottom: 300, // horizon
  },
  (g, { time, top, bottom }) => {
    const c = SKIES[time] ?? [];
    rect(g, EDGE, TOP, SPAN, top - TOP + 1, pick(c, 0));
    rect(g, EDGE, top, SPAN, 760 - top, down(g, top, bottom, ...c));
  },
);

/** Faint stars. */
const stars = piece(
  'stars',
  {
    seed: 4, // row of random numbers
    count: 70,
    bottom: 220, // lowest star
    alpha: 0.6,
  },
  (g, { seed, count, bottom, alpha }) => {
    const random = sown(seed);
    for (let i = 0; i < count; i++) {
      const y = -60 + random() * (bottom + 60),
        r = 0.5 + random() * 0.7;
      g.globalAlpha = alpha * random() * (1 - clamp(y / bottom, 0, 1) * 0.7);
      disc(g, EDGE + random() * SPAN, y, r, '#eef2ff');
    }
  },
);

/** Banks of cloud, soft, lit from one side. */
const clouds = piece(
  'clouds',
  {
    seed: 3,
    count: 9, // clouds
    top: 40,
    bottom: 230,
    size: 1,
    color: '#8a8ba8', // body
    lit: '#f3c9a6', // lit edge
    alpha: 0.5,
    light: 0.6, // side of the light, -1 to 1
    flat: 1, // 1 heaps, 0.4 streaks
  },
  (g, p) => {
    const random = sown(p.seed);
    blurred(g, 9, [EDGE, p.top - 80, SPAN, p.bottom - p.top + 140], (s) => {
      for (let i = 0; i < p.count; i++) {
        const t = (i + 0.5) / p.count,
          y = lerp(p.top, p.bottom, t ** 0.8),
          far = 1 - t * 0.62,
          w = (120 + random() * 190) * p.size * far,
          x = EDGE + random() * SPAN;
        const puffs = Array.from({ length: 14 }, (): readonly [x: number, y: number, rx: number, ry: number] => {
          const u = random() * 2 - 1;
          return [
            x + u * w,
            y - (1 - u * u) * 34 * p.flat * far * random(),
            w * (0.1 + random() * 0.22),
            (6 + random() * 14) * p.flat * far * (1.1 - u * u * 0.5),
          ];
        });
        s.globalAlpha = p.alpha * (0.55 + random() * 0.4);
        for (const [px, py, rx, ry] of puffs) oval(s, px, py, rx, ry, p.color);
        s.globalAlpha *= 0.6;
        for (const [px, py, rx, ry] of puffs)
          oval(s, px + p.light * rx * 0.2, py - ry * 0.32, rx * 0.82, ry * 0.52, p.lit);
      }
    });
  },
);

/** Sun or moon with its glow. */
const sun = piece(
  'sun',
  {
    x: 760,
    y: 250,
    r: 17,
    color: '#fff3d2',
    glow: '#ffcf8a',
    reach: 420, // radius of the glow
    alpha: 0.85,
  },
  (g, p) => {
    blend(g, 'screen', 1, () => {
      shine(g, p.x, p.y, p.reach, p.glow, p.alpha);
      keep(g, () => {
        g.translate(p.x, p.y);
        g.scale(2.6, 0.5);
        shine(g, 0, 0, p.reach * 0.8, p.glow, p.alpha * 0.6);
      });
    });
    disc(g, p.x, p.y, p.r * 1.25, tint(p.color, 0.35));
    disc(g, p.x, p.y, p.r, p.color);
  },
);

/** What there is overhead: sky, stars, clouds, and the sun. */
export const SKY = { openSky, stars, clouds, sun };
