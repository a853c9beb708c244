import type { Policy } from '#doctrine';
import type { LedgerRow } from '#scoring';
import type { Scenario } from '#story';
import { reportOf, type Run } from '#tests/core/scoring/run';

/** One row of a run’s ledger, the first unless told otherwise; a run without it fails the test that asked. */
export function rowOf(run: Run, nth = 0, scenario?: Scenario, policy?: Policy): LedgerRow {
  const row = reportOf(run, scenario, policy).ledger[nth];
  if (!row) throw new Error(`The ledger has no row ${nth}.`);
  return row;
}

/** What the policy found missing in one use of force. */
export function unmetIn(run: Run, scenario?: Scenario, policy?: Policy, nth = 0): readonly string[] {
  return rowOf(run, nth, scenario, policy).policy.unmet;
}

/** The facts under one heading at the first use of force. */
export function factsUnder(run: Run, factor: LedgerRow['known'][number]['factor'], policy?: Policy): readonly string[] {
  return rowOf(run, 0, undefined, policy).known.find((reading) => reading.factor === factor)?.facts ?? [];
}
