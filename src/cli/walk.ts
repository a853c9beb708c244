import {
  type Budget,
  coverageOf,
  type Exploration,
  merge,
  NOTHING_EXPLORED,
  type Refused,
  type Examined,
  taleOf,
  type Work,
} from '#explore';
import { count, type Ended } from '#explore/report';
import { bundleOf } from './bundle';
import { complain, Stop } from './output';
import { MemoryFull, workOff } from './pool';
import type { Material } from './worker';

/** A story that can be explored: what to compare with, what workers are told, and in which units it is done. */
export interface Explorable extends Examined {
  readonly material: Material;
  readonly units: (budget: Budget) => readonly Work[];
}

/** How far to go: budgets of decisions, each larger than the one before, and the seconds after which it ends in any case. */
export interface Terms {
  readonly budgets: readonly number[];
  readonly seconds: number;
  readonly workers: number;
  /** Megabytes that each worker may fill. */
  readonly memory?: number | undefined;
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

const ENTRY = new URL('worker.ts', import.meta.url).href;

/** Begins with what workers need, while the story is still being read. */
export function prepareToWalk(): void {
  void bundleOf(ENTRY);
}

/** More places than this are not kept by one worker; a million take less than a gibibyte. */
const MOST_PLACES = 1_000_000;

/** Explores a story on several cores, with a progress line on a terminal; Ctrl-C and the end of the time leave what is known so far. */
export async function walk(story: Explorable, terms: Terms): Promise<Walked> {
  const found: Found = new Map();
  const asked = new AbortController();
  const stop = new AbortController();
  const interrupt = () => {
    asked.abort();
    stop.abort();
  };
  const alarm = setTimeout(() => stop.abort(), terms.seconds * 1000);
  process.once('SIGINT', interrupt);
  const line = progressLine(story, terms, found);
  const units = unitsOf(story, terms.budgets[0] ?? 1);
  const isComplete = (unit: Work) => completeTales(found).has(taleOf(unit));
  // Round after round without a pause between them: a worker that has run for a while is twice as fast as a new one.
  let queue = terms.budgets.flatMap((budget) => unitsOf(story, budget));
  let filled: number | undefined;
  try {
    await workOff({
      entry: ENTRY,
      data: story.material,
      workers: Math.min(terms.workers, queue.length),
      memory: terms.memory,
      next: () => {
        queue = queue.filter((unit) => !isComplete(unit));
        return queue.shift();
      },
      heard: (unit: Work, result: Exploration | Refused) => {
        if ('problem' in result) throw new Stop(`${story.file}: error: ${result.problem}`, 1);
        const before = found.get(keyOf(unit));
        if (!before || before.unit.budget.decisions < unit.budget.decisions) found.set(keyOf(unit), { unit, result });
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
    exploration: { ...together(found), complete },
    ended: complete ? 'complete' : filled !== undefined ? 'memory' : cutShort,
    ...(filled !== undefined && { filled }),
    done: found.size,
    units: units.length,
  };
}

function unitsOf(story: Explorable, decisions: number): readonly Work[] {
  return story.units({ decisions, places: Math.min(decisions, MOST_PLACES) });
}

/** What came of the units that were done, by unit. */
type Found = Map<string, { readonly unit: Work; readonly result: Exploration }>;

const keyOf = (unit: Work) => `${taleOf(unit)} ${JSON.stringify(unit.part ?? '')}`;

/** The tales of which one unit has gone every way. */
function completeTales(found: Found): ReadonlySet<string> {
  return new Set([...found.values()].flatMap(({ unit, result }) => (result.complete ? [taleOf(unit)] : [])));
}

/** All that was found. Of a tale that one unit has gone every way of, what others found of it is in there. */
function together(found: Found): Exploration {
  const complete = completeTales(found);
  return [...found.values()]
    .filter(({ unit, result }) => result.complete || !complete.has(taleOf(unit)))
    .map(({ result }) => result)
    .reduce(merge, NOTHING_EXPLORED);
}

/** A line that is drawn over itself on a terminal, and not at all elsewhere. */
function progressLine(story: Explorable, terms: Terms, found: Found) {
  const started = Date.now();
  const most = terms.budgets.at(-1) ?? 1;
  const draw = () => {
    if (!process.stderr.isTTY) return;
    const sum = together(found);
    const seconds = Math.max(0.001, (Date.now() - started) / 1000);
    const byBudget = sum.decisions === 0 ? Infinity : ((most - sum.decisions) * seconds) / sum.decisions;
    const left = Math.max(0, Math.ceil(Math.min(terms.seconds - seconds, byBudget)));
    const { found: offered, all } = coverageOf(sum, story.sayings, 'choice');
    const met = sum.endings.length;
    const declared = story.scenario?.about.endings.length;
    const endings = declared === undefined ? count(met, 'ending', 'endings') : `${met} of ${declared} endings`;
    process.stderr.write(
      `\r\x1b[K${sum.places} states, ${Math.round(sum.places / seconds)}/s, ${endings}, ` +
        `${offered} of ${all} choices, ${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')} left`,
    );
  };
  const timer = process.stderr.isTTY ? setInterval(draw, 1000) : undefined;
  return {
    draw,
    clear: () => {
      clearInterval(timer);
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    },
  };
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
