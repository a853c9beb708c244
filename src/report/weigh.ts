import type { Encounter } from '#encounter';
import { keyDecisionUnits, pickKeyDecisions, type Weighed } from '#explore/alternatives';
import type { KeyDecisionsState } from './page/view';
import type { Said, Told } from './weigh.worker';

/** The most workers that share the decisions of a run. */
const MOST_WORKERS = 4;
const FAILED: KeyDecisionsState = {
  status: 'failed',
  sentence:
    'This browser could not run the what-if comparison, so no key decisions are shown. Everything else in this report is complete.',
};

/**
 * Weighs the decisions of a run in workers, away from the page, and tells how far it is and what came of it. The returned function stops the work; after
 * it nothing more is told.
 */
export function weighDecisions(encounter: Encounter, tell: (state: KeyDecisionsState) => void): () => void {
  const units = keyDecisionUnits(encounter.log);
  const crew = new Set(units.length === 0 ? [] : hire(Math.min(crewSize(), units.length)));
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    for (const worker of crew) worker.terminate();
  };
  const told = (state: KeyDecisionsState): void => {
    if (!stopped) tell(state);
  };
  const progress = (done: number): void => told({ status: 'working', done, total: units.length });
  if (units.length > 0) progress(0);
  void share(encounter, units, crew, progress)
    .catch(() => undefined)
    .then((results) => {
      told(results ? { status: 'done', ...pickKeyDecisions(results) } : FAILED);
      stop();
    });
  return stop;
}

/** The decisions as they were weighed, in order; nothing when the workers could not go through all of them. */
async function share(
  { scenario, policy, log }: Encounter,
  units: ReturnType<typeof keyDecisionUnits>,
  crew: Set<Worker>,
  progress: (done: number) => void,
): Promise<readonly (Weighed | undefined)[] | undefined> {
  const results: (Weighed | undefined)[] = [];
  const waiting = [...units.keys()];
  let done = 0;
  let broken = 0;
  const work = async (worker: Worker): Promise<void> => {
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      const unit = units[at];
      const said = unit && (await ask(worker, { kind: 'unit', unit }));
      if (!said) {
        // Another worker takes up what this one let fall.
        waiting.unshift(at);
        crew.delete(worker);
        return;
      }
      results[at] = said.kind === 'weighed' ? said.result : undefined;
      if (said.kind === 'broken') broken += 1;
      done += 1;
      if (done < units.length) progress(done);
    }
  };
  const open = async (worker: Worker): Promise<void> => {
    const said = await ask(worker, { kind: 'run', scenario, policy, log });
    if (said?.kind === 'ready') await work(worker);
    else crew.delete(worker);
  };
  await Promise.all([...crew].map(open));
  while (waiting.length > 0 && crew.size > 0) await Promise.all([...crew].map(work));
  return waiting.length > 0 || (broken > 0 && broken === units.length) ? undefined : results;
}

/** One processor stays with the page, so that reading and scrolling are not held up. */
function crewSize(): number {
  return Math.max(1, Math.min(MOST_WORKERS, (navigator.hardwareConcurrency || 1) - 1));
}

/** Starts workers; fewer, or none, where the browser does not let them start. */
function hire(size: number): readonly Worker[] {
  const crew: Worker[] = [];
  try {
    while (crew.length < size) crew.push(new Worker(new URL('./weigh.worker.ts', import.meta.url), { type: 'module' }));
  } catch {
    return crew;
  }
  return crew;
}

/** What a worker answers; nothing when it could not be started, or has stopped, which ends it. */
function ask(worker: Worker, told: Told): Promise<Said | undefined> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Said>) => resolve(data);
    worker.onerror = (event) => {
      // It is said in the report; the console of a trainee has no reader.
      event.preventDefault();
      worker.terminate();
      resolve(undefined);
    };
    worker.postMessage(told);
  });
}
