import type { Scenario } from '#story';
import { type Check, endingsIn, endingsOf, habitsIn, percent, runsOf } from './check';
import type { BotRuns, RunFigures } from './figures';
import { type BotName, BOTS } from './strategy/bots';

/** Strategies that leave skill aside, and what an author can do when one of them is rewarded. */
const ADVICE: Readonly<Partial<Record<BotName, string>>> = {
  commander:
    'Let orders and threats close the way to these endings, by a condition on trust, on the stairway or on what the person has told.',
  hurried:
    'Let these endings depend on something that has to be asked or listened for, or on help that was called early.',
  passive:
    'Let waiting alone not lead there: make these endings depend on something asked, offered or arranged, or let something happen to whoever only waits (`subject.patience`, or an event by the clock).',
  'force-first': 'Let force close the way to these endings.',
  chance: 'Too few choices matter here: let these endings depend on more than one decision.',
};

/** What each fit of an ending is worth, to compare outcomes as a whole. */
const WORTH: Readonly<Record<string, number>> = { best: 4, good: 3, acceptable: 2, poor: 1, harmful: 0 };

/** How a strategy's runs ended. */
interface Outcome {
  /** Shares of runs, 0-1. */
  readonly best: number;
  readonly well: number;
  /** The mean worth of the endings. */
  readonly worth: number;
}

/** No careless strategy does as well as the skilled one: neither as often best, nor as well on the whole, with any agency. */
export function skillNeeded(scenario: Scenario, groups: readonly BotRuns[]): readonly Check[] {
  const skilled = groups.filter(({ bot, runs }) => bot === 'skilled' && runs.length > 0);
  const careless = BOTS.filter(({ id }) => ADVICE[id] !== undefined && runsOf(groups, id).length > 0);
  if (skilled.length === 0 || careless.length === 0) return [];
  const failing = careless.flatMap((bot) => rewarded(scenario, groups, skilled, bot));
  const behind = careless.filter(({ id }) => !failing.some((check) => check.id === idOf(id)));
  const names = behind.map(({ name }) => name.toLowerCase()).join(', ');
  const sentence = `Skilled ends better than ${names}, with every agency.`;
  return [...failing, ...(behind.length > 0 ? [{ id: 'skill-needed', holds: true, sentence }] : [])];
}

const idOf = (bot: BotName) => `skill-beats-${bot}`;

/** What is wrong where a careless strategy ends as well as skill does, with one agency at least. */
function rewarded(
  scenario: Scenario,
  groups: readonly BotRuns[],
  skilled: readonly BotRuns[],
  { id, name, about }: (typeof BOTS)[number],
): readonly Check[] {
  const found = skilled.flatMap(({ agency, runs }) => {
    const own = runsOf(groups.filter((group) => group.agency === agency), id); // prettier-ignore
    const [mine, theirs] = [outcomeOf(scenario, own), outcomeOf(scenario, runs)];
    return own.length > 0 && doesAsWell(mine, theirs) ? [{ agency, own, runs, mine, theirs }] : [];
  });
  if (found.length === 0) return [];
  const figures = found.map(
    ({ agency, mine, theirs }) =>
      `with the agency ${agency} best in ${percent(mine.best, 1)} % of runs and best or good in ${percent(mine.well, 1)} % (skilled: ${percent(theirs.best, 1)} % and ${percent(theirs.well, 1)} %)`,
  );
  const own = found.flatMap((entry) => entry.own);
  const habits = habitsIn(scenario, own, found.flatMap(({ runs }) => runs)); // prettier-ignore
  const by = habits === '' ? '' : `, mostly by ${habits}`;
  const sentence = `${name}, who ${about}, ends as well as skilled or better: ${figures.join('; ')}. A trainee learns that skill makes no difference. These runs ended at ${endingsIn(own)}${by}. ${ADVICE[id] ?? ''}`;
  return [{ id: idOf(id), holds: false, sentence }];
}

function outcomeOf(scenario: Scenario, runs: readonly RunFigures[]): Outcome {
  const share = (...fits: readonly string[]) => {
    const ids = endingsOf(scenario, ...fits);
    return runs.filter(({ ending }) => ids.includes(ending)).length / Math.max(1, runs.length);
  };
  const fits = new Map(scenario.about.endings.map(({ id, fit }) => [id, WORTH[fit] ?? 0]));
  const total = runs.reduce((sum, { ending }) => sum + (fits.get(ending) ?? 0), 0);
  return { best: share('best'), well: share('best', 'good'), worth: total / Math.max(1, runs.length) };
}

function doesAsWell(mine: Outcome, theirs: Outcome): boolean {
  return (mine.best > 0 && mine.best >= theirs.best) || mine.worth >= theirs.worth;
}
