import type { Level } from '#doctrine';
import { levelSeen } from '#scoring/run';
import type { Writable } from '#encounter';
import type { Review } from '#scoring/review';

/** A point of the escalation curve; `event` is a log index. */
export interface CurvePoint {
  readonly at: number;
  readonly event: number;
  readonly escalation: number;
  readonly trust: number;
  readonly level: Level;
  /** Distance between officer and person; none when the person was not there. */
  readonly decimeters?: number;
}

/** The curve of a run: a point at its beginning, and one wherever the person's state or the distance changed, until the person had gone, was in somebody else's care, or the officer had disengaged. */
export function curveOf({ events, parted, settled }: Review): readonly CurvePoint[] {
  return events
    .filter(
      ({ event, index }) =>
        index <= parted && event.at <= settled && ['began', 'responded', 'moved', 'ended'].includes(event.type),
    )
    .map(({ event, index, after }) => {
      const { reading, decimeters } = after;
      const { escalation, trust } = reading;
      const point: Writable<CurvePoint> = { at: event.at, event: index, escalation, trust, level: levelSeen(after) };
      if (decimeters !== undefined) point.decimeters = decimeters;
      return point;
    });
}
