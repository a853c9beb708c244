import type { Policy } from '#doctrine';
import type { EncounterEvent, Frame } from '#encounter';
import { type BotName, LONGEST_RUN, playOn, start } from '#explore/bots';
import { narrator } from '#narrator';
import type { Scenario } from '#story';
import { AGENCIES, ready, shelf } from '#tests/stories/shelf';

/** A story with one agency's policy, and the narrator of every run. */
export interface Setting extends Frame {
  readonly scenario: Scenario;
  readonly policy: Policy;
}

/** Every story with every agency. */
export function settings(): readonly Setting[] {
  return shelf().flatMap((story) => {
    const scenario = ready(story);
    return Object.values(AGENCIES).map((policy) => ({ scenario, policy, narrator }));
  });
}

/** The log of a whole run by a bot. */
export function logOf(setting: Setting, bot: BotName, seed: number): readonly EncounterEvent[] {
  const from = start(setting, seed);
  return [...from.events, ...playOn(setting, from, { bot, seed, most: LONGEST_RUN }).events];
}
