import { type Decided, decisionsOf, effective, type Encounter, type Log } from '#encounter';

/**
 * A run as a transcript: its terms, every decision that still counts, and at the end how often force was used, who was hurt and how it ended.
 * Performed again it comes out the same. What else matters about the run its author adds.
 */
export function writeTranscript(encounter: Encounter, title: string): string {
  const { terms, policy, situation } = encounter;
  const timed = timedIn(encounter.log);
  const hurt = situation.injuries.map(({ who, severity }) => `= injury ${who} ${severity}`);
  return [
    `title: ${title.replace(/\s+/g, ' ').trim()}`,
    `seed: ${terms.seed}`,
    `agency: ${policy.id}`,
    `mode: ${terms.mode}`,
    ...decisionsOf(encounter.log).map((decided) => lineOf(decided, timed.has(decided.decision))),
    `= force ${effective(encounter.log).filter(({ type }) => type === 'used-force').length}`,
    ...(hurt.length > 0 ? [...new Set(hurt)] : ['= injury none']),
    ...(encounter.over && encounter.fault === undefined ? [`= ends ${encounter.ending}`] : []),
    '',
  ].join('\n');
}

/** The decisions at which time could run out; at any other, a transcript that says “late” would be refused. */
function timedIn(log: Log): ReadonlySet<number> {
  return new Set(
    effective(log).flatMap((event) => (event.type === 'offered' && event.limit !== undefined ? [event.decision] : [])),
  );
}

function lineOf({ choice, seconds, late, reasons = [] }: Decided, timed: boolean): string {
  // A part of a fact names it, and a bar stands between two; what comes before a bar in the fact itself is such a part.
  const because = reasons.map((fact) => fact.split('|')[0]?.trim() ?? '').filter((part) => part !== '');
  return `> ${choice} @${seconds}${late && timed ? ' late' : ''}${because.length > 0 ? ` because ${because.join(' | ')}` : ''}`;
}
