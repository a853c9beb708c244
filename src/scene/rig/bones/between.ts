import { dist, lerp, RAD } from './maths';
import { solve } from './solve';
import type { Arm, Chain, Face, Leg, Mouth, Person, Pose, Xy } from './types';

/** The angle of a limb from a to b as poses write it: 0 hangs straight down, positive forward. */
export const degrees = (a: Xy, b: Xy): number => Math.atan2(b[0] - a[0], b[1] - a[1]) / RAD;

/** A pose as plain angles and length scales, so that arms written as targets can be mixed too. */
export function bake(p: Person, q: Pose): Pose {
  const j = solve(p, q);
  const arm = ({ to: _target, bend: _side, ...rest }: Arm, [s, e, w]: Chain): Arm => ({
    ...rest,
    a: [degrees(s, e), degrees(e, w), rest.a[2]],
    l: [dist(s, e) / p.prop.upper, dist(e, w) / p.prop.fore],
  });
  const leg = (l: Leg): Leg => ({ ...l, l: l.l ?? [1, 1] });
  return { ...q, armN: arm(q.armN, j.armN), armF: arm(q.armF, j.armF), legN: leg(q.legN), legF: leg(q.legF) };
}

/** An angle the shortest way round from a to b. */
const turn = (a: number, b: number, t: number): number => a + (((((b - a) % 360) + 540) % 360) - 180) * t;

function limbBetween<L extends Arm | Leg>(shown: L, a: L, b: L, t: number): L {
  const one = a.l ?? [1, 1];
  const two = b.l ?? [1, 1];
  return {
    ...shown,
    a: [turn(a.a[0], b.a[0], t), turn(a.a[1], b.a[1], t), turn(a.a[2], b.a[2], t)],
    l: [lerp(one[0], two[0], t), lerp(one[1], two[1], t)],
  };
}

/** The pose a fraction t of the way from a to b; hands, things held and draw order change at the middle. */
export function between(p: Person, a: Pose, b: Pose, t: number): Pose {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const one = bake(p, a);
  const two = bake(p, b);
  const shown = t < 0.5 ? one : two;
  const part = (x: number | undefined, y: number | undefined, rest: number): number => lerp(x ?? rest, y ?? rest, t);
  return {
    ...shown,
    lean: lerp(one.lean, two.lean, t),
    chest: lerp(one.chest, two.chest, t),
    neck: lerp(one.neck, two.neck, t),
    head: lerp(one.head, two.head, t),
    tilt: part(one.tilt, two.tilt, 0),
    shrug: part(one.shrug, two.shrug, 0),
    spread: part(one.spread, two.spread, 1),
    sit: part(one.sit, two.sit, 0),
    armN: limbBetween(shown.armN, one.armN, two.armN, t),
    armF: limbBetween(shown.armF, one.armF, two.armF, t),
    legN: limbBetween(shown.legN, one.legN, two.legN, t),
    legF: limbBetween(shown.legF, one.legF, two.legF, t),
  };
}

const MOUTH = ['open', 'width', 'corner', 'press', 'teeth', 'skew'] as const;

function mouthBetween(a: Mouth, b: Mouth, t: number): Mouth {
  return Object.fromEntries(MOUTH.map((k) => [k, lerp(a[k] ?? 0, b[k] ?? 0, t)]));
}

const pairBetween = (a: Xy = [0, 0], b: Xy = [0, 0], t: number): Xy => [lerp(a[0], b[0], t), lerp(a[1], b[1], t)];

/** The face a fraction t of the way from a to b; what one of them does not name is neutral there. */
export function mixFace(a: Face, b: Face, t: number): Face {
  const part = (x: number | undefined, y: number | undefined, rest = 0): number => lerp(x ?? rest, y ?? rest, t);
  return {
    brow: pairBetween(a.brow, b.brow, t),
    gaze: pairBetween(a.gaze, b.gaze, t),
    frown: part(a.frown, b.frown),
    crease: part(a.crease, b.crease),
    lid: part(a.lid, b.lid, 1),
    lower: part(a.lower, b.lower),
    open: part(a.open, b.open),
    cheek: part(a.cheek, b.cheek),
    yaw: part(a.yaw, b.yaw),
    pitch: part(a.pitch, b.pitch),
    mouth: mouthBetween(a.mouth ?? {}, b.mouth ?? {}, t),
  };
}
