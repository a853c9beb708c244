import type { Scenario } from '#story';
import type { BotRuns, RunFigures } from './figures';
import type { BotName } from './strategy/bots';

/** One thing a good scenario shows: whether it holds, or nothing where runs alone cannot say; and what was found, in a sentence. */
export interface Check {
  readonly id: string;
  readonly holds: boolean | null;
  /** Where it does not hold: what that means for training, where it shows, and what to do. */
  readonly sentence: string;
}

/** So many endings or choices are named as examples. */
const NAMED = 3;

/** Ids of the endings declared to fit in one of some ways. */
export function endingsOf(scenario: Scenario, ...fits: readonly string[]): readonly string[] {
  return scenario.about.endings.filter(({ fit }) => fits.includes(fit)).map(({ id }) => id);
}

/** All runs of one strategy, with every agency. */
export function runsOf(groups: readonly BotRuns[], bot: BotName): readonly RunFigures[] {
  return groups.filter((group) => group.bot === bot).flatMap(({ runs }) => runs);
}

/** A share in percent, rounded. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

/** The endings that some runs came to most often, such as `walked-away (75 %)`. */
export function endingsIn(runs: readonly RunFigures[]): string {
  const named = counted(runs.map(({ ending }) => (ending === '' ? 'no ending' : ending)));
  return named
    .slice(0, NAMED)
    .map(([ending, times]) => `${ending} (${percent(times, runs.length)} %)`)
    .join(', ');
}

/** The choices that mark some runs off from others: taken more often in them, the most telling first, each with file and line. */
export function habitsIn(scenario: Scenario, runs: readonly RunFigures[], others: readonly RunFigures[] = []): string {
  const theirs = new Map(counted(others.flatMap(({ choices }) => choices)));
  const often = (times: number, all: readonly RunFigures[]) => times / Math.max(1, all.length);
  return counted(runs.flatMap(({ choices }) => choices))
    .map(([choice, times]) => ({ choice, ahead: often(times, runs) - often(theirs.get(choice) ?? 0, others) }))
    .filter(({ ahead }) => ahead > 0)
    .sort((a, b) => b.ahead - a.ahead || (a.choice < b.choice ? -1 : 1))
    .slice(0, NAMED)
    .map(({ choice }) => placed(scenario, choice))
    .join(', ');
}

/** A choice with the file and line where it is written. */
export function placed(scenario: Scenario, choice: string): string {
  const source = Object.values(scenario.choices).find(({ id }) => id === choice);
  return source ? `${choice} (${source.file.replace(/^.*\//, '')}:${source.line})` : choice;
}

/** How often each text comes, the most frequent first. */
export function counted(texts: readonly string[]): readonly (readonly [text: string, times: number])[] {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
