import { type Chain, lerp, type Person, type Pt } from '#rig/bones';
import { type Painter, taper } from '#rig/paint';

/** How far limbs on the far side are toned toward shadow. */
const FAR = -0.45;

/** A color as it is on a limb: toned toward shadow on the far side. */
export const shaded = (g: Painter, color: string, far: boolean): string => (far ? g.tone(color, FAR) : color);
/** The color that somebody’s clothes have by a name. */
export const worn = (p: Person, name: string): string => p.wear[name] ?? name;

/** Creases running from the inside of a bent joint across the cloth. */
export function creases(g: Painter, [a, b, c]: Chain, w: number, color: string): void {
  const before = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const after = Math.atan2(c[1] - b[1], c[0] - b[0]);
  const bend = Math.atan2(Math.sin(after - before), Math.cos(after - before));
  const amount = Math.min(1, Math.abs(bend) / 1.4);
  if (amount < 0.2) return;
  const inward = before + bend / 2 + (Math.sign(bend) * Math.PI) / 2;
  const onward = before + bend / 2;
  const at = (u: number, v: number): Pt => [
    b[0] + Math.cos(onward) * u * w + Math.cos(inward) * v * w,
    b[1] + Math.sin(onward) * u * w + Math.sin(inward) * v * w,
  ];
  const folds = [
    [-0.25, -1.25, -0.15, 0.016],
    [-0.05, -0.35, -0.55, 0.02],
    [0.15, 0.75, -0.45, 0.016],
    [0.35, 1.6, 0.1, 0.014],
  ] as const;
  for (const [u0, u1, v1, wide] of folds) {
    const fold = [at(u0, 0.95), at(lerp(u0, u1, 0.4), lerp(0.7, v1, 0.45)), at(u1, v1)];
    g.fill(taper(fold, wide, wide * 0.7, 0.001), color, 0.45 * amount);
  }
}
