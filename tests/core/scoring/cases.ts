import { describe, expect, it } from 'vitest';
import type { Policy } from '#doctrine';
import type { EncounterEvent } from '#encounter';
import type { Finding } from '#scoring';
import type { Scenario } from '#story';
import { found, type Run } from '#tests/core/scoring/run';

/** A run in which a criterion has to be silent, with the scenario and the policy where they are not the plain ones. */
type Silent = Run | readonly [run: Run, scenario: Scenario | undefined, policy?: Policy];

/** Another run in which a criterion is found, with what tells it from the first. */
interface Also {
  readonly run: Run;
  readonly says: RegExp;
  /** The decision it belongs to, where that is the point. */
  readonly decision?: number;
  readonly scenario?: Scenario;
  readonly policy?: Policy;
  /** How many findings it gives; one unless said. */
  readonly count?: number;
}

/** The specification of one criterion: runs in which it is found, and runs in which it is not. */
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
  /** Further runs in which it is found, each under the words that end the sentence “It is found …”. */
  readonly also?: Readonly<Record<string, Also>>;
  /** Runs that come close, each under the words that end the sentence “It is not found …”. */
  readonly silent: Readonly<Record<string, Silent>>;
}

/** Makes the tests of one criterion: what it says where it is found, and that it is silent where it is not. */
export function specify(criterion: string, { also = {}, silent, ...spec }: Spec): void {
  describe(criterion, () => {
    it(`is something to ${spec.kind}`, () => says(criterion, spec));
    for (const [where, more] of Object.entries(also))
      it(`is found ${where}`, () => saysToo(criterion, more, spec.kind, spec.event));
    for (const [why, run] of Object.entries(silent)) it(`is not found ${why}`, () => isSilent(criterion, run));
  });
}

function says(
  criterion: string,
  { found: run, kind, decision, event = 'decided', says, scenario, policy }: Omit<Spec, 'also' | 'silent'>,
) {
  const [finding, ...more] = found(run, criterion, scenario, policy);
  expect(finding).toMatchObject({ kind, decision, sentence: says });
  expect(run.log[finding?.event ?? -1]?.type).toBe(event);
  expect(more).toEqual([]);
}

function saysToo(
  criterion: string,
  { run, says, decision, scenario, policy, count = 1 }: Also,
  kind: Finding['kind'],
  event: EncounterEvent['type'] = 'decided',
) {
  const findings = found(run, criterion, scenario, policy);
  expect(findings).toHaveLength(count);
  const [finding] = findings;
  expect(finding?.kind).toBe(kind);
  expect(finding?.sentence).toMatch(says);
  expect(run.log[finding?.event ?? -1]?.type).toBe(event);
  if (decision !== undefined) expect(finding?.decision).toBe(decision);
}

function isSilent(criterion: string, silent: Silent): void {
  const [run, scenario, policy] = 'log' in silent ? [silent] : silent;
  expect(found(run, criterion, scenario, policy).map(({ sentence }) => sentence)).toEqual([]);
}
