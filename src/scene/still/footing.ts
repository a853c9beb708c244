import { groundOf, type PlaceId, type Spot } from '#place';
import { type Bearing, poseFor, type Seat } from './bearing';
import { headOf } from './light';
import { EDGE, FEET, METER, type Painting, paintingOf, type Slot, slotOf, SPAN } from '#scene/place';
import { carry, extentOf, type PersonId, personOf, solve } from '#rig';

/** Where somebody is in the picture: across, the line their feet are on, and how deep. */
export interface Footing {
  /** Design units from the left of the picture. */
  readonly x: number;
  readonly feet: number;
  readonly depth: Slot;
}

/** Design units for a decimeter along the ground line, everywhere the same. */
const SCALE = METER / 10;
/** How much higher in the picture feet are for a decimeter behind the ground line. */
const RISE = 0.8;
/** The room that a head needs beside the painted edge. */
const HEAD_ROOM = 24;

/** Where a spot of a place is painted; none beyond the ends of the painting, where nobody is seen. */
export function footingOf(id: PlaceId, spot: Spot): Footing | undefined {
  const painting = paintingOf(id);
  const x = painting.zero + spot.at * SCALE;
  if (x < EDGE + HEAD_ROOM || x > EDGE + SPAN - HEAD_ROOM) return undefined;
  const depth = depthOf(id, spot);
  return { x, depth, feet: slotOf(painting, depth).feet ?? FEET - spot.away * RISE };
}

/** How deep in the picture a spot is: across the lanes, behind what gives cover, or in front. */
function depthOf(id: PlaceId, { at, away }: Spot): Slot {
  const { lanes, cover } = groundOf(id);
  if (Object.values(lanes).every((lane) => away > lane.away)) return 'far';
  return cover.some((stretch) => at >= stretch.from && at <= stretch.to && away >= stretch.away) ? 'behind' : 'people';
}

/** How far from a mark its seat reaches along the ground line, and behind it, in decimeters. */
const SEAT = { along: 7, behind: 3 } as const;

/** What there is to sit on at a spot. */
export function seatAt(id: PlaceId, spot: Spot): Seat | undefined {
  const marks = Object.entries(groundOf(id).marks);
  const on = marks.find(([name, { seat }]) => seat !== undefined && name === spot.mark);
  const near = marks.find(
    ([, { at, away, seat }]) =>
      seat !== undefined && Math.abs(at - spot.at) <= SEAT.along && Math.abs(away - spot.away) <= SEAT.behind,
  );
  return (on ?? near)?.[1].seat;
}

/** The slot someone is drawn in at x, on the way to or from a slot: one goes behind cover round its corner. */
export const slotAt = ({ corner }: Painting, slot: Slot, x: number): Slot =>
  slot === 'behind' ? (x < corner ? 'behind' : 'people') : slot;

/** Everybody's room is measured on one adult, so that it is known before their clothes are. */
const MEASURE: PersonId = 'navy-fair';

/** The room someone takes in the picture, in design units: the left and right edge, and the top. */
export function roomOf(
  painting: Painting,
  actor: Bearing & Footing & { readonly flip: boolean },
): { readonly left: number; readonly right: number; readonly top: number } {
  const { behind, ahead, above } = extentOf(personOf(MEASURE), poseFor(actor));
  const head = headOf(painting, actor.depth);
  return {
    left: actor.x - (actor.flip ? ahead : behind) * head,
    right: actor.x + (actor.flip ? behind : ahead) * head,
    top: actor.feet - above * head,
  };
}

/** Where somebody's head is in the picture, in design units: its middle, and how far it reaches around it. */
export function headAt(
  painting: Painting,
  actor: Bearing & Footing & { readonly flip: boolean },
): { readonly x: number; readonly y: number; readonly r: number } {
  const person = personOf(MEASURE);
  const pose = poseFor(actor);
  const { place, ground } = solve(person, carry(person, pose));
  const [ahead, down] = place.h(0, 0);
  const head = headOf(painting, actor.depth);
  const unit = head * (person.size ?? 1);
  return {
    x: actor.x + (actor.flip ? -ahead : ahead) * unit,
    y: actor.feet + (down - ground - (pose.rest ?? 0)) * unit,
    r: head / 2,
  };
}
