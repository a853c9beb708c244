import { clamp, RAD } from './maths';
import { carry, SEAT, solve } from './solve';
import type { Leg, Person, Pose } from './types';

/** How far a figure reaches around its soles, in HU: behind, ahead and above. */
export interface Extent {
  readonly behind: number;
  readonly ahead: number;
  readonly above: number;
}

/** What is drawn around a joint: half a sleeve, a hand, a shoe, hair. */
const FLESH = 0.7;

/** How much room somebody in a posture takes. */
export function extentOf(p: Person, q: Pose): Extent {
  const J = solve(p, carry(p, q));
  const size = p.size ?? 1;
  const points = [J.pelvis, J.neck, J.place.h(0, 0), ...J.armN, ...J.armF, ...J.legN, ...J.legF];
  const across = points.map(([x]) => x);
  const top = Math.min(...points.map(([, y]) => y)) - J.ground - (q.rest ?? 0);
  return {
    behind: (FLESH - Math.min(...across)) * size,
    ahead: (FLESH + Math.max(...across)) * size,
    above: (FLESH - top) * size,
  };
}

/** A posture of somebody who sits so high above the ground, in HU: the knees sink or rise until the feet are on it; only short legs hang. */
export function sittingAt(p: Person, q: Pose, height: number): Pose {
  const pelvis = height / (p.size ?? 1) + SEAT;
  const { ground } = solve(p, carry(p, q));
  const lower = (leg: Leg): Leg => ({ ...leg, a: [turned(leg, p.prop.thigh, pelvis - ground), leg.a[1], leg.a[2]] });
  const own = { ...q, legN: lower(q.legN), legF: lower(q.legF) };
  return { ...own, rest: pelvis - solve(p, carry(p, own)).ground };
}

/** The angle of a thigh whose knee is so much lower, as far as it goes. */
function turned({ a: [angle], l }: Leg, thigh: number, by: number): number {
  const drop = Math.cos(angle * RAD) + by / (thigh * (l?.[0] ?? 1));
  return Math.acos(clamp(drop, -1, 1)) / RAD;
}
