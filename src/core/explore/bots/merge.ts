import { type Domain, DOMAINS } from '#scoring';
import type { Ending, Scenario } from '#story';
import { aucOf, type Told } from './auc';
import type { Check } from './check';
import { type BotRuns, type RunFigures, termsOf } from './figures';
import { type Spread, spreadOf } from './spread';
import { type BotName, BOTS } from './strategy/bots';
import { checksOf } from './verdict';

/** How well an ending fits, best first, as authors declare it. */
export const FITS = ['best', 'good', 'acceptable', 'poor', 'harmful'] as const satisfies readonly Ending['fit'][];

/** What a strategy came to over its runs, with one agency or with all of them together. */
export interface BotRating {
  readonly bot: BotName;
  readonly name: string;
  readonly runs: number;
  /** Spread of each domain's score over the runs in which it could be observed. */
  readonly domains: readonly (Spread & { readonly domain: Domain; readonly name: string })[];
  /** The mean of its domains, each the mean of its scores, to one place; null where none could be observed. */
  readonly mean: number | null;
  /** Runs by fit of their ending. */
  readonly fits: Readonly<Record<Ending['fit'], number>>;
  /** Runs by ending, in the author's order; endings never reached are not there. */
  readonly endings: readonly { readonly ending: string; readonly runs: number }[];
  readonly minutes: Spread;
  readonly decisions: Spread;
  /** Runs in which somebody was hurt seriously or worse, and runs with force or a show of it. */
  readonly gravelyHurt: number;
  readonly forced: number;
  /** Runs in which the script could not go on, and runs that would not end. */
  readonly faults: number;
  readonly unfinished: number;
}

/** How a scenario stands up to the strategies, and whether it is fit for use as far as runs can show. */
export interface Rating {
  readonly scenario: string;
  readonly title: string;
  readonly revision: string;
  readonly runs: number;
  readonly seeds: number;
  readonly agencies: readonly string[];
  readonly bots: readonly BotRating[];
  /** The same by agency, and how surely each domain tells skilled from every other strategy there. */
  readonly byAgency: readonly {
    readonly agency: string;
    readonly bots: readonly BotRating[];
    readonly auc: Readonly<Partial<Record<BotName, Told>>>;
  }[];
  /** Every ending the author declared, with how many runs of each strategy reached it. */
  readonly endings: readonly {
    readonly ending: string;
    readonly title: string;
    readonly fit: Ending['fit'];
    readonly runs: number;
    readonly by: readonly BotName[];
  }[];
  readonly fit: boolean;
  readonly checks: readonly Check[];
}

/** Puts units of work together, in whatever order they came in and however they were cut; a run that came in twice counts once. */
export function mergeRates(scenario: Scenario, units: readonly BotRuns[]): Rating {
  const groups = grouped(units);
  const agencies = [...new Set(groups.map(({ agency }) => agency))];
  const all = groups.flatMap(({ runs }) => runs);
  const checks = checksOf(scenario, groups);
  return {
    scenario: scenario.slug,
    title: scenario.about.title,
    revision: scenario.revision,
    runs: all.length,
    seeds: new Set(all.map(({ seed }) => seed)).size,
    agencies,
    bots: ratings(scenario, groups),
    byAgency: agencies.map((agency) => {
      const own = groups.filter((group) => group.agency === agency);
      return { agency, bots: ratings(scenario, own), auc: aucOf(own) };
    }),
    endings: scenario.about.endings.map(({ id, title, fit }) => {
      const there = groups.filter(({ runs }) => runs.some((run) => run.ending === id));
      return {
        ending: id,
        title,
        fit,
        runs: all.filter((run) => run.ending === id).length,
        by: BOTS.map((bot) => bot.id).filter((id) => there.some(({ bot }) => bot === id)),
      };
    }),
    fit: checks.every(({ holds }) => holds !== false),
    checks,
  };
}

/** One group for each strategy and agency, in a fixed order, with its runs in the order of their seeds. */
function grouped(units: readonly BotRuns[]): readonly BotRuns[] {
  const agencies = [...new Set(units.map(({ agency }) => agency))].sort();
  return agencies.flatMap((agency) =>
    BOTS.flatMap(({ id }) => {
      const mine = units.filter((unit) => unit.agency === agency && unit.bot === id);
      const [first] = mine;
      if (!first) return [];
      const byTerms = new Map(mine.flatMap(({ runs }) => runs).map((run) => [termsOf(run), run]));
      return [{ ...first, runs: [...byTerms.values()].sort((a, b) => a.seed - b.seed) }];
    }),
  );
}

function ratings(scenario: Scenario, groups: readonly BotRuns[]): readonly BotRating[] {
  return BOTS.flatMap(({ id, name }) => {
    const runs = groups.filter(({ bot }) => bot === id).flatMap((group) => group.runs);
    return runs.length === 0 ? [] : [{ bot: id, name, ...ratingOf(scenario, runs) }];
  });
}

function ratingOf(scenario: Scenario, runs: readonly RunFigures[]): Omit<BotRating, 'bot' | 'name'> {
  const { endings } = scenario.about;
  const ended = (id: string) => runs.filter(({ ending }) => ending === id).length;
  const within = (fit: Ending['fit']) =>
    endings.filter((ending) => ending.fit === fit).reduce((sum, { id }) => sum + ended(id), 0);
  return {
    runs: runs.length,
    domains: DOMAINS.map(({ id, name }) => ({
      domain: id,
      name,
      ...spreadOf(runs.flatMap(({ scores }) => scores[id] ?? [])),
    })),
    mean: meanOf(runs),
    fits: { best: within('best'), good: within('good'), acceptable: within('acceptable'), poor: within('poor'), harmful: within('harmful') }, // prettier-ignore
    endings: endings.flatMap(({ id }) => (ended(id) > 0 ? [{ ending: id, runs: ended(id) }] : [])),
    minutes: spreadOf(runs.map(({ seconds }) => Math.round(seconds / 60))),
    decisions: spreadOf(runs.map(({ decisions }) => decisions)),
    gravelyHurt: runs.filter((run) => run.gravelyHurt > 0).length,
    forced: runs.filter((run) => run.force > 0).length,
    faults: runs.filter((run) => run.fault !== undefined).length,
    unfinished: runs.filter((run) => run.fault === undefined && run.ending === '').length,
  };
}

function meanOf(runs: readonly RunFigures[]): number | null {
  const means = DOMAINS.flatMap(({ id }) => {
    const scores = runs.flatMap((run) => run.scores[id] ?? []);
    return scores.length === 0 ? [] : [scores.reduce((sum, points) => sum + points, 0) / scores.length];
  });
  if (means.length === 0) return null;
  return Math.round((10 * means.reduce((sum, points) => sum + points, 0)) / means.length) / 10;
}
