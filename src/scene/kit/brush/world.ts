/** Left edge of everything painted, in design units; the picture of 1280 by 720 begins at 0. */
export const EDGE = -1300;
/** Width of everything painted. */
export const SPAN = 3060;
/** The right edge of everything painted. */
export const RIGHT = EDGE + SPAN;
/** The top of everything painted. */
export const TOP = -400;
/** The bottom of everything painted. */
export const BOTTOM = 900;
/** The color around everything painted, as sky and ground look at its edges. */
export const NIGHT = '#0d1227';
/** The line people's feet stand on. */
export const FEET = 438;
/** Design units for a meter on that line. */
export const METER = 140;
