import type { Person, Pt } from '#rig/bones';
import { curve, type Painter } from '#rig/paint';

/** The outline of the head in three-quarter view; `turn` slides the far contour, `drop` lowers the jaw. */
export function outline(p: Person, turn: number, drop: number): Path2D {
  const { jaw, chin } = p.face;
  return curve([
    [0.02, -0.5],
    [0.2, -0.455],
    [0.296, -0.32],
    [0.322 + turn, -0.2],
    [0.335 + turn, -0.105],
    [0.313 + turn, -0.02],
    [0.334 + turn, 0.075],
    [0.318 + turn, 0.17],
    [0.288 + turn * 0.7 + jaw * 0.3, 0.265],
    [0.28 + turn * 0.5 + jaw * 0.4, 0.325 + drop * 0.5],
    [0.258 + jaw * 0.4, 0.382 + drop],
    [0.257 + chin * 0.4, 0.432 + drop],
    [0.215 + chin * 0.3, 0.49 + drop],
    [0.125, 0.504 + chin * 0.3 + drop],
    [0.02 - jaw * 0.4, 0.468 + drop * 0.9],
    [-0.1 - jaw, 0.375 + drop * 0.4],
    [-0.172 - jaw, 0.25],
    [-0.2, 0.08],
    [-0.3, 0.17],
    [-0.385, 0],
    [-0.412, -0.15],
    [-0.345, -0.36],
    [-0.18, -0.475],
  ]);
}

/** The planes of the head: the side turning from the light, cheek warmth, forehead, cheekbone, lip and chin. */
export function planes(g: Painter, p: Person, turn: number, drop: number): void {
  const s = p.skin;
  const temple: Pt[] = [
    [-0.5, -0.5],
    [-0.06, -0.5],
    [-0.075, -0.2],
    [-0.1, -0.02],
    [-0.035, 0.12],
    [-0.075, 0.27],
    [0, 0.42],
    [0.1, 0.56],
    [-0.5, 0.6],
  ];
  const side: Pt[] = [
    [-0.5, -0.5],
    [-0.13, -0.5],
    [-0.14, -0.2],
    [-0.16, 0],
    [-0.11, 0.13],
    [-0.15, 0.3],
    [-0.06, 0.46],
    [0, 0.6],
    [-0.5, 0.6],
  ];
  g.fill(curve(temple), s.shade, 0.3);
  g.fill(curve(side), s.shade, 0.3);
  const warmth = g.ctx.createRadialGradient(0.13, 0.14, 0, 0.13, 0.14, 0.2);
  warmth.addColorStop(0, `${s.blush}66`);
  warmth.addColorStop(1, `${s.blush}00`);
  g.ctx.fillStyle = warmth;
  g.ctx.fillRect(-0.5, -0.5, 1, 1.1);
  const forehead: Pt[] = [
    [0.1, -0.42],
    [0.25, -0.36],
    [0.315, -0.2],
    [0.3, -0.13],
    [0.22, -0.15],
    [0.12, -0.2],
  ];
  const cheekbone: Pt[] = [
    [0.27 + turn, 0.06],
    [0.325 + turn, 0.07],
    [0.315 + turn, 0.14],
    [0.27 + turn, 0.16],
  ];
  const lip: Pt[] = [
    [0.1, 0.415 + drop],
    [0.2, 0.425 + drop],
    [0.26, 0.4 + drop],
    [0.225, 0.38 + drop],
    [0.14, 0.385 + drop],
  ];
  const chin: Pt[] = [
    [-0.16, 0.33],
    [0.02, 0.455 + drop],
    [0.2, 0.5 + drop],
    [0.25, 0.56],
    [-0.2, 0.6],
  ];
  g.fill(curve(forehead), s.light, 0.35);
  g.fill(curve(cheekbone), s.light, 0.4);
  g.fill(curve(lip), s.shade, 0.4);
  g.fill(curve(chin), s.shade, 0.45);
}

/** The near ear, with its shell and hollow. */
export function ear(g: Painter, p: Person, ink: string): void {
  const shell = curve([
    [-0.165, -0.045],
    [-0.205, -0.075],
    [-0.25, -0.05],
    [-0.262, 0.02],
    [-0.235, 0.1],
    [-0.2, 0.155],
    [-0.17, 0.16],
    [-0.158, 0.11],
  ]);
  const hollow = curve([
    [-0.185, -0.03],
    [-0.225, -0.035],
    [-0.238, 0.02],
    [-0.215, 0.09],
    [-0.195, 0.1],
    [-0.21, 0.03],
  ]);
  const fold: Pt[] = [
    [-0.17, 0.015],
    [-0.19, 0.04],
    [-0.182, 0.075],
  ];
  g.form(shell, p.skin.base, 0.03, 0.3);
  g.fill(hollow, p.skin.shade, 0.75);
  g.line(curve(fold, false), ink, 0.01, 0.35);
}

/** Lines of age on forehead, eye corner and cheek; none below an age of 0.3. */
export function ageLines(g: Painter, p: Person, ink: string): void {
  const a = Math.min(1, (p.age - 0.3) * 1.3);
  const crease = (pts: readonly Pt[], w: number, k: number): void => {
    const path = curve(pts, false);
    g.line(path, ink, w, a * k);
    g.ctx.save();
    g.ctx.translate(0.004, 0.008);
    g.line(path, p.skin.light, w, a * k * 0.35);
    g.ctx.restore();
  };
  for (const y of [-0.18, -0.225, -0.27]) {
    crease(
      [
        [0.06, y + 0.006],
        [0.15, y - 0.004],
        [0.25, y + 0.004],
      ],
      0.006,
      0.4,
    );
  }
  crease(
    [
      [-0.015, 0.03],
      [-0.05, 0.045],
      [-0.075, 0.07],
    ],
    0.006,
    0.6,
  );
  crease(
    [
      [-0.012, 0.015],
      [-0.055, 0.015],
      [-0.085, 0.02],
    ],
    0.006,
    0.6,
  );
  crease(
    [
      [0.05, 0.1],
      [0.02, 0.13],
      [0, 0.18],
    ],
    0.006,
    0.4,
  );
  if (p.beard > 0.6) return;
  crease(
    [
      [0.07, 0.34],
      [0.04, 0.4],
      [0.06, 0.45],
    ],
    0.008,
    0.6,
  );
  crease(
    [
      [-0.02, 0.27],
      [-0.05, 0.34],
      [0, 0.42],
    ],
    0.007,
    0.45,
  );
}

/** The outline of the head seen from behind and a little from the side. */
export function outlineBehind(): Path2D {
  return curve([
    [0.02, -0.5],
    [0.2, -0.455],
    [0.286, -0.32],
    [0.305, -0.18],
    [0.282, -0.06],
    [0.296, 0.06],
    [0.282, 0.18],
    [0.25, 0.34],
    [0.2, 0.43],
    [0.1, 0.45],
    [-0.08, 0.4],
    [-0.22, 0.28],
    [-0.34, 0.14],
    [-0.405, -0.04],
    [-0.412, -0.18],
    [-0.345, -0.36],
    [-0.18, -0.475],
  ]);
}

/** The ear on the viewer's side, seen from behind. */
export function earBehind(g: Painter, p: Person): void {
  const shell = curve([
    [0.09, -0.05],
    [0.125, -0.075],
    [0.155, -0.04],
    [0.16, 0.03],
    [0.14, 0.1],
    [0.11, 0.155],
    [0.085, 0.15],
    [0.075, 0.05],
  ]);
  g.form(shell, p.skin.base, 0.03, 0.3);
}
