import { count } from '#doctrine';
import { type Domain, DOMAINS } from '#scoring';
import type { Scenario } from '#story';
import { type Check, endingsOf, habitsIn, percent, runsOf } from './check';
import { compare, gapText } from './compare';
import type { BotRuns } from './figures';
import { type BotName, BOTS } from './strategy/bots';

/** Points by which a habit that plays the menu has to stay under average. */
const UNDER = 8;
/** What a script has to lose on other seeds: points, or a share of the best endings in percent. */
const LOST = { points: 10, best: 25 };

/** Habits that play the menu and not the person, and what an author can do when one of them comes near average. */
const ADVICE: Readonly<Partial<Record<BotName, string>>> = {
  longest: 'Write poor choices as long as good ones, and let a short word be right where little is taken in.',
  first: 'Move good choices among their neighbors.',
  politest: 'Let kind words that answer nothing, or that come before the person was heard, be told less.',
  collector: 'Let good words do something only where they answer what the person said, and let their order matter.',
  waiter: 'Let help that is asked for without need, or that nobody is led to, change nothing.',
};

const ALL: readonly Domain[] = DOMAINS.map(({ id }) => id);

/** No habit that plays the menu comes near average, and no script of one seed near skilled, with any agency. */
export function games(scenario: Scenario, groups: readonly BotRuns[]): readonly Check[] {
  const played = (bot: BotName) => runsOf(groups, bot).length > 0;
  const menus = BOTS.filter(({ id }) => ADVICE[id] !== undefined && played(id) && played('average'));
  const checks = menus.map((bot) => underAverage(scenario, groups, bot));
  return played('script') && played('skilled') ? [...checks, scriptLoses(scenario, groups)] : checks;
}

/** The share of runs, in percent, that ended in one of some ways. */
function ended(scenario: Scenario, groups: readonly BotRuns[], bot: BotName, ...fits: readonly string[]): number {
  const ids = endingsOf(scenario, ...fits);
  const runs = runsOf(groups, bot);
  return percent(runs.filter(({ ending }) => ids.includes(ending)).length, runs.length);
}

function byAgency(groups: readonly BotRuns[]) {
  return [...new Set(groups.map(({ agency }) => agency))].map((agency) => ({
    agency,
    own: groups.filter((group) => group.agency === agency),
  }));
}

function underAverage(scenario: Scenario, groups: readonly BotRuns[], bot: (typeof BOTS)[number]): Check {
  const { id, name, about } = bot;
  const found = byAgency(groups).map(({ agency, own }) => {
    const { ahead } = compare(own, 'average', id, ALL);
    const [well, theirs] = [id, 'average' as const].map((one) => ended(scenario, own, one, 'best', 'good'));
    return { agency, ahead, well: well ?? 0, theirs: theirs ?? 0 };
  });
  const near = found.filter(({ ahead, well, theirs }) => ahead < UNDER || well > theirs);
  const figures = (list: typeof found) =>
    list
      .map(
        ({ agency, ahead, well, theirs }) =>
          `with the agency ${agency} ${gapText(-ahead, 'above', 'under')} average, best or good in ${well} % of runs (average: ${theirs} %)`,
      )
      .join('; ');
  const check = { id: `no-game-${id}`, holds: near.length === 0 };
  if (check.holds) return { ...check, sentence: `${name}, who ${about}, stays behind: ${figures(found)}.` };
  const habits = habitsIn(scenario, runsOf(groups, id), runsOf(groups, 'average'));
  return {
    ...check,
    sentence: `${name}, who ${about}, comes near average: ${figures(near)}; at least ${UNDER} points under it, and no more good endings, are asked for. A trainee can do well without looking at the person${habits === '' ? '' : `, mostly by ${habits}`}. ${ADVICE[id] ?? ''}`,
  };
}

function scriptLoses(scenario: Scenario, groups: readonly BotRuns[]): Check {
  const found = byAgency(groups).map(({ agency, own }) => {
    const { ahead } = compare(own, 'skilled', 'script', ALL);
    const [best, theirs] = (['script', 'skilled'] as const).map((one) => ended(scenario, own, one, 'best'));
    return { agency, ahead, best: best ?? 0, theirs: theirs ?? 0 };
  });
  const near = found.filter(
    ({ ahead, best, theirs }) => ahead < LOST.points && 100 * (theirs - best) < LOST.best * theirs,
  );
  const figures = (list: typeof found) =>
    list
      .map(
        ({ agency, ahead, best, theirs }) =>
          `with the agency ${agency} ${count(ahead, 'point')} under skilled, best in ${best} % of runs (skilled: ${theirs} %)`,
      )
      .join('; ');
  const check = { id: 'no-game-script', holds: near.length === 0 };
  return check.holds
    ? { ...check, sentence: `The lines of one seed lose on others: ${figures(found)}.` }
    : {
        ...check,
        sentence: `The lines of one seed do as well on others: ${figures(near)}; ${LOST.points} points or a quarter of the best endings have to be lost. A trainee can learn them by heart. Let what the seed draws decide which choice is right, and when (“draws” in scenario.json).`,
      };
}
