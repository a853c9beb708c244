import { examineWalk, proveStory } from '#examine';
import type { Contradiction, Proof } from '#examine/truth';
import type { Diagnostic, Scenario } from '#story';
import { type Arguments, atLeastOne } from '#cli/terminal';
import { CORES, prepareToWalk, PROVER, tellEnd, walk } from '#cli/workers';
import { type Home, openFolder, readTranscripts } from '#cli/files';

/** Decisions that a deep check tries for each story: enough to come to nearly everything, and few enough to do on every save. */
const BUDGET = 12_000;
/** A deep check looks at so many seeds of a story. */
const SEEDS = 2;
/** A deep check of one story ends after so many seconds in any case. */
const LONGEST = 60;

/** Compiles a scenario, walks it within a budget, and says where its words contradict the situation and what a teacher would say of it. */
export async function checkDeep(
  home: Home,
  given: Arguments,
): Promise<{
  readonly scenario?: Scenario;
  readonly diagnostics: readonly Diagnostic[];
  readonly walked?: string;
  readonly asked?: boolean;
}> {
  prepareToWalk(PROVER);
  const { story, diagnostics } = openFolder(home, { agencies: [], seeds: SEEDS });
  if (!story) return { diagnostics };
  const proved: (readonly Contradiction[])[] = [];
  const walked = await walk<Proof>(
    story,
    {
      budgets: [atLeastOne(given, 'budget', BUDGET)],
      seconds: atLeastOne(given, 'seconds', LONGEST),
      workers: atLeastOne(given, 'workers', CORES),
    },
    { entry: PROVER, heard: ({ contradictions }) => proved.push(contradictions) },
  );
  tellEnd(walked);
  const contradictions = proveStory(story, readTranscripts(home), proved);
  const found = examineWalk(story, walked.exploration, walked.ended, contradictions);
  return {
    scenario: story.scenario,
    diagnostics: [...diagnostics, ...found.diagnostics],
    walked: found.walked,
    asked: walked.ended === 'asked',
  };
}
