import type { Explorable } from '#examine';
import { type Done, type Exploration, isGone, type Refused, together, unitOf, type Work } from '#explore';
import type { Ended } from '#explore/report';
import { bundleOf } from './bundle';
import { EXPLORER } from './entries';
import { complain, Stop } from '#cli/terminal';
import { MemoryFull, workOff } from './pool';
import { progressLine } from './progress';

/** How far to go: budgets of decisions, each larger than the one before, and the seconds after which it ends in any case. */
export interface Terms {
  readonly budgets: readonly number[];
  readonly seconds: number;
  readonly workers: number;
  /** Megabytes that each worker may fill. */
  readonly memory?: number | undefined;
}

/** A worker that does more with a unit than to explore it, and who hears what came of each. */
export interface Errand<Result extends Exploration> {
  readonly entry: string;
  readonly heard: (result: Result) => void;
}

/** What a walk came to, and what ended it. */
export interface Walked {
  readonly exploration: Exploration;
  readonly ended: Ended;
  /** Megabytes that were not enough for a worker, where that ended it. */
  readonly filled?: number;
  /** Units of the story that were explored, of all. */
  readonly done: number;
  readonly units: number;
}

/** Begins with what workers need, while the story is still being read. */
export function prepareToWalk(entry = EXPLORER): void {
  void bundleOf(entry);
}

/** More places than this are not kept by one worker; a million take less than a gibibyte. */
const MOST_PLACES = 1_000_000;

/** Explores a story on several cores, with a progress line on a terminal; Ctrl-C and the end of the time leave what is known so far. */
export async function walk<Result extends Exploration = Exploration>(
  story: Explorable,
  terms: Terms,
  errand?: Errand<Result>,
): Promise<Walked> {
  const found = new Map<string, Done>();
  const asked = new AbortController();
  const stop = new AbortController();
  const interrupt = () => {
    asked.abort();
    stop.abort();
  };
  const alarm = setTimeout(() => stop.abort(), terms.seconds * 1000);
  process.once('SIGINT', interrupt);
  const most = { decisions: terms.budgets.at(-1) ?? 1, seconds: terms.seconds };
  const line = progressLine(story, most, () => together([...found.values()]));
  const units = unitsOf(story, terms.budgets[0] ?? 1);
  const isComplete = (unit: Work) => isGone(found.values(), unit);
  // Round after round without a pause between them: a worker that has run for a while is twice as fast as a new one.
  let queue = terms.budgets.flatMap((budget) => unitsOf(story, budget));
  let filled: number | undefined;
  try {
    await workOff({
      entry: errand?.entry ?? EXPLORER,
      data: story.material,
      workers: Math.min(terms.workers, queue.length),
      memory: terms.memory,
      next: () => {
        queue = queue.filter((unit) => !isComplete(unit));
        return queue.shift();
      },
      heard: (unit: Work, result: Result | Refused) => {
        if ('problem' in result) throw new Stop(`${story.file}: error: ${result.problem}`, 1);
        errand?.heard(result);
        const key = unitOf(unit);
        const before = found.get(key);
        if (!before || before.unit.budget.decisions < unit.budget.decisions) found.set(key, { unit, result });
        line.draw();
      },
      signal: stop.signal,
    });
  } catch (error) {
    // What the other workers found, or what a smaller round found, is worth having.
    if (!(error instanceof MemoryFull)) throw error;
    filled = error.megabytes;
  } finally {
    clearTimeout(alarm);
    process.removeListener('SIGINT', interrupt);
    line.clear();
  }
  const complete = units.every(isComplete);
  const cutShort = asked.signal.aborted ? 'asked' : stop.signal.aborted ? 'time' : 'budget';
  return {
    exploration: { ...together([...found.values()]), complete },
    ended: complete ? 'complete' : filled !== undefined ? 'memory' : cutShort,
    ...(filled !== undefined && { filled }),
    done: found.size,
    units: units.length,
  };
}

function unitsOf(story: Explorable, decisions: number): readonly Work[] {
  return story.units({ decisions, places: Math.min(decisions, MOST_PLACES) });
}

/** Says what ended a walk before its end, where problems go. */
export function tellEnd({ ended, done, units, filled }: Walked): void {
  if (ended === 'complete' || ended === 'budget') return;
  const what = {
    asked: 'Stopped',
    time: 'The time is over',
    memory: `A worker had no room left in its ${filled ?? 0} MB: the budget is larger than this story allows. Try a smaller --budget, or more --memory`,
  }[ended];
  const part = done < units ? `; ${done} of ${units} units of work were done` : '';
  complain(`${what}${part}. This is what is known so far.`);
}
