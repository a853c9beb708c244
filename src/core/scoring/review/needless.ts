import { type Disposition, isA, permits, type Policy, resistance } from '#doctrine';
import type { Ended } from '#encounter';
import type { Scenario } from '#story';
import { custodyAfter, only, type Placed, restriction, strictest, type Turn, type Watched } from '#scoring/run';
import type { LedgerRow } from '#scoring/ledger';

/** An arrest or a hold that nothing called for: the decision at which it began, and what it came to. */
export interface Needless {
  readonly turn: Turn;
  readonly disposition: Disposition;
}

/** From this restriction on, where the person goes is decided for them. */
const DECIDED_FOR = 3;

/**
 * The arrest or hold of a run that nothing called for: the scenario calls its ending poor or harmful, nobody else had been hurt, and the person had attacked
 * nobody. It began when the person was last taken into custody, or when it was decided, whichever came first.
 */
export function needlessCustody(
  { about }: Scenario,
  events: readonly Watched[],
  turns: readonly Turn[],
  ended: Placed<Ended> | undefined,
): Needless | undefined {
  const fit = about.endings.find(({ id }) => id === ended?.event.ending)?.fit;
  if (!ended || (fit !== 'poor' && fit !== 'harmful') || restriction(ended.event.disposition) < DECIDED_FOR)
    return undefined;
  const { disposition } = ended.event;
  if (disposition === 'died') return undefined;
  const attacked = events.some(({ after }) => resistance(after.behavior) >= 3);
  const othersHurt = only(events, 'injured').some(({ event }) => event.injury.who !== about.subject.who);
  if (attacked || othersHurt) return undefined;
  const taken = takenAt(turns, about);
  const turn = turns.find((past) => past === taken || strictest(past) >= DECIDED_FOR);
  return turn && { turn, disposition };
}

/** The decision from which on the person was not free again. */
function takenAt(turns: readonly Turn[], about: Scenario['about']): Turn | undefined {
  let first: Turn | undefined;
  for (const turn of turns) {
    if ((custodyAfter(turn, about) ?? 'free') === 'free') first = undefined;
    else first ??= turn;
  }
  return first;
}

/** Whether a decision was part of an act that nothing called for: force that the person’s behavior did not warrant, or custody without a ground from its beginning to the end. */
export function isNeedless(
  turn: Turn,
  needless: Needless | undefined,
  ledger: readonly LedgerRow[],
  policy: Policy,
): boolean {
  if (needless && turn.index >= needless.turn.index) return true;
  return (
    isA(turn, 'force') &&
    ledger.some(({ decision, option, behavior }) => decision === turn.decision && !permits(policy, option, behavior))
  );
}
