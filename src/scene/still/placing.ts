import type { Role } from '#doctrine';
import { type About, isDown, isInside, OFFICER, presenceOf, present, roleOf, type Situation, spotOf } from '#encounter';
import { feetAt, floorAt, groundOf, type PlaceId, type Spot } from '#place';
import { bodyOf, type Face, type Posture } from '#story';
import { type Bearing, bearingOf, harmOf } from '#still/person';
import { type Footing, footingOf, foundAt, xOf } from './footing';
import { attended, reaching } from './attending';
import { looksOf } from './people';
import type { PersonId } from '#rig';
import { FEET, paintingOf, type Slot } from '#scene/place';

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

/** The room between two people, in design units: side by side, or with hands on each other; beside somebody who sits on the ground; beside somebody who lies; of whom one lies and one sits on the ground; between two who lie. */
const SHOULDERS = 84;
const KNEES = 124;
/** Between one who sits and one who kneels to them, hands on them. */
const AT_KNEES = 112;
const LENGTH = 184;
const FEET_TO_FEET = 240;
const HEAD_TO_FEET = 300;

/** Everybody who is to be seen, each where the situation has them: whoever is beyond the painting, or in a car, is not. */
export function placed(about: About, situation: Situation): readonly Actor[] {
  const { who } = about.subject;
  const looks = looksOf(about, Object.keys(situation.people));
  const lead = [who, OFFICER];
  const whom = (id: string): string | undefined => attended(situation, id, who);
  // Whoever has hands on somebody is placed after them.
  const others = present(situation).filter((id) => !lead.includes(id));
  const order = [
    ...lead,
    ...others.sort((one, other) => Number(whom(one) !== undefined) - Number(whom(other) !== undefined)),
  ];
  const actors: Placed[] = [];
  for (const id of order) {
    const [person, spot] = [presenceOf(situation, id), spotOf(situation, id)];
    const role = roleOf(id, about);
    const look = looks.get(id);
    if (!person || !spot || !look || isInside(situation, id) || !isSeen(id, about, situation)) continue;
    const footing = footingOf(about.stage.place, spot);
    if (!footing) continue;
    const patient = actors.find((other) => other.id === whom(id));
    const posture = reaching(person.posture, patient?.pose);
    const bearing = bearingOf({ ...person, posture }, foundAt(about.stage.place, spot), harmOf(situation, id));
    const actor = {
      id,
      person: look,
      role,
      face: person.face,
      ...bearing,
      ...inSight(about.stage.place, spot, footing, bearing),
      flip: false,
    };
    const x = apart(about.stage.place, actor, actors, patient);
    actors.push({ ...actor, x, restless: bearing.pose === 'pacing', ...(patient && { attends: patient.id }) });
  }
  // There is one gurney: while somebody is on it, nobody stands with it.
  const taken = actors.some(({ gurney, pose }) => gurney === 'on' || bodyOf(pose) === 'on-gurney');
  return actors.map(({ gurney, attends, ...actor }) => {
    const beside = gurney === 'beside' && taken;
    return { ...actor, ...(gurney && !beside && { gurney }), flip: facesLeft(actor, actors, who, attends) };
  });
}

/** Whoever opens the door to them, into whose care the subject goes, and how they look: like nobody who comes, nor in nearly the color of the subject. */
const HOST = 'host';
const HOSTS: readonly { readonly person: PersonId; readonly like: RegExp }[] = [
  { person: 'sage-cardigan', like: /^(sage|green|olive|fern)-/ },
  { person: 'teal-scrubs', like: /^(teal|blue)-/ },
  { person: 'ginger-cardigan', like: /^(ginger|orange|tan|mustard|coral)-/ },
];

/** Officer and subject where they have come to together, each where the painting has them stand, and whoever lets them in. */
export function arrivedAt(id: 'door', about: About, situation: Situation): readonly Actor[] {
  const { who } = about.subject;
  const looks = looksOf(about, []);
  const stands = paintingOf(id).stands;
  if (!stands) return [];
  const at = (x: number): Footing => ({ x, feet: FEET, raised: 0, depth: 'people' });
  const came = ([who, OFFICER] as const).flatMap((one): readonly Actor[] => {
    const [person, look] = [presenceOf(situation, one), looks.get(one)];
    if (!person || !look) return [];
    const role = one === who ? 'subject' : 'officer';
    const bearing = bearingOf(person, {}, harmOf(situation, one));
    const as = { id: one, person: look, role, face: person.face } as const;
    return [{ ...as, ...bearing, ...at(stands[role]), flip: false, restless: false }];
  });
  const taken = [...looks.values()];
  const subject = looks.get(who) ?? '';
  const free = HOSTS.filter(({ person, like }) => !taken.includes(person) && !like.test(subject));
  const hosts = free.map(({ person }): Actor => {
    const as = { id: HOST, person, role: 'other', face: 'listening', pose: 'neutral', holds: [] } as const;
    return { ...as, ...at(stands.host), flip: false, restless: false };
  });
  const actors = [...came, ...hosts.slice(0, 1)];
  return actors.map((actor) => ({ ...actor, flip: facesLeft(actor, actors, who) }));
}

/** Somebody with the one whom their hands are on. */
type Placed = Actor & { readonly attends?: string };

/**
 * Nothing at the edge of the road, and no car, hides somebody who is down, or who tends to them: they are drawn before it, and so is whoever was on top of
 * it. Whoever kneels in cover stays there.
 */
function inSight(place: PlaceId, spot: Spot, footing: Footing, { pose }: Bearing): Footing {
  if (bodyOf(pose) === 'on-gurney') return footing;
  const ground = groundOf(place);
  const isOnTop = feetAt(ground, spot).up > floorAt(ground, spot.at);
  if (isOnTop && isDown(pose)) return { ...footing, depth: 'people', feet: FEET, raised: 0 };
  const tends = pose === 'aid' || pose === 'give-aid';
  if (footing.depth === 'behind' && (isDown(pose) || tends)) return { ...footing, depth: 'people', feet: FEET };
  const isLow = isDown(pose) || bodyOf(pose) === 'kneeling';
  return footing.depth === 'road' && isLow ? { ...footing, depth: 'people' } : footing;
}

/** Before contact the officer is still in the car, and so is whoever rides along; those who have come by themselves are there. */
function isSeen(id: string, { cast }: About, { phase }: Situation): boolean {
  const { comesWith, role } = cast.find((member) => member.id === id) ?? { role: undefined };
  const ridesAlong = role === 'partner' && comesWith === undefined;
  return phase !== 'dispatch' || (id !== OFFICER && !ridesAlong);
}

/** How far two people are drawn apart at least. */
function roomFor(one: Posture, other: Posture): number {
  const bodies = [bodyOf(one), bodyOf(other)];
  const down = [one, other].filter(isDown).length;
  const low = bodies.filter((body) => body === 'on-ground' || body === 'on-gurney').length;
  if (down === 0) return SHOULDERS;
  if (down === low) return KNEES;
  if (down === 1) return LENGTH;
  return low === 1 ? FEET_TO_FEET : HEAD_TO_FEET;
}

/** Whether people in two depths of the picture could be drawn inside of each other: the edge of the road is where both begin. */
const isSameGround = (one: Slot, other: Slot): boolean =>
  one === other || [one, other].every((slot) => slot === 'people' || slot === 'road');

/** Somebody who is about to be placed. */
type Standing = Pick<Actor, 'id' | 'x' | 'depth' | 'pose'>;

/**
 * Where somebody is drawn who would otherwise stand in somebody: as near as there is room, on the side they are on already, if it has any; whoever has hands
 * on somebody, as near to them as there is room.
 */
function apart(place: PlaceId, { id, x, depth, pose }: Standing, others: readonly Placed[], patient?: Placed): number {
  const beside = others.filter((other) => isSameGround(other.depth, depth));
  const first = patient ?? beside[0];
  const room = (other: Placed): number =>
    other === patient ? roomAtWork(pose, other.pose) : roomFor(pose, other.pose);
  const isFree = (at: number): boolean => beside.every((other) => Math.abs(other.x - at) >= room(other) - 1e-6);
  const side = first !== undefined && x > first.x ? 1 : -1;
  // Whoever comes to help goes to whom they help; the officer is where the run has them.
  const goes = patient !== undefined && id !== OFFICER && Math.abs(patient.x - x) > AT_WORK;
  if (first === undefined || (isFree(x) && !goes)) return x;
  const { left, right } = groundOf(place).ends;
  const isAcross = (at: number): number => Number(Math.sign(at - first.x) !== side);
  const from = patient?.x ?? x;
  const free = beside
    .flatMap((other) => [-1, 1].map((sign) => other.x + sign * room(other)))
    .filter((at) => at >= xOf(place, left.at) && at <= xOf(place, right.at) && isFree(at))
    .sort((a, b) =>
      patient
        ? Math.abs(a - from) - Math.abs(b - from) || isAcross(a) - isAcross(b)
        : isAcross(a) - isAcross(b) || Math.abs(a - from) - Math.abs(b - from),
    );
  return free[0] ?? x;
}

/** As far as hands are from whom they are on, at most, in design units. */
const AT_WORK = 130;

/** How far somebody is drawn from whom their hands are on: closer to one who lies than to one who sits, whose knees are in the way. */
function roomAtWork(own: Posture, other: Posture): number {
  if (bodyOf(own) !== 'kneeling') return roomFor(own, other);
  return ['seated', 'on-ground'].includes(bodyOf(other)) ? AT_KNEES : SHOULDERS;
}

/** Postures in which somebody turns their back on the officer. */
const LEAVING: readonly Posture[] = ['running', 'run-away', 'walk', 'guided', 'cuffed-walk'];

/** Everybody faces whom they attend, or else the subject, and the subject the officer, save who leaves; where those have gone, whoever is nearest. */
function facesLeft(actor: Omit<Placed, 'flip'>, actors: readonly Placed[], who: string, attends?: string): boolean {
  const others = actors.filter(({ id }) => id !== actor.id);
  const wish = attends ?? (actor.id === who ? OFFICER : who);
  const [nearest] = others
    .filter(({ depth }) => actor.id !== who && depth !== 'far')
    .sort((one, other) => Math.abs(one.x - actor.x) - Math.abs(other.x - actor.x));
  const other = others.find(({ id }) => id === wish) ?? nearest;
  // With nobody to face, the subject looks to where the officer comes from.
  const toLeft = other ? other.x < actor.x : actor.id === who;
  return toLeft !== (actor.id === who && LEAVING.includes(actor.pose));
}
