export {
  bake,
  between,
  carry,
  clamp,
  degrees,
  extentOf,
  lerp,
  mixFace,
  reach,
  sittingAt,
  solve,
  type Face,
  type Grade,
  type Person,
  type Pose,
  type Xy,
} from '#rig/bones';
export { FACE_IDS, faceOf, type FaceId } from '#rig/head';
export { fetchRest, isHere, personOf, type PersonId } from '#rig/looks';
export { isDuty, POSE_IDS, poseOf, POSTURES, type PoseId } from '#rig/postures';
export { drawFigure, scratch, WHOLE, type Wash } from './figure';
