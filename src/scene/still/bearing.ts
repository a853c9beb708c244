import { type Presence, shown } from '#encounter';
import { type Body, bodyOf, isWeapon, type Posture, type Thing } from '#story';

import { type Pose, poseOf } from '#rig';

/** How somebody carries themselves: a posture of the rig, what is in their hands for all to see, and how the hands are cuffed. */
export interface Bearing {
  readonly pose: Posture;
  readonly holds: readonly Thing[];
  readonly cuffs?: 'front' | 'behind';
}

/** What one can sit on at a spot of a place. */
export type Seat = 'bench' | 'wall' | 'curb';

/** Bodies that stay on the spot: nobody walks in them. */
const SETTLED: readonly Body[] = [
  'seated', 'on-ground', 'kneeling', 'face-up', 'face-down', 'on-side', 'on-gurney', 'in-car',
]; // prettier-ignore

/** Whether someone in a posture stays on the spot. */
export const isSettled = (pose: Posture): boolean => SETTLED.includes(bodyOf(pose));

/** How those sit on the ground who find no seat. */
const WITHOUT_SEAT: Readonly<Partial<Record<Posture, Posture>>> = {
  'calm-seated': 'sit-knees',
  'relieved-seated': 'sit-knees',
  'seated-bowed': 'curled',
  'sit-chair': 'sit-knees',
  'sit-wall': 'sit-knees',
  'sit-curb': 'sit-ground',
  'cuffed-sit': 'sit-ground',
};

/** A posture on what there is to sit on. */
function seated(posture: Posture, seat: Seat | undefined): Posture {
  if (bodyOf(posture) !== 'seated') return posture;
  if (seat === undefined) return WITHOUT_SEAT[posture] ?? posture;
  if (seat === 'curb') return Object.hasOwn(WITHOUT_SEAT, posture) && posture !== 'cuffed-sit' ? 'sit-curb' : posture;
  return posture === 'sit-curb' ? 'calm-seated' : posture;
}

/** Postures in handcuffs, by what carries the body. */
const CUFFED: Readonly<Record<'front' | 'behind', Readonly<Partial<Record<Body, Posture>>>>> = {
  front: { standing: 'cuffed-front' },
  behind: { standing: 'cuffed-behind', walking: 'cuffed-walk', running: 'cuffed-walk', seated: 'cuffed-sit' },
};
const IN_CUFFS: readonly Posture[] = ['cuffed-behind', 'cuffed-walk', 'cuffed-sit', 'cuffed-front', 'cuffed-away'];

/** How somebody is drawn who is in the situation so, beside what there is to sit on. */
export function bearingOf(person: Presence, seat?: Seat): Bearing {
  const { custody } = person;
  if (custody === 'strapped') return { pose: 'gurney', holds: [] };
  const holds = shown(person).map(({ thing }) => thing);
  const cuffs = custody === 'cuffed-front' ? 'front' : custody === 'cuffed-behind' ? 'behind' : undefined;
  if (cuffs === undefined) return { pose: withBaby(seated(person.posture, seat), holds), holds };
  if (IN_CUFFS.includes(person.posture) && bodyOf(person.posture) !== 'seated')
    return { pose: person.posture, holds: [], cuffs };
  const pose = seated(CUFFED[cuffs][bodyOf(person.posture)] ?? person.posture, seat);
  return { pose, holds: [], cuffs };
}

function withBaby(pose: Posture, holds: readonly Thing[]): Posture {
  if (!holds.includes('baby')) return pose;
  const body = bodyOf(pose);
  return body === 'seated' ? 'sit-baby' : body === 'standing' || body === 'walking' ? 'hold-baby' : pose;
}

/** What the rig puts into a hand for a thing; a baby takes both arms, and so a posture of its own. */
const PROPS: Readonly<Partial<Record<Thing, string>>> = {
  knife: 'blade',
  poker: 'poker',
  stick: 'baton',
  keys: 'keys',
  phone: 'phone',
  cup: 'cup',
  bottle: 'bottle',
  juice: 'juice',
  bag: 'bag',
  notebook: 'notebook',
  flashlight: 'flashlight',
  radio: 'radio',
  bracelet: 'bracelet',
  'energy-weapon': 'cew',
  firearm: 'firearm',
  spray: 'canister',
  baton: 'baton',
};

/** Things that are in a hand only when the situation says so, whatever the posture; a phone or a pen comes with its posture. */
const isArm = (thing: string): boolean => isWeapon(thing as Thing) || thing === 'energy-weapon' || thing === 'spray';

type Arm = Pose['armN'];

/** The posture as it is drawn: with what is held in the hands, and without a weapon that is not; in cuffs, the hands together. */
export function poseFor({ pose: id, holds, cuffs }: Bearing): Pose {
  const pose: Pose = poseOf(id);
  if (cuffs !== undefined) return IN_CUFFS.includes(id) ? pose : fastened(pose, cuffs);
  const props = holds.flatMap((thing) => PROPS[thing] ?? []);
  const missing = props.find((prop) => prop !== pose.armN.hold && prop !== pose.armF.hold);
  const [taking] = (['armN', 'armF'] as const)
    .filter((side) => !props.includes(pose[side].hold ?? ''))
    .sort((one, other) => busy(pose[one]) - busy(pose[other]));
  const arm = (side: 'armN' | 'armF'): Arm => {
    if (missing !== undefined && side === taking) return filled(pose[side], missing);
    const { hold } = pose[side];
    return hold !== undefined && isWeaponProp(hold) && !props.includes(hold) ? emptied(pose[side]) : pose[side];
  };
  const [armN, armF] = [arm('armN'), arm('armF')];
  return armN === pose.armN && armF === pose.armF ? pose : { ...pose, armN, armF };
}

/** How little a hand is free for something else: least where the posture has a weapon in it, most where it has another thing. */
function busy({ hold, to }: Arm): number {
  if (hold !== undefined) return isWeaponProp(hold) ? 0 : 3;
  return to === undefined ? 1 : 2;
}

function isWeaponProp(prop: string): boolean {
  return Object.entries(PROPS).some(([thing, name]) => name === prop && isArm(thing));
}

function emptied({ hold: _, ...arm }: Arm): Arm {
  return arm;
}

const IN_FIST = ['blade', 'poker', 'baton', 'bag', 'cew', 'firearm', 'canister', 'flashlight'];

const filled = (arm: Arm, prop: string): Arm => ({
  ...arm,
  hold: prop,
  hand: IN_FIST.includes(prop) ? 'fist' : 'grip',
});

/** Somebody who lies, kneels or sits on the ground, with the hands cuffed. */
function fastened(pose: Pose, cuffs: 'front' | 'behind'): Pose {
  const from: Pose = poseOf(
    cuffs === 'front' ? 'cuffed-front' : pose.view === 'back' ? 'cuffed-away' : 'cuffed-behind',
  );
  const { farFront } = from;
  const turn = pose.lean - from.lean;
  const turned = (arm: Arm): Arm => ({ ...arm, a: [arm.a[0], arm.a[1], arm.a[2] - turn] });
  return { ...pose, armN: turned(from.armN), armF: turned(from.armF), ...(farFront === undefined ? {} : { farFront }) };
}
