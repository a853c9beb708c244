import { carry, SEAT, solve } from './solve';
import type { Person, Pose } from './types';

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

/** A posture of somebody who sits so high above the ground, in HU: short legs hang, and long ones are drawn in. */
export function sittingAt(p: Person, q: Pose, height: number): Pose {
  const { ground } = solve(p, carry(p, q));
  return { ...q, rest: height / (p.size ?? 1) + SEAT - ground };
}
