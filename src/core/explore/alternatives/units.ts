import { type Decided, decisionsOf, effectiveIndices, type EncounterEvent, type Log } from '#encounter';

/** One decision of a log to be weighed: a unit of work that could be done on any machine. */
export interface Unit {
  /** Counted from 1. */
  readonly decision: number;
  /** Index of its `decided` event in the log. */
  readonly event: number;
}

/** How much work may go into a log. */
export interface Budget {
  /** Most decisions that are weighed; those that set the person back most come first. */
  readonly decisions: number;
  /** Most alternatives that are played on from each; those that doctrine thinks best come first. */
  readonly alternatives: number;
  /** Most decisions of each line played on. */
  readonly line: number;
}

/** Enough for a run of forty decisions; a run of twenty takes a few seconds. */
export const BUDGET: Budget = { decisions: 40, alternatives: 6, line: 60 };

/** The decisions of a log that are worth weighing, in order; what a rewind undid is left out. */
export function keyDecisionUnits(log: Log, { decisions }: Budget = BUDGET): readonly Unit[] {
  const kept = effectiveIndices(log).flatMap((index) => {
    const event = log[index];
    return event ? [{ index, event }] : [];
  });
  const units = kept.flatMap(({ index, event }, place) =>
    event.type === 'decided'
      ? [{ decision: event.decision, event: index, harm: harm(kept.slice(place + 1).map((next) => next.event)) }]
      : [],
  );
  return [...units]
    .sort((a, b) => b.harm - a.harm || a.decision - b.decision)
    .slice(0, decisions)
    .sort((a, b) => a.decision - b.decision)
    .map(({ decision, event }) => ({ decision, event }));
}

/** By how much the person was worse off when the next decision came, in points. */
function harm(after: readonly EncounterEvent[]): number {
  let points = 0;
  for (const event of after) {
    if (event.type === 'decided') break;
    if (event.type === 'responded')
      for (const { field, amount } of event.rules) points += field === 'escalation' ? amount : -amount;
    if (event.type === 'injured') points += 50;
  }
  return points;
}

/** What was handed in for each decision before and after one of them. */
export function around(
  log: Log,
  decision: number,
): { readonly before: readonly Decided[]; readonly after: readonly Decided[] } {
  const all = decisionsOf(log);
  return {
    before: all.filter((past) => past.decision < decision),
    after: all.filter((next) => next.decision > decision),
  };
}
