import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { bundleOf } from './bundle';

/** Work for several cores: units are plain values, and so is what comes of them. */
export interface Job<Unit, Result> {
  /** The file that workers run, as a file: address; it calls `serve`. */
  readonly entry: string;
  /** What every worker is told once, before its first unit. */
  readonly data: unknown;
  readonly workers: number;
  /** Megabytes that the heap of each worker may fill; a share of what there is for all of them unless it is said otherwise. */
  readonly memory?: number | undefined;
  /** The next unit to do; nothing when there are none left. */
  readonly next: () => Unit | undefined;
  readonly heard: (unit: Unit, result: Result) => void;
  /** Ends the work at once, in the middle of a unit if need be. */
  readonly signal: AbortSignal;
}

/** How many workers keep this machine busy. */
export const CORES = availableParallelism();

/** Megabytes of heap that workers share: with what they keep beside it, and the rest of the program, it stays under a gibibyte. */
const MEMORY = 640;

/** A worker needs so many megabytes to open a story of the usual size and to play it. */
const LEAST_MEMORY = 192;

/**
 * V8 compiles what runs often on other cores, as soon as it has run for a while. Where every core has a worker, each of which compiles the same
 * for itself, that takes their time; so code has to run some eight times longer before it is compiled. It saves a fifth of a walk of some seconds.
 */
const COMPILE_LATER = '--interrupt-budget=1000000';

/** A worker had no room left. */
export class MemoryFull extends Error {
  constructor(readonly megabytes: number) {
    super(`A worker had no room left in its ${megabytes} MB of memory.`);
  }
}

/**
 * Does the units of a job on worker threads; settles when all are done or the signal has come. What goes wrong in one worker ends the work of all and
 * is thrown; a worker whose memory is full is thrown as `MemoryFull`.
 */
export async function workOff<Unit, Result>(job: Job<Unit, Result>): Promise<void> {
  const workers = Math.max(1, job.workers);
  const script = await bundleOf(job.entry);
  if (workers >= CORES) setFlagsFromString(COMPILE_LATER);
  const over = new AbortController();
  const megabytes = job.memory ?? Math.max(LEAST_MEMORY, Math.floor(MEMORY / workers));
  const signal = AbortSignal.any([job.signal, over.signal]);
  const work = Array.from({ length: workers }, () => employ({ ...job, signal }, script, megabytes));
  try {
    await Promise.all(work);
  } finally {
    over.abort();
    await Promise.allSettled(work);
  }
}

function employ<Unit, Result>(job: Job<Unit, Result>, script: string, megabytes: number): Promise<void> {
  const { data, next, heard, signal } = job;
  const first = signal.aborted ? undefined : next();
  if (first === undefined) return Promise.resolve();
  return new Promise((settle, fail) => {
    const resourceLimits = { maxOldGenerationSizeMb: megabytes };
    const worker = new Worker(script, { eval: true, workerData: data, execArgv: [], resourceLimits });
    let unit: Unit | undefined = first;
    const leave = () => {
      signal.removeEventListener('abort', leave);
      void worker.terminate().then(() => settle());
    };
    const give = () => {
      if (unit === undefined || signal.aborted) leave();
      else worker.postMessage(unit);
    };
    signal.addEventListener('abort', leave);
    worker.on('message', (message: { readonly result: Result } | 'ready') => {
      if (signal.aborted) return;
      try {
        if (message !== 'ready' && unit !== undefined) {
          heard(unit, message.result);
          unit = next();
        }
        give();
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
        leave();
      }
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new MemoryFull(megabytes) : error),
    );
  });
}
