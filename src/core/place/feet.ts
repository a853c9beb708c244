import type { Spot } from './position';
import { type Ground, isInside } from './schema';

/** Where the feet are of somebody at a spot, in whole decimeters: behind the ground line, and above the ground. */
export interface Feet {
  readonly away: number;
  readonly up: number;
}

/** Where somebody's feet are at a spot: up on what the mark says, or on the ground; nobody stands inside of what stands there, but on its nearer side. */
export function feetAt({ marks, obstacles, raised }: Ground, spot: Spot): Feet {
  const { at, away, mark } = spot;
  const own = mark !== undefined && Object.hasOwn(marks, mark) ? (marks[mark]?.up ?? 0) : 0;
  const up = own || floorAt({ raised }, at);
  if (up > 0) return { away, up };
  const inside = obstacles.find((one) => isInside(one, spot));
  if (!inside) return { away, up };
  const { near, far } = inside;
  return { away: away - near <= far - away ? near : far, up };
}

/** How high the floor is above the ground at a point of the ground line, in whole decimeters. */
export function floorAt({ raised }: Pick<Ground, 'raised'>, at: number): number {
  return raised.find(({ from, to }) => at >= from && at <= to)?.up ?? 0;
}

/** Whether a spot lies within the place; farther away somebody is out of sight. */
export function isWithin({ ends }: Ground, { at }: Spot): boolean {
  return at >= ends.left.at && at <= ends.right.at;
}
