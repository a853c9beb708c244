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

/** Where each vehicle that came stands, in the order in which they came; what finds no place stays out of the picture. */
export function parked(id: PlaceId, vehicles: readonly VehicleKind[]): readonly Parked[] {
  const free = Object.entries(groundOf(id).parking);
  return vehicles.flatMap((kind) => {
    const whose = kind === 'patrol' ? 'police' : 'help';
    const index = free.findIndex(([, space]) => space.for === whose);
    const [taken] = index < 0 ? [] : free.splice(index, 1);
    if (!taken) return [];
    const [name, { lane }] = taken;
    const x = paintingOf(id).parking[name];
    return x === undefined ? [] : [{ kind, x, ...laneOf(id, lane) }];
  });
}
