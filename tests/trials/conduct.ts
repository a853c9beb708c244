import { runCases } from './crew';
import { after, type Ledger, nothingDone, type Progress } from './progress';
import { type Ground, type Outcome, type Trial, upTo } from './trial';

/** How a trial is run to its end. */
export interface Terms {
  readonly seed: number;
  readonly ground: Ground | undefined;
  readonly ledger: Ledger;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Milliseconds between two lines on how far a trial is. */
const BEAT = 10_000;

/** Runs what is left of a trial, and keeps how far it is after every case. */
export async function conduct(name: string, trial: Trial, terms: Terms): Promise<Progress> {
  const { ground, ledger, say, signal } = terms;
  let progress = ledger.read(name) ?? nothingDone(terms.seed);
  const { seed } = progress;
  const from = progress.done;
  say(from === 0 ? `${name}: ${trial.full} cases, seed ${seed}.` : `${name}: goes on at ${from} of ${trial.full}.`);
  const began = Date.now();
  let spoke = began;
  // Cases end in any order; what is kept is the row without a gap, so that a stopped run misses none.
  const ahead = new Map<number, Outcome>();
  const heard = (index: number, outcome: Outcome): void => {
    for (const line of outcome.wrong) say(`${name} ${index} FAILED: ${line}`);
    ahead.set(index, outcome);
    for (let next = ahead.get(progress.done); next; next = ahead.get(progress.done)) {
      ahead.delete(progress.done);
      progress = after(progress, next.wrong, next.figures);
    }
    ledger.write(name, progress);
    if (Date.now() - spoke < BEAT) return;
    spoke = Date.now();
    say(`${name}: ${standing(progress, trial, (spoke - began) / (progress.done - from))}`);
  };
  await runCases({ trial, seed, ground, cases: upTo(trial.full).slice(from), heard, signal });
  return progress;
}

/** How far a trial is, and how long it has to go. */
function standing({ done, failures }: Progress, { full }: Trial, milliseconds: number): string {
  const seconds = ((full - done) * milliseconds) / 1000;
  const left = seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
  return `${done} of ${full}, ${failures.length} failed, about ${left} left`;
}
