import type { Joints, Person } from '#rig/bones';
import { curve, type Painter } from '#rig/paint';

/** The neck from behind, below the head wherever that looks. */
export function nape(g: Painter, p: Person, J: Joints): void {
  const { h, n } = J.place;
  const w = p.prop.neckW;
  const path = curve(
    [
      h(-0.2 * w, 0.1),
      h(0.16 * w, 0.14),
      n((0.2 * w) / p.prop.chest, 0),
      n(0.1, 0.2),
      n(-0.2, 0.2),
      n((-0.24 * w) / p.prop.chest, -0.02),
    ],
    true,
    0.12,
  );
  g.form(path, p.skin.base, 0.08, 0.2);
  g.clip(path, () =>
    g.fill(curve([h(-0.4, 0.1), h(0, 0.42), h(0.4, 0.16), h(0.3, -0.2), h(-0.3, -0.2)]), p.skin.shade, 0.6),
  );
}

/** The neck, with the shadow of the chin on it. */
export function neck(g: Painter, p: Person, J: Joints): void {
  const { h, n } = J.place;
  const w = p.prop.neckW;
  const path = curve(
    [
      h(-0.29, 0),
      h(0.07 * w, 0.36),
      n((0.15 * w) / p.prop.chest, -0.04),
      n(0.2, 0.2),
      n(-0.2, 0.2),
      n((-0.27 * w) / p.prop.chest, -0.06),
    ],
    true,
    0.12,
  );
  g.form(path, p.skin.base, 0.08, 0.2);
  g.clip(path, () => {
    const shadow = [h(-0.34, 0.3), h(-0.1, 0.44), h(0.12, 0.56), h(0.24, 0.5), h(0.3, 0.3), h(0.05, 0.2)];
    g.fill(curve(shadow), p.skin.shade, 0.75);
  });
}
