import { type Presence, presenceOf, shown, type Situation } from '#encounter';
import { GONE } from '#place';
import { type Body, bodyOf, isWeapon } from '#story';
import { nameOf, type Scene } from './scene';

const BODY_WORDS: Readonly<Record<Body, string>> = {
  standing: 'standing',
  walking: 'walking',
  running: 'running',
  seated: 'sitting',
  'on-ground': 'sitting on the ground',
  kneeling: 'kneeling',
  'face-up': 'lying face up',
  'face-down': 'lying face down',
  'on-side': 'lying on one side',
  'on-gurney': 'on a gurney',
  'over-rail': 'outside the rail',
  'in-car': 'in a car',
};

/** How somebody is, in a sentence for the author: what the tags so far say of them. */
export function truthOf(scene: Scene, situation: Situation, who: string): string {
  const name = nameOf(scene, who);
  const person = presenceOf(situation, who);
  if (!person) return `${name} has not come`;
  if (person.position === GONE) return `${name} is gone`;
  return `${name} is ${[BODY_WORDS[bodyOf(person.posture)], ...handsOf(person), ...custodyOf(person)].join(', ')}`;
}

function handsOf(person: Presence): readonly string[] {
  const armed = shown(person).find(({ thing }) => isWeapon(thing));
  return armed ? [`holding a ${armed.thing}`] : [];
}

function custodyOf({ custody }: Presence): readonly string[] {
  return custody === 'free' ? [] : [custody.replace('-', ' ')];
}

/** Words of a script as a sentence quotes them, once and cut where they are long. */
export function quoted(text: string): string {
  const words = text.length > 90 ? `${text.slice(0, 87)}…` : text;
  return /^“[^“”]*”$/.test(words) ? words : `“${words}”`;
}

/** How to say that a remark is wrong: the same for all. */
export const OR_EXCUSE = 'or excuse it with “# excuse: REASON”';
