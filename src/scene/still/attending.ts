import { apart, isDown, OFFICER, presenceOf, present, type Situation } from '#encounter';
import { bodyOf, isUpright, type Posture } from '#story';

/** Postures in which hands are on somebody: to give aid, and to hold or lead. */
const AIDING: readonly Posture[] = ['aid', 'give-aid'];
const HOLDING: readonly Posture[] = ['hands-on', 'escort', 'arm-round'];

/** How near somebody is whom hands can reach after a step, in decimeters. */
const AT_HAND = 16;

/**
 * Whom somebody’s hands are on: whoever gives aid, on the nearest who is hurt, or else on the person; whoever holds or leads, on the nearest at hand. Those
 * who come to help go to whom they help; the officer is where the run has them.
 */
export function attended(situation: Situation, id: string, subject: string): string | undefined {
  const posture = presenceOf(situation, id)?.posture;
  if (posture === undefined) return undefined;
  const gap = (other: string): number => apart(situation, id, other) ?? Infinity;
  const nearest = (whom: readonly string[]): string | undefined =>
    whom.filter((other) => other !== id && isMet(situation, other)).sort((one, other) => gap(one) - gap(other))[0];
  if (AIDING.includes(posture)) {
    const patient = nearest(situation.injuries.map(({ who }) => who)) ?? nearest([subject]);
    return patient !== undefined && (id !== OFFICER || gap(patient) <= AT_HAND) ? patient : undefined;
  }
  if (!HOLDING.includes(posture)) return undefined;
  const held = nearest(id === OFFICER ? [subject] : present(situation));
  return held !== undefined && gap(held) <= AT_HAND ? held : undefined;
}

/** Whether somebody can be touched: whoever sits in a car cannot. */
function isMet(situation: Situation, who: string): boolean {
  const person = presenceOf(situation, who);
  return (
    person !== undefined &&
    present(situation).includes(who) &&
    person.custody !== 'in-car' &&
    bodyOf(person.posture) !== 'in-car'
  );
}

/** A posture without anybody to have the hands on. */
const ALONE: Readonly<Partial<Record<Posture, Posture>>> = {
  'hands-on': 'talking',
  escort: 'talking',
  'arm-round': 'talking',
  aid: 'kneel',
  'give-aid': 'kneel-one',
};

/** A posture that reaches whom the hands are on: one kneels to somebody who is down, stands to somebody who stands, and reaches for nobody who is not there. */
export function reaching(posture: Posture, whom: Posture | undefined): Posture {
  const [aids, holds] = [AIDING.includes(posture), HOLDING.includes(posture)];
  if (!aids && !holds) return posture;
  if (whom === undefined) return ALONE[posture] ?? posture;
  const isLow = bodyOf(whom) === 'kneeling' || (isDown(whom) && bodyOf(whom) !== 'on-gurney');
  if (holds && isLow) return 'aid';
  return aids && isUpright(whom) ? 'hands-on' : posture;
}
