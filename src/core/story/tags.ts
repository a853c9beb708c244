import {
  BEHAVIORS,
  type Behavior,
  type Move,
  type MoveKind,
  moveOf,
  STEPS,
  type Step,
  techniqueOf,
  WORDS,
} from '#doctrine';
import type { Act, Effect, Injury, Line } from './scenario';
import { FACES, MANNERS, PHASES, POSES, SEVERITIES, SOUNDS } from './words';

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

const MOVE_KINDS = Object.keys(WORDS) as readonly MoveKind[];
const behaviorIds = BEHAVIORS.map((entry) => entry.id);
const stepIds = STEPS.map((entry) => entry.id);

/** The names of tags that a choice may carry. */
export const CHOICE_TAGS: readonly string[] = [...MOVE_KINDS, 'takes', 'step', 'effect', 'distance'];
/** The names of tags that a line may carry. */
export const LINE_TAGS: readonly string[] = [
  'speaker', 'manner', 'pose', 'face', 'sound', 'behavior', 'weapon', 'fact', 'effect', 'view', 'distance', 'injury', 'phase', 'ending', 'timer',
  'enter', 'leave',
]; // prettier-ignore
/** The words that a tag's value is limited to, by tag name; a tag that is not here takes free text. */
export const TAG_WORDS: Readonly<Record<string, readonly string[]>> = {
  ...WORDS,
  manner: MANNERS,
  pose: POSES,
  face: FACES,
  sound: SOUNDS,
  phase: PHASES,
  behavior: behaviorIds,
  step: stepIds,
};

/** Reads `20s` or `2m` as seconds. */
export function secondsOf(value: string): number | undefined {
  const match = /^(\d{1,4})\s*(s|m)?$/.exec(value);
  return match?.[1] === undefined ? undefined : Number(match[1]) * (match[2] === 'm' ? 60 : 1);
}

/** Reads metres such as `4` or `2.5` as decimetres. */
export function decimetresOf(value: string): number | undefined {
  const match = /^(\d{1,2})(?:\.(\d))?$/.exec(value);
  return match?.[1] === undefined ? undefined : Number(match[1]) * 10 + Number(match[2] ?? 0);
}

/** Reads `escalation +10 -- why`. */
export function effectOf(value: string): Effect | undefined {
  const match = /^(escalation|trust|comprehension)\s+([+-]\d{1,2})\s+(?:--|–|—)\s*(.+)$/.exec(value);
  if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined) return undefined;
  return { field: match[1] as Effect['field'], amount: Number(match[2]), why: match[3].trim() };
}

const INJURY = new RegExp(`^([a-z][a-z0-9_-]*)\\s+(${SEVERITIES.join('|')})$`);

/** Reads `officer minor`. */
export function injuryOf(value: string): Injury | undefined {
  const match = INJURY.exec(value);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return { who: match[1], severity: match[2] as Injury['severity'] };
}

/** Reads a choice's tags as what the officer does; unknown tags were reported when the story was compiled and are passed over. */
export function actOf(tags: readonly string[]): Act {
  const all = tags.map(tagOf);
  const moves = all
    .flatMap((tag) => (isMoveKind(tag.name) ? [moveOf(tag.name, tag.value)] : []))
    .filter((move): move is Move => move !== undefined);
  const named = (name: string) => all.filter((tag) => tag.name === name).map((tag) => tag.value);
  const takes = named('takes')
    .map(secondsOf)
    .find((seconds) => seconds !== undefined);
  const own = named('step').filter((step): step is Step => (stepIds as readonly string[]).includes(step));
  const steps = own.length > 0 ? own : [...new Set(moves.flatMap((move) => techniqueOf(move).steps))];
  const decimetres = named('distance')
    .map(decimetresOf)
    .find((value) => value !== undefined);
  return {
    moves,
    takes: takes ?? Math.max(5, ...moves.map((move) => techniqueOf(move).takes)),
    steps,
    effects: named('effect')
      .map(effectOf)
      .filter((effect): effect is Effect => effect !== undefined),
    ...(decimetres === undefined ? {} : { decimetres }),
  };
}

function isMoveKind(name: string): name is MoveKind {
  return (MOVE_KINDS as readonly string[]).includes(name);
}

/** Reads a line of the story with its tags. */
export function lineOf(text: string, tags: readonly string[]): Line {
  const all = tags.map(tagOf);
  const values = (name: string) => all.filter((tag) => tag.name === name).map((tag) => tag.value);
  const word = <T extends string>(name: string, list: readonly T[]): T | undefined =>
    list.find((entry) => values(name).includes(entry));
  const read = <T>(name: string, as: (value: string) => T | undefined): T | undefined =>
    values(name)
      .map(as)
      .find((value) => value !== undefined);
  return {
    text,
    sounds: values('sound').flatMap((value) => SOUNDS.filter((sound) => sound === value)),
    facts: values('fact'),
    effects: values('effect')
      .map(effectOf)
      .filter((effect): effect is Effect => effect !== undefined),
    enters: values('enter'),
    leaves: values('leave'),
    ...present('speaker', values('speaker')[0]),
    ...present('manner', word('manner', MANNERS)),
    ...present('pose', word('pose', POSES)),
    ...present('face', word('face', FACES)),
    ...present('behavior', word<Behavior>('behavior', behaviorIds)),
    ...present('weapon', values('weapon')[0]),
    ...present('view', values('view')[0]),
    ...present('decimetres', read('distance', decimetresOf)),
    ...present('injury', read('injury', injuryOf)),
    ...present('phase', word('phase', PHASES)),
    ...present('ending', values('ending')[0]),
    ...present('timer', read('timer', secondsOf)),
  };
}

/** The key with its value, or no key at all: absent and undefined are different things in a log. */
function present<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: T });
}
