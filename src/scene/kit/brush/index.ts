export { board, panel } from './boards';
export {
  blend,
  blurred,
  type Box,
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
export { AWAY, depthAt, EYE, groundAt, meterAt, MIDDLE, project, stand } from './space';
export { across, ao, contact, down, grain, radial, runAway, shine, sown } from './texture';
export { BOTTOM, EDGE, FEET, METER, NIGHT, RIGHT, SPAN, TOP } from './world';
