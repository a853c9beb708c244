import {
  across,
  oval,
  poly,
  sown,
  dark,
  pale,
  clamp,
  contact,
  meterAt,
  piece,
  type Point,
  type Random,
  type Surface,
  pick,
} from '#kit/brush';

const LEAVES: Readonly<Record<string, readonly string[]>> = {
  summer: ['#2f4a30', '#48683a', '#6b8743', '#9aa857'],
  autumn: ['#5a3a2c', '#8a5534', '#b9773a', '#d9a251'],
  night: ['#0f1828', '#172337', '#223048', '#3a4257'],
  dusk: ['#3c3f46', '#6e4b3a', '#8b5c3e', '#a8713f'],
};

function limbs(
  g: Surface,
  random: Random,
  x: number,
  y: number,
  angle: number,
  length: number,
  width: number,
  depth: number,
  color: string | CanvasGradient,
  tips: Point[],
): void {
  const x1 = x + Math.sin(angle) * length,
    y1 = y - Math.cos(angle) * length,
    bend = (random() - 0.5) * length * 0.16;
  g.beginPath();
  g.moveTo(x, y);
  g.quadraticCurveTo((x + x1) / 2 + bend, (y + y1) / 2, x1, y1);
  g.strokeStyle = color;
  g.lineWidth = width;
  g.lineCap = 'round';
  g.stroke();
  if (depth <= 0) {
    tips.push([x1, y1]);
    return;
  }
  const n = depth > 2 ? 3 : 2;
  for (let i = 0; i < n; i++)
    limbs(
      g,
      random,
      x1,
      y1,
      angle + (i - (n - 1) / 2) * (0.44 + random() * 0.24) + (random() - 0.5) * 0.16,
      length * (0.64 + random() * 0.16),
      width * 0.64,
      depth - 1,
      color,
      tips,
    );
}

/** A tree: summer, autumn, night or dusk leaves, or bare. */
const leafyTree = piece(
  'leafyTree',
  {
    x: 640, // foot, design units
    y: 430, // line it stands on, design units
    m: 0, // units per meter; 0 = as the ground at y
    height: 6, // meters
    season: 'summer', // summer, autumn, night, dusk, bare
    seed: 4,
    light: -1, // lit side
    trunk: '#3d332d',
    lean: 0,
    leaves: [] as readonly string[], // four colors, dark to light, instead of those of the season
    full: 1, // how dense
  },
  (g, p) => {
    const k = p.m || meterAt(p.y),
      h = p.height * k,
      random = sown(p.seed),
      tips: Point[] = [];
    contact(g, p.x, p.y, h * 0.16, h * 0.016, 0.4);
    poly(
      g,
      [
        [p.x - h * 0.034, p.y],
        [p.x - h * 0.014, p.y - h * 0.12],
        [p.x + h * 0.014, p.y - h * 0.12],
        [p.x + h * 0.034, p.y],
      ],
      p.trunk,
    );
    limbs(
      g,
      random,
      p.x,
      p.y - h * 0.04,
      p.lean,
      h * 0.32,
      h * 0.036,
      4,
      across(
        g,
        p.x - h * 0.02,
        p.x + h * 0.02,
        p.light < 0 ? pale(p.trunk, 0.25) : dark(p.trunk, 0.3),
        p.trunk,
        p.light < 0 ? dark(p.trunk, 0.4) : pale(p.trunk, 0.25),
      ),
      tips,
    );
    const leaves = p.leaves.length > 0 ? p.leaves : LEAVES[p.season];
    if (!leaves) return;
    const r = h * 0.062,
      dab = clamp(h * 0.024, 2.2, 9),
      n = Math.round(5 * p.full * clamp(h / 260, 0.8, 1.7));
    const pass = (count: number, leaf: number, alpha: number, size: number, shift: number, spread = 2.5) => {
      for (const [x, y] of tips)
        for (let i = 0; i < count; i++) {
          g.globalAlpha = alpha * (0.6 + random() * 0.4);
          oval(
            g,
            x + (random() + random() - 1) * r * spread + p.light * shift * r,
            y + (random() + random() - 1) * r * spread * 0.8 - Math.abs(shift) * r * 0.8,
            dab * size * (0.6 + random() * 0.6),
            dab * size * (0.4 + random() * 0.4),
            pick(leaves, leaf),
            random() * 3,
          );
        }
    };
    pass(n, 0, 0.94, 1.55, -0.25, 2.2);
    pass(n, 0, 0.85, 1.1, -0.3, 3.2);
    pass(n, 1, 0.85, 1.3, 0.12);
    pass(n, 2, 0.75, 0.95, 0.45);
    pass(Math.ceil(n * 0.7), 3, 0.75, 0.66, 0.8, 2.2);
    pass(Math.ceil(n * 0.4), 0, 0.6, 0.7, -0.9, 2.6);
  },
);

/** A tree, in leaf or bare. */
export const TREES = { leafyTree };
