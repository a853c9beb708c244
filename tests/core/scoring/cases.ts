import { describe, expect, it } from 'vitest';
import type { Policy } from '#doctrine';
import type { EncounterEvent } from '#encounter';
import { CRITERIA, type Finding } from '#scoring';
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

/** A run in which a criterion has to be silent, with the scenario and the policy where they are not the plain ones. */
type Silent = Run | readonly [run: Run, scenario: Scenario | undefined, policy?: Policy];

/** The specification of one criterion: a run in which it is found, and runs in which it is not. */
export interface Spec {
  readonly kind: Finding['kind'];
  readonly found: Run;
  /** The decision it belongs to. */
  readonly decision: number;
  /** The type of event it points at, where it is not a decision. */
  readonly event?: EncounterEvent['type'];
  /** The whole sentence. */
  readonly says: string;
  readonly scenario?: Scenario;
  readonly policy?: Policy;
  /** Runs that come close, each under the words that end the sentence “It is not found …”. */
  readonly silent: Readonly<Record<string, Silent>>;
}

/** Makes the tests of one criterion: what it says where it is found, and that it is silent where it is not. */
export function specify(criterion: string, { silent, ...spec }: Spec): void {
  describe(criterion, () => {
    it(`is something to ${spec.kind}`, () => says(criterion, spec));
    for (const [why, run] of Object.entries(silent)) it(`is not found ${why}`, () => isSilent(criterion, run));
  });
}

function says(
  criterion: string,
  { found: run, kind, decision, event = 'decided', says, scenario, policy }: Omit<Spec, 'silent'>,
) {
  const [finding, ...more] = found(run, criterion, scenario, policy);
  expect(finding).toMatchObject({ kind, decision, sentence: says });
  expect(run.log[finding?.event ?? -1]?.type).toBe(event);
  expect(more).toEqual([]);
}

function isSilent(criterion: string, silent: Silent): void {
  const [run, scenario, policy] = 'log' in silent ? [silent] : silent;
  expect(found(run, criterion, scenario, policy).map(({ sentence }) => sentence)).toEqual([]);
}
