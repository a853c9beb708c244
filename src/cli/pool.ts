import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** Work for several cores: units are plain values, and so is what comes of them. */
export interface Job<Unit, Result> {
  /** The file that workers run, as a file: address; it calls `serve`. */
  readonly entry: string;
  /** What every worker is told once, before its first unit. */
  readonly data: unknown;
  readonly workers: number;
  /** The next unit to do; nothing when there are none left. */
  readonly next: () => Unit | undefined;
  readonly heard: (unit: Unit, result: Result) => void;
  /** Ends the work at once, in the middle of a unit if need be. */
  readonly signal: AbortSignal;
}

/** How many workers keep this machine busy. */
export const CORES = availableParallelism();

/** Does the units of a job on worker threads; settles when all are done or the signal has come, and fails with what went wrong in a worker. */
export async function workOff<Unit, Result>(job: Job<Unit, Result>): Promise<void> {
  await Promise.all(Array.from({ length: Math.max(1, job.workers) }, () => employ(job)));
}

function employ<Unit, Result>({ entry, data, next, heard, signal }: Job<Unit, Result>): Promise<void> {
  const first = signal.aborted ? undefined : next();
  if (first === undefined) return Promise.resolve();
  return new Promise((settle, fail) => {
    // A worker does not inherit how tsx reads TypeScript, and looks for packages from the folder of whoever calls.
    const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
    const load = `import(${tsx}).then(({ register }) => { register(); return import(${JSON.stringify(entry)}); })`;
    const worker = new Worker(load, { eval: true, workerData: data, execArgv: [] });
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
    worker.on('error', fail);
  });
}

/** The worker’s side: `prepare` gets what every worker is told, and gives back what does a unit. */
export function serve(prepare: (data: unknown) => (unit: unknown) => unknown): void {
  const port = parentPort;
  if (!port) throw new Error('This file is run by a pool of workers.');
  const work = prepare(workerData);
  port.on('message', (unit: unknown) => port.postMessage({ result: work(unit) }));
  port.postMessage('ready');
}
