import { follow } from './follow';
import { close, type Ledger, newLedger } from './ledger';
import { minimise } from './minimise';
import { type Budget, type Exploration, type Tale, taleIn } from './result';
import { sweep } from './sweep';
import type { Arrival, Terrain } from './terrain';
import { wander } from './wander';
import { findLost } from './ways';

/** What to explore of a terrain, and how much. */
export interface Task extends Tale {
  /** Choices, by id, that lead to where the exploration begins. */
  readonly prefix: readonly string[];
  readonly budget: Budget;
  /** Whether force is to be told from what is not force; not so in a story without doctrine. */
  readonly withForce: boolean;
  /** Which part of the work this is, where several share it; all of it, if not said. */
  readonly part?: Part;
}

/** Every way from what is near, or runs that look further: those have dice of their own, so that several do not play the same. */
export type Part = { readonly kind: 'near' } | { readonly kind: 'far'; readonly dice: number };

/** Of the decisions of a budget that does not reach the end, this share goes into trying every way, and the rest into runs that look further. */
const SWEPT_SHARE = 0.5;

/**
 * Explores a terrain: every way from every place, nearest first, as long as the budget lasts; if it does not last, runs through the rest that
 * prefer what was tried least. Bounded, deterministic, and never said to be complete unless every way was gone.
 */
export function explore<Place extends object>(terrain: Terrain<Place>, task: Task): Exploration {
  const { seed, prefix, budget, part } = task;
  const ledger = newLedger(taleIn(task));
  const from = follow(terrain, prefix);
  if (!from)
    throw new Error(
      `The choices ${prefix.join(', ')} cannot be followed: one of them is not on offer when its turn comes.`,
    );
  const [sweeps, wanders] = [part?.kind !== 'far', part?.kind !== 'near'];
  const share = { ...budget, decisions: wanders ? Math.ceil(budget.decisions * SWEPT_SHARE) : budget.decisions };
  const surveyed = sweeps ? survey(terrain, from, task, share, ledger) : NOTHING_SURVEYED;
  const left = surveyed.complete || !wanders ? 0 : budget.decisions - surveyed.decisions;
  const wandered = wander(terrain, from, prefix, left, ledger, part?.kind === 'far' ? part.dice : seed);
  // What a sweep finds it finds by the fewest decisions.
  if (wandered.runs > 0) minimise(terrain, ledger);
  return close(ledger, {
    complete: surveyed.complete,
    draws: [terrain.draws?.drawn ?? ''],
    drawable: terrain.draws?.possible ?? 1,
    places: surveyed.places,
    decisions: surveyed.decisions + wandered.decisions,
    runs: wandered.runs,
    reached: terrain.reached(),
  });
}

type Surveyed = Pick<Exploration, 'complete' | 'places' | 'decisions'>;

const NOTHING_SURVEYED: Surveyed = { complete: false, places: 0, decisions: 0 };

/** Sweeps and finds what is lost; of a million places only their number is kept, so that there is room for what comes after. */
function survey<Place>(
  terrain: Terrain<Place>,
  from: Arrival<Place>,
  { prefix, withForce }: Task,
  share: Budget,
  ledger: Ledger,
): Surveyed {
  const { swept, complete, decisions } = sweep(terrain, from, prefix, share, ledger);
  findLost(swept, prefix, ledger, withForce);
  return { complete, places: swept.parents.length, decisions };
}
