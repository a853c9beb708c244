export { bake, between, degrees, mixFace } from './between';
export { isPersonId, PERSON_IDS, personOf, type PersonId } from './data';
export { FACE_IDS, faceOf, isFaceId, type FaceId } from './faces';
export { drawFigure, scratch, WHOLE, type Box, type Figure, type Wash } from './figure';
export { clamp, lerp } from './maths';
export { isPoseId, POSE_IDS, poseOf, type PoseId } from './poses';
export { carry, reach, solve, type Joints } from './solve';
export type { Face, Grade, Person, Pose, Rim, Xy } from './types';
