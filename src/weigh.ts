import type { Encounter } from '#encounter';
import { keyDecisionUnits, pickKeyDecisions, type Weighed } from '#explore/alternatives';
import type { KeyDecisionsState } from '#ui/report';
import type { Said, Told } from './weigh.worker';

/** The most workers that share the decisions of a run. */
const MOST_WORKERS = 4;

/** What is said when other lines cannot be played on. */
export const NOT_WEIGHED =
  'Other lines could not be played on in this browser, so no key decisions are shown. Everything else in this report is complete.';

/**
 * Weighs the decisions of a run in workers, away from the page, and tells how far it is and what came of it. The returned function stops the work; after
 * it nothing more is told.
 */
export function weighDecisions(
  { scenario, policy, log }: Encounter,
  tell: (state: KeyDecisionsState) => void,
): () => void {
  const units = keyDecisionUnits(log);
  const results: (Weighed | undefined)[] = units.map(() => undefined);
  const waiting = units.map((_, at) => at);
  const holding = new Map<Worker, number | undefined>();
  const idle = new Set<Worker>();
  let done = 0;
  let broken = 0;

  const stop = (): void => {
    for (const worker of holding.keys()) worker.terminate();
    holding.clear();
    idle.clear();
  };
  const close = (state: KeyDecisionsState): void => {
    stop();
    tell(state);
  };
  const give = (worker: Worker): void => {
    const at = waiting.shift();
    const unit = at === undefined ? undefined : units[at];
    holding.set(worker, at);
    if (unit) send(worker, { kind: 'unit', unit });
    else idle.add(worker);
  };
  const finish = (worker: Worker, result: Weighed | undefined): void => {
    const at = holding.get(worker);
    if (at !== undefined) results[at] = result;
    done += 1;
    if (done < units.length) {
      tell({ status: 'working', done, total: units.length });
      give(worker);
      return;
    }
    close(
      broken === units.length
        ? { status: 'failed', sentence: NOT_WEIGHED }
        : { status: 'done', ...pickKeyDecisions(results) },
    );
  };
  const lose = (worker: Worker): void => {
    if (!holding.has(worker)) return;
    const at = holding.get(worker);
    worker.terminate();
    holding.delete(worker);
    idle.delete(worker);
    if (at !== undefined) waiting.unshift(at);
    if (holding.size === 0) {
      close({ status: 'failed', sentence: NOT_WEIGHED });
      return;
    }
    const [free] = idle;
    if (!free || at === undefined) return;
    idle.delete(free);
    give(free);
  };
  const hear = (worker: Worker, said: Said): void => {
    if (!holding.has(worker)) return;
    if (said.kind === 'ready') give(worker);
    else if (said.kind === 'weighed') finish(worker, said.result);
    else if (holding.get(worker) === undefined) lose(worker);
    else {
      broken += 1;
      finish(worker, undefined);
    }
  };

  if (units.length === 0) {
    tell({ status: 'done', ...pickKeyDecisions([]) });
    return stop;
  }
  tell({ status: 'working', done, total: units.length });
  const crew = hire(Math.min(crewSize(), units.length));
  for (const worker of crew) {
    holding.set(worker, undefined);
    worker.addEventListener('message', ({ data }: MessageEvent<Said>) => hear(worker, data));
    worker.addEventListener('error', (event) => {
      // It is told in the report; the console of a trainee has no reader.
      event.preventDefault();
      lose(worker);
    });
    send(worker, { kind: 'run', scenario, policy, log });
  }
  if (crew.length === 0) tell({ status: 'failed', sentence: NOT_WEIGHED });
  return stop;
}

/** One processor stays with the page, so that reading and scrolling are not held up. */
function crewSize(): number {
  return Math.max(1, Math.min(MOST_WORKERS, (navigator.hardwareConcurrency || 1) - 1));
}

/** Starts workers; fewer, or none, where the browser does not let them start. */
function hire(size: number): readonly Worker[] {
  const crew: Worker[] = [];
  try {
    while (crew.length < size)
      crew.push(new Worker(new URL('./weigh.worker.ts', import.meta.url), { type: 'module', name: 'Key decisions' }));
  } catch {
    return crew;
  }
  return crew;
}

function send(worker: Worker, told: Told): void {
  worker.postMessage(told);
}
