import {
  along,
  type Arm,
  type Chain,
  type Digit,
  frame,
  type Layer,
  type Person,
  type Profile,
  type Pt,
  RAD,
  type Xy,
} from '#rig/bones';
import { garmentOf, handOf, profileOf, propOf } from '#rig/looks';
import { curve, layers, limb, mix, type Painter, plain } from '#rig/paint';
import { creases, shaded, worn } from './cloth';

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
