import type { Role } from '#doctrine';
import {
  type About,
  aboard,
  drivenOff,
  isRestrained,
  type Presence,
  presenceOf,
  roleOf,
  type Seat,
  type Situation,
} from '#encounter';
import type { Posture } from '#story';
import { type Bearing, bearingOf, gradeAt, harmOf, HEAD, poseOn } from '#still/person';
import { carry, drawFigure, type Face, faceOf, type FaceId, personOf, type PersonId, scratch, solve } from '#rig';
import { cabinOf, METER, type Painting, paintInside, type Surface, type VehicleKind } from '#scene/place';
import { looksOf } from './people';
import { boxOf, type Parked, standing } from './traffic';

/** Someone who sits in a vehicle: who, how they carry themselves and with what face, in which vehicle, and where in it. */
export interface Rider extends Bearing {
  readonly id: string;
  readonly person: PersonId;
  readonly role: Role;
  readonly face: FaceId;
  readonly vehicle: string;
  readonly sits: Seat;
  /** The how manieth on a seat that has room for several. */
  readonly nth: number;
}

/** Everybody who sits in a vehicle that is there, or in which officer and subject are on their way. */
export function ridersOf(about: About, situation: Situation): readonly Rider[] {
  return seated(
    about,
    situation,
    Object.keys(situation.people).flatMap((who) => {
      const inside = aboard(situation, about, who);
      return inside ? [{ who, ...inside }] : [];
    }),
  );
}

/** Everybody who has just been driven off, for the vehicle that drives off. */
export function drivenFrom(about: About, situation: Situation): readonly Rider[] {
  return seated(
    about,
    situation,
    drivenOff(situation, about).map((one) => ({ ...one, vehicle: '' })),
  );
}

interface Seated {
  readonly who: string;
  readonly vehicle: string;
  readonly seat: Seat;
}

/** How somebody sits in a vehicle: whoever drives leans back, whoever is held is slumped. */
export function postureAboard(seat: Seat, person: Presence): Posture {
  if (isRestrained(person) || person.custody === 'in-car') return 'car-slump';
  return seat === 'driver' ? 'sit-chair' : 'calm-seated';
}

function seated(about: About, situation: Situation, all: readonly Seated[]): readonly Rider[] {
  const looks = looksOf(about, Object.keys(situation.people));
  const { who: subject } = about.subject;
  // Whoever treats them sits between those who are treated.
  const rank = (role: Role): number => (role === 'subject' ? 0 : role === 'officer' ? 2 : 1);
  const riders = all.flatMap(({ who, vehicle, seat }): readonly Omit<Rider, 'nth'>[] => {
    const [person, look] = [presenceOf(situation, who), looks.get(who)];
    if (!person || !look) return [];
    const pose = postureAboard(seat, person);
    const { cuffs, harm } = bearingOf(person, {}, harmOf(situation, who));
    const bearing: Bearing = { pose, holds: [], ...(cuffs && { cuffs }), ...(harm && { harm }) };
    const role = who === subject ? 'subject' : roleOf(who, about);
    return [{ id: who, person: look, role, face: person.face, vehicle, sits: seat, ...bearing }];
  });
  const ordered = riders.sort((one, other) => rank(one.role) - rank(other.role));
  return ordered.map((rider, i) => ({
    ...rider,
    nth: ordered.slice(0, i).filter(({ vehicle, sits }) => vehicle === rider.vehicle && sits === rider.sits).length,
  }));
}

/** Where the middle of a rider’s head is, in meters from the nose and the road; none where a vehicle shows nobody, or has no such seat. */
function headIn(kind: VehicleKind, { sits, nth }: Rider): readonly [x: number, y: number] | undefined {
  const cabin = cabinOf(kind);
  if (!cabin) return undefined;
  return sits === 'rear' ? cabin.rear[nth] : nth === 0 ? cabin[sits] : undefined;
}

/** A head in meters. */
const HEAD_METERS = HEAD / METER;
/** What of a rider is drawn around the middle of the head, in heads: what is lower is hidden by the door. */
const BUST = { left: 1.7, top: 1.2, w: 3.4, h: 3.2 } as const;

/** A rider’s head in the picture, in design units: its middle, how far it reaches around it, and the vehicle it is in. */
interface Seen {
  readonly rider: Rider;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly vehicle: Parked;
}

/** Where the heads are of those who are to be seen in a vehicle, while the set is not shifted. */
export function seatsOf(
  moment: Parameters<typeof standing>[0] & { readonly riders: readonly Rider[] },
): readonly Seen[] {
  const vehicles = standing(moment);
  return moment.riders.flatMap((rider) => {
    const vehicle = vehicles.get(rider.vehicle);
    const seat = vehicle && headIn(vehicle.kind, rider);
    if (!seat) return [];
    const { x, y, meter, toward } = vehicle;
    const ahead = toward === 'right' ? seat[0] : -seat[0];
    return [{ rider, vehicle, x: x + ahead * meter, y: y + seat[1] * meter, r: (HEAD_METERS * meter) / 2 }];
  });
}

/**
 * What one sees through the glass of a vehicle in which somebody sits, at `scale` pixels per meter and in the vehicle’s own box; none where nobody is to be
 * seen in it.
 */
export function paintRiders(
  { kind, x }: Pick<Parked, 'kind' | 'x'>,
  riders: readonly Rider[],
  scale: number,
  painting: Painting,
): Surface | undefined {
  const cabin = cabinOf(kind);
  const seen = riders.flatMap((rider) => {
    const seat = headIn(kind, rider);
    return seat ? [{ rider, seat }] : [];
  });
  if (!cabin || seen.length === 0) return undefined;
  // Whoever sits farther ahead sits on the far side.
  const order = [...seen].sort((one, other) => other.seat[0] - one.seat[0]);
  return paintInside(kind, cabin, scale, (g) => {
    for (const { rider, seat } of order) bust(g, rider, seat, scale, gradeAt(painting, x, 'people'));
  });
}

function bust(
  g: Surface,
  rider: Rider,
  [x, y]: readonly [x: number, y: number],
  scale: number,
  grade: Parameters<typeof drawFigure>[3],
): void {
  const person = personOf(rider.person);
  const pose = poseOn(person, rider);
  const face: Face = faceOf(rider.face);
  const { place, ground } = solve(person, carry(person, pose));
  const [ahead, down] = place.h(0, 0);
  const size = person.size ?? 1;
  const { left, top, w, h } = BUST;
  const box = { x: ahead * size - left, y: (down - ground - (pose.rest ?? 0)) * size - top, w, h };
  const head = HEAD_METERS * scale;
  const own = scratch('rider', Math.ceil(w * head), Math.ceil(h * head));
  drawFigure(own, { person, pose, face, flip: false }, head, grade, box);
  g.drawImage(own.canvas, x - left * HEAD_METERS, y - top * HEAD_METERS, w * HEAD_METERS, h * HEAD_METERS);
}

/** Lays what is seen through the glass over a vehicle that is drawn already. */
export function drawInside(g: Surface, vehicle: Parked, inside: Surface, shift: number): void {
  const { left, top, w, h } = boxOf(vehicle, shift);
  const isTurned = vehicle.toward === 'left';
  g.save();
  g.translate(isTurned ? left + w : left, top);
  if (isTurned) g.scale(-1, 1);
  g.drawImage(inside.canvas, 0, 0, w, h);
  g.restore();
}
