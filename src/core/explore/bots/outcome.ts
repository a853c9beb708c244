import { count } from '#doctrine';
import type { Scenario } from '#story';
import { type Check, endingsIn, endingsOf, habitsIn, placed, runsOf } from './check';
import type { BotRuns, RunFigures } from './figures';
import { LONGEST_RUN } from './play';

/** The share, in percent, of what two lines may have in common and still be two lines. */
const IN_COMMON = 67;
/** So many ids are listed. */
const LISTED = 8;

/** What runs come to: every run ends, force is never best, several lines and dispositions are good, some seeds stay hard, and nothing is left out. */
export function outcomes(scenario: Scenario, groups: readonly BotRuns[]): readonly Check[] {
  const all = groups.flatMap(({ runs }) => runs);
  return [
    forceNeverBest(scenario, groups),
    twoLines(scenario, groups),
    twoDispositions(scenario, all),
    hardSeeds(scenario, groups),
  ];
}

/** Whether every run came to an ending. */
export function ends(scenario: Scenario, all: readonly RunFigures[]): Check {
  const broken = all.filter((run) => run.fault !== undefined);
  const endless = all.filter((run) => run.fault === undefined && run.ending === '');
  const [fault] = broken;
  const [long] = endless;
  const last = [...new Set(long?.choices.slice(-LISTED) ?? [])].map((choice) => placed(scenario, choice));
  const sentence = fault
    ? `The script stopped in ${broken.length} of ${count(all.length, 'run')}, first on seed ${fault.seed}: ${fault.fault ?? ''} Play it with ${fault.deaths === false ? '--deaths off ' : ''}--choices ${fault.choices.join(',')}.`
    : long
      ? `${endless.length} of ${count(all.length, 'run')} came to no ending within ${LONGEST_RUN} decisions, first on seed ${long.seed}, where it went round in ${last.slice(-3).join(', ')}; a trainee would give up. Let the clock, patience or a count of turns lead out of there.`
      : `All ${count(all.length, 'run')} came to an ending.`;
  return { id: 'every-run-ends', holds: !fault && !long, sentence };
}

function forceNeverBest(scenario: Scenario, groups: readonly BotRuns[]): Check {
  const best = endingsOf(scenario, 'best');
  const runs = runsOf(groups, 'force-first').filter(({ ending }) => best.includes(ending));
  const [run] = runs;
  const sentence = run
    ? `Force first reached the ending “${run.ending}”, which is declared best, in ${count(runs.length, 'run')}, first on seed ${run.seed}, with ${habitsIn(scenario, [run], runsOf(groups, 'skilled'))}. A trainee learns that force pays. Close the way to it once force was used, or declare that it fits less well.`
    : 'Force first never reached an ending that is declared best.';
  return { id: 'force-never-best', holds: !run, sentence };
}

/** Two runs of different strategies on one seed that both end well and have little in common. */
function twoLines(scenario: Scenario, groups: readonly BotRuns[]): Check {
  const well = endingsOf(scenario, 'best', 'good');
  const reached = well.filter((id) => groups.some(({ runs }) => runs.some(({ ending }) => ending === id)));
  const bySeed = new Map<string, RunFigures[]>();
  for (const { agency, runs } of groups) {
    for (const run of runs.filter(({ ending }) => well.includes(ending))) {
      const key = `${agency} ${run.seed}`;
      bySeed.set(key, [...(bySeed.get(key) ?? []), run]);
    }
  }
  const seeds = [...bySeed.values()].filter((runs) =>
    runs.some((one, nth) => runs.slice(nth + 1).some((other) => inCommon(one, other) < IN_COMMON)),
  ).length;
  const holds = reached.length >= 2 && seeds > 0;
  const found = `Of the endings declared best or good, ${reached.length} of ${well.length} ${reached.length === 1 ? 'was' : 'were'} reached`;
  const missed = well.filter((id) => !reached.includes(id));
  return {
    id: 'two-good-lines',
    holds,
    sentence: holds
      ? `${found}; on ${count(seeds, 'seed')} two different lines ended well.`
      : `${found}${reached.length > 0 ? ` (${reached.join(', ')})` : ''}, and on ${seeds === 0 ? 'no seed' : count(seeds, 'seed')} two different lines ended well: a trainee learns one line by heart. ${missed.length > 0 ? `Open a way to ${missed.join(', ')}` : 'Declare and write another good ending'}, by other choices than the first.`,
  };
}

/** The share, in percent, of choices that two runs have in common. */
function inCommon(one: RunFigures, other: RunFigures): number {
  const [mine, theirs] = [new Set(one.choices), new Set(other.choices)];
  const shared = [...mine].filter((choice) => theirs.has(choice)).length;
  return Math.round((100 * shared) / Math.max(1, mine.size + theirs.size - shared));
}

function twoDispositions(scenario: Scenario, all: readonly RunFigures[]): Check {
  const accepted = endingsOf(scenario, 'best', 'good', 'acceptable');
  const there = all.filter(({ ending }) => accepted.includes(ending));
  const found = [...new Set(there.map(({ disposition }) => disposition ?? ''))].sort();
  const list = found.length > 0 ? `: ${found.join(', ')}` : '';
  const sentence = `Acceptable or better, ${count(found.length, 'way')} to leave the person ${found.length === 1 ? 'was' : 'were'} reached${list}.`;
  return {
    id: 'two-dispositions',
    holds: found.length >= 2,
    sentence:
      found.length >= 2
        ? sentence
        : `${sentence} A trainee has nothing to weigh at the end. Declare endings with two dispositions that fit, in scenario.json, and offer the way to both.`,
  };
}

/** Kindness is not a cheat code: on some seeds a trained officer, too, ends elsewhere. */
function hardSeeds(scenario: Scenario, groups: readonly BotRuns[]): Check {
  const runs = runsOf(groups, 'skilled');
  const well = endingsOf(scenario, 'best', 'good');
  const short = runs.filter(({ ending }) => !well.includes(ending));
  const found = `Skilled ended neither best nor good in ${short.length} of ${count(runs.length, 'run')}`;
  const holds = runs.length === 0 ? null : short.length > 0 && short.length * 2 < runs.length;
  return {
    id: 'some-seeds-stay-hard',
    holds,
    sentence:
      holds !== false
        ? `${found}; some seeds stay hard, and most do not.`
        : short.length === 0
          ? `${found}: doing it right works every time, at ${endingsIn(runs)}, and a trainee learns a formula. Let something the seed draws (“draws” in scenario.json) keep some of these from working.`
          : `${found}, but at ${endingsIn(short)}: a trainee learns that doctrine does not help. Look at what keeps these runs from a good ending, and ease it on most seeds.`,
  };
}

/** Whether every ending was reached and every choice taken; what was not may still be in reach of others. */
export function reached(scenario: Scenario, all: readonly RunFigures[]): readonly Check[] {
  const { endings } = scenario.about;
  const missed = endings.filter(({ id }) => !all.some(({ ending }) => ending === id));
  const ids = [...new Set(Object.values(scenario.choices).map(({ id }) => id))];
  const taken = new Set(all.flatMap(({ choices }) => choices));
  const never = ids.filter((id) => !taken.has(id)).sort();
  const named = never.slice(0, LISTED).join(', ');
  return [
    {
      id: 'endings-reached',
      holds: missed.length === 0 ? true : null,
      sentence:
        missed.length === 0
          ? `All ${count(endings.length, 'ending')} were reached.`
          : `No strategy reached ${missed.map(({ id }) => id).join(', ')}; “talkdown explore ${scenario.slug}” says whether anything does.`,
    },
    {
      id: 'choices-taken',
      holds: never.length === 0 ? true : null,
      sentence:
        never.length === 0
          ? `All ${count(ids.length, 'choice')} were taken by some strategy.`
          : `${never.length} of ${count(ids.length, 'choice')} ${never.length === 1 ? 'was' : 'were'} never taken by a strategy: ${named}${never.length > LISTED ? ' and others' : ''}.`,
    },
  ];
}
