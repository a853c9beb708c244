import { parentPort, workerData } from 'node:worker_threads';

/** The worker’s side of a pool: `prepare` gets what every worker is told, and gives back what does a unit. */
export function serve(prepare: (data: unknown) => (unit: unknown) => unknown): void {
  const port = parentPort;
  if (!port) throw new Error('This file is run by a pool of workers.');
  const work = prepare(workerData);
  port.on('message', (unit: unknown) => port.postMessage({ result: work(unit) }));
  port.postMessage('ready');
}
