import type { Scenario } from '#story';
import { skillNeeded } from './careless';
import type { Check } from './check';
import type { BotRuns } from './figures';
import { games } from './games';
import { ends, outcomes, reached } from './outcome';
import { material, page } from './page';
import { skill } from './skill';

/** What runs can show of whether a scenario is fit for use. */
export function checksOf(scenario: Scenario, groups: readonly BotRuns[]): readonly Check[] {
  const all = groups.flatMap(({ runs }) => runs);
  if (all.length === 0) return [{ id: 'runs', holds: false, sentence: 'Nothing was played.' }];
  return [
    ends(scenario, all),
    ...skillNeeded(scenario, groups),
    ...skill(scenario, groups),
    ...games(scenario, groups),
    ...outcomes(scenario, groups),
    ...page(scenario, groups),
    ...material(scenario, all),
    ...reached(scenario, all),
  ];
}
