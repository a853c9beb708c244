import type { Option } from '#walker/machine';
import type { Value } from '#walker/value';

/** Where a story stands between two turns; a value that is never changed, so that any number of turns can be tried from it. */
export interface Place {
  readonly globals: readonly Value[];
  readonly visits: readonly number[];
  readonly since: readonly number[];
  readonly turn: number;
  readonly seed: number;
  readonly random: number;
  readonly stack: readonly Value[];
  /** The choices on offer, in the author's order; without fallbacks. */
  readonly options: readonly Option[];
}
