import type { Thing } from '#story';
import { type Pose, poseOf } from '#rig';

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

/** Props that stand for a thing; all others, such as the microphone of a uniform, belong to what somebody wears. */
const LOOSE: readonly string[] = [...Object.values(PROPS), 'pen'];

const IN_FIST: readonly string[] = ['blade', 'poker', 'baton', 'bag', 'cew', 'firearm', 'canister', 'flashlight'];

/** Props that nobody holds up, wherever else the hand would be. */
const HELD_LOW: readonly string[] = ['blade', 'poker', 'baton', 'cew', 'firearm', 'canister'];

type Arm = Pose['armN'];
type Side = 'armN' | 'armF';

/** A posture with exactly what is held in the hands: what the posture brings along and nobody holds is not there, and two things at most are. */
export function holding(pose: Pose, holds: readonly Thing[]): Pose {
  const wanted = [...new Set(holds.flatMap((thing) => PROPS[thing] ?? []))];
  const brought = (arm: Arm): boolean => arm.hold !== undefined && LOOSE.includes(arm.hold);
  const right = ({ hold }: Arm): boolean =>
    hold !== undefined && (wanted.includes(hold) || (hold === 'pen' && wanted.includes('notebook')));
  const kept: Readonly<Record<Side, boolean>> = { armN: right(pose.armN), armF: right(pose.armF) };
  const missing = wanted.filter((prop) => prop !== pose.armN.hold && prop !== pose.armF.hold);
  const armed = missing[0] !== undefined && HELD_LOW.includes(missing[0]);
  const free = (['armN', 'armF'] as const)
    .filter((side) => !kept[side] && (pose[side].hold === undefined || brought(pose[side])))
    .sort((one, other) => busy(pose[one], brought) - busy(pose[other], brought))
    .sort((one, other) => (armed ? Number(isRaised(pose[one])) - Number(isRaised(pose[other])) : 0));
  const given = new Map(free.map((side, i) => [side, missing[i]]));
  const arm = (side: Side): Arm => {
    const prop = given.get(side);
    if (prop !== undefined) return filled(HELD_LOW.includes(prop) ? lowered(pose, side, prop) : pose[side], prop);
    return kept[side] || !brought(pose[side]) ? pose[side] : emptied(pose[side]);
  };
  const [armN, armF] = [arm('armN'), arm('armF')];
  const things = pose.things?.filter((thing) => thing !== 'beam' || wanted.includes('flashlight'));
  if (armN === pose.armN && armF === pose.armF && things?.length === pose.things?.length) return pose;
  return { ...pose, armN, armF, ...(things && { things }) };
}

/** How little a hand is free for something: least where the posture has another thing in it, most where it reaches for something. */
function busy(arm: Arm, brought: (arm: Arm) => boolean): number {
  if (brought(arm)) return 0;
  return arm.to === undefined ? 1 : 2;
}

function emptied({ hold, hand, ...arm }: Arm): Arm {
  const closed = hand === 'fist' || hand === 'grip' || hand === 'pinch';
  return hold === undefined || !closed ? { ...arm, ...(hand && { hand }) } : { ...arm, hand: 'relaxed' };
}

/** Whether a hand is at the head or the chest, or points up from the elbow. */
const isRaised = ({ to, a }: Arm): boolean =>
  to ? to[0] === 'h' || to[0] === 'n' || (to[0] === 'g' && to[2] < CHEST) : a[1] > 70;

/** From here up a hand is at the chest, in heads: up is less. */
const CHEST = -4.3;

/** Props with a point, which never points up. */
const POINTED: readonly string[] = ['blade', 'poker', 'baton'];
/** How a hand is turned that holds one: forward and down, or along the thigh of somebody who sits. */
const DOWN = -34;
const ALONG = -4;

/** An arm whose hand is down: hanging, or on the lap of somebody who sits; whoever lies is as they are. */
function lowered(pose: Pose, side: Side, prop: string): Arm {
  if (Math.abs(pose.lean) > 60) return pose[side];
  const sits = pose.sit === 1;
  const arm = isRaised(pose[side]) ? poseOf(sits ? 'calm-seated' : 'neutral')[side] : pose[side];
  return POINTED.includes(prop) ? { ...arm, a: [arm.a[0], arm.a[1], sits ? ALONG : DOWN] } : arm;
}

const filled = (arm: Arm, prop: string): Arm => ({
  ...arm,
  hold: prop,
  hand: IN_FIST.includes(prop) ? 'fist' : 'grip',
});
