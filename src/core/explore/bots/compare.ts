import { count } from '#doctrine';
import type { Domain } from '#scoring';
import { type BotRuns, type RunFigures, termsOf } from './figures';
import type { BotName } from './strategy/bots';

/** How one strategy compares with another on the same seeds, with deaths or without, with the same agencies. */
export interface Comparison {
  /** Pairs of runs in which at least one of the domains could be observed in both. */
  readonly pairs: number;
  /** Mean difference in points, the first less the second. */
  readonly ahead: number;
  readonly won: number;
  readonly lost: number;
}

/** Compares two strategies in some domains, each run with the one on the same terms. */
export function compare(
  groups: readonly BotRuns[],
  first: BotName,
  second: BotName,
  domains: readonly Domain[],
): Comparison {
  const differences = groups
    .filter(({ bot }) => bot === first)
    .flatMap(({ agency, runs }) => {
      const others = groups.find((group) => group.bot === second && group.agency === agency)?.runs ?? [];
      const byTerms = new Map(others.map((run) => [termsOf(run), run]));
      return runs.flatMap((run) => difference(run, byTerms.get(termsOf(run)), domains));
    });
  return {
    pairs: differences.length,
    ahead: Math.round(mean(differences)),
    won: differences.filter((points) => points > 0).length,
    lost: differences.filter((points) => points < 0).length,
  };
}

function difference(run: RunFigures, other: RunFigures | undefined, domains: readonly Domain[]): readonly number[] {
  if (!other) return [];
  const both = domains.flatMap((domain) => {
    const [mine, theirs] = [run.scores[domain], other.scores[domain]];
    return mine === undefined || theirs === undefined ? [] : [mine - theirs];
  });
  return both.length === 0 ? [] : [mean(both)];
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Whether the first is ahead of the second: in points, and more often than not. */
export function isAhead({ pairs, ahead, won, lost }: Comparison): boolean {
  return pairs > 0 && ahead > 0 && won > lost;
}

/** How far one strategy is from another, in words: the points with the side they lie on, or level with it. */
export function gapText(points: number, over: string, under: string): string {
  return points === 0 ? 'level with' : `${count(Math.abs(points), 'point')} ${points > 0 ? over : under}`;
}
