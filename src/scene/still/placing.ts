import type { Role } from '#doctrine';
import { type About, isDown, OFFICER, presenceOf, present, roleOf, type Situation, spotOf } from '#encounter';
import { bodyOf, type Face, isUpright, type Posture } from '#story';
import { type Bearing, bearingOf } from './bearing';
import { type Footing, footingOf, seatAt } from './footing';
import { looksOf } from './people';
import type { PersonId } from '#rig';

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

/** The nearest two people are drawn to each other, shoulder to shoulder, and beside somebody who lies, in design units. */
const SHOULDERS = 84;
const LENGTH = 124;

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
    const bearing = bearingOf(person, seatAt(about.stage.place, spot));
    const x = apart(footing, bearing, actors);
    const restless = bearing.pose === 'pacing';
    actors.push({ id, person: look, role, face: person.face, ...bearing, ...footing, x, flip: false, restless });
  }
  return actors.map((actor) => ({ ...actor, flip: facesLeft(actor, actors, who) }));
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

/** Where somebody is drawn who would otherwise stand in somebody: a step aside, on the side they are on already. */
function apart({ x, depth }: Footing, { pose }: Bearing, others: readonly Actor[]): number {
  const beside = others.filter((other) => other.depth === depth);
  const [first] = beside;
  const side = first !== undefined && x > first.x ? 1 : -1;
  const room = (other: Actor): number => (isUpright(pose) && isDown(other.pose) ? LENGTH : SHOULDERS);
  const inWay = (place: number): Actor | undefined => beside.find((other) => Math.abs(other.x - place) < room(other));
  let at = x;
  for (let other = inWay(at); other; other = inWay(at)) at = other.x + side * room(other);
  return at;
}

/** Postures in which somebody turns their back on the officer. */
const LEAVING: readonly Posture[] = ['running', 'run-away', 'walk', 'guided', 'cuffed-walk'];

/** Everybody faces the subject, and the subject the officer, save who leaves. */
function facesLeft(actor: Actor, actors: readonly Actor[], who: string): boolean {
  const other = actors.find(({ id }) => id === (actor.id === who ? OFFICER : who));
  // With nobody to face, the subject looks to where the officer comes from.
  const toLeft = other ? other.x < actor.x : actor.id === who;
  return toLeft !== (actor.id === who && LEAVING.includes(actor.pose));
}
