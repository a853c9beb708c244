import { isA, type Policy, resistance, uses, type Word, wordOf } from '#doctrine';
import { familiesOf, presses, tooNear, type Turn } from '#scoring/run';

/** How a decision compares: stronger than most of what doctrine offers, neutral, or costly. */
export type Quality = 'stronger' | 'neutral' | 'costly';

/** The least sum by which a decision helped the person enough to be called stronger. */
const STRONGER = 5;
/** The sum by which a decision set the person back enough to be called costly. */
const COSTLY = -5;
/** The same for acts that safety may call for although they weigh on the person. */
const COSTLY_WHEN_NEEDED = -9;

const NEEDED: readonly Word[] = [
  'say:warn-force',
  'say:ask-about-weapon',
  'say:tell-rights',
  'say:set-limit',
  'do:search',
  'do:approach',
  'do:take-cover',
];

/** Acts that serve the process before the person is met, or after; doing one a second time adds nothing. */
const PREPARES: readonly Word[] = [
  'do:make-plan',
  'do:check-policy',
  'do:arrive-quietly',
  'do:brief',
  'do:hold-for-resource',
  'do:observe',
];

/**
 * The quality of a decision, from the rules it fired and from doctrine, whatever came of it later. Pressure is costly, and so is
 * force or crowding without need; within an arrest or a hold that nothing called for, deciding it is costly and only care is stronger; force that met the policy is neutral, never stronger. Collecting facts or asking for a
 * resource is stronger the first time and neutral after it. Everything else is judged by what it did to the person.
 */
export function qualityOf(turn: Turn, earlier: readonly Turn[], { policy, forceMet, needless }: Terms): Quality {
  if (needless && (isA(turn, 'end') || isA(turn, 'force'))) return 'costly';
  const quality = plainQuality(turn, earlier, policy, forceMet);
  return needless && quality === 'stronger' && !familiesOf(turn).includes('care') ? 'neutral' : quality;
}

/** What the quality of a decision depends on beside itself and those before it. */
interface Terms {
  readonly policy: Policy;
  /** Whether force in it met the policy. */
  readonly forceMet: boolean;
  /** Whether it is part of an act that nothing called for. */
  readonly needless: boolean;
}

function plainQuality(turn: Turn, earlier: readonly Turn[], policy: Policy, forceMet: boolean): Quality {
  if (isA(turn, 'force')) return forceMet ? 'neutral' : 'costly';
  if (presses(turn)) return 'costly';
  const least = uses(turn, ...NEEDED) ? COSTLY_WHEN_NEEDED : COSTLY;
  if (turn.effect <= least && !isOwed(turn)) return 'costly';
  if (turn.late) return 'neutral';
  if (turn.effect >= STRONGER) return 'stronger';
  return serves(turn, earlier, policy) ? 'stronger' : 'neutral';
}

/** Whether a turn warns somebody who is attacking, as agencies ask for before force. */
function isOwed(turn: Turn): boolean {
  return uses(turn, 'say:warn-force') && resistance(turn.before.behavior) >= 3;
}

/** Whether an act that does little to the person serves the process: new information, a resource that exists, cover from a weapon, care. */
function serves(turn: Turn, earlier: readonly Turn[], policy: Policy): boolean {
  const first = (word: Word) => !earlier.some((past) => uses(past, word));
  return turn.moves.some((move) => {
    const word = wordOf(move);
    if (move.kind === 'ask') return first(word);
    if (move.kind === 'request') return first(word) && policy.resources.some((row) => row.resource === move.word);
    if (PREPARES.includes(word)) return turn.before.phase === 'dispatch' && first(word);
    if (word === 'do:take-cover') return turn.before.weapon !== undefined;
    if (word === 'do:step-back') return tooNear(turn.before);
    if (word === 'say:tell-rights') return first(word);
    return turn.before.phase === 'outcome' && familiesOf({ moves: [move] }).includes('care') && move.kind !== 'end';
  });
}
