import {
  down,
  oval,
  poly,
  sown,
  lerp,
  clamp,
  ao,
  contact,
  meterAt,
  piece,
  type Point,
  EDGE,
  RIGHT,
  pick,
} from '#kit/brush';

/** A clipped or wild hedge. */
const hedge = piece(
  'hedge',
  {
    x: 100, // left
    y: 420,
    w: 400, // units
    height: 1.2, // meters
    m: 0,
    seed: 5,
    wild: 0.3, // 0 clipped, 1 wild
    colors: ['#28402c', '#3d5a36', '#5d7a42', '#8b9a55'], // dark to light
    light: -1,
  },
  (g, p) => {
    const k = p.m || meterAt(p.y),
      h = p.height * k,
      random = sown(p.seed),
      r = h * 0.16;
    contact(g, p.x + p.w / 2, p.y, p.w * 0.54, 6, 0.5);
    const top = (x: number) => p.y - h * (1 - p.wild * 0.3 * (0.5 + 0.5 * Math.sin(x * 0.031 + p.seed)));
    const pts: Point[] = [[p.x, p.y]];
    for (let x = p.x; x <= p.x + p.w; x += 8) pts.push([x, top(x) + random() * 3]);
    pts.push([p.x + p.w, p.y]);
    poly(g, pts, down(g, p.y - h, p.y, pick(p.colors, 1), pick(p.colors, 0)));
    const count = Math.round(((p.w * h) / (r * r)) * 1.3);
    for (let i = 0; i < count; i++) {
      const x = p.x + random() * p.w,
        t = random(),
        y = lerp(top(x) - r * 0.15 * p.wild, p.y - r * 0.3, t);
      g.globalAlpha = 0.5;
      oval(
        g,
        x,
        y,
        r * (0.2 + random() * 0.4),
        r * (0.14 + random() * 0.26),
        pick(p.colors, t < 0.2 ? 3 : t < 0.48 ? 2 : random() > 0.4 ? 1 : 0),
        random() * 3,
      );
    }
    g.globalAlpha = 1;
    ao(g, p.x, p.y - h * 0.4, p.w, h * 0.4, 'bottom', 0.34);
  },
);

/** A round shrub. */
const bush = piece(
  'bush',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    width: 1, // meters
    height: 0.8, // meters
    seed: 6,
    colors: ['#28402c', '#3d5a36', '#5d7a42', '#8b9a55'],
    light: -1,
  },
  (g, p) => {
    const k = p.m || meterAt(p.y),
      w = (p.width * k) / 2,
      h = p.height * k,
      random = sown(p.seed);
    contact(g, p.x, p.y, w * 1.3, w * 0.16, 0.5);
    const at = (reach: number): Point => {
        const a = Math.PI * random(),
          q = Math.sqrt(random()) * reach;
        return [Math.cos(a) * q, Math.sin(a) * q];
      },
      leaf = clamp(h * 0.05, 2, 8);
    for (let i = 0; i < 26; i++) {
      const [dx, dy] = at(0.74);
      oval(g, p.x + dx * w, p.y - h * 0.18 - dy * h * 0.8, w * 0.24, h * 0.2, pick(p.colors, 0));
    }
    for (const [n, c, reach, lift] of [
      [90, 0, 1, 0],
      [150, 1, 0.94, 0.04],
      [120, 2, 0.84, 0.12],
      [70, 3, 0.7, 0.2],
    ] as const)
      for (let i = 0; i < n; i++) {
        const [dx, dy] = at(reach);
        g.globalAlpha = 0.6 + random() * 0.3;
        oval(
          g,
          p.x + dx * w + p.light * w * lift,
          p.y - h * 0.05 - dy * h * 0.92 - lift * h * 0.25,
          leaf * (0.8 + random() * 0.7),
          leaf * (0.4 + random() * 0.4),
          pick(p.colors, c),
          random() * 3,
        );
      }
    g.globalAlpha = 1;
  },
);

/** Tall grass along a line. */
const tufts = piece(
  'tufts',
  {
    y: 430,
    from: EDGE,
    to: RIGHT,
    height: 0.28, // meters
    step: 7, // units
    color: '#7c8a48',
    light: '#c9c57a',
    deep: '#4c5c34',
    seed: 4,
    m: 0,
  },
  (g, p) => {
    const k = p.m || meterAt(p.y),
      random = sown(p.seed);
    for (let x = p.from; x < p.to; x += p.step * (0.5 + random()))
      for (let i = 0; i < 4; i++) {
        const h = p.height * k * (0.4 + random() * 0.8),
          sway = (random() - 0.4) * h * 0.6,
          x0 = x + (random() - 0.5) * 8;
        g.globalAlpha = 0.55 + random() * 0.4;
        g.beginPath();
        g.moveTo(x0, p.y + 1);
        g.quadraticCurveTo(x0 + sway * 0.2, p.y - h * 0.6, x0 + sway, p.y - h);
        g.strokeStyle = pick([p.color, p.deep, p.light], Math.floor(random() * 3));
        g.lineWidth = 1 + random() * 0.8;
        g.lineCap = 'round';
        g.stroke();
      }
  },
);

/** What grows low: hedges, shrubs, and tall grass. */
export const PLANTS = { hedge, bush, tufts };
