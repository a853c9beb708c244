/** The times of day that a place can be shown at. */
export const TIMES = ['dawn', 'morning', 'day', 'dusk', 'night'] as const;

/** What the sky does to the ground: nothing, it has rained, or it rains. */
export const WEATHERS = ['dry', 'wet', 'rain'] as const;
/** The weather of a place. */
export type Weather = (typeof WEATHERS)[number];

/** Both directions along the ground line, as whoever looks at the picture sees them. */
export const SIDES = ['left', 'right'] as const;

/** The mark that every place has: somebody is not there, or no longer. */
export const GONE = 'gone';
