import { type Exploration, merge, NOTHING_EXPLORED } from '#explore/search';
import { taleOf, type Work } from './work';

/** A unit of work that was done, and what came of it. */
export interface Done {
  readonly unit: Work;
  readonly result: Exploration;
}

/** What tells a unit from the others of its story, whatever its budget. */
export function unitOf(unit: Work): string {
  return `${taleOf(unit)} ${JSON.stringify(unit.part ?? '')}`;
}

/** Whether some unit that was done has gone every way of the tale of another, so that nothing is left to do there. */
export function isGone(done: Iterable<Done>, unit: Work): boolean {
  return completeTales(done).has(taleOf(unit));
}

/** All that was found. Of a tale that one unit has gone every way of, what others found of it is in there. */
export function together(done: readonly Done[]): Exploration {
  const complete = completeTales(done);
  return done
    .filter(({ unit, result }) => result.complete || !complete.has(taleOf(unit)))
    .map(({ result }) => result)
    .reduce(merge, NOTHING_EXPLORED);
}

/** The tales of which one unit has gone every way. */
function completeTales(done: Iterable<Done>): ReadonlySet<string> {
  return new Set([...done].flatMap(({ unit, result }) => (result.complete ? [taleOf(unit)] : [])));
}
