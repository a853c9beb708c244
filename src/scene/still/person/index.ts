/** The door for whoever draws one person: how they carry themselves, what is in their hands, the light on them, and how they move. */
export { type Bearing, bearingOf, isSettled, poseFor, poseOn, type Spotted } from './bearing';
export { createPortrait, type Motion, type Portrait } from './close-up';
export { type Rest, type Stride, type Track, track } from './gait';
export { harmOf } from './harm';
export { blinked, breathing, breathRate, ease, startled } from './life';
export { CLOSE_UP, gradeAt, HEAD, headOf, washesAt } from './light';
export { type Likeness, paintPortrait, upright } from './portrait';
export { areDressed, dressed } from './wardrobe';
