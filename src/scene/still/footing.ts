import { feetAt, groundOf, isWithin, type PlaceId, type Seat, type Spot } from '#place';
import { type Bearing, headOf, poseFor, type Spotted } from '#still/person';
import { FEET, METER, type Painting, paintingOf, type Slot, slotOf } from '#scene/place';
import { carry, extentOf, type PersonId, personOf, solve } from '#rig';

/** Where somebody is in the picture: across, the line their feet are on, how high above the ground that is, and how deep. */
export interface Footing {
  /** Design units from the left of the picture. */
  readonly x: number;
  readonly feet: number;
  readonly raised: number;
  readonly depth: Slot;
}

/** Design units for a decimeter along the ground line, everywhere the same. */
const SCALE = METER / 10;
/** How much higher in the picture feet are for a decimeter behind the ground line. */
const RISE = 0.8;
/** From so many decimeters behind the ground line on, somebody stands in the road and no longer at its edge. */
const ROAD = 4;
/** How far below the wheels of what is parked in a lane feet are drawn, so that nobody stands in it. */
const BEFORE_LANES = 4;

/** Where a point of the ground line is painted, in design units from the left of the picture. */
export const xOf = (id: PlaceId, decimeters: number): number => paintingOf(id).zero + decimeters * SCALE;

/** Where a spot of a place is painted; none beyond its ends, where nobody is seen. */
export function footingOf(id: PlaceId, spot: Spot): Footing | undefined {
  const ground = groundOf(id);
  if (!isWithin(ground, spot)) return undefined;
  const painting = paintingOf(id);
  const { away, up } = feetAt(ground, spot);
  const depth = depthOf(id, { ...spot, away }, up);
  const raised = up * SCALE;
  const lanes = Object.values(painting.lanes).map(({ y }) => y + BEFORE_LANES);
  const line = slotOf(painting, depth).feet ?? Math.max(FEET - away * RISE, ...lanes);
  return { x: xOf(id, spot.at), depth, raised, feet: line - raised };
}

/** How deep in the picture a spot is: where the painting has its mark, across the lanes, behind what gives cover, in the road, or in front. */
function depthOf(id: PlaceId, { at, away, mark }: Spot, up: number): Slot {
  const own = mark === undefined ? undefined : paintingOf(id).depths?.[mark];
  if (own) return own;
  const { lanes, cover } = groundOf(id);
  const all = Object.values(lanes);
  if (all.length > 0 && all.every((lane) => away > lane.away)) return 'far';
  if (cover.some((stretch) => at >= stretch.from && at <= stretch.to && away >= stretch.away))
    return paintingOf(id).sheltered ?? 'behind';
  return away >= ROAD && up === 0 ? 'road' : 'people';
}

/** How far from a mark its seat reaches along the ground line, and behind it, in decimeters. */
const SEAT = { along: 7, behind: 3 } as const;

/** What a spot adds to how somebody is drawn: what there is to sit on, and a gurney that is brought there. */
export function foundAt(id: PlaceId, spot: Spot): Spotted {
  const { mark } = spot;
  const marks = groundOf(id).marks;
  const brings = mark !== undefined && Object.hasOwn(marks, mark) ? marks[mark]?.brings : undefined;
  const kind = seatAt(id, spot);
  const height = kind && paintingOf(id).seats[kind];
  return { ...(kind && height !== undefined && { seat: { kind, height } }), ...(brings && { brings }) };
}

function seatAt(id: PlaceId, spot: Spot): Seat | undefined {
  const marks = Object.entries(groundOf(id).marks);
  const on = marks.find(([name, { seat }]) => seat !== undefined && name === spot.mark);
  const near = marks.find(
    ([, { at, away, seat }]) =>
      seat !== undefined &&
      seat !== 'gurney' &&
      Math.abs(at - spot.at) <= SEAT.along &&
      Math.abs(away - spot.away) <= SEAT.behind,
  );
  return (on ?? near)?.[1].seat;
}

/** The slot someone is drawn in at x, on the way to or from a slot: one goes behind cover round its corner. */
export const slotAt = ({ corner }: Painting, slot: Slot, x: number): Slot =>
  slot === 'behind' ? (x < corner ? 'behind' : 'people') : slot;

/** Everybody's room is measured on one adult, so that it is known before their clothes are. */
const MEASURE: PersonId = 'navy-fair';

/** How far a gurney reaches around whoever is with it, in heads. */
const GURNEY = { behind: 3.2, ahead: 4.9 } as const;

/** The room someone takes in the picture, in design units: the left and right edge, and the top. */
export function roomOf(
  painting: Painting,
  actor: Bearing & Footing & { readonly flip: boolean },
): { readonly left: number; readonly right: number; readonly top: number } {
  const own = extentOf(personOf(MEASURE), poseFor(actor));
  const [behind, ahead] = actor.gurney
    ? [Math.max(own.behind, GURNEY.behind), Math.max(own.ahead, GURNEY.ahead)]
    : [own.behind, own.ahead];
  const { above } = own;
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
