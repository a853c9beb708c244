/** The four words by which escalation is read, lowest first, each with the least escalation (0-100) it begins at. */
export const LEVELS = [
  { id: 'calm', name: 'Calm', from: 0 },
  { id: 'anxious', name: 'Anxious', from: 25 },
  { id: 'agitated', name: 'Agitated', from: 50 },
  { id: 'crisis', name: 'Crisis', from: 75 },
] as const;

/** One of the four escalation levels. */
export type Level = (typeof LEVELS)[number]['id'];

/** Names the level that an escalation of 0-100 is read as. */
export function levelOf(escalation: number): Level {
  let read: Level = 'calm';
  for (const level of LEVELS) if (escalation >= level.from) read = level.id;
  return read;
}

/** The name of an escalation level by itself: `Calm`, `Crisis`. */
export function levelName(level: Level): string {
  return LEVELS.find((entry) => entry.id === level)?.name ?? level;
}

/** An escalation level inside a sentence about a person: `agitated`, or `in crisis`. */
export function levelInSentence(level: Level): string {
  return level === 'crisis' ? 'in crisis' : level;
}

/** The five stages of the Behavioral Change Stairway, in order; each rests on the one before. */
export const STAIRWAY = ['listening', 'empathy', 'rapport', 'influence', 'behavior-change'] as const;

/** One stage of the Behavioral Change Stairway. */
export type Stage = (typeof STAIRWAY)[number];
