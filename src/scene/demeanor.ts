import type { Behavior, Level } from '#doctrine';
import type { Face, Pose } from '#story';
import type { FaceId, PoseId } from './rig';

/** The rig's posture for each posture word an author may use. */
const POSE_OF: Readonly<Record<Pose, PoseId>> = {
  seated: 'calm-seated',
  withdrawn: 'withdrawn',
  'self-hug': 'self-hug',
  pacing: 'pacing',
  agitated: 'agitated',
  shouting: 'shouting',
  'hands-on-head': 'hands-on-head',
  advancing: 'advancing',
  'holding-blade': 'blade',
  relieved: 'relieved-seated',
  'on-ground': 'sit-ground',
  'covering-ears': 'cover-ears',
  standing: 'neutral',
  'backing-away': 'step-back',
  running: 'running',
  'on-phone': 'phone',
  guided: 'guided',
  recovery: 'lying',
};

/** Postures on the bench, on the kerb or on the ground: nobody walks in them. */
const SETTLED: readonly PoseId[] = [
  'calm-seated',
  'relieved-seated',
  'seated-bowed',
  'sit-curb',
  'sit-ground',
  'curled',
  'lying',
];

/** Postures on a bench. */
const BENCH: readonly PoseId[] = ['calm-seated', 'relieved-seated', 'seated-bowed'];

/** Whether someone in a posture stays on the spot. */
export const isSettled = (pose: PoseId): boolean => SETTLED.includes(pose);

/** Whether a posture needs a bench. */
export const isOnBench = (pose: PoseId): boolean => BENCH.includes(pose);

/** What is known of a person's state when their body is drawn. */
export interface State {
  readonly level: Level;
  readonly behavior: Behavior;
  readonly comprehension: number;
  readonly weaponSeen: boolean;
  /** The author's words, where the author gave some since the state last changed its level. */
  readonly pose?: Pose | undefined;
  readonly face?: Face | undefined;
}

/** The posture a state is read from when the author named none. */
function usualPose({ level, behavior, weaponSeen }: State): PoseId {
  if (weaponSeen) return 'blade';
  if (behavior === 'assaultive' || behavior === 'life-threatening') return 'advancing';
  switch (level) {
    case 'calm':
      return 'neutral';
    case 'anxious':
      return 'self-hug';
    case 'agitated':
      return behavior === 'compliant' ? 'pacing' : 'agitated';
    case 'crisis':
      return behavior === 'compliant' ? 'hands-on-head' : 'shouting';
  }
}

/** The expression a state is read from when the author named none; someone who takes little in looks past you. */
function usualFace({ level, comprehension }: State): FaceId {
  switch (level) {
    case 'calm':
      return 'calm';
    case 'anxious':
      return comprehension < 50 ? 'listening' : 'wary';
    case 'agitated':
      return 'fearful';
    case 'crisis':
      return 'angry';
  }
}

/** How the person in crisis stands and looks: the author's words first, then what level and behavior show. */
export function demeanor(state: State): { readonly pose: PoseId; readonly face: FaceId; readonly restless: boolean } {
  const pose = state.pose === undefined ? usualPose(state) : POSE_OF[state.pose];
  const face =
    state.face ?? (pose === 'shouting' ? 'angry' : pose === 'hands-on-head' ? 'distressed' : usualFace(state));
  return { pose, face, restless: pose === 'pacing' };
}
