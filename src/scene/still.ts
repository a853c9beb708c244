/**
 * The door for whoever draws people and places without Phaser: cards, portraits, decision stills, and what the
 * stage would show at any point of a log.
 */
export { createPortrait, type Portrait } from './close-up';
export { type Rest, track } from './gait';
export { poseFor } from './bearing';
export { footingOf, roomOf } from './footing';
export { frame, rulerOf, type View } from './framing';
export { likenessOf, meetingOf, type Moment, momentOf } from './moment';
export { paintScene } from './picture';
export { paintingOf, slotOf } from './place';
export type { Actor } from './placing';
export { upright } from './portrait';
export {
  bake,
  between,
  extentOf,
  FACE_IDS,
  faceOf,
  fetchRest,
  mixFace,
  personOf,
  POSE_IDS,
  poseOf,
  reach,
  solve,
  type PersonId,
  type PoseId,
  WHOLE,
} from './rig';
