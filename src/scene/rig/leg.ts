import { type Chain, frame, type Person, RAD, type Xy } from '#rig/bones';
import { profileOf, shoeOf } from '#rig/looks';
import { layers, limb, type Painter, plain, taper } from '#rig/paint';
import { creases, shaded, worn } from './cloth';

/** The shoe at an ankle, turned a degrees toes down. */
function shoe(g: Painter, p: Person, ankle: Xy, a: number, far: boolean): void {
  const palette = {
    ...p.wear,
    foot: shaded(g, worn(p, 'foot'), far),
    sole: shaded(g, worn(p, 'sole'), far),
  };
  g.local(ankle, a, false, () => layers(g, shoeOf(p.wear.shoe), palette, plain));
}

/** A leg with its shoe, drawn shoe first so that the trouser falls over it. */
export function leg(g: Painter, p: Person, j: Chain, foot: number, far: boolean): void {
  shoe(g, p, j[2], foot, far);
  const profile = profileOf(p.wear.bottom);
  if (!profile) return;
  const bare = profileOf('bareLeg');
  const end = profile[profile.length - 1]?.[0] ?? 2;
  if (end < 1.9 && bare) g.form(limb(j, bare, p.prop.leg, 0.3), shaded(g, p.skin.base, far), 0.12, 0.3);
  const color = shaded(g, worn(p, 'leg'), far);
  const dark = g.tone(color, -1);
  const path = limb(j, profile, p.prop.leg, 0.3);
  if (!far) g.cast(path, 0.12, 0.3);
  g.form(path, color, 0.17, 0.12);
  g.clip(path, () => {
    creases(g, j, 0.22 * p.prop.leg, dark);
    const [, knee, ankle] = j;
    const at = frame(ankle, Math.atan2(knee[0] - ankle[0], ankle[1] - knee[1]) / RAD);
    for (const [y, x] of [
      [-0.12, 0.2],
      [-0.27, -0.2],
      [-0.4, 0.16],
    ] as const) {
      g.fill(taper([at(x, y - 0.03), at(x * 0.2, y + 0.02), at(-x * 0.6, y)], 0.012, 0.012, 0.002), dark, 0.4);
    }
  });
}
