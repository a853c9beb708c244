export {
  bake,
  between,
  carry,
  clamp,
  degrees,
  lerp,
  mixFace,
  reach,
  solve,
  type Face,
  type Grade,
  type Joints,
  type Person,
  type Pose,
  type Rim,
  type Xy,
} from '#rig/bones';
export { FACE_IDS, faceOf, isFaceId, type FaceId } from '#rig/head';
export { isPersonId, PERSON_IDS, personOf, type PersonId } from '#rig/looks';
export { isPoseId, POSE_IDS, poseOf, type PoseId } from '#rig/postures';
export { drawFigure, scratch, WHOLE, type Box, type Figure, type Wash } from './figure';
