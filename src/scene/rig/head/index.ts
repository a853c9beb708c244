export { FACE_IDS, type FaceId, faceOf, isFaceId } from './faces';
export { head } from './head';
