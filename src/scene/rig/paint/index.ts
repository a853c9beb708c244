export { mix } from './color';
export { curve, limb, ring, taper } from './curve';
export { layers, type Place, plain } from './layers';
export { Painter } from './painter';
