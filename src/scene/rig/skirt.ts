import { along, type Chain, dist, type Joints, lerp, type Person, type Pt, type Xy } from '#rig/bones';
import { curve, type Painter, taper } from '#rig/paint';
import { worn } from './cloth';

/** The outline of a skirt and its folds. */
interface Drape {
  readonly outline: readonly Pt[];
  readonly folds: readonly (readonly Pt[])[];
}

const FOLDS = [0.25, 0.5, 0.72] as const;

/** A skirt hung from the hips of someone who stands, kneels or sits; seated, it lies on top of the thighs. */
function hung(J: Joints, a: Xy, b: Xy): Drape {
  const at = J.place.p;
  const [hip, knee] = J.legN[1][0] > J.legF[1][0] ? J.legN : J.legF;
  const left = Math.min(a[0], b[0]) - 0.36;
  const right = Math.max(a[0], b[0]) + 0.36;
  const low = Math.max(a[1], b[1]);
  const level = Math.abs(knee[0] - hip[0]) / (dist(hip, knee) || 1);
  const seated = level > 0.6;
  const thigh = along(hip, knee, 0.55);
  const lap: Pt[] = seated ? [[thigh[0], thigh[1] - 0.36 * level]] : [];
  return {
    outline: [
      at(-0.5, -0.3),
      at(-0.57, 0.15),
      [left, low, 1],
      [(a[0] + b[0]) / 2, low + 0.07],
      [right, low - 0.02, 1],
      [knee[0] + 0.3, knee[1] - (seated ? 0.19 : 0.05)],
      ...lap,
      at(0.53, seated ? -0.1 : 0.1),
      at(0.47, -0.3),
    ],
    folds: FOLDS.map((t) => {
      const x = lerp(left, right, t);
      return [at(lerp(-0.3, 0.3, t), 0.2), [lerp(at(0, 0)[0], x, 0.6), lerp(0.3, a[1], 0.5)], [x, a[1] + 0.1]];
    }),
  };
}

/** A skirt laid along the legs of someone who lies. */
function laid(J: Joints, hemN: Xy, hemF: Xy): Drape {
  const at = J.place.p;
  const [o, side] = [at(0, 0), at(-1, 0)];
  // Of two crossed legs, each edge takes the one on its side.
  const crossed = (hemN[0] - hemF[0]) * (side[0] - o[0]) + (hemN[1] - hemF[1]) * (side[1] - o[1]) < 0;
  const [a, b] = crossed ? [hemF, hemN] : [hemN, hemF];
  const apart = dist(a, b) || 1;
  const out: Xy = [((a[0] - b[0]) / apart) * 0.3, ((a[1] - b[1]) / apart) * 0.3];
  const near: Xy = [a[0] + out[0], a[1] + out[1]];
  const far: Xy = [b[0] - out[0], b[1] - out[1]];
  return {
    outline: [
      at(-0.5, -0.3),
      at(-0.57, 0.15),
      [...near, 1],
      along(near, far, 0.5),
      [...far, 1],
      at(0.53, 0.1),
      at(0.47, -0.3),
    ],
    folds: FOLDS.map((t) => {
      const top = at(lerp(-0.3, 0.3, t), 0.2);
      const end = along(near, far, t);
      return [top, along(top, end, 0.5), end];
    }),
  };
}

/** A skirt over both legs. */
export function skirt(g: Painter, p: Person, J: Joints, color: string, length: number): void {
  const hem = ([, knee, ankle]: Chain): Xy => along(knee, ankle, length);
  const [from, to] = [J.place.p(0, 0), J.place.p(0, 1)];
  const lies = Math.abs(to[0] - from[0]) > 0.75;
  const { outline, folds } = (lies ? laid : hung)(J, hem(J.legN), hem(J.legF));
  const path = curve(outline, true, 0.14);
  const cloth = worn(p, color);
  g.cast(path, 0.12, 0.3);
  g.form(path, cloth, 0.2, 0.15);
  g.clip(path, () => {
    for (const fold of folds) g.fill(taper(fold, 0.002, 0.016, 0.026), g.tone(cloth, -1), 0.4);
  });
}
