export { bake, between, mixFace } from './between';
export { extentOf, sittingAt } from './extent';
export { along, clamp, degrees, dist, frame, lerp, nth, RAD } from './maths';
export { carry, type Joints, reach, solve } from './solve';
export type {
  Arm,
  Chain,
  Digit,
  Face,
  FrameName,
  Garment,
  Grade,
  Hair,
  Hand,
  Layer,
  Person,
  Pose,
  Profile,
  Prop,
  Pt,
  Thing,
  Xy,
} from './types';
