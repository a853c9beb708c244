import type { Line } from './line';
import { endsAlike, sentenceOf } from './sentence';
import type { Weighed } from './weigh';

/** A decision at which another choice on offer would have led to a better line. */
export interface KeyDecision extends Weighed {
  readonly other: NonNullable<Weighed['other']>;
  /** What another line would have led to, in one sentence to the trainee. */
  readonly sentence: string;
}

/** The key decisions of a run, in order; where there are none, the reason says why. */
export interface KeyDecisions {
  readonly decisions: readonly KeyDecision[];
  readonly reason?: string;
}

/** The most key decisions that a debrief can take up. */
const MOST = 3;
/** Points from which a difference is worth a trainee's time; below it, two lines are as good as each other. */
const LEAST_GAIN = 10;

/**
 * Picks the two or three decisions at which most was to be gained, of those at which how it ended, who was hurt or how much force was used would have been
 * different; never two in a row, which would be one lesson told twice.
 */
export function pickKeyDecisions(results: readonly (Weighed | undefined)[]): KeyDecisions {
  const weighed = results.filter((result) => result !== undefined);
  if (weighed.length === 0) return { decisions: [], reason: reasonFor(results.length) };
  const gains = weighed
    .flatMap((result) =>
      result.other && result.gain >= LEAST_GAIN && matters(result.own, result.other)
        ? [{ ...result, other: result.other }]
        : [],
    )
    .sort((a, b) => b.gain - a.gain || a.decision - b.decision);
  const picked: typeof gains = [];
  for (const result of gains) {
    if (picked.length >= MOST) break;
    if (picked.every((other) => Math.abs(other.decision - result.decision) > 1)) picked.push(result);
  }
  if (picked.length === 0) {
    return {
      decisions: [],
      reason: `No better choice was found at ${weighed.length === 1 ? 'the one decision that was' : `any of the ${weighed.length} decisions that were`} compared.`,
    };
  }
  return {
    decisions: picked
      .sort((a, b) => a.decision - b.decision)
      .map((result) => ({ ...result, sentence: sentenceOf(result) })),
  };
}

/** Whether two lines differ in what a debrief is for: how well the ending fits, who was hurt, or how much force was used. */
function matters(own: Line, other: Line): boolean {
  return own.fit !== other.fit || !endsAlike(own, other);
}

function reasonFor(units: number): string {
  return units === 0
    ? 'No decision was made.'
    : 'The scenario has changed since this run, and its choices are no longer offered, so nothing could be compared.';
}
