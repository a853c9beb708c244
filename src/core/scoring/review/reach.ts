import { isA, resistance } from '#doctrine';
import { checksAbility, checksWithPerson, forceIsNear, type Turn } from '#scoring/run';
import type { LedgerRow } from '#scoring/ledger';

/** Decisions after force came within reach by which it is worth knowing what the person is able to do; a Talkdown default. */
const SOON = 2;

/** The decision at which force came within reach, and what was known by then, or soon after, of what the person is able to do. */
export interface Reach {
  readonly near: Turn;
  /** Decisions in contact up to the last that still counts as soon. */
  readonly until: readonly Turn[];
  /** Where it was found out with the person. */
  readonly checked: Turn | undefined;
  /** Where it was only told by somebody else. */
  readonly told: Turn | undefined;
}

/** Whether resistance is what force answered, so that ability to comply had to be asked about and other options tried. */
export function answersResistance(row: LedgerRow): boolean {
  return resistance(row.behavior) < 3;
}

/** When force came within reach in a run without force on somebody who resisted; what the ledger tells of such force is not told twice. */
export function reachOfForce(turns: readonly Turn[], ledger: readonly LedgerRow[]): Reach | undefined {
  const met = turns.filter((turn) => turn.before.phase === 'contact');
  const near = met.find((turn) => forceIsNear(turn.before) && turn.choices.some((choice) => isA(choice, 'force')));
  if (!near || ledger.some(answersResistance)) return undefined;
  const soon = (turn: Turn) => turn.decision <= near.decision + SOON;
  const known = turns.filter((turn) => soon(turn) && checksAbility(turn));
  const checked = known.find(checksWithPerson);
  return { near, until: met.filter(soon), checked, told: checked ? undefined : known[0] };
}
