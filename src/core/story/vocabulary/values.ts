import type { Effect, Injury } from './scenario';
import { BODY_PARTS } from './things';
import { SEVERITIES } from './words';

/** A tag as an author writes it: a name, and what follows the colon. */
export interface Tag {
  readonly name: string;
  readonly value: string;
}

/** Splits the text of a tag at its first colon. */
export function tagOf(text: string): Tag {
  const colon = text.indexOf(':');
  if (colon < 0) return { name: text.trim(), value: '' };
  return { name: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
}

/** Reads meters such as `4` or `2.5` as decimeters. */
export function decimetersOf(value: string): number | undefined {
  const match = /^(\d{1,2})(?:\.(\d))?$/.exec(value);
  return match?.[1] === undefined ? undefined : Number(match[1]) * 10 + Number(match[2] ?? 0);
}

/** Reads `escalation +10 -- why`. */
export function effectOf(value: string): Effect | undefined {
  const match = /^(escalation|trust|comprehension)\s+([+-]\d{1,2})\s+(?:--|–|—)\s*(.+)$/.exec(value);
  if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined) return undefined;
  return { field: match[1] as Effect['field'], amount: Number(match[2]), why: match[3].trim() };
}

/** Reads `officer minor`, or `officer minor arm`. */
export function injuryOf(value: string): Injury | undefined {
  const [who, how, part, more] = value.split(/\s+/);
  const severity = SEVERITIES.find((entry) => entry === how);
  if (who === undefined || !/^[a-z][a-z0-9_-]*$/.test(who) || severity === undefined || more !== undefined)
    return undefined;
  if (part === undefined) return { who, severity };
  const where = BODY_PARTS.find((entry) => entry === part);
  return where && { who, severity, where };
}
