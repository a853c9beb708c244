import {
  BY_HAND,
  type ForceOption,
  forceOption,
  isA,
  type Move,
  permits,
  type Policy,
  resistance,
  techniqueOf,
  TWO_ARMS,
  uses,
  type Word,
  wordOf,
} from '#doctrine';
import { type OfferedChoice, presenceOf, type UsedForce } from '#encounter';
import { bodyOf, type Scenario } from '#story';
import { type Moment, nearer, presses, type Turn } from '#scoring/run';

/** What a person was doing when force came up, as far as it decides which other options there were. */
interface Stance {
  /** Whether the person was attacking. */
  readonly attacks: boolean;
  readonly flees: boolean;
  readonly armed: boolean;
  /** Whether a hand could be laid on the person. */
  readonly near: boolean;
}

/** Acts that are still open to somebody who is being attacked: away, behind something, or apart. */
const AGAINST_ATTACK: readonly Word[] = ['do:step-back', 'do:take-cover', 'do:disengage', 'do:reposition'];
/** Acts that bring nothing to somebody who is running away. */
const NOT_FLEEING: readonly Word[] = [
  'do:wait',
  'do:step-back',
  'do:take-cover',
  'do:open-stance',
  'do:lower-height',
  'do:offer-item',
  'do:walk-together',
  'do:search',
];
/** Acts that bring an officer within reach of a weapon. */
const NOT_ARMED: readonly Word[] = ['do:approach', 'do:lower-height', 'do:offer-item', 'do:walk-together', 'do:search'];

/**
 * Names of less intrusive options that were on offer with a use of force, could have been used as things stood, and had not been tried: words and acts without
 * pressure not used in contact so far, and lower force that the policy permits. Nobody is told to wait for, to hold or to handcuff a person who comes with a
 * knife, or to take the arm of one who runs.
 */
export function untriedAt(
  { about }: Scenario,
  policy: Policy,
  event: UsedForce,
  before: Moment,
  turn: Turn,
  earlier: readonly Turn[],
): readonly string[] {
  const met = earlier.filter((past) => past.before.phase === 'contact');
  const tried = new Set([...met, turn].flatMap((past) => past.moves.map(wordOf)));
  const body = presenceOf(before.situation, about.subject.who)?.posture;
  const stance: Stance = {
    attacks: resistance(event.behavior) >= 3,
    flees: before.decimeters === undefined || (body !== undefined && bodyOf(body) === 'running'),
    armed: before.weapon !== undefined,
    near: nearer(before, 2 * TWO_ARMS),
  };
  const moves = turn.choices
    .filter((choice) => choice.id !== turn.choice && isLess(policy, event, choice))
    .filter((choice) => choice.moves.every((move) => isOpen(move, stance)))
    .flatMap((choice) => choice.moves.filter((move) => move.kind === 'force' || !tried.has(wordOf(move))))
    .filter((move) => move.kind !== 'ask' && move.kind !== 'request');
  const inOrder = [...moves.filter((move) => move.kind !== 'force'), ...moves.filter((move) => move.kind === 'force')];
  return [...new Set(inOrder.map((move) => techniqueOf(move).name))];
}

function isLess(policy: Policy, { option, behavior }: UsedForce, choice: OfferedChoice): boolean {
  const force = choice.moves.flatMap((move) => (move.kind === 'force' ? [move.word] : []));
  const less = (word: ForceOption) =>
    forceOption(word).level < forceOption(option).level && permits(policy, word, behavior);
  if (force.length > 0) return force.every(less);
  return (
    !presses(choice) &&
    !isA(choice, 'end') &&
    !uses(choice, 'say:warn-force', 'say:command', 'do:proceed', 'do:approach')
  );
}

/** Whether a move was open to the officer, as the person stood then. */
function isOpen(move: Move, { attacks, flees, armed, near }: Stance): boolean {
  const word = wordOf(move);
  if (move.kind === 'force') {
    const byHand = BY_HAND.includes(move.word);
    if (byHand && (!near || armed || flees)) return false;
    return !(attacks && forceOption(move.word).display);
  }
  if (attacks) return AGAINST_ATTACK.includes(word);
  if (flees && NOT_FLEEING.includes(word)) return false;
  return !(armed && NOT_ARMED.includes(word));
}
