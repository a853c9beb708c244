/** The times of day that a place can be shown at. */
export const TIMES = ['dawn', 'morning', 'day', 'dusk', 'night'] as const;

/** A time of day. */
export type Time = (typeof TIMES)[number];

/** The hours of a day at which each begins. */
const BEGINS: readonly (readonly [hour: number, time: Time])[] = [
  [5, 'dawn'],
  [7, 'morning'],
  [11, 'day'],
  [17, 'dusk'],
  [20, 'night'],
];

/** The time of day that it is at an hour (0-23). */
export const timeAt = (hour: number): Time => BEGINS.filter(([begins]) => hour >= begins).at(-1)?.[1] ?? 'night';

/** Times of day as they follow each other; the night comes round to the dawn. */
function apart(one: Time, other: Time): number {
  const gap = Math.abs(TIMES.indexOf(one) - TIMES.indexOf(other));
  return Math.min(gap, TIMES.length - gap);
}

/** The light in which a place is shown at a time of day without a guess: its own, and for a morning without one that of the day, which is as bright. */
export function lightAt(times: readonly Time[], time: Time): Time | undefined {
  if (times.includes(time)) return time;
  return time === 'morning' && times.includes('day') ? 'day' : undefined;
}

/** The time of day at which a place is shown: its light for it, or else the nearest that it has, the first of them where two are as near. */
export function nearest(times: readonly Time[], time: Time): Time {
  const [found] = [...times].sort((one, other) => apart(one, time) - apart(other, time));
  return lightAt(times, time) ?? found ?? time;
}

/** What is heard around a place. */
export const AMBIENCES = ['evening', 'yard', 'fields', 'room', 'water', 'park', 'concrete', 'hall'] as const;
/** What is heard around one place. */
export type Ambience = (typeof AMBIENCES)[number];

/** What the sky does to the ground: nothing, it has rained, or it rains. */
export const WEATHERS = ['dry', 'wet', 'rain'] as const;
/** The weather of a place. */
export type Weather = (typeof WEATHERS)[number];

/** Both directions along the ground line, as whoever looks at the picture sees them. */
export const SIDES = ['left', 'right'] as const;

/** The mark that every place has: somebody is not there, or no longer. */
export const GONE = 'gone';
