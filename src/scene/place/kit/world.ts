/** Left edge of everything painted, in design units; the picture of 1280 by 720 begins at 0. */
export const EDGE = -440;
/** Width of everything painted. */
export const SPAN = 1880;
/** The bottom of everything painted. */
export const BOTTOM = 900;
/** The line people's feet stand on. */
export const FEET = 438;
/** Design units for a meter on that line. */
export const METER = 140;
