import type { Policy } from '#doctrine';
import { type BotName, rateUnit } from '#explore/bots';
import type { Scenario } from '#story';
import { serve } from './serve';

/** What a worker has to know before it can play: the scenario, and the agency packs by the names they were asked for. */
export interface Playing {
  readonly scenario: Scenario;
  readonly policies: Readonly<Record<string, Policy>>;
}

/** One piece of work: a strategy, an agency, and some seeds; a value that could be sent to another machine. */
export interface Piece {
  readonly agency: string;
  readonly bot: BotName;
  readonly seeds: readonly number[];
}

serve((data) => {
  const { scenario, policies } = data as Playing;
  return (unit) => {
    const { agency, bot, seeds } = unit as Piece;
    const policy = policies[agency];
    if (!policy) throw new Error(`No worker was told of the agency pack ${agency}.`);
    return rateUnit(scenario, policy, bot, seeds);
  };
});
