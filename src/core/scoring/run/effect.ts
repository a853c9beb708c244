import { isA, resistance, uses } from '#doctrine';
import { presenceOf } from '#encounter';
import type { Bearing, Custody, Scenario } from '#story';
import { tooNear } from './moment';
import type { Turn } from './turns';
import { presses } from './words';

/**
 * Whether an act had an effect for the better: the person was calmer, trusted more or took in more, resisted less, or had put a weapon away when the next
 * decision came. What was done under pressure, or answered by force or an injury, has none.
 */
export function helped(turn: Turn): boolean {
  const { before, end, effect, then } = turn;
  if (presses(turn) || turn.late || then.some(({ event }) => event.type === 'injured')) return false;
  return (
    effect > 0 ||
    resistance(end.behavior) < resistance(before.behavior) ||
    (before.weapon !== undefined && end.weapon === undefined)
  );
}

/** Whether the next decision undid what a turn had begun, by pressure or by force. */
export function undoneAtOnce(turn: Turn, turns: readonly Turn[]): boolean {
  return turns.some((next) => next.decision === turn.decision + 1 && (presses(next) || isA(next, 'force')));
}

/** Whether an act left the person less escalated than it found them. */
export function calmed({ before, after }: Turn): boolean {
  return after.escalation < before.reading.escalation;
}

/** Whether more room was called for and was taken: distance or cover from a weapon or an attack, or from somebody agitated who stood near. */
export function gaveRoom(turn: Turn): boolean {
  if (!uses(turn, 'do:step-back', 'do:take-cover', 'do:disengage')) return false;
  const { before, end } = turn;
  const further = (end.decimeters ?? Infinity) > (before.decimeters ?? Infinity);
  return roomWanted(turn) && (further || (end.cover && !before.cover));
}

/** Whether a moment called for more room: a weapon in view, an attack, or somebody agitated within a few steps. */
export function roomWanted({ before }: Turn): boolean {
  return before.weapon !== undefined || resistance(before.behavior) >= 3 || tooNear(before);
}

/** Whether a turn found out what the person is able to do: it asked that, in words or by signs, or somebody who was asked told something that bears on it. */
export function checksAbility(turn: Turn): boolean {
  if (uses(turn, 'say:ask-ability')) return true;
  if (uses(turn, 'do:show')) return turn.then.some(({ event }) => event.type === 'learned' && isOfAbility(event));
  if (!isA(turn, 'ask') && !turn.steps.includes('collect')) return false;
  return turn.told.some(isOfAbility);
}

/** Whether a turn found that out with the person, face to face, and not from somebody who was asked about them. */
export function checksWithPerson(turn: Turn): boolean {
  return turn.before.phase !== 'dispatch' && !isA(turn, 'ask') && checksAbility(turn);
}

function isOfAbility({ bears }: { readonly bears?: readonly Bearing[] }): boolean {
  return bears?.includes('ability') ?? false;
}

/** Who had charge of the person at the end of a turn. */
export function custodyAfter({ end }: Turn, about: Scenario['about']): Custody | undefined {
  return presenceOf(end.situation, about.subject.who)?.custody;
}
