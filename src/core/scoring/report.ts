import type { Resource } from '#doctrine';
import type { Mode } from '#encounter';
import type { KeptAway, Mix } from '#scoring/review';
import type { LedgerRow } from '#scoring/ledger';
import type { StepUse } from '#scoring/run';
import type { Finding } from '#scoring/criteria';
import type { CurvePoint } from './curve';
import type { DecisionReview } from './decisions';
import type { Difficulty } from './difficulty';
import type { DomainScore } from './scores';
import type { ResourceUse, Result } from './result';

/** What a run comes to, ready to be shown, printed or saved as JSON. */
export interface AfterActionReport {
  readonly scenario: { readonly slug: string; readonly title: string; readonly revision: string };
  readonly seed: number;
  /** The agency's name. */
  readonly agency: string;
  /** The revision of the agency's policy pack. */
  readonly policy: string;
  readonly units: 'ft' | 'm';
  readonly mode: Mode;
  /** The name the subject goes by. */
  readonly subject: string;
  readonly finished: boolean;
  readonly outcome: Result;
  readonly difficulty: Difficulty;
  readonly curve: readonly CurvePoint[];
  readonly arrivals: readonly { readonly at: number; readonly resource: Resource; readonly name: string }[];
  readonly decisions: readonly DecisionReview[];
  readonly findings: readonly Finding[];
  readonly ledger: readonly LedgerRow[];
  /** A sentence for each stretch in which force was possible and was kept away by what the officer did. */
  readonly keptAway: readonly KeptAway[];
  readonly mix: Mix;
  readonly steps: readonly StepUse[];
  /** Changes of the situation that were followed by a fresh look within two decisions. */
  readonly respins: number;
  /** All changes of the situation that called for a fresh look. */
  readonly changes: number;
  readonly resources: readonly ResourceUse[];
  readonly facts: readonly { readonly at: number; readonly fact: string }[];
  readonly draws: readonly { readonly about: string; readonly drawn: boolean | string }[];
  readonly domains: readonly DomainScore[];
}
