import type { Policy, Resource } from '#doctrine';
import type { Ended, Log } from '#encounter';
import type { Scenario } from '#story';
import { nameOf, only, type Placed, type Turn, turnsOf, watch, type Watched } from '#scoring/run';
import { ledgerOf, type LedgerRow } from '#scoring/ledger';
import { type Change, changesOf } from './changes';
import { type KeptAway, keptAway } from './kept';
import { type Mix, mixOf } from './mix';
import { type Quality, qualityOf } from './quality';

/** A run laid out for judging: what criteria may look at, all of it made from the log, the scenario and the policy. */
export interface Review {
  readonly scenario: Scenario;
  readonly policy: Policy;
  /** The name the subject goes by. */
  readonly name: string;
  /** Events that count, with how things stood before each. */
  readonly events: readonly Watched[];
  readonly turns: readonly Turn[];
  /** Decisions before the person was met. */
  readonly early: readonly Turn[];
  /** Decisions in contact with the person. */
  readonly met: readonly Turn[];
  /** Decisions after the contact, when the outcome was being settled. */
  readonly late: readonly Turn[];
  readonly quality: ReadonlyMap<number, Quality>;
  readonly ledger: readonly LedgerRow[];
  readonly kept: readonly KeptAway[];
  readonly changes: readonly Change[];
  readonly mix: Mix;
  readonly ended?: Placed<Ended>;
}

/** Lays out a log for judging. */
export function review(scenario: Scenario, policy: Policy, log: Log): Review {
  const events = watch(scenario, log);
  const turns = turnsOf(events);
  const ledger = ledgerOf(scenario, policy, events, turns);
  const [ended] = only(events, 'ended').slice(-1);
  return {
    scenario,
    policy,
    name: nameOf(scenario),
    events,
    turns,
    early: turns.filter((turn) => turn.before.phase === 'dispatch'),
    met: turns.filter((turn) => turn.before.phase === 'contact'),
    late: turns.filter((turn) => turn.before.phase === 'outcome'),
    quality: new Map(
      turns.map((turn, nth) => [turn.decision, qualityOf(turn, turns.slice(0, nth), policy, met(ledger, turn))]),
    ),
    ledger,
    kept: keptAway(scenario, turns),
    changes: changesOf(scenario, events, turns),
    mix: mixOf(turns, scenario.about.subject.who),
    ...(ended ? { ended } : {}),
  };
}

function met(ledger: readonly LedgerRow[], turn: Turn): boolean {
  const rows = ledger.filter((row) => row.decision === turn.decision);
  return rows.every((row) => row.policy.met);
}

/** Whether a resource arrived before an event with this index. */
export function hereBefore(review: Review, resource: Resource, index: number): boolean {
  return review.events.find((placed) => placed.index === index)?.before.here.includes(resource) ?? false;
}
