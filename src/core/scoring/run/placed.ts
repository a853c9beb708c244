import type { EncounterEvent } from '#encounter';

/** An event with its index in the whole log, so that whatever is said about it can point at it. */
export interface Placed<E extends EncounterEvent = EncounterEvent> {
  readonly event: E;
  readonly index: number;
}

/** The events of one type among those given, with whatever else is known of each. */
export function only<P extends Placed, T extends EncounterEvent['type']>(
  events: readonly P[],
  type: T,
): readonly (P & Placed<Extract<EncounterEvent, { type: T }>>)[] {
  return events.filter(
    (placed): placed is P & Placed<Extract<EncounterEvent, { type: T }>> => placed.event.type === type,
  );
}
