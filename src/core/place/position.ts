import type { Role } from '#doctrine';
import type { Ground } from './schema';
import { GONE } from './words';

/** A point of a ground in whole decimeters: along the ground line, and behind it; and the mark's name while somebody is on it. */
export interface Spot {
  readonly at: number;
  readonly away: number;
  readonly mark?: string;
}

/** Where somebody is; whoever is gone is nowhere. */
export type Position = Spot | typeof GONE;

/** The position of a named mark, none when the place has no such mark; `gone` exists everywhere. */
export function markOf(ground: Ground, name: string): Position | undefined {
  if (name === GONE) return GONE;
  const mark = Object.hasOwn(ground.marks, name) ? ground.marks[name] : undefined;
  return mark && { at: mark.at, away: mark.away, mark: name };
}

/** Where those who play a part start, in the order in which they are placed. */
export function homesOf(ground: Ground, role: Role): readonly Position[] {
  return ground.homes[role].flatMap((name) => markOf(ground, name) ?? []);
}

/** The distance between two positions in whole decimeters; none when somebody is gone. */
export function distance(one: Spot, other: Spot): number;
export function distance(one: Position, other: Position): number | undefined;
export function distance(one: Position, other: Position): number | undefined {
  if (one === GONE || other === GONE) return undefined;
  return Math.round(Math.hypot(one.at - other.at, one.away - other.away));
}
