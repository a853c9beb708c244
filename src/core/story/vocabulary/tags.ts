import {
  BEHAVIORS,
  type Behavior,
  type Move,
  type MoveKind,
  moveOf,
  PROMISES,
  STEPS,
  type Step,
  techniqueOf,
  WORDS,
} from '#doctrine';
import type { Act, Effect, Fact, Line } from './scenario';
import { driveOf, placingsOf, stagingsOf } from './staging';
import { BEARINGS, type Bearing } from './things';
import { durationOf } from './duration';
import { effectOf, injuryOf, type Tag, tagOf } from './values';
import { MANNERS, PHASES, SOUNDS } from './words';

const MOVE_KINDS = Object.keys(WORDS) as readonly MoveKind[];
const behaviorIds = BEHAVIORS.map((entry) => entry.id);
const stepIds = STEPS.map((entry) => entry.id);

/** The names of tags that a choice may carry. */
export const CHOICE_TAGS: readonly string[] = [
  ...MOVE_KINDS, 'takes', 'step', 'effect', 'at', 'distance', 'knows', 'seeks', 'calls', 'promise', 'excuse',
]; // prettier-ignore
/** The names of tags that a line may carry. */
export const LINE_TAGS: readonly string[] = [
  'speaker', 'manner', 'at', 'distance', 'vehicle', 'pose', 'face', 'holds', 'custody', 'sound', 'behavior', 'fact', 'bears', 'knows', 'calls', 'takes', 'effect',
  'view', 'injury', 'phase', 'ending', 'timer', 'excuse', 'enter', 'leave', 'weapon',
]; // prettier-ignore
/** The words that a tag's value is limited to, by tag name; a tag that is not here takes free text, or says whom it is about and is read by hand. */
export const TAG_WORDS: Readonly<Record<string, readonly string[]>> = {
  ...WORDS,
  manner: MANNERS,
  sound: SOUNDS,
  phase: PHASES,
  behavior: behaviorIds,
  step: stepIds,
  promise: PROMISES.map((entry) => entry.id),
  bears: BEARINGS,
};

/** Reads a choice's tags as what the officer does; unknown tags were reported when the story was compiled and are passed over. */
export function actOf(tags: readonly string[]): Act {
  const all = tags.map(tagOf);
  const moves = all
    .flatMap((tag) => (isMoveKind(tag.name) ? [moveOf(tag.name, tag.value)] : []))
    .filter((move): move is Move => move !== undefined);
  const named = (name: string) => valuesOf(all, name);
  const takes = read(all, 'takes', durationOf);
  const own = named('step').filter((step): step is Step => (stepIds as readonly string[]).includes(step));
  const steps = own.length > 0 ? own : [...new Set(moves.flatMap((move) => techniqueOf(move).steps))];
  return {
    moves,
    takes: takes ?? Math.max(5, ...moves.map((move) => techniqueOf(move).takes)),
    steps,
    effects: effectsIn(all),
    places: placingsOf(all),
    knows: named('knows'),
    seeks: named('seeks'),
    calls: named('calls'),
    promises: PROMISES.flatMap(({ id }) => (named('promise').includes(id) ? [id] : [])),
    excuse: named('excuse')[0],
  };
}

function isMoveKind(name: string): name is MoveKind {
  return (MOVE_KINDS as readonly string[]).includes(name);
}

/** Reads a line of the story with its tags. */
export function lineOf(text: string, tags: readonly string[]): Line {
  const all = tags.map(tagOf);
  const word = <T extends string>(name: string, list: readonly T[]): T | undefined =>
    list.find((entry) => valuesOf(all, name).includes(entry));
  return {
    text,
    stagings: stagingsOf(all),
    places: placingsOf(all),
    drives: valuesOf(all, 'vehicle').flatMap((value) => driveOf(value) ?? []),
    sounds: valuesOf(all, 'sound').flatMap((value) => SOUNDS.filter((sound) => sound === value)),
    facts: factsIn(all),
    knows: valuesOf(all, 'knows'),
    calls: valuesOf(all, 'calls'),
    effects: effectsIn(all),
    speaker: valuesOf(all, 'speaker')[0],
    manner: word('manner', MANNERS),
    behavior: word<Behavior>('behavior', behaviorIds),
    takes: read(all, 'takes', durationOf),
    view: valuesOf(all, 'view')[0],
    injury: read(all, 'injury', injuryOf),
    phase: word('phase', PHASES),
    ending: valuesOf(all, 'ending')[0],
    timer: read(all, 'timer', durationOf),
    excuse: valuesOf(all, 'excuse')[0],
  };
}

/** Facts in the order of their tags; what a fact bears on stands behind it. */
function factsIn(tags: readonly Tag[]): readonly Fact[] {
  const facts: { readonly fact: string; readonly bears: Bearing[] }[] = [];
  for (const { name, value } of tags) {
    if (name === 'fact') facts.push({ fact: value, bears: [] });
    const bearing = name === 'bears' ? BEARINGS.find((entry) => entry === value) : undefined;
    if (bearing) facts.at(-1)?.bears.push(bearing);
  }
  return facts;
}

function effectsIn(tags: readonly Tag[]): readonly Effect[] {
  return valuesOf(tags, 'effect').flatMap((value) => effectOf(value) ?? []);
}

function valuesOf(tags: readonly Tag[], name: string): readonly string[] {
  return tags.filter((tag) => tag.name === name).map((tag) => tag.value);
}

function read<T>(tags: readonly Tag[], name: string, as: (value: string) => T | undefined): T | undefined {
  for (const value of valuesOf(tags, name)) {
    const found = as(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
