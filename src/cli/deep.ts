import { findingsOf, lintTeaching } from '#explore';
import { count, endSentence, isOpen, pasteable } from '#explore/report';
import type { Diagnostic, Scenario } from '#story';
import { type Arguments, atLeastOne } from './arguments';
import { CORES } from './pool';
import { openScenario } from './story';
import { prepareToWalk, tellEnd, walk } from './walk';

/** Decisions that a deep check tries for each story: enough to come to nearly everything, and few enough to do on every save. */
const BUDGET = 12_000;
/** A deep check looks at so many seeds of a story. */
const SEEDS = 2;
/** A deep check of one story ends after so many seconds in any case. */
const LONGEST = 60;

/** Compiles a scenario, walks it within a budget, and reads it as a teacher would. What the budget left open is counted, not complained of. */
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
  const { story, diagnostics } = openScenario(slug, { agencies: [], seeds: SEEDS });
  if (!story?.scenario || !('scenario' in story.material)) return { diagnostics };
  const { policies } = story.material;
  const { scenario } = story;
  const terms = {
    budgets: [atLeastOne(given, 'budget', BUDGET)],
    seconds: atLeastOne(given, 'seconds', LONGEST),
    workers: CORES,
  };
  const walked = await walk(story, terms);
  tellEnd(walked);
  const findings = findingsOf(walked.exploration, story).map(pasteable);
  const known = findings.filter((finding) => !isOpen(finding));
  const met = new Set(walked.exploration.endings.map(({ id }) => id));
  const missed = scenario.about.endings.filter(({ id }) => !met.has(id)).map(({ id }) => id);
  const open = findings.length - known.length - missed.length;
  return {
    scenario,
    diagnostics: [
      ...diagnostics,
      ...known,
      ...policies.slice(0, 1).flatMap((policy) => lintTeaching(scenario, policy)),
    ],
    walked:
      endSentence(walked.exploration, walked.ended) +
      (missed.length > 0
        ? ` It did not come to ${missed.length === 1 ? 'the ending' : 'the endings'} ${missed.join(', ')}.`
        : '') +
      (open > 0 ? ` It left open whether ${count(open, 'choice or line', 'choices or lines')} can be come to.` : '') +
      (open > 0 || missed.length > 0 ? ` “explore ${slug}” looks further.` : ''),
    asked: walked.ended === 'asked',
  };
}
