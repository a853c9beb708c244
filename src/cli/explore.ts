import { coverageOf, findingsOf, SEEDS } from '#explore';
import { explorationPage, explorationText, pasteable } from '#explore/report';
import { type Diagnostic, diagnosticText } from '#story';
import { type Arguments, atLeastOne, expectWritable, print, readArguments, write } from '#cli/terminal';
import { CORES, prepareToWalk, tellEnd, type Terms, walk, type Walked } from '#cli/workers';
import { isPlain, openStory } from '#cli/files';

/** Decisions that are tried unless it is said otherwise: some seconds on two cores. */
export const BUDGET = 30_000;
/** With seconds and no budget, this is as far as it goes. */
const MOST = 50_000_000;
/** Where it is not known how far a walk gets, its first round, and by how much each is larger than the one before. */
const CAREFUL = { first: 4_000, growth: 4 };
/** Where there is a budget: what was found in one of the usual size is known soon, for a tenth of the work. */
const LARGE = { first: BUDGET, growth: 10 };
/** A walk ends after so many seconds whatever its budget. */
const LONGEST = 120;

/**
 * `explore STORY [--budget N] [--seconds N] [--agency city,rural] [--seeds N] [--workers N] [--memory MB] [--json] [--html FILE]`: walks every path of a
 * scenario, or of an ink file, and says what was found; exit code 1 when something is wrong with it, 2 when the budget did not fit into memory, 130
 * after Ctrl-C.
 */
export async function explore(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv, ['budget', 'seconds', 'agency', 'seeds', 'html', 'workers', 'memory'], ['json']);
  const terms = termsOf(given);
  const page = given.option('html');
  if (page !== undefined) expectWritable(page, 'The map');
  prepareToWalk();
  const names = given.option('agency')?.split(',').map((name) => name.trim()).filter((name) => name !== ''); // prettier-ignore
  const { opened, where } = openStory(given.words[0], {
    agencies: names ?? [],
    seeds: given.option('seeds') === undefined ? undefined : atLeastOne(given, 'seeds', SEEDS),
  });
  const { story } = opened;
  if (!story) {
    if (given.flag('json')) print(where(JSON.stringify({ diagnostics: opened.diagnostics }, null, 2)));
    else for (const diagnostic of opened.diagnostics) print(where(diagnosticText(diagnostic)));
    return 1;
  }
  const walked = await walk(story, terms);
  tellEnd(walked);
  const { exploration, ended } = walked;
  const findings = [...opened.diagnostics, ...findingsOf(exploration, story).map(pasteable)];
  if (page !== undefined) write(page, where(explorationPage(exploration, story, ended, findings)), 'The map');
  if (given.flag('json')) {
    const coverage = {
      choices: coverageOf(exploration, story.sayings, 'choice'),
      lines: coverageOf(exploration, story.sayings, 'line'),
    };
    const { name, scenario } = story;
    const all = { story: name, revision: scenario?.revision, ended, coverage, exploration, diagnostics: findings };
    print(where(JSON.stringify(all, null, 2)));
  } else {
    print(where(explorationText(exploration, story, ended, findings)));
    if (page !== undefined) print(`\nThe map is in ${page}.`);
  }
  return exitCode(walked, findings);
}

function exitCode({ ended }: Walked, findings: readonly Diagnostic[]): number {
  if (ended === 'asked') return 130;
  if (ended === 'memory') return 2;
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}

function termsOf(given: Arguments): Terms {
  const timed = given.option('seconds') !== undefined;
  const budget = atLeastOne(given, 'budget', timed ? MOST : BUDGET);
  return {
    budgets: rounds(budget, timed || isPlain(given.words[0]) ? CAREFUL : LARGE),
    seconds: atLeastOne(given, 'seconds', LONGEST),
    workers: atLeastOne(given, 'workers', CORES),
    memory: given.option('memory') === undefined ? undefined : atLeastOne(given, 'memory', 1),
  };
}

/** Budgets that grow, so that something is known whenever the time ends or somebody ends it. */
function rounds(most: number, { first, growth }: typeof CAREFUL): readonly number[] {
  const budgets: number[] = [];
  for (let budget = first; budget * CAREFUL.growth <= most; budget *= growth) budgets.push(budget);
  return [...budgets, most];
}
