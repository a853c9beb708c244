import type { EncounterEvent } from './events';

/** The events of a log that still count: whatever a rewind undid is left out, and so are the rewinds themselves. */
export function effective(log: readonly EncounterEvent[]): readonly EncounterEvent[] {
  return effectiveIndices(log).map((index) => log[index] as EncounterEvent);
}

/** The indices, in the log, of the events that still count, in order. */
export function effectiveIndices(log: readonly EncounterEvent[]): readonly number[] {
  let kept: number[] = [];
  log.forEach((event, index) => {
    if (event.type !== 'rewound') return void kept.push(index);
    const back = kept.findIndex((earlier) => {
      const candidate = log[earlier];
      return candidate?.type === 'offered' && candidate.decision === event.to;
    });
    if (back >= 0) kept = kept.slice(0, back);
  });
  return kept;
}
