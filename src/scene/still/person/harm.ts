import { apart, presenceOf, present, type Situation } from '#encounter';
import { bodyOf, type BodyPart, type Posture } from '#story';

/** Where somebody is hurt as far as it shows, and whether somebody has seen to it. */
export interface Harm {
  readonly part: BodyPart;
  readonly dressed: boolean;
}

/** How near somebody is whose hands are on a wound, in decimeters. */
const AT_HAND = 12;
const AIDING: readonly Posture[] = ['aid', 'give-aid'];

/** How somebody is hurt, by the first hurt that was told; none while they are not, or where nothing of it can be seen. */
export function harmOf(situation: Situation, who: string): Harm | undefined {
  const parts = situation.injuries.flatMap(({ who: hurt, where }) => (hurt === who && where ? [where] : []));
  const part = parts.find((each) => each !== 'chest' && each !== 'back');
  return part && { part, dressed: isTended(situation, who) };
}

/** Whether somebody is in a medic's charge, or has another's hands on the wound just now. */
function isTended(situation: Situation, who: string): boolean {
  const custody = presenceOf(situation, who)?.custody;
  if (custody === 'in-care' || custody === 'strapped') return true;
  return present(situation).some((other) => {
    const posture = other === who ? undefined : presenceOf(situation, other)?.posture;
    const near = apart(situation, other, who);
    return posture !== undefined && AIDING.includes(posture) && near !== undefined && near <= AT_HAND;
  });
}

/** Whether somebody in a posture could hold a hurt arm with the other hand. */
export const canHoldArm = (posture: Posture): boolean =>
  ['standing', 'walking', 'seated', 'on-ground', 'kneeling'].includes(bodyOf(posture));
