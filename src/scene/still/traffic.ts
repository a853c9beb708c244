import { groundOf, type PlaceId } from '#place';
import { paintingOf, vehicleBox, type VehicleKind } from '#scene/place';

/** A lane as it is painted: the line that wheels are on, design units per meter there, how far it moves with the ground, and which way one drives. */
export interface Lane {
  readonly y: number;
  readonly meter: number;
  readonly parallax: number;
  readonly toward: 'left' | 'right';
}

/** A vehicle in its lane, its nose at x. */
export interface Parked extends Lane {
  readonly kind: VehicleKind;
  readonly x: number;
}

/** How a lane of a place is painted. */
export function laneOf(id: PlaceId, name: string): Lane {
  const lane = paintingOf(id).lanes[name];
  const { toward } = groundOf(id).lanes[name] ?? {};
  if (!lane || !toward) throw new Error(`The painting of the place ${id} has no lane “${name}”.`);
  return { parallax: 1, ...lane, toward };
}

/** A vehicle that came, and whether it has left again. */
export interface Vehicle {
  /** What tells it from the others: the resource that came in it, or its own word. */
  readonly id: string;
  readonly kind: VehicleKind;
  readonly left: boolean;
  /** The space where the script has it stand; else it takes the first that is meant for it. */
  readonly space?: string;
}

/** Where each vehicle stands that came and has not left, by id, the farthest lanes first; what finds no space stays out of the picture. */
export function parked(id: PlaceId, vehicles: readonly Vehicle[]): ReadonlyMap<string, Parked> {
  const spaces = groundOf(id).parking;
  const free = Object.entries(spaces);
  const standing: (readonly [id: string, place: Parked])[] = [];
  for (const { id: name, kind, left, space } of vehicles) {
    const whose = kind === 'patrol' ? 'police' : 'help';
    const index = free.findIndex(([, one]) => one.for === whose);
    const taken = space ?? (index < 0 ? undefined : free.splice(index, 1)[0]?.[0]);
    // Whoever has left leaves the others where they are.
    if (taken === undefined || left) continue;
    const { lane } = spaces[taken] ?? {};
    const x = paintingOf(id).parking[taken];
    if (x !== undefined && lane !== undefined) standing.push([name, { kind, x, ...laneOf(id, lane) }]);
  }
  return new Map(standing.sort(([, one], [, other]) => one.y - other.y));
}

/** What a vehicle takes up in the picture while the set is shifted, in design units. */
export function boxOf(
  { kind, x, y, meter, parallax, toward }: Parked,
  shift: number,
): { readonly left: number; readonly top: number; readonly w: number; readonly h: number } {
  const box = vehicleBox(kind);
  const left = toward === 'right' ? box.x : -box.x - box.w;
  return {
    left: x + left * meter + shift * (1 - parallax),
    top: y + box.y * meter,
    w: box.w * meter,
    h: box.h * meter,
  };
}
