/**
 * The door for whoever draws people and places without Phaser: cards, portraits, decision stills, and what the
 * stage would show at any point of a log.
 */
export { createPortrait, type Motion, type Portrait } from './close-up';
export { type Rest, type Stride, type Track, track } from './gait';
export { isSettled, poseFor, poseOn } from './bearing';
export { footingOf, headAt, roomOf, slotAt } from './footing';
export { type Area, closeView, frame, type Ruler, rulerOf, shiftOf, type View } from './framing';
export { blinked, breathing, breathRate, ease, startled } from './life';
export { CLOSE_UP, gradeAt, headOf, washesAt } from './light';
export { likenessOf, meetingOf, type Moment, momentOf } from './moment';
export { paintScene } from './picture';
export { paintingOf, slotOf } from '#scene/place';
export { type Actor, PACE } from './placing';
export { paintPortrait, upright } from './portrait';
export { laneOf, type Parked, parked, type Vehicle } from './traffic';
export { areDressed, dressed } from './wardrobe';
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
} from '#rig';
