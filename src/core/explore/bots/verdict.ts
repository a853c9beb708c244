import { type Domain, DOMAINS } from '#scoring';
import type { Scenario } from '#story';
import { compare, isAhead } from './compare';
import type { BotRuns, RunFigures } from './figures';
import { BOTS } from './strategy/bots';

/** One thing a good scenario shows: whether it holds, or nothing where runs alone cannot say; and what was found, in a sentence. */
export interface Check {
  readonly id: string;
  readonly holds: boolean | null;
  readonly sentence: string;
}

/** Points by which a trained officer may fall behind an average one in a domain before it counts. */
const SLACK = 5;
/** The share, in percent, of what two lines may have in common and still be two lines. */
const IN_COMMON = 67;
/** The share, in percent, from which the place or the length of a text gives the best choice away. */
const GIVES_AWAY = 50;

/** What runs can show of whether a scenario is fit for use. */
export function checksOf(scenario: Scenario, groups: readonly BotRuns[]): readonly Check[] {
  const all = groups.flatMap(({ runs }) => runs);
  if (all.length === 0) return [{ id: 'runs', holds: false, sentence: 'Nothing was played.' }];
  return [
    ends(all),
    ...skill(groups),
    forceNeverBest(scenario, groups),
    twoLines(scenario, groups),
    twoDispositions(scenario, all),
    hardSeeds(scenario, groups),
    ...page(groups),
    ...material(scenario, all),
    endingsReached(scenario, all),
    choicesTaken(scenario, all),
  ];
}

function ends(all: readonly RunFigures[]): Check {
  const [fault] = all.filter((run) => run.fault !== undefined);
  const endless = all.filter((run) => run.fault === undefined && run.ending === '').length;
  const broken = all.filter((run) => run.fault !== undefined).length;
  const sentence = fault
    ? `The script stopped in ${broken} of ${all.length} runs, first on seed ${fault.seed}: ${fault.fault ?? ''} Play it with --choices ${fault.choices.join(',')}.`
    : endless > 0
      ? `${endless} of ${all.length} runs came to no ending.`
      : `All ${all.length} runs came to an ending.`;
  return { id: 'every-run-ends', holds: !fault && endless === 0, sentence };
}

/** Skilled before average, and average before everybody else in what they neglect. */
function skill(groups: readonly BotRuns[]): readonly Check[] {
  const played = (bot: string) => groups.some((group) => group.bot === bot);
  const checks: Check[] = [];
  if (played('skilled') && played('average')) {
    const over = compare(groups, 'skilled', 'average', DOMAINS.map(({ id }) => id)); // prettier-ignore
    const behind = DOMAINS.flatMap(({ id, name }) => {
      const { ahead, pairs } = compare(groups, 'skilled', 'average', [id]);
      return pairs > 0 && ahead < -SLACK ? [`${name.toLowerCase()} (${-ahead} points)`] : [];
    });
    const tail = behind.length > 0 ? `, and behind it in ${behind.join(', ')}` : '';
    checks.push({
      id: 'skilled-before-average',
      holds: isAhead(over) && behind.length === 0,
      sentence: `Skilled is ${inFront(over.ahead)} average over all domains (better on ${over.won} of ${over.pairs} seeds, worse on ${over.lost})${tail}.`,
    });
  }
  for (const { id, name, neglects } of BOTS) {
    if (neglects.length === 0 || !played(id) || !played('average')) continue;
    checks.push(averageBefore(groups, id, name, neglects));
  }
  return checks;
}

function averageBefore(
  groups: readonly BotRuns[],
  bot: (typeof BOTS)[number]['id'],
  name: string,
  neglects: readonly Domain[],
): Check {
  const found = neglects.map((domain) => ({ domain, ...compare(groups, 'average', bot, [domain]) }));
  const seen = found.filter(({ pairs }) => pairs > 0);
  const failing = seen.filter((comparison) => !isAhead(comparison));
  const list = (rows: typeof found) =>
    rows.map(({ domain, ahead }) => `${titleOf(domain)} ${ahead > 0 ? '+' : ''}${ahead}`).join(', ');
  const sentence =
    failing.length === 0
      ? `Average is in front of ${name.toLowerCase()} in what it neglects: ${list(seen)}.`
      : `Average is not in front of ${name.toLowerCase()} in: ${list(failing)}.`;
  return { id: `average-before-${bot}`, holds: failing.length === 0 && seen.length > 0, sentence };
}

function titleOf(domain: Domain): string {
  return DOMAINS.find(({ id }) => id === domain)?.name.toLowerCase() ?? domain;
}

function inFront(points: number): string {
  return points > 0 ? `${points} points in front of` : points < 0 ? `${-points} points behind` : 'level with';
}

function endingsOf(scenario: Scenario, ...fits: readonly string[]): readonly string[] {
  return scenario.about.endings.filter(({ fit }) => fits.includes(fit)).map(({ id }) => id);
}

function forceNeverBest(scenario: Scenario, groups: readonly BotRuns[]): Check {
  const best = endingsOf(scenario, 'best');
  const [run] = groups
    .filter(({ bot }) => bot === 'force-first')
    .flatMap(({ runs }) => runs.filter(({ ending }) => best.includes(ending)));
  const sentence = run
    ? `Force first reached the ending “${run.ending}” on seed ${run.seed}, which is declared best.`
    : 'Force first never reached an ending that is declared best.';
  return { id: 'force-never-best', holds: !run, sentence };
}

/** Two runs of different strategies on one seed that both end well and have little in common. */
function twoLines(scenario: Scenario, groups: readonly BotRuns[]): Check {
  const well = endingsOf(scenario, 'best', 'good');
  const reached = well.filter((id) => groups.some(({ runs }) => runs.some(({ ending }) => ending === id)));
  const good = groups.flatMap(({ agency, bot, runs }) =>
    runs.filter(({ ending }) => well.includes(ending)).map((run) => ({ agency, bot, run })),
  );
  const bySeed = new Map<string, (typeof good)[number][]>();
  for (const entry of good) {
    const key = `${entry.agency} ${entry.run.seed}`;
    bySeed.set(key, [...(bySeed.get(key) ?? []), entry]);
  }
  const seeds = [...bySeed.values()].filter((entries) =>
    entries.some((one, nth) => entries.slice(nth + 1).some((other) => inCommon(one.run, other.run) < IN_COMMON)),
  ).length;
  return {
    id: 'two-good-lines',
    holds: reached.length >= 2 && seeds > 0,
    sentence: `Of the endings declared best or good, ${reached.length} of ${well.length} were reached; on ${seeds} seeds two different lines ended well.`,
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
  const found = [
    ...new Set(all.filter(({ ending }) => accepted.includes(ending)).map(({ disposition }) => disposition ?? '')),
  ].sort();
  return {
    id: 'two-dispositions',
    holds: found.length >= 2,
    sentence: `Acceptable or better, ${found.length} ways to leave the person were reached${found.length > 0 ? `: ${found.join(', ')}` : ''}.`,
  };
}

/** Kindness is not a cheat code: on some seeds a trained officer, too, ends elsewhere. */
function hardSeeds(scenario: Scenario, groups: readonly BotRuns[]): Check {
  const runs = groups.filter(({ bot }) => bot === 'skilled').flatMap((group) => group.runs);
  const well = endingsOf(scenario, 'best', 'good');
  const short = runs.filter(({ ending }) => !well.includes(ending)).length;
  return {
    id: 'some-seeds-stay-hard',
    holds: runs.length === 0 ? null : short > 0 && short * 2 < runs.length,
    sentence: `Skilled ended neither best nor good in ${short} of ${runs.length} runs; some seeds stay hard, and most do not.`,
  };
}

/** What a trainee could learn instead of doctrine: the place on the page, or the longest text. */
function page(groups: readonly BotRuns[]): readonly Check[] {
  const runs = groups.filter(({ bot }) => bot === 'skilled').flatMap((group) => group.runs);
  const places = runs.flatMap((run) => run.places);
  if (places.length === 0) return [];
  const counts = [...new Set(places)].map((place) => ({
    place,
    times: places.filter((other) => other === place).length,
  }));
  const [most] = counts.sort((a, b) => b.times - a.times || a.place - b.place);
  const share = Math.round((100 * (most?.times ?? 0)) / places.length);
  const longest = Math.round((100 * runs.reduce((sum, run) => sum + run.longest, 0)) / places.length);
  return [
    {
      id: 'place-gives-nothing-away',
      holds: share < GIVES_AWAY,
      sentence: `What skilled chose stood most often in place ${(most?.place ?? 0) + 1} of the list (${share}% of ${places.length} decisions).`,
    },
    {
      id: 'length-gives-nothing-away',
      holds: longest < GIVES_AWAY,
      sentence: `What skilled chose was the longest text on offer in ${longest}% of decisions.`,
    },
  ];
}

function material(scenario: Scenario, all: readonly RunFigures[]): readonly Check[] {
  const { subject, call } = scenario.about;
  const open = call.rows.filter(({ unconfirmed }) => unconfirmed).length;
  const timed = all.filter((run) => run.timed).length;
  return [
    {
      id: 'barrier',
      holds: subject.barriers.length > 0,
      sentence: `Barriers to complying: ${subject.barriers.join(', ') || 'none is named'}.`,
    },
    { id: 'open-fact', holds: open > 0, sentence: `Lines of the call card that are not confirmed: ${open}.` },
    { id: 'timed', holds: timed > 0, sentence: `Runs with a timed decision: ${timed} of ${all.length}.` },
  ];
}

function endingsReached(scenario: Scenario, all: readonly RunFigures[]): Check {
  const never = scenario.about.endings.filter(({ id }) => !all.some(({ ending }) => ending === id));
  return {
    id: 'endings-reached',
    holds: never.length === 0 ? true : null,
    sentence:
      never.length === 0
        ? `All ${scenario.about.endings.length} endings were reached.`
        : `No strategy reached ${never.map(({ id }) => id).join(', ')}; “talkdown explore” says whether anything does.`,
  };
}

function choicesTaken(scenario: Scenario, all: readonly RunFigures[]): Check {
  const ids = [...new Set(Object.values(scenario.choices).map(({ id }) => id))];
  const taken = new Set(all.flatMap(({ choices }) => choices));
  const never = ids.filter((id) => !taken.has(id)).sort();
  const named = never.slice(0, 8).join(', ');
  return {
    id: 'choices-taken',
    holds: never.length === 0 ? true : null,
    sentence:
      never.length === 0
        ? `All ${ids.length} choices were taken by some strategy.`
        : `${never.length} of ${ids.length} choices were never taken by a strategy: ${named}${never.length > 8 ? ' and others' : ''}.`,
  };
}
