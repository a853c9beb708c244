import { examineWalk } from '#examine';
import type { Diagnostic, Scenario } from '#story';
import { type Arguments, atLeastOne } from './arguments';
import { CORES } from './pool';
import { openFolder } from './story';
import { prepareToWalk, tellEnd, walk } from './walk';

/** Decisions that a deep check tries for each story: enough to come to nearly everything, and few enough to do on every save. */
const BUDGET = 12_000;
/** A deep check looks at so many seeds of a story. */
const SEEDS = 2;
/** A deep check of one story ends after so many seconds in any case. */
const LONGEST = 60;

/** Compiles a scenario, walks it within a budget, and reads it as a teacher would. */
export async function checkDeep(
  slug: string,
  given: Arguments,
): Promise<{
  readonly scenario?: Scenario;
  readonly diagnostics: readonly Diagnostic[];
  readonly walked?: string;
  readonly asked?: boolean;
}> {
  prepareToWalk();
  const { story, diagnostics } = openFolder(slug, { agencies: [], seeds: SEEDS });
  if (!story) return { diagnostics };
  const walked = await walk(story, {
    budgets: [atLeastOne(given, 'budget', BUDGET)],
    seconds: atLeastOne(given, 'seconds', LONGEST),
    workers: CORES,
  });
  tellEnd(walked);
  const found = examineWalk(story, walked.exploration, walked.ended);
  return {
    scenario: story.scenario,
    diagnostics: [...diagnostics, ...found.diagnostics],
    walked: found.walked,
    asked: walked.ended === 'asked',
  };
}
