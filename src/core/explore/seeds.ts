import type { Policy } from '#doctrine';
import { type Frame, open, percentOf } from '#encounter';
import type { Draw, Scenario } from '#story';

/** So many seeds are looked at for those that draw differently. */
const LOOKED_AT = 400;

/** A narrator who says nothing, to see what a seed draws. */
const SILENT: Frame['narrator'] = {
  begin: () => ({ bookmark: {}, lines: [], offers: [] }),
  step: (_, bookmark) => ({ bookmark, lines: [], offers: [] }),
};

/**
 * Seeds that between them draw every fact both ways, and every two facts in every combination that seeds give, as far as so many seeds can: one
 * that adds most new combinations first. A scenario that draws nothing needs one.
 */
export function seedsFor(scenario: Scenario, policy: Policy, most: number): readonly number[] {
  const frame: Frame = { scenario, policy, narrator: SILENT };
  const left = Array.from({ length: LOOKED_AT }, (_, at) => ({ seed: at + 1, pairs: pairsOf(frame, at + 1) }));
  const covered = new Set<string>();
  const chosen: number[] = [];
  while (chosen.length < Math.max(1, most)) {
    let best: (typeof left)[number] | undefined;
    let gain = chosen.length === 0 ? -1 : 0;
    for (const one of left) {
      const adds = one.pairs.filter((pair) => !covered.has(pair)).length;
      if (adds > gain) [best, gain] = [one, adds];
    }
    if (!best) break;
    for (const pair of best.pairs) covered.add(pair);
    chosen.push(best.seed);
  }
  return chosen;
}

/** What a seed draws, and how many draws there are that differ. */
export function drawsOf(
  scenario: Scenario,
  policy: Policy,
  seed: number,
): { readonly drawn: string; readonly possible: number } {
  const { draws } = open({ scenario, policy, narrator: SILENT }, { seed, mode: 'assessed' }).world;
  const drawn = Object.entries(draws).map(([name, is]) => `${name}=${String(is)}`);
  const possible = scenario.about.draws.reduce((product, one) => product * answersOf(one, policy), 1);
  return { drawn: drawn.join(' '), possible };
}

/** How many different answers a draw can give. */
function answersOf(one: Draw, policy: Policy): number {
  if ('percent' in one) return percentOf(one, policy) % 100 === 0 ? 1 : 2;
  return Object.values(one.values).filter((weight) => weight > 0).length;
}

function pairsOf(frame: Frame, seed: number): readonly string[] {
  const draws = Object.entries(open(frame, { seed, mode: 'assessed' }).world.draws).map(
    ([name, drawn]) => `${name}=${String(drawn)}`,
  );
  return [...draws, ...draws.flatMap((one, at) => draws.slice(at + 1).map((other) => `${one} ${other}`))];
}
