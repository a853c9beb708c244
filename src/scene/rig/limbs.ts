import {
  along,
  type Arm,
  type Chain,
  type Digit,
  dist,
  frame,
  type Joints,
  type Layer,
  lerp,
  type Person,
  type Profile,
  type Pt,
  RAD,
  type Xy,
} from '#rig/bones';
import { garmentOf, handOf, profileOf, propOf, shoeOf } from '#rig/looks';
import { curve, layers, limb, mix, type Painter, plain, taper } from '#rig/paint';

/** How far limbs on the far side are toned toward shadow. */
const FAR = -0.45;

const shaded = (g: Painter, color: string, far: boolean): string => (far ? g.tone(color, FAR) : color);
const worn = (p: Person, name: string): string => p.wear[name] ?? name;

/** Creases running from the inside of a bent joint across the cloth. */
function creases(g: Painter, [a, b, c]: Chain, w: number, color: string): void {
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

const CUFF: readonly Pt[] = [
  [-0.135, -0.14, 1],
  [0, -0.155],
  [0.135, -0.14, 1],
  [0.13, 0.02, 1],
  [0, 0.035],
  [-0.13, 0.02, 1],
];

/** Badges on the near upper arm. */
function marked(g: Painter, p: Person, [shoulder, elbow]: Chain, marks: readonly Layer[]): void {
  const turned = Math.atan2(shoulder[0] - elbow[0], elbow[1] - shoulder[1]) / RAD;
  g.local(shoulder, turned, false, () => layers(g, marks, p.wear, plain));
}

/** A bare arm with a sleeve that ends above the elbow. */
function shortSleeve(g: Painter, p: Person, j: Chain, far: boolean, short: number): void {
  const { sleeve: top } = garmentOf(p.wear.top);
  const skin = far ? mix(p.skin.base, p.skin.shade, 0.3) : p.skin.base;
  const bare = limb(j, profileOf('bareArm') ?? [], p.prop.arm, 0.2);
  if (!far) g.cast(bare, 0.1, 0.3);
  g.form(bare, skin, 0.1, 0.3);
  const color = shaded(g, worn(p, top.color), far);
  const end = along(j[0], j[1], short);
  const path = limb([j[0], along(j[0], j[1], short / 2), end], profileOf(top.profile) ?? [], p.prop.arm, 0.1);
  if (!far) g.cast(path, 0.06, 0.3);
  g.form(path, color, 0.13, 0.14);
  const at = frame(end, Math.atan2(j[0][0] - end[0], end[1] - j[0][1]) / RAD, p.prop.arm);
  g.clip(path, () => {
    g.line(
      curve([at(-0.24, -0.05), at(0, -0.03), at(0.24, -0.05)], false),
      top.band ? shaded(g, worn(p, top.band), far) : g.tone(color, -1),
      top.band ? 0.06 : 0.012,
      top.band ? 1 : 0.5,
    );
  });
  if (top.mark && !far) marked(g, p, j, top.mark);
}

/** A sleeve with its creases and cuff. */
export function sleeve(g: Painter, p: Person, j: Chain, far: boolean): void {
  const top = garmentOf(p.wear.top).sleeve;
  if (top.short !== undefined) return shortSleeve(g, p, j, far, top.short);
  const color = shaded(g, worn(p, top.color), far);
  const path = limb(j, profileOf(top.profile) ?? [], p.prop.arm, 0.2);
  if (!far) g.cast(path, 0.1, 0.34);
  g.form(path, color, 0.13, 0.14);
  g.clip(path, () => creases(g, j, 0.17 * p.prop.arm, g.tone(color, -1)));
  if (top.mark && !far) marked(g, p, j, top.mark);
  if (!top.cuff) return;
  const at = frame(j[2], Math.atan2(j[1][0] - j[2][0], j[2][1] - j[1][1]) / RAD, p.prop.arm);
  const cuff = CUFF.map(([x, y, corner]): Pt => [...at(x, y), corner ?? 0]);
  g.form(curve(cuff), shaded(g, worn(p, top.cuff), far), 0.05, 0.3);
}

/** A finger is thickest at the knuckle and rounds off at its tip. */
const fingerProfile = (w: number): Profile => [
  [0, w * 1.05, w * 1.05],
  [1, w, w],
  [1.75, w * 0.86, w * 0.86],
  [2, w * 0.45, w * 0.45],
];

/** A hand at the wrist, with what it holds between palm and fingers. */
export function hand(g: Painter, p: Person, wrist: Xy, arm: Arm, far: boolean): void {
  const s = p.skin;
  const shape = handOf(arm.hand);
  const color = far ? mix(s.base, s.shade, 0.3) : s.base;
  const held = arm.hold ? propOf(arm.hold) : undefined;
  const size = 0.96 * p.prop.hand;
  const digit = ([a, b, tip, w = 0.056]: Digit): void => {
    const path = limb([a, b, tip], fingerProfile(w), 1, 0.06);
    g.line(path, s.shade, 0.014, 0.55);
    g.form(path, color, 0.03, 0.25);
  };
  g.local(wrist, -arm.a[2], arm.flip === true, () => {
    g.ctx.scale(size, size);
    if (shape.thumbBehind) digit(shape.thumb);
    if (held && !held.over) layers(g, held.layers, {}, plain);
    const behind = shape.behind ?? 0;
    shape.digits.slice(0, behind).forEach(digit);
    g.form(curve(shape.palm), color, 0.07, 0.4);
    shape.digits.slice(behind).forEach(digit);
    if (held?.over) layers(g, held.layers, {}, plain);
    if (!shape.thumbBehind) digit(shape.thumb);
  });
}

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
