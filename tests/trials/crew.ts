import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Opening } from './place';
import type { Ground, Outcome, Trial } from './trial';

/** The work of a crew: which cases, and who is told what each came to. */
export interface Errand {
  readonly trial: Trial;
  readonly seed: number;
  readonly ground: Ground | undefined;
  readonly cases: Iterable<number>;
  readonly heard: (index: number, outcome: Outcome) => void;
  /** Lets go of all cases at once. */
  readonly signal?: AbortSignal;
}

const PLACE = fileURLToPath(new URL('place.ts', import.meta.url));
/** Seconds for a trial to get ready, and for its process to tidy up. */
const OPENING = 120;
const LEAVING = 10;

/**
 * Runs cases in processes of their own, so that a case that hangs, or takes its process with it, is one failed case. Settles when all are run, or
 * the signal has come.
 */
export async function runCases(errand: Errand): Promise<void> {
  const waiting = errand.cases[Symbol.iterator]();
  const size = errand.trial.inBrowser ? 1 : availableParallelism();
  await Promise.all(Array.from({ length: size }, () => work(errand, waiting)));
}

async function work({ trial, seed, ground, heard, signal }: Errand, waiting: Iterator<number>): Promise<void> {
  let place: ChildProcess | undefined;
  for (let next = waiting.next(); next.done !== true && signal?.aborted !== true; next = waiting.next()) {
    if (!place) {
      place = hire({ file: trial.file, seed, ground });
      const ready = await answerOf(place, OPENING, signal);
      if (typeof ready === 'string') throw new Error(`The trial ${trial.file} did not open: it ${ready}.`);
    }
    const answer = answerOf(place, trial.patience, signal);
    place.send(next.value);
    const outcome = await answer;
    if (outcome === undefined) break;
    heard(next.value, typeof outcome === 'string' ? { wrong: [`The case ${outcome}.`] } : (outcome.said as Outcome));
    if (typeof outcome !== 'string') continue;
    place.kill('SIGKILL');
    place = undefined;
  }
  if (place) await dismiss(place);
}

function hire(opening: Opening): ChildProcess {
  return fork(PLACE, [JSON.stringify(opening)], { execArgv: ['--import', 'tsx'] });
}

/** What a process says next; as words, what became of it instead; nothing when the signal came first. */
function answerOf(
  place: ChildProcess,
  seconds: number,
  signal?: AbortSignal,
): Promise<{ readonly said: unknown } | string | undefined> {
  return new Promise((settle) => {
    const done = (answer: { readonly said: unknown } | string | undefined): void => {
      clearTimeout(clock);
      place.off('message', said).off('exit', left);
      signal?.removeEventListener('abort', stopped);
      settle(answer);
    };
    const said = (message: unknown): void => done({ said: message });
    const left = (code: number | null, by: string | null): void => done(`ended its process (${String(by ?? code)})`);
    const stopped = (): void => done(undefined);
    const clock = setTimeout(() => done(`took more than ${seconds} seconds`), seconds * 1000);
    place.once('message', said).once('exit', left);
    signal?.addEventListener('abort', stopped);
  });
}

/** Lets a process tidy up and end; one that does not is ended. */
function dismiss(place: ChildProcess): Promise<void> {
  return new Promise((settle) => {
    const clock = setTimeout(() => place.kill('SIGKILL'), LEAVING * 1000);
    place.once('exit', () => {
      clearTimeout(clock);
      settle();
    });
    if (place.connected) place.disconnect();
  });
}
