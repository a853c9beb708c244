import type { EncounterEvent } from '#encounter';
import type { Offer } from '#story';

/** One choice at a decision, what doctrine thinks of it, and what came of it when it was tried. */
export interface Tried {
  readonly offer: Offer;
  /** In points; only the order counts. */
  readonly worth: number;
  readonly isOwn: boolean;
  /** Everything that happened until the next decision or the end. */
  readonly events: readonly EncounterEvent[];
}

/** A decision that was come to, with all its choices tried. */
export interface Decision {
  readonly knot: string;
  readonly tried: readonly Tried[];
}

/** Something a lint has to say about a choice, or about the whole story where there is none. */
export interface Remark {
  readonly rule: string;
  readonly choice?: string;
  readonly message: string;
}

/** Whether a choice uses or shows force. */
export function isForce({ offer }: Tried): boolean {
  return offer.act.moves.some((move) => move.kind === 'force');
}

/** Whether a choice is spoken by the officer. */
export function isSpoken({ offer }: Tried): boolean {
  return offer.act.moves.some((move) => move.kind === 'say');
}

/** What was told of a choice's outcome, the officer's own words left out: each line, sight, fact and injury as a text. */
export function toldOf(events: readonly EncounterEvent[]): readonly string[] {
  return events.flatMap((event): readonly string[] => {
    switch (event.type) {
      case 'said':
        return event.speaker === 'officer' ? [] : [`${event.speaker ?? ''}: ${event.text}`];
      case 'observed':
        return event.cues && Object.keys(event).length === 3
          ? []
          : [JSON.stringify({ ...event, at: 0, cues: undefined })];
      case 'learned':
        return [event.fact];
      case 'injured':
        return [`${event.injury.who} ${event.injury.severity}`];
      default:
        return [];
    }
  });
}
