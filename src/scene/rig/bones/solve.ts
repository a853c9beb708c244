import { clamp, dist, down, frame, RAD, up } from './maths';
import type { Arm, Chain, FrameName, Leg, Person, Pose, Xy } from './types';

/** Joint positions in HU with the pelvis at the origin; `ground` is how far below it the lowest contact lies. */
export interface Joints {
  readonly pelvis: Xy;
  readonly waist: Xy;
  readonly neck: Xy;
  readonly skull: Xy;
  readonly place: Readonly<Record<FrameName, (x: number, y: number) => Xy>>;
  readonly armN: Chain;
  readonly armF: Chain;
  readonly legN: Chain;
  readonly legF: Chain;
  readonly ground: number;
  readonly height: number;
}

/** The head turns about a pivot behind and below its centre. */
const PIVOT: Xy = [-0.1, 0.32];
/** Heel and toe of a shoe in the foot's own space. */
const HEEL: Xy = [-0.27, 0.27];
const TOE: Xy = [0.62, 0.27];
/** The least height of the pelvis: half of the seat, for a person sitting on the ground. */
const SEAT = 0.36;

/** A person's own carriage (stoop, slump) added to a pose. */
export function carry(p: Person, q: Pose): Pose {
  const c = p.posture;
  if (!c) return q;
  return {
    ...q,
    lean: q.lean + (c.lean ?? 0),
    chest: q.chest + (c.chest ?? 0),
    neck: q.neck + (c.neck ?? 0),
    head: q.head + (c.head ?? 0),
  };
}

/**
 * Two-bone solving: the joints of a limb from o that puts its tip on the target, or as near as its lengths allow;
 * `bend` +1 or -1 chooses the side of the middle joint.
 */
export function reach(o: Xy, target: Xy, upper: number, lower: number, bend: number): Chain {
  const far = dist(o, target) || 0.001;
  const d = clamp(far, Math.abs(upper - lower) + 0.02, upper + lower - 0.02);
  const u: Xy = [(target[0] - o[0]) / far, (target[1] - o[1]) / far];
  const m = (upper * upper - lower * lower + d * d) / (2 * d);
  const h = Math.sqrt(Math.max(0, upper * upper - m * m)) * bend;
  return [o, [o[0] + u[0] * m + u[1] * h, o[1] + u[1] * m - u[0] * h], [o[0] + u[0] * d, o[1] + u[1] * d]];
}

/** How far below its ankle a foot reaches, turned a degrees toes down. */
const sole = (a: number): number =>
  Math.max(...[HEEL, TOE].map(([x, y]) => x * Math.sin(a * RAD) + y * Math.cos(a * RAD)));

/** Joint positions of a person in a pose: spine angles lean from vertical, limb angles swing forward from hanging. */
export function solve(p: Person, q: Pose): Joints {
  const P = p.prop;
  const pelvis: Xy = [0, 0];
  const waist = up(pelvis, q.lean, P.spine[0]);
  const neck = up(waist, q.chest, P.spine[1]);
  const skull = up(neck, q.neck, P.neck);
  const tilted = frame(skull, q.head, P.head);
  const place = {
    p: frame(pelvis, q.lean * 0.35 + (q.tilt ?? 0), P.hip),
    w: frame(waist, (q.lean + q.chest) / 2, P.waist),
    n: frame(neck, q.chest, P.chest),
    h: (x: number, y: number): Xy => tilted(x - PIVOT[0], (y - PIVOT[1]) * P.head),
  };
  const yoke = frame(neck, q.chest, P.shoulder);
  const shrug = q.shrug ?? 0;
  const spread = q.spread ?? 1;
  const arm = (o: Xy, A: Arm): Chain => {
    const upper = P.upper * (A.l?.[0] ?? 1);
    const fore = P.fore * (A.l?.[1] ?? 1);
    if (A.to) return reach(o, place[A.to[0]](A.to[1], A.to[2]), upper, fore, A.bend ?? 1);
    const elbow = down(o, A.a[0], upper);
    return [o, elbow, down(elbow, A.a[1], fore)];
  };
  const leg = (o: Xy, L: Leg): Chain => {
    const knee = down(o, L.a[0], P.thigh * (L.l?.[0] ?? 1));
    return [o, knee, down(knee, L.a[1], P.shin * (L.l?.[1] ?? 1))];
  };
  const armN = arm(yoke(-0.45 * spread, 0.34 - shrug), q.armN);
  const armF = arm(yoke(0.4 * spread, 0.32 - shrug), q.armF);
  const legN = leg(place.p(-0.22, 0.06), q.legN);
  const legF = leg(place.p(0.2, 0), q.legF);
  const contacts = [
    SEAT,
    legN[2][1] + sole(q.legN.a[2]),
    legF[2][1] + sole(q.legF.a[2]),
    // Lying down, the back and the shoulders carry the weight.
    place.w(-0.42, 0)[1],
    place.n(-0.42, 0.3)[1],
    place.n(0.42, 0.3)[1],
    place.h(-0.4, 0)[1],
  ];
  const ground = Math.max(...contacts);
  return { pelvis, waist, neck, skull, place, armN, armF, legN, legF, ground, height: -(skull[1] - 0.85) + ground };
}
