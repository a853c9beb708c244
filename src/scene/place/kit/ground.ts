/** Left edge of the painted street in design units; the picture of 1280 by 720 begins at 0. */
export const EDGE = -440;
/** Width of the painted street in design units. */
export const SPAN = 1880;
/** The far kerb, in design units from the top. */
export const FAR_KERB = 392;
/** The line people's feet stand on. */
export const FEET = 438;
/** Where people kneel or stand behind the patrol car. */
export const BEHIND_CAR = 428;
/** The nose of the patrol car, and its wheels. */
export const CAR = { x: 360, y: 436, scale: 132 } as const;
/** The foot and height of the street lamp, the one warm key light. */
export const LAMP = { x: 704, y: 432, height: 318 } as const;
/** The bus shelter: left foot, width and height. */
export const SHELTER = { x: 888, y: 436, width: 372, height: 304 } as const;
/** Where people cross or wait on the far side of the street. */
export const FAR_SIDE = 393;
/** The bottom of everything painted. */
export const BOTTOM = 900;
