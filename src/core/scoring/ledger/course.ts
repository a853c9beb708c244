import { isA, type Policy, techniqueOf, TWO_ARMS, uses, type Word } from '#doctrine';
import type { Scenario } from '#story';
import { agitated, deedOf, nameOf, nearer, presses, type Turn } from '#scoring/run';

/** An earlier decision that left fewer or more choices when force came up, with a sentence that says how. */
export interface Earlier {
  readonly decision: number;
  readonly effect: 'narrowed' | 'widened';
  readonly sentence: string;
}

const WIDENS: Readonly<Partial<Record<Word, string>>> = {
  'do:step-back': 'more room is more time',
  'do:take-cover': 'cover buys time',
  'do:reposition': 'a way out was left',
  'do:hold-for-resource': 'help came nearer',
  'do:clear-bystanders': 'fewer people were at risk',
  'do:separate': 'people who were apart could be heard one by one',
  'do:direct-traffic': 'the road was one danger less',
  'do:secure-vehicle': 'the vehicle was one danger less',
  'do:one-voice': 'one voice can be followed',
  'do:disengage': 'the pressure came off',
  'say:ask-ability': 'it showed what could be followed',
  'say:warn-force': 'it left a last choice',
  'say:ask-about-weapon': 'it told you what you faced',
};

const NARROWS: Readonly<Partial<Record<Word, string>>> = {
  'do:crowd': 'distance is time',
  'do:block-exit': 'it left no way but through',
  'do:arrive-hot': 'it began at a higher pitch',
  'do:hurry': 'time was an option',
  'do:siren': 'nothing else could be heard',
  'do:lights-on': 'there was more to take in',
  'say:repeat-command': 'there was no time to take it in',
  'say:threaten': 'it confirmed the fear',
  'say:argue': 'it closed off talk',
  'say:challenge': 'it asked for a defense',
  'say:play-along': 'it fed the fear',
  'say:dismiss': 'it closed off talk',
  'say:calm-down': 'it closed off talk',
  'say:false-promise': 'it spent trust',
  'say:minimize': 'it closed off talk',
  'say:lecture': 'it closed off talk',
  'say:demand-id': 'it asked for papers instead of what was wrong',
  'say:take-sides': 'one side could no longer talk to you',
};

/**
 * The whole course before a use of force, not only its last second (Barnes v. Felix): each earlier decision that widened or
 * narrowed the choices left. Of the widening ones the latest five are kept, of the narrowing ones all.
 */
export function courseBefore(scenario: Scenario, policy: Policy, earlier: readonly Turn[]): readonly Earlier[] {
  const all = earlier.flatMap((turn) => narrowing(turn, nameOf(scenario)) ?? widening(turn, policy) ?? []);
  const widened = all.filter(({ effect }) => effect === 'widened').slice(-5);
  return all.filter((entry) => entry.effect === 'narrowed' || widened.includes(entry));
}

function narrowing(turn: Turn, name: string): Earlier | undefined {
  const said = reason(turn, NARROWS);
  if (said) return entry(turn, 'narrowed', said);
  if (presses(turn) && !uses(turn, 'say:false-promise')) return entry(turn, 'narrowed', `You ${deed(turn)}.`);
  if (uses(turn, 'do:approach') && agitated(turn.before) && closedIn(turn)) {
    return entry(turn, 'narrowed', `You moved within two arm’s lengths of ${name}: distance is time.`);
  }
  return undefined;
}

function closedIn(turn: Turn): boolean {
  return turn.then.some(({ event, after }) => event.type === 'moved' && nearer(after, TWO_ARMS));
}

function widening(turn: Turn, policy: Policy): Earlier | undefined {
  const said = reason(turn, WIDENS);
  if (said) return entry(turn, 'widened', said);
  const asked = turn.moves.find((move) => move.kind === 'request');
  if (asked && policy.resources.some((row) => row.resource === asked.word)) {
    return entry(turn, 'widened', `You ${deedOf(asked)}: it put another option on its way.`);
  }
  if (turn.moves.some((move) => move.kind === 'ask')) {
    return entry(turn, 'widened', `You ${deed(turn)}: facts make options.`);
  }
  return turn.before.phase === 'contact' && !isA(turn, 'force') && turn.effect >= 8
    ? entry(turn, 'widened', `You ${deed(turn)}: it brought the person closer to hearing you.`)
    : undefined;
}

function reason(turn: Turn, table: Readonly<Partial<Record<Word, string>>>): string | undefined {
  for (const move of turn.moves) {
    const why = table[`${move.kind}:${move.word}` as Word];
    if (why) return `You ${deedOf(move)}: ${why}.`;
  }
  return undefined;
}

function deed(turn: Turn): string {
  const first = turn.moves.find((move) => techniqueOf(move).family === 'pressure') ?? turn.moves[0];
  return first ? deedOf(first) : 'acted';
}

function entry(turn: Turn, effect: Earlier['effect'], sentence: string): Earlier {
  return { decision: turn.decision, effect, sentence };
}
