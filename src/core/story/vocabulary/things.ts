/** Things that somebody can hold. */
export const THINGS = [
  'knife', 'poker', 'stick', 'keys', 'phone', 'cup', 'bottle', 'juice', 'bag', 'notebook', 'flashlight', 'radio', 'bracelet', 'baby', 'energy-weapon',
  'firearm', 'spray', 'baton',
] as const; // prettier-ignore
/** A thing that somebody holds. */
export type Thing = (typeof THINGS)[number];

/** A thing in somebody's hand, pocket or sleeve; what is hidden cannot be seen by the others. */
export interface Held {
  readonly thing: Thing;
  readonly hidden: boolean;
}

/** The word by which a tag says that somebody's hands are empty. */
export const NOTHING = 'nothing';

/** Things that are a weapon in the hands of somebody who is no officer. */
const WEAPONS: readonly Thing[] = ['knife', 'poker', 'stick', 'firearm', 'baton'];

/** Whether a thing is a weapon. */
export function isWeapon(thing: Thing): boolean {
  return WEAPONS.includes(thing);
}

/** Who has charge of a person: nobody, a hand on the arm, handcuffs, the straps of a gurney, a car, somebody who cares for them. */
export const CUSTODIES = ['free', 'held', 'cuffed-front', 'cuffed-behind', 'strapped', 'in-car', 'in-care'] as const;
/** Who has charge of a person. */
export type Custody = (typeof CUSTODIES)[number];

/** Where on the body somebody is hurt. */
export const BODY_PARTS = ['head', 'face', 'arm', 'hand', 'chest', 'back', 'leg'] as const;
/** A part of the body. */
export type BodyPart = (typeof BODY_PARTS)[number];

/** What a fact bears on when force or disposition is weighed (the factors of Graham v. Connor, 490 U.S. 386, and what a care plan rests on). */
export const BEARINGS = [
  'severity',
  'threat',
  'resistance',
  'flight',
  'ability',
  'danger-to-self',
  'suicide',
  'family',
  'plan',
] as const;
/** What a fact bears on. */
export type Bearing = (typeof BEARINGS)[number];
