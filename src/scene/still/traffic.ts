import { OWN_CAR, type Vehicle } from '#encounter';
import { type Painting, type PaintingId, paintingOf, placeIn, vehicleBox, type VehicleKind } from '#scene/place';
import { groundOf } from '#place';

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

/** How a lane of a painting is painted; on a way away from the place one drives to the right. */
export function laneOf(id: PaintingId, name: string): Lane {
  const lane = paintingOf(id).lanes[name];
  const place = placeIn(id);
  const { toward } = place === undefined ? { toward: 'right' as const } : (groundOf(place).lanes[name] ?? {});
  if (!lane || !toward) throw new Error(`The painting “${id}” has no lane “${name}”.`);
  return { parallax: 1, ...lane, toward };
}

/** The name of the lane that a space is in. */
function laneAt(id: PaintingId, space: string): string | undefined {
  const place = placeIn(id);
  return place === undefined ? Object.keys(paintingOf(id).lanes)[0] : groundOf(place).parking[space]?.lane;
}

/** Where each vehicle stands that came and has not left, by id, the farthest lanes first; what finds no space stays out of the picture. */
export function parked(id: PaintingId, vehicles: readonly Vehicle[]): ReadonlyMap<string, Parked> {
  const standing: (readonly [id: string, place: Parked])[] = [];
  for (const { id: name, kind, left, space } of vehicles) {
    if (space === undefined || left) continue;
    const lane = laneAt(id, space);
    const x = paintingOf(id).parking[space];
    if (x !== undefined && lane !== undefined) standing.push([name, { kind, x, ...laneOf(id, lane) }]);
  }
  return new Map(standing.sort(([, one], [, other]) => one.y - other.y));
}

/** Where the noses are of what the story has stand on the near side: its words speak of them. */
export function nosesOf({ place, vehicles }: Pick<Traffic, 'place' | 'vehicles'>): readonly number[] {
  const id = placeIn(place);
  if (id === undefined) return [];
  const { parking } = groundOf(id);
  const told = vehicles.filter(({ space }) => space !== undefined && parking[space]?.for === 'story');
  return [...parked(place, told).values()].flatMap(({ parallax, x }) => (parallax === 1 ? [x] : []));
}

/** The car that belongs to a place, as a vehicle that stands there; none where a place has none. */
export function ownCarOf({ layers }: Painting): Parked | undefined {
  for (const layer of layers)
    if ('vehicle' in layer) return { ...layer.vehicle, parallax: layer.parallax, toward: 'right' };
  return undefined;
}

/** What stands in a picture. */
interface Traffic {
  readonly place: PaintingId;
  readonly vehicles: readonly Vehicle[];
  readonly ownCar: boolean;
}

/** What stands in a picture by id, the officer’s own car too. */
export function standing({ place, vehicles, ownCar }: Traffic): ReadonlyMap<string, Parked> {
  const own = ownCar ? ownCarOf(paintingOf(place)) : undefined;
  return new Map([...(own ? [[OWN_CAR, own] as const] : []), ...parked(place, vehicles)]);
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
