import { type Presence, shown } from '#encounter';
import { type Body, bodyOf, type BodyPart, type Posture, type Thing } from '#story';
import type { Seat } from '#place';
import { holding } from './hands';
import { canHoldArm, type Harm } from './harm';
import { HEAD } from './light';
import { type Person, type Pose, poseOf, sittingAt } from '#rig';

/** How somebody carries themselves: a posture of the rig, what is in their hands for all to see, how the hands are cuffed, how high they sit, how they are with a gurney, and how they are hurt. */
export interface Bearing {
  readonly pose: Posture;
  readonly holds: readonly Thing[];
  readonly cuffs?: 'front' | 'behind';
  /** In design units above the feet. */
  readonly seat?: number;
  readonly gurney?: 'beside' | 'on' | 'strapped';
  readonly harm?: Harm;
}

/** What a spot of a place adds to how somebody is drawn: something to sit on, and how high it is painted; or a gurney that is brought there. */
export interface Spotted {
  readonly seat?: { readonly kind: Seat; readonly height: number };
  readonly brings?: 'gurney';
}

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
};

/** A posture on what there is to sit on. */
function seated(posture: Posture, seat: Seat | undefined): Posture {
  if (bodyOf(posture) !== 'seated') return posture;
  if (seat === undefined) return WITHOUT_SEAT[posture] ?? posture;
  if (seat === 'curb' || seat === 'step') return Object.hasOwn(WITHOUT_SEAT, posture) ? 'sit-curb' : posture;
  return posture === 'sit-curb' ? 'calm-seated' : posture;
}

/** Postures that say handcuffs, as they are without them: only the situation has anybody in handcuffs. */
const UNCUFFED: Readonly<Partial<Record<Posture, Posture>>> = {
  'cuffed-behind': 'neutral',
  'cuffed-front': 'neutral',
  'cuffed-walk': 'walk',
  'cuffed-away': 'walk',
  'cuffed-sit': 'calm-seated',
};

/** Postures in handcuffs, by what carries the body. */
const CUFFED: Readonly<Record<'front' | 'behind', Readonly<Partial<Record<Body, Posture>>>>> = {
  front: { standing: 'cuffed-front' },
  behind: { standing: 'cuffed-behind', walking: 'cuffed-walk', running: 'cuffed-walk' },
};

const ARMED: readonly Thing[] = ['knife', 'poker', 'stick', 'baton', 'bottle'];
const DRINKS: readonly Thing[] = ['cup', 'bottle', 'juice'];

/** Postures about a thing, what it can be, and the posture of somebody who does not hold it. */
const ABOUT_A_THING: Readonly<Partial<Record<Posture, readonly [things: readonly Thing[], without: Posture]>>> = {
  phone: [['phone'], 'neutral'],
  filming: [['phone'], 'neutral'],
  keys: [['keys'], 'neutral'],
  bag: [['bag'], 'neutral'],
  drink: [DRINKS, 'neutral'],
  'offer-juice': [DRINKS, 'talk-open'],
  write: [['notebook'], 'talking'],
  flashlight: [['flashlight'], 'ready'],
  blade: [ARMED, 'withdrawn'],
  'blade-side': [ARMED, 'neutral'],
  'poker-side': [ARMED, 'neutral'],
  'blade-throat': [ARMED, 'palm-out'],
  'charge-blade': [ARMED, 'advancing'],
  cew: [['energy-weapon'], 'ready'],
  'cew-low': [['energy-weapon'], 'ready'],
  firearm: [['firearm'], 'ready'],
  'low-ready': [['firearm', 'energy-weapon'], 'ready'],
  spray: [['spray'], 'palm-out'],
  baton: [ARMED, 'palm-out'],
  'hold-baby': [['baby'], 'neutral'],
  'sit-baby': [['baby'], 'calm-seated'],
};

/** A posture that agrees with what is held: none about a thing that is not there, and a baby takes both arms. */
function agreeing(posture: Posture, holds: readonly Thing[]): Posture {
  const about = ABOUT_A_THING[posture];
  const own = about?.[0].some((thing) => holds.includes(thing)) === false ? about[1] : posture;
  if (own === 'blade-dropped' && holds.includes('knife')) return 'blade-side';
  if (!holds.includes('baby')) return own;
  const body = bodyOf(own);
  return body === 'seated' ? 'sit-baby' : body === 'standing' || body === 'walking' ? 'hold-baby' : own;
}

/** How somebody is drawn who is in the situation so, at a spot, and hurt so. */
export function bearingOf(person: Presence, spotted: Spotted, harm: Harm | undefined): Bearing {
  return { ...carried(person, spotted), ...(harm && { harm }) };
}

function carried(person: Presence, { seat, brings }: Spotted): Bearing {
  const { custody } = person;
  if (custody === 'strapped') return { pose: 'gurney', holds: [], gurney: 'strapped' };
  const holds = shown(person).map(({ thing }) => thing);
  const posture = UNCUFFED[person.posture] ?? person.posture;
  const cuffs = custody === 'cuffed-front' ? 'front' : custody === 'cuffed-behind' ? 'behind' : undefined;
  if (cuffs !== undefined) {
    const away = cuffs === 'behind' && person.posture === 'cuffed-away';
    const pose = away ? person.posture : (CUFFED[cuffs][bodyOf(posture)] ?? posture);
    return { ...sitting(agreeing(pose, []), seat), holds: [], cuffs };
  }
  const own = { ...sitting(agreeing(posture, holds), seat), holds };
  return brings !== undefined && bodyOf(own.pose) === 'standing' ? { ...own, gurney: 'beside' } : own;
}

function sitting(posture: Posture, seat: Spotted['seat']): Pick<Bearing, 'pose' | 'seat' | 'gurney'> {
  const pose = seated(posture, seat?.kind);
  if (!seat || bodyOf(pose) !== 'seated') return { pose };
  return { pose, seat: seat.height, ...(seat.kind === 'gurney' && { gurney: 'on' }) };
}

/** The posture as it is drawn: with exactly what is held in the hands; in cuffs, the hands together; with the gurney, and the straps where they are closed. */
export function poseFor({ pose: id, holds, cuffs, gurney, harm }: Bearing): Pose {
  const pose: Pose = poseOf(id);
  const own = cuffs === undefined ? borne(id, holding(pose, holds), holds, harm) : fastened(id, cuffs);
  const dressing = harm?.dressed === true ? DRESSINGS[harm.part] : undefined;
  const isHidden = pose.view === 'back' || (cuffs !== undefined && dressing === DRESSINGS.arm);
  const more = [gurney && GURNEY[gurney], isHidden ? undefined : dressing].filter((thing) => thing !== undefined);
  return more.length === 0 ? own : { ...own, things: [...(own.things ?? []), ...more] };
}

/** The dressing on each part of the body where one can be seen. */
const DRESSINGS: Readonly<Partial<Record<BodyPart, string>>> = {
  arm: 'dressingArm',
  hand: 'dressingArm',
  leg: 'dressingLeg',
  head: 'dressingHead',
  face: 'dressingFace',
};

/** Whoever is hurt in an arm holds it with the other hand, while both are free and nobody has seen to it. */
function borne(id: Posture, pose: Pose, holds: readonly Thing[], harm: Harm | undefined): Pose {
  const isArm = harm?.part === 'arm' || harm?.part === 'hand';
  const atRest = bodyOf(id) === 'on-ground' ? ['relaxed', 'grip'] : ['relaxed'];
  const rests = [pose.armN, pose.armF].every(({ hand = '' }) => atRest.includes(hand));
  if (!isArm || harm.dressed || !canHoldArm(id) || !rests || holds.length > 0) return pose;
  const { armN, armF, farFront } = poseOf(bodyOf(id) === 'on-ground' ? 'self-hug' : 'withdrawn');
  return { ...pose, armN, armF, ...(farFront === undefined ? {} : { farFront }) };
}

/** The posture as it is drawn of one person, whose seat is as high as what they sit on. */
export function poseOn(person: Person, bearing: Bearing): Pose {
  const pose = poseFor(bearing);
  return bearing.seat === undefined ? pose : sittingAt(person, pose, bearing.seat / HEAD);
}

/** What is drawn of a gurney: behind whoever brings it, under whoever sits on it, and its closed straps. */
const GURNEY = { beside: 'gurneyBeside', on: 'gurney', strapped: 'straps' } as const;

const IN_CUFFS: readonly Posture[] = ['cuffed-behind', 'cuffed-walk', 'cuffed-front', 'cuffed-away'];

/** A posture with the hands cuffed. */
function fastened(id: Posture, cuffs: 'front' | 'behind'): Pose {
  const pose: Pose = poseOf(id);
  if (IN_CUFFS.includes(id)) return pose;
  const from: Pose = poseOf(
    cuffs === 'front'
      ? 'cuffed-front'
      : pose.view === 'back'
        ? 'cuffed-away'
        : pose.sit === 1
          ? 'cuffed-sit'
          : 'cuffed-behind',
  );
  const { farFront } = from;
  const turn = pose.lean - from.lean;
  type Arm = Pose['armN'];
  const turned = (arm: Arm): Arm => ({ ...arm, a: [arm.a[0], arm.a[1], arm.a[2] - turn] });
  return { ...pose, armN: turned(from.armN), armF: turned(from.armF), ...(farFront === undefined ? {} : { farFront }) };
}
