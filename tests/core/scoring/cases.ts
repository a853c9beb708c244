import { expect, it } from 'vitest';
import type { Policy } from '#doctrine';
import type { EncounterEvent } from '#encounter';
import { CRITERIA } from '#scoring';
import type { Scenario } from '#story';
import { found, type Run } from '#tests/core/scoring/run';

/** What one criterion is to say, or not to say, about one run. */
export interface Case {
  /** A true sentence about the criterion. */
  readonly title: string;
  readonly criterion: string;
  readonly run: Run;
  /** What the finding says; without it the criterion has to be silent. */
  readonly says?: RegExp;
  /** The decision it belongs to. */
  readonly decision?: number;
  /** The type of event it points at, where it is not a decision. */
  readonly event?: EncounterEvent['type'];
  readonly scenario?: Scenario;
  readonly policy?: Policy;
  /** How many findings it gives; one unless said. */
  readonly count?: number;
}

/** Makes one test of every case. */
export function hold(cases: readonly Case[]): void {
  for (const one of cases) it(one.title, () => holds(one));
}

function holds({ criterion, run, says, decision, event = 'decided', scenario, policy, count = 1 }: Case): void {
  expect(CRITERIA.map(({ id }) => id)).toContain(criterion);
  const findings = found(run, criterion, scenario, policy);
  if (!says) {
    expect(findings.map(({ sentence }) => sentence)).toEqual([]);
    return;
  }
  expect(findings).toHaveLength(count);
  const [finding] = findings;
  expect(finding?.sentence).toMatch(says);
  expect(run.log[finding?.event ?? -1]?.type).toBe(event);
  if (decision !== undefined) expect(finding?.decision).toBe(decision);
}
