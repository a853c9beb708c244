import { LEVELS } from '#doctrine';
import { type Cue, cuesOf, type Subject } from '#subject';

/** How a trained officer reads what can be seen of a person: for each level, lowest first, the cues that no other level shows. */
const TELLS: readonly (readonly string[])[] = LEVELS.map(({ from }) => spelled(sample(from))).map((own, nth, all) =>
  own.filter((cue) => !all.some((other, at) => at !== nth && other.includes(cue))),
);

function sample(escalation: number): readonly Cue[] {
  const state = { escalation, trust: 30, comprehension: 60, stage: 'listening' } as const;
  const subject: Subject = { ...state, counts: {}, commandsInARow: 0, last: '', waited: 0 };
  return cuesOf(subject, { decimetres: 60, weaponSeen: false, behavior: 'passive' });
}

function spelled(cues: readonly Cue[]): readonly string[] {
  return cues.map(({ id, text }) => `${id} ${text}`);
}

/** How heated a person looks: 0 calm, 1 anxious, 2 agitated, 3 in crisis; agitated while nothing has been seen, as the call was. */
export function heatOf(cues: readonly Cue[]): number {
  const seen = spelled(cues);
  const levels = TELLS.flatMap((tells, level) => (tells.some((tell) => seen.includes(tell)) ? [level] : []));
  return levels.at(-1) ?? 2;
}

/** Whether a cue can be seen. */
export function shows(cues: readonly Cue[], id: string): boolean {
  return cues.some((cue) => cue.id === id);
}
