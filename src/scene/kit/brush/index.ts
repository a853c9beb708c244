export { board, panel } from './boards';
export {
  blend,
  blurred,
  type Box,
  clip,
  cut,
  disc,
  downward,
  fade,
  glow,
  inBox,
  keep,
  oval,
  type Point,
  poly,
  pool,
  type Random,
  rect,
  round,
  seeded,
  shape,
  sign,
  soft,
  type Stop,
  stroke,
  surface,
  type Surface,
  TURN,
  underfoot,
} from './brush';
export { clamp, dark, lerp, mix, pale, pick, tint } from './color';
export { type Piece, piece } from './piece';
export { AT, AWAY, depthAt, EYE, groundAt, HORIZON, meterAt, MIDDLE, project, stand } from './space';
export { across, ao, contact, down, grain, radial, runAway, shine, sown } from './texture';
export { BOTTOM, EDGE, FEET, METER, NIGHT, RIGHT, SPAN, TOP } from './world';
