import { distanceText } from '#doctrine';
import type { AfterActionReport, DecisionReview } from '#scoring';

/** How far the person was from the officer when a decision was made, as the end of a sentence. */
export function awayAt(entry: DecisionReview, units: AfterActionReport['units']): string {
  if (entry.phase === 'dispatch') return 'on the way';
  if (entry.together) return 'together, away from the scene';
  return entry.decimeters === undefined ? 'out of sight' : distanceText(entry.decimeters, units);
}
