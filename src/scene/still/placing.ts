import type { Role } from '#doctrine';
import { type About, isDown, OFFICER, presenceOf, present, roleOf, type Situation, spotOf } from '#encounter';
import { groundOf, type PlaceId } from '#place';
import { bodyOf, type Face, type Posture } from '#story';
import { type Bearing, bearingOf, harmOf } from '#still/person';
import { type Footing, footingOf, foundAt, xOf } from './footing';
import { looksOf } from './people';
import type { PersonId } from '#rig';
import type { Slot } from '#scene/place';

/** Someone on the stage: who, in what posture and with what face, where, and facing which way. */
export interface Actor extends Bearing, Footing {
  readonly id: string;
  readonly person: PersonId;
  readonly role: Role;
  readonly face: Face;
  /** Whether the figure faces left. */
  readonly flip: boolean;
  /** Whether they walk up and down where they are. */
  readonly restless: boolean;
}

/** How far someone who paces goes from their mark, away from the officer, in design units: one stride. */
export const PACE = 98;

/** The room between two people, in design units: side by side; beside somebody who sits on the ground or lies; between one who lies and one who sits on the ground; between two who lie. */
const SHOULDERS = 84;
const LENGTH = 124;
const FEET_TO_FEET = 170;
const HEAD_TO_FEET = 300;

/** Everybody who is to be seen, each where the situation has them: whoever is beyond the painting, or in a car, is not. */
export function placed(about: About, situation: Situation): readonly Actor[] {
  const { who } = about.subject;
  const looks = looksOf(about, Object.keys(situation.people));
  const lead = [who, OFFICER];
  const order = [...lead, ...present(situation).filter((id) => !lead.includes(id))];
  const actors: Actor[] = [];
  for (const id of order) {
    const [person, spot] = [presenceOf(situation, id), spotOf(situation, id)];
    const role = roleOf(id, about);
    const look = looks.get(id);
    if (!person || !spot || !look || !isSeen(role, person, situation)) continue;
    const footing = footingOf(about.stage.place, spot);
    if (!footing) continue;
    const bearing = bearingOf(person, foundAt(about.stage.place, spot), harmOf(situation, id));
    const x = apart(about.stage.place, footing, bearing, actors);
    const restless = bearing.pose === 'pacing';
    actors.push({ id, person: look, role, face: person.face, ...bearing, ...footing, x, flip: false, restless });
  }
  // There is one gurney: while somebody is on it, nobody stands with it.
  const taken = actors.some(({ gurney, pose }) => gurney === 'on' || bodyOf(pose) === 'on-gurney');
  return actors.map(({ gurney, ...actor }) => {
    const beside = gurney === 'beside' && taken;
    return { ...actor, ...(gurney && !beside && { gurney }), flip: facesLeft(actor, actors, who) };
  });
}

/** Before contact the officer and colleagues are still on the way; whoever sits in a car is seen by nobody. */
function isSeen(
  role: Role,
  { posture, custody }: { posture: Posture; custody: string },
  { phase }: Situation,
): boolean {
  if (custody === 'in-car' || bodyOf(posture) === 'in-car') return false;
  return phase !== 'dispatch' || role === 'subject' || role === 'bystander';
}

/** How far two people are drawn apart at least; whoever kneels beside somebody reaches them. */
function roomFor(one: Posture, other: Posture): number {
  const bodies = [bodyOf(one), bodyOf(other)];
  const down = [one, other].filter(isDown).length;
  if (down === 0 || bodies.includes('kneeling')) return SHOULDERS;
  const sitting = bodies.filter((body) => body === 'on-ground').length;
  if (down === 1 || sitting === 2) return LENGTH;
  return sitting === 1 ? FEET_TO_FEET : HEAD_TO_FEET;
}

/** Whether people in two depths of the picture could be drawn inside of each other: the edge of the road is where both begin. */
const isSameGround = (one: Slot, other: Slot): boolean =>
  one === other || [one, other].every((slot) => slot === 'people' || slot === 'road');

/** Where somebody is drawn who would otherwise stand in somebody: as near as there is room, on the side they are on already, if it has any. */
function apart(place: PlaceId, { x, depth }: Footing, { pose }: Bearing, others: readonly Actor[]): number {
  const beside = others.filter((other) => isSameGround(other.depth, depth));
  const [first] = beside;
  const side = first !== undefined && x > first.x ? 1 : -1;
  const isFree = (at: number): boolean =>
    beside.every((other) => Math.abs(other.x - at) >= roomFor(pose, other.pose) - 1e-6);
  if (first === undefined || isFree(x)) return x;
  const { left, right } = groundOf(place).ends;
  const isAcross = (at: number): number => Number(Math.sign(at - first.x) !== side);
  const free = beside
    .flatMap((other) => [-1, 1].map((sign) => other.x + sign * roomFor(pose, other.pose)))
    .filter((at) => at >= xOf(place, left.at) && at <= xOf(place, right.at) && isFree(at))
    .sort((a, b) => isAcross(a) - isAcross(b) || Math.abs(a - x) - Math.abs(b - x));
  return free[0] ?? x;
}

/** Postures in which somebody turns their back on the officer. */
const LEAVING: readonly Posture[] = ['running', 'run-away', 'walk', 'guided', 'cuffed-walk'];

/** Everybody faces the subject, and the subject the officer, save who leaves. */
function facesLeft(actor: Pick<Actor, 'id' | 'x' | 'pose'>, actors: readonly Actor[], who: string): boolean {
  const other = actors.find(({ id }) => id === (actor.id === who ? OFFICER : who));
  // With nobody to face, the subject looks to where the officer comes from.
  const toLeft = other ? other.x < actor.x : actor.id === who;
  return toLeft !== (actor.id === who && LEAVING.includes(actor.pose));
}
