import type { Policy } from '#doctrine';
import type { Log } from '#encounter';
import { BUDGET, type KeyDecisions, keyDecisionUnits, pickKeyDecisions, weigh } from '#explore/alternatives';
import type { Scenario } from '#story';

/** The key decisions of a log, all its units weighed one after the other, which the page leaves to workers. */
export function keyDecisions(scenario: Scenario, policy: Policy, log: Log, budget = BUDGET): KeyDecisions {
  return pickKeyDecisions(keyDecisionUnits(log, budget).map((unit) => weigh(scenario, policy, log, unit, budget)));
}
