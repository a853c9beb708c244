/** Shows seconds on the incident clock as minutes and seconds, `04:12`. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}

/** Shows how far away in time something is, `3:20`. */
export function etaText(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}

/** Says a length of time in words, `4 minutes 12 seconds`. */
export function durationWords(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [
    ...(minutes > 0 ? [count(minutes, 'minute')] : []),
    ...(rest > 0 || minutes === 0 ? [count(rest, 'second')] : []),
  ];
  return parts.join(' ');
}

/** Says how many minutes away a resource is, `6 min`; `now` when it answers at once. */
export function awayText(seconds: number): string {
  return seconds <= 0 ? 'now' : `${String(Math.ceil(seconds / 60))} min`;
}

/** A number with its noun, `1 run`, `2 runs`. */
export function count(amount: number, noun: string): string {
  return `${String(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}

/** The unit a distance is read in. */
export type Unit = 'ft' | 'm';

/** Shows a distance in decimetres in one unit: whole feet, or metres with one decimal. */
export function distanceText(decimetres: number, unit: Unit): string {
  if (unit === 'ft') return `${String(feet(decimetres))} ft`;
  return `${String(Math.floor(decimetres / 10))}.${String(decimetres % 10)} m`;
}

/** Says a distance in decimetres in words, for readers that read aloud. */
export function distanceWords(decimetres: number, unit: Unit): string {
  if (unit === 'ft') return feet(decimetres) === 1 ? '1 foot' : `${String(feet(decimetres))} feet`;
  const metres = distanceText(decimetres, 'm').slice(0, -2).replace('.0', '');
  return metres === '1' ? '1 meter' : `${metres} meters`;
}

function feet(decimetres: number): number {
  return Math.round(decimetres / 3.048);
}

/** Sets speech in typographic quotation marks and apostrophes; text that already has them is left alone. */
export function curly(text: string): string {
  return text
    .replace(/(^|[\s([—–])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([—–“])'/g, '$1‘')
    .replace(/'/g, '’');
}

/** Puts a spoken line between quotation marks, once. */
export function quoted(text: string): string {
  const set = curly(text.trim());
  return set.startsWith('“') ? set : `“${set}”`;
}

/** Says a moment as a date and a time of day in the reader's own language. */
export function momentText(milliseconds: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds);
}
