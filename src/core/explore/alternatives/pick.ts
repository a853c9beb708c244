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
/** Where the two lines end alike, only a much calmer way is worth it: a good run should not be told off for a better one. */
const LEAST_GAIN_ALIKE = 25;

/** Picks the two or three decisions at which most was to be gained; never two in a row, which would be one lesson told twice. */
export function pickKeyDecisions(results: readonly (Weighed | undefined)[]): KeyDecisions {
  const weighed = results.filter((result) => result !== undefined);
  if (weighed.length === 0) return { decisions: [], reason: reasonFor(results.length) };
  const gains = weighed
    .flatMap((result) =>
      result.other && result.gain >= leastGain(result.own, result.other) ? [{ ...result, other: result.other }] : [],
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
      reason: `At none of the ${weighed.length} decisions that were played on would another choice have made a real difference.`,
    };
  }
  return {
    decisions: picked
      .sort((a, b) => a.decision - b.decision)
      .map((result) => ({ ...result, sentence: sentenceOf(result) })),
  };
}

function leastGain(own: Line, other: Line): number {
  return own.ending === other.ending && endsAlike(own, other) ? LEAST_GAIN_ALIKE : LEAST_GAIN;
}

function reasonFor(units: number): string {
  return units === 0
    ? 'No decision was taken.'
    : 'The scenario has changed since this run: its decisions are no longer on offer, so that nothing can be played on from them.';
}
