import { type Deed, type Family, techniqueOf } from '#doctrine';

/** Whether a deed contains a technique of a family; force has none. */
export function belongs(deed: Deed, ...families: readonly Family[]): boolean {
  return deed.moves.some((move) => move.kind !== 'force' && families.includes(techniqueOf(move).family));
}
