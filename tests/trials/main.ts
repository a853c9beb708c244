import { conduct } from './conduct';
import { runCases } from './crew';
import { TRIALS } from './list';
import { openLedger, type Progress } from './progress';
import type { Ground } from './trial';

/** What was asked for at the terminal. */
export interface Asked {
  readonly names: readonly string[];
  readonly seed: number | undefined;
  readonly fresh: boolean;
  /** The one case to run; its outcome is not kept. */
  readonly only: number | undefined;
}

/** What stands in the way of what was asked for, in a sentence. */
export function whyNot({ names, seed, fresh, only }: Asked, folder: string): string | undefined {
  const unknown = names.find((name) => !Object.hasOwn(TRIALS, name));
  if (unknown !== undefined) return `There is no trial “${unknown}”. The trials are ${Object.keys(TRIALS).join(', ')}.`;
  if (only !== undefined) return names.length === 1 ? undefined : 'Name the trial that the case belongs to.';
  const ledger = openLedger(folder);
  for (const name of fresh || seed === undefined ? [] : chosen(names)) {
    const kept = ledger.read(name);
    if (kept && kept.seed !== seed)
      return `${name} was begun with seed ${kept.seed} and has ${kept.done} cases done. Go on without --seed, or begin anew with --fresh.`;
  }
  return undefined;
}

/** Whether any of the trials needs the built app and a browser. */
export function needGround(names: readonly string[]): boolean {
  return chosen(names).some((name) => TRIALS[name]?.inBrowser);
}

/** Runs trials until they are done or the signal comes, and says what they came to; the number of cases that failed. */
export async function runTrials(
  asked: Asked,
  folder: string,
  ground: Ground | undefined,
  signal: AbortSignal,
): Promise<number> {
  const ledger = openLedger(folder);
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  let [passed, failed] = [0, 0];
  for (const name of chosen(asked.names)) {
    const trial = TRIALS[name];
    if (!trial || signal.aborted) break;
    if (asked.only !== undefined) {
      const seed = asked.seed ?? ledger.read(name)?.seed ?? 1;
      const heard = (index: number, { wrong, figures }: { wrong: readonly string[]; figures?: object }): void => {
        say(`${name} ${index}: ${wrong.join('\n') || 'passed'} ${figures ? JSON.stringify(figures) : ''}`);
        if (wrong.length > 0) failed++;
        else passed++;
      };
      await runCases({ trial, seed, ground, cases: [asked.only], heard, signal });
      continue;
    }
    if (asked.fresh) ledger.forget(name);
    const seed = ledger.read(name)?.seed ?? asked.seed ?? 1;
    const progress = await conduct(name, trial, { seed, ground, ledger, say, signal });
    tell(name, progress, say);
    failed += progress.failures.length;
    passed += progress.done - progress.failures.length;
    if (progress.done < trial.full)
      say(`\nStopped at ${progress.done} of ${trial.full}. The same command goes on there.`);
  }
  say(`\n${passed} passed, ${failed} failed`);
  return failed;
}

function chosen(names: readonly string[]): readonly string[] {
  return names.length > 0 ? names : Object.keys(TRIALS);
}

function tell(name: string, { seed, failures, figures }: Progress, say: (line: string) => void): void {
  for (const [figure, { count, sum, least }] of Object.entries(figures))
    say(`${name}: ${figure}: ${(sum / count).toFixed(1)} on average, ${least.toFixed(1)} at the least`);
  for (const { index, wrong } of failures) say(`${name} ${index}: ${wrong.join(' ')}`);
  if (failures[0]) say(`To run one again: npm run trials -- ${name} --seed ${seed} --case ${failures[0].index}`);
}
