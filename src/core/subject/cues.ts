import { levelOf, TWO_ARMS } from '#doctrine';
import type { Cue, Situation, Subject } from './state';

/**
 * What an observer could see and hear, derived from the state (observable signs after STAMP: staring, tone, anxiety, mumbling, pacing; used as a
 * vocabulary for what is shown, not as a measure of risk). At most four cues, the plainest first.
 */
export function cuesOf(
  subject: Subject,
  situation: Pick<Situation, 'decimetres' | 'weaponSeen' | 'behavior'>,
): readonly Cue[] {
  const cues: Cue[] = [];
  const see = (id: string, text: string) => cues.push({ id, text });
  if (situation.weaponSeen) see('weapon', 'Something in one hand.');
  if (situation.behavior === 'assaultive' || situation.behavior === 'life-threatening')
    see('advance', 'Coming at you.');
  switch (levelOf(subject.escalation)) {
    case 'crisis':
      see('tone', 'Shouting. Voice breaking.');
      see('fists', 'Fists closed, breathing fast.');
      break;
    case 'agitated':
      see('pacing', 'Pacing. Short turns.');
      see('tone', 'Voice up, words running together.');
      break;
    case 'anxious':
      see('posture', 'Arms wrapped tight, shoulders up.');
      break;
    case 'calm':
      see('posture', 'Shoulders down. Breathing slower.');
      break;
  }
  if (subject.comprehension < 30) see('mumbling', 'Lips moving. Looks past you.');
  else if (subject.comprehension < 50) see('attention', 'Half listening to something else.');
  if (subject.trust < 15) see('distance', 'Watches your hands.');
  else if (subject.trust >= 50) see('gaze', 'Looks at you when you speak.');
  if (situation.decimetres < TWO_ARMS && subject.escalation >= 50) see('room', 'Leaning away from you.');
  return cues.slice(0, 4);
}
