/**
 * The door for whoever draws people and places without Phaser: cards, portraits, decision stills, and what the
 * stage would show at any point of a log.
 */
export {
  areDressed,
  blinked,
  breathing,
  breathRate,
  CLOSE_UP,
  createPortrait,
  dressed,
  ease,
  gradeAt,
  headOf,
  isSettled,
  type Motion,
  paintPortrait,
  type Portrait,
  poseFor,
  poseOn,
  type Rest,
  startled,
  type Stride,
  type Track,
  track,
  upright,
  washesAt,
} from '#still/person';
export { footingOf, headAt, roomOf, slotAt } from './footing';
export { type Area, frame, onTheWay, type Ruler, rulerOf, shiftOf, type View } from './framing';
export { likenessOf, meetingOf, type Moment, momentOf, peopleIn } from './moment';
export { closeViews } from './panels';
export { paintScene } from './picture';
export { fetchPlace, type PaintingId, paintingOf, placeIn, slotOf } from '#scene/place';
export { type Actor, PACE } from './placing';
export { paintRiders, type Rider, seatsOf } from './riders';
export { boxOf, laneOf, ownCarOf, type Parked, parked } from './traffic';
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
