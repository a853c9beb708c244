import type { Level } from '#doctrine';
import { coverAt, distance, GONE, type Ground, groundOf, type Spot } from '#place';
import { bodyOf, type Held, isWeapon, type Posture, type ScenarioFile } from '#story';
import type { Presence, Situation } from './situation';

/** What never changes in a run, and what the situation is read with: the cast, the subject, the ground of the place, and the hour. */
export type About = Pick<ScenarioFile, 'cast' | 'subject' | 'stage' | 'hour'>;

/** The cast id of the trainee. */
export const OFFICER = 'officer';

/** The ground of the place that a scenario is set in. */
export function groundOfScenario({ stage }: Pick<ScenarioFile, 'stage'>): Ground {
  return groundOf(stage.place);
}

/** Somebody as they are met now; none when they never came. */
export function presenceOf({ people }: Situation, who: string): Presence | undefined {
  return Object.hasOwn(people, who) ? people[who] : undefined;
}

/** Where somebody stands now; none when they never came, or have gone. */
export function spotOf(situation: Situation, who: string): Spot | undefined {
  const position = presenceOf(situation, who)?.position;
  return position === undefined || position === GONE ? undefined : position;
}

/** Whether somebody is on scene. */
export function isHere(situation: Situation, who: string): boolean {
  return spotOf(situation, who) !== undefined;
}

/** Whether somebody’s body is in a vehicle. */
export function isInside(situation: Situation, who: string): boolean {
  const person = presenceOf(situation, who);
  return person !== undefined && (person.custody === 'in-car' || bodyOf(person.posture) === 'in-car');
}

/** Whether the subject is there to be spoken to: neither gone nor in a vehicle. */
export function isMet(situation: Situation, { subject }: About): boolean {
  return isHere(situation, subject.who) && !isInside(situation, subject.who);
}

/** Cast ids of those on scene, in the order in which they came. */
export function present(situation: Situation): readonly string[] {
  return Object.keys(situation.people).filter((who) => isHere(situation, who));
}

/** How far two people are apart in whole decimeters; none when one of them is not there. */
export function apart(situation: Situation, one: string, other: string): number | undefined {
  const [from, to] = [spotOf(situation, one), spotOf(situation, other)];
  return from && to && distance(from, to);
}

/** Whether the officer has left with the subject: neither is at the place, and each still sees the other. */
export function haveLeft(situation: Situation, about: About): boolean {
  return [OFFICER, about.subject.who].every((who) => presenceOf(situation, who)?.position === GONE);
}

/** How far the officer is from the subject in whole decimeters; none when the subject is not there. */
export function reach(situation: Situation, about: About): number | undefined {
  return apart(situation, OFFICER, about.subject.who);
}

/** What shelters the officer from the subject, in the words of the place; none when nothing does. */
export function shelterOf(situation: Situation, about: About): string | undefined {
  const [officer, subject] = [spotOf(situation, OFFICER), spotOf(situation, about.subject.who)];
  return officer && subject && coverAt(groundOfScenario(about), officer, subject)?.behind;
}

/** Whether the officer has cover from the subject. */
export function inCover(situation: Situation, about: About): boolean {
  return shelterOf(situation, about) !== undefined;
}

/** What somebody holds that others can see. */
export function shown(person: Presence | undefined): readonly Held[] {
  return person?.holds.filter(({ hidden }) => !hidden) ?? [];
}

/** The weapon that the subject holds in sight, if they do. */
export function weaponOf(situation: Situation, about: About): Held | undefined {
  const person = presenceOf(situation, about.subject.who);
  return person?.position === GONE ? undefined : shown(person).find(({ thing }) => isWeapon(thing));
}

/** Whether the subject is agitated or in crisis, the state in which distance matters most. */
export function isAgitated({ state }: Situation): boolean {
  return (['agitated', 'crisis'] as readonly Level[]).includes(state.level);
}

/** Whether somebody is in handcuffs or straps. */
export function isRestrained(person: Presence | undefined): boolean {
  return person !== undefined && ['cuffed-front', 'cuffed-behind', 'strapped'].includes(person.custody);
}

/** Whether somebody lies, on the ground or on a gurney. */
export function isDown(posture: Posture): boolean {
  return ['face-up', 'face-down', 'on-side', 'on-gurney', 'on-ground'].includes(bodyOf(posture));
}
