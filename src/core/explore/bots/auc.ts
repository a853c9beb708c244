import { type Domain, DOMAINS } from '#scoring';
import { runsOf } from './check';
import type { BotRuns } from './figures';
import { type BotName, BOTS } from './strategy/bots';

/** By domain, how surely a score tells skilled from another strategy: the share of pairs of runs, 0-1, in which skilled has more; null where one of the two was not observed. */
export type Told = Readonly<Record<Domain, number | null>>;

/** How surely each domain tells skilled from every other strategy that was played. */
export function aucOf(groups: readonly BotRuns[]): Readonly<Partial<Record<BotName, Told>>> {
  const scores = (bot: BotName, domain: Domain) => runsOf(groups, bot).flatMap((run) => run.scores[domain] ?? []);
  const others = BOTS.filter(({ id }) => id !== 'skilled' && groups.some(({ bot }) => bot === id));
  return Object.fromEntries(
    others.map(({ id }) => [
      id,
      Object.fromEntries(DOMAINS.map(({ id: domain }) => [domain, auc(scores('skilled', domain), scores(id, domain))])),
    ]),
  );
}

/** The share of pairs in which the first is higher, ties counting half, to two places. */
function auc(higher: readonly number[], lower: readonly number[]): number | null {
  if (higher.length === 0 || lower.length === 0) return null;
  let won = 0;
  for (const mine of higher) for (const theirs of lower) won += mine > theirs ? 1 : mine === theirs ? 0.5 : 0;
  return Math.round((100 * won) / (higher.length * lower.length)) / 100;
}
