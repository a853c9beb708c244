import { piece, seeded, stroke } from '#kit/brush';

const LEAVES = ['#6e4b3a', '#8b5c3e', '#3c3f46', '#53463f', '#a8713f'] as const;

/** A street tree in autumn, `height` design units high, leaning a little. */
export const tree = piece(
  'tree',
  { x: 640, y: 394, height: 240, seed: 4, lean: 0 },
  (g, { x, y, height: h, seed, lean }) => {
    const random = seeded(seed);
    const branch = (x0: number, y0: number, a: number, l: number, w: number, depth: number): void => {
      const x1 = x0 + Math.sin(a) * l;
      const y1 = y0 - Math.cos(a) * l;
      stroke(
        g,
        [
          [x0, y0],
          [x1, y1],
        ],
        '#1a2033',
        w,
      );
      if (depth > 0) {
        const n = depth > 2 ? 3 : 2;
        for (let i = 0; i < n; i++) {
          const turn = a + (i - (n - 1) / 2) * (0.42 + random() * 0.2) + (random() - 0.5) * 0.2;
          branch(x1, y1, turn, l * (0.66 + random() * 0.14), w * 0.66, depth - 1);
        }
        return;
      }
      for (let i = 0; i < 7; i++) {
        const lx = x1 + (random() - 0.5) * 26;
        const ly = y1 + (random() - 0.5) * 22;
        const turn = random() * 3;
        g.globalAlpha = 0.55 + random() * 0.4;
        g.beginPath();
        g.ellipse(lx, ly, 3.4, 2.1, turn, 0, 7);
        g.fillStyle = LEAVES[Math.floor(random() * LEAVES.length)] ?? LEAVES[0];
        g.fill();
        g.globalAlpha = 1;
      }
    };
    branch(x, y, lean, h * 0.34, h * 0.032, 4);
  },
);
