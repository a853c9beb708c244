import { count } from './text';

/** The unit a distance is read in. */
export type Unit = 'ft' | 'm';

/** Shows seconds on the incident clock as minutes and seconds, `06:48`, with hours in front where there are any, `1:02:05`. */
export function clockText(seconds: number): string {
  const { hours, minutes, rest } = parts(Math.floor(seconds));
  return hours > 0 ? `${hours}:${pair(minutes)}:${pair(rest)}` : `${pair(minutes)}:${pair(rest)}`;
}

/** Shows how far away in time something is, `3:20`, rounded up, so that it is zero only when it is there. */
export function etaText(seconds: number): string {
  const { hours, minutes, rest } = parts(Math.ceil(seconds));
  return hours > 0 ? `${hours}:${pair(minutes)}:${pair(rest)}` : `${minutes}:${pair(rest)}`;
}

/** Says a length of time in words, `4 minutes 12 seconds`. */
export function durationWords(seconds: number): string {
  const { hours, minutes, rest } = parts(Math.round(seconds));
  const words = [
    ...(hours > 0 ? [count(hours, 'hour')] : []),
    ...(minutes > 0 ? [count(minutes, 'minute')] : []),
    ...(rest > 0 ? [count(rest, 'second')] : []),
  ];
  return words.length > 0 ? words.join(' ') : '0 seconds';
}

/** Says an hour of the day (0-23) as a person does: `8 a.m.`, `noon`, `11 p.m.`. */
export function hourWords(hour: number): string {
  if (hour % 12 === 0) return hour === 12 ? 'noon' : 'midnight';
  return `${String(hour % 12)} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** Says how many minutes away a resource is, `6 min`; `now` when it answers at once. */
export function awayText(seconds: number): string {
  return seconds <= 0 ? 'now' : `${Math.ceil(seconds / 60)} min`;
}

/** Shows a distance in decimeters in one unit: whole feet, `14 ft`, or meters with a decimal where there is one, `4.2 m`. */
export function distanceText(decimeters: number, unit: Unit): string {
  return `${amount(decimeters, unit)} ${unit}`;
}

/** Says a distance in decimeters in words, for readers that read aloud: `14 feet`, `4.2 meters`. */
export function distanceWords(decimeters: number, unit: Unit): string {
  const number = amount(decimeters, unit);
  if (number === 1) return unit === 'ft' ? '1 foot' : '1 meter';
  return `${number} ${unit === 'ft' ? 'feet' : 'meters'}`;
}

/** The decimeters of a foot. */
const FOOT = 3.048;

/** Decimeters from the middle of one person to that of another who have hold of each other: nobody stands nearer. A Talkdown default. */
const TOUCHING = 3;

function amount(decimeters: number, unit: Unit): number {
  const apart = Math.max(TOUCHING, decimeters);
  return unit === 'ft' ? Math.round(apart / FOOT) : Math.round(apart) / 10;
}

function parts(seconds: number): { readonly hours: number; readonly minutes: number; readonly rest: number } {
  const whole = Math.max(0, seconds);
  return { hours: Math.floor(whole / 3600), minutes: Math.floor((whole % 3600) / 60), rest: whole % 60 };
}

function pair(value: number): string {
  return String(value).padStart(2, '0');
}
