import { LEVELS, type Level, RESOURCES, type Resource, SOURCES, type Source } from '#doctrine';

/** A time on the incident clock as 06:48, with hours in front where there are any. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const pair = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const rest = `${pair(Math.floor((whole % 3600) / 60))}:${pair(whole % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** A length of time in words: 40 seconds, 1 minute, 2 minutes 5 seconds. */
export function span(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) return count(rest, 'second');
  return rest === 0 ? count(minutes, 'minute') : `${count(minutes, 'minute')} ${count(rest, 'second')}`;
}

/** A number with its noun, in the singular or with an s. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** A distance given in decimetres, in the agency's own unit: 1.1 m, or 4 ft. */
export function distance(decimetres: number, units: 'ft' | 'm'): string {
  if (units === 'ft') return `${Math.round(decimetres / 3.048)} ft`;
  return `${decimetres % 10 === 0 ? decimetres / 10 : (decimetres / 10).toFixed(1)} m`;
}

/** The name of an escalation level in the middle of a sentence: calm, anxious, agitated, in crisis. */
export function levelInSentence(level: Level): string {
  return level === 'crisis' ? 'in crisis' : levelName(level).toLowerCase();
}

/** The name of an escalation level by itself. */
export function levelName(level: Level): string {
  return LEVELS.find((entry) => entry.id === level)?.name ?? level;
}

/** The name of a resource in the words the radio uses. */
export function resourceName(resource: Resource): string {
  return RESOURCES.find((entry) => entry.id === resource)?.name ?? resource;
}

/** The official title of a source. */
export function sourceTitle(source: Source): string {
  return SOURCES[source];
}

/** Several things as one phrase: a, b and c. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** A sentence that begins with a capital letter and ends with a full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const closed = /[.!?…”"]$/.test(trimmed) ? trimmed : `${trimmed}.`;
  return closed.charAt(0).toUpperCase() + closed.slice(1);
}

/** A number with its sign, using a true minus. */
export function signed(amount: number): string {
  return amount > 0 ? `+${amount}` : amount < 0 ? `−${-amount}` : '0';
}

/** How far one of the three numbers moved, as a person would say it. */
export function shift(before: number, after: number): string {
  const by = after - before;
  if (by === 0) return 'no change';
  const way = by > 0 ? 'up' : 'down';
  const size = Math.abs(by);
  return size >= 15 ? `${way}, sharply` : size >= 5 ? way : `${way}, slightly`;
}

/** Text with typographic quotation marks and apostrophes, as a reader expects them on paper. */
export function curly(text: string): string {
  return text
    .replace(/(^|[\s([—–])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([—–“])'/g, '$1‘')
    .replaceAll("'", '’');
}

/** A spoken line between quotation marks, once, however the author wrote it. */
export function quoted(text: string): string {
  const set = curly(text.trim());
  return set.startsWith('“') && set.endsWith('”') ? set : `“${set}”`;
}
