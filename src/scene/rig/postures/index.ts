export { isDuty, POSE_IDS, type PoseId, poseOf } from './poses';
export { POSTURES } from './words';
