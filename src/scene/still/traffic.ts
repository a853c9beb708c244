import { groundOf, type PlaceId } from '#place';
import { paintingOf, type VehicleKind } from '#scene/place';

/** A vehicle in its lane: its nose at x, its wheels on y, and design units per meter there. */
export interface Parked {
  readonly kind: VehicleKind;
  readonly x: number;
  readonly y: number;
  readonly meter: number;
}

/** The painted line and scale of a lane. */
export function laneOf(id: PlaceId, name: string): { readonly y: number; readonly meter: number } {
  const lane = paintingOf(id).lanes[name];
  if (!lane) throw new Error(`The painting of the place ${id} has no lane “${name}”.`);
  return lane;
}

/** A vehicle that came, and whether it has left again. */
export interface Vehicle {
  readonly kind: VehicleKind;
  readonly left: boolean;
}

/** Where each vehicle stands that came and has not left, in the order in which they came, beside its number in it; what finds no place stays out of the picture. */
export function parked(id: PlaceId, vehicles: readonly Vehicle[]): ReadonlyMap<number, Parked> {
  const free = Object.entries(groundOf(id).parking);
  const standing = new Map<number, Parked>();
  for (const [number, { kind, left }] of vehicles.entries()) {
    const whose = kind === 'patrol' ? 'police' : 'help';
    const index = free.findIndex(([, space]) => space.for === whose);
    const [taken] = index < 0 ? [] : free.splice(index, 1);
    // Whoever has left leaves the others where they are.
    if (!taken || left) continue;
    const [name, { lane }] = taken;
    const x = paintingOf(id).parking[name];
    if (x !== undefined) standing.set(number, { kind, x, ...laneOf(id, lane) });
  }
  return standing;
}
