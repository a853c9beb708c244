export { FACE_IDS, type FaceId, faceOf } from './faces';
export { head, headBehind } from './head';
