import type { Policy } from '#doctrine';
import { type Ended, type Log, presenceOf } from '#encounter';
import { type Ending, isGood, type Scenario } from '#story';
import { latest, nameOf, only, type Placed, type Turn, turnsOf, watch, type Watched } from '#scoring/run';
import { ledgerOf, type LedgerRow } from '#scoring/ledger';
import { type Change, changesOf } from './changes';
import { type Brought, broughtNear, type KeptStretch, keptAway, notAverted } from './kept';
import { type Mix, mixOf } from './mix';
import { isNeedless, type Needless, needlessCustody } from './needless';
import { type Promises, promisesOf } from './promises';
import { type Quality, qualityOf } from './quality';
import { type Reach, reachOfForce } from './reach';

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
  readonly kept: readonly KeptStretch[];
  /** When force came within reach, and what was known of what the person is able to do. */
  readonly reach: Reach | undefined;
  /** Where the officer’s own pressure brought force within reach. */
  readonly brought: Brought | undefined;
  /** The first and last decision of a stretch with force within reach in which nothing helped, and somebody was hurt. */
  readonly unaverted: readonly [first: Turn, last: Turn] | undefined;
  /** An arrest or a hold that nothing called for. */
  readonly needless: Needless | undefined;
  /** Whether a decision, by its number, was part of an act that nothing called for. */
  readonly isNeedless: (decision: number) => boolean;
  readonly promises: Promises;
  readonly changes: readonly Change[];
  readonly mix: Mix;
  /** Index of the event at which the person had gone for good or was in somebody else's care; beyond the last where neither happened. */
  readonly parted: number;
  /** The second at which it was over: the end, or for an officer who disengaged the answer to the last decision. Watching from afar is not being on scene. */
  readonly settled: number;
  readonly ended: Placed<Ended> | undefined;
}

/** Lays out a log for judging. */
export function review(scenario: Scenario, policy: Policy, log: Log): Review {
  const events = watch(scenario, log);
  const turns = turnsOf(events, scenario.about.subject.who);
  const ledger = ledgerOf(scenario, policy, events, turns);
  const [ended] = only(events, 'ended').slice(-1);
  const needless = needlessCustody(scenario, events, turns, ended);
  const within = new Set(
    turns.filter((turn) => isNeedless(turn, needless, ledger, policy)).map(({ decision }) => decision),
  );
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
      turns.map((turn, nth) => {
        const terms = { policy, forceMet: met(ledger, turn), needless: within.has(turn.decision) };
        return [turn.decision, qualityOf(turn, turns.slice(0, nth), terms)];
      }),
    ),
    ledger,
    kept: keptAway(scenario, turns),
    reach: reachOfForce(turns, ledger),
    brought: broughtNear(turns),
    unaverted: notAverted(turns),
    needless,
    isNeedless: (decision) => within.has(decision),
    promises: promisesOf(turns),
    changes: changesOf(scenario, events, turns),
    parted: partedAt(scenario, events),
    settled: settledAt(events, ended),
    mix: mixOf(turns, scenario.about.subject.who),
    ended,
  };
}

function partedAt({ about }: Scenario, events: readonly Watched[]): number {
  const { who } = about.subject;
  const together = latest(events, ({ after }) => {
    const person = presenceOf(after.situation, who);
    return after.phase === 'dispatch' || (after.decimeters !== undefined && person?.custody !== 'in-care');
  });
  const next = events.find(({ index }) => together !== undefined && index > together.index);
  return next?.index ?? Infinity;
}

function settledAt(events: readonly Watched[], ended: Placed<Ended> | undefined): number {
  if (ended?.event.disposition !== 'disengaged') return events.at(-1)?.event.at ?? 0;
  const last = latest(events, ({ event }) => ['decided', 'responded', 'used-force', 'injured'].includes(event.type));
  return (last ?? events.at(-1))?.event.at ?? 0;
}

function met(ledger: readonly LedgerRow[], turn: Turn): boolean {
  const rows = ledger.filter((row) => row.decision === turn.decision);
  return rows.every((row) => row.policy.met);
}

/** The ending that a run came to, as the scenario has it. */
export function endingOf({ scenario, ended }: Review): Ending | undefined {
  return scenario.about.endings.find(({ id }) => id === ended?.event.ending);
}

/** The endings that the scenario calls best or good. */
export function goodEndings({ scenario }: Review): readonly Ending[] {
  return scenario.about.endings.filter(isGood);
}

/** Whether a run came to an ending that the scenario calls best or good. */
export function endedWell(review: Review): boolean {
  const ending = endingOf(review);
  return ending !== undefined && isGood(ending);
}
