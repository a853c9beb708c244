import { type Stage, STAIRWAY, type Word } from '#doctrine';
import type { Subject } from './state';

/** The place of a stage on the stairway, from 0. */
export function rank(stage: Stage): number {
  return STAIRWAY.indexOf(stage);
}

const EMPATHY: readonly Word[] = ['say:name-emotion', 'say:validate', 'say:paraphrase', 'say:reflect', 'say:summarize'];
const LISTENING: readonly Word[] = [
  ...EMPATHY,
  'say:open-question',
  'say:minimal-encourager',
  'say:ask-about-voices',
  'say:ask-wants',
  'say:ask-about-harm',
  'say:ask-ability',
  'say:ask-name',
  'do:wait',
];

/**
 * The stage a person has been met to. Listening is where everyone starts; empathy takes two acts of listening; rapport an act of empathy, some
 * trust and less than crisis; influence more trust and less than agitation at its height; behavior change a calm that holds. A stage is lost again when
 * what it rests on is lost (Behavioral Change Stairway; the thresholds are Talkdown defaults).
 */
export function stageOf(subject: Pick<Subject, 'escalation' | 'trust' | 'counts'>): Stage {
  const used = (words: readonly Word[]) => words.reduce((sum, word) => sum + (subject.counts[word] ?? 0), 0);
  if (subject.trust < 15 || used(LISTENING) < 2) return 'listening';
  if (subject.trust < 38 || subject.escalation >= 75 || used(EMPATHY) < 1) return 'empathy';
  if (subject.trust < 52 || subject.escalation >= 58) return 'rapport';
  if (subject.trust < 64 || subject.escalation >= 35) return 'influence';
  return 'behavior-change';
}
