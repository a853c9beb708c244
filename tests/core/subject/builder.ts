import type { Move, MoveKind } from '#doctrine';
import { moveOf } from '#doctrine';
import { type Field, type FiredRule, meet, type Profile, respond, type Subject, type Surroundings } from '#subject';

/** The fields of a person's state. */
export const FIELDS: readonly Field[] = ['escalation', 'trust', 'comprehension'];

/** A person like any other: in the middle of every scale, patient, without barriers and without anything they are sensitive to. */
export const PLAIN: Profile = {
  start: { escalation: 55, trust: 25, comprehension: 60 },
  baseline: { escalation: 55, trust: 25, comprehension: 60 },
  patience: 3600,
  barriers: [],
  scale: {},
};

/** Two people in daylight, four meters apart, one of whom has just said something, for an act that takes no time. */
export const QUIET: Surroundings = {
  decimeters: 40,
  voices: 1,
  lightBar: false,
  cover: false,
  behavior: 'passive',
  weaponSeen: false,
  told: true,
  hinted: false,
  danger: false,
  seconds: 0,
  contact: true,
};

/** The plain person, with some of the state changed. */
export function person(change: Partial<Subject> = {}): Subject {
  return { ...meet(PLAIN), ...change };
}

/** Moves written as `say:reflect`. */
export function moves(...keys: readonly string[]): readonly Move[] {
  return keys.map((key) => {
    const [kind = '', word = ''] = key.split(':');
    const move = moveOf(kind as MoveKind, word);
    if (!move) throw new Error(`There is no move ${key}.`);
    return move;
  });
}

/** What one technique does to a person. */
export function answer(
  key: string,
  subject: Subject = person(),
  around: Partial<Surroundings> = {},
  profile: Profile = PLAIN,
): { readonly subject: Subject; readonly rules: readonly FiredRule[] } {
  return respond(subject, { moves: moves(key), effects: [] }, { ...QUIET, ...around }, profile);
}

/** The rules of an answer that have an id, by field. */
export function by(rules: readonly FiredRule[], id: string): Readonly<Partial<Record<Field, number>>> {
  return Object.fromEntries(rules.filter((rule) => rule.rule === id).map((rule) => [rule.field, rule.amount]));
}

/** The sum of an answer's rules for one field. */
export function sum(rules: readonly FiredRule[], field: Field): number {
  return rules.filter((rule) => rule.field === field).reduce((all, rule) => all + rule.amount, 0);
}

/** The person after several techniques, one after the other. */
export function afterwards(
  keys: readonly string[],
  start: Subject = person(),
  around: Partial<Surroundings> = {},
): Subject {
  return keys.reduce((subject, key) => answer(key, subject, around).subject, start);
}
