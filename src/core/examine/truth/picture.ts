import { TWO_ARMS } from '#doctrine';
import { presenceOf, present, reach, type Situation } from '#encounter';
import { GONE } from '#place';
import type { Scene } from './scene';

/** Decimeters up to which somebody is in touch, within two arm’s lengths, and in the same room. */
const BANDS = [
  ['touch', 9],
  ['two-arms', TWO_ARMS],
  ['room', 60],
] as const;

/** How far the two are apart, as far as pictures of it differ. */
function bandOf(decimeters: number | undefined): string {
  if (decimeters === undefined) return 'apart';
  return BANDS.find(([, most]) => decimeters <= most)?.[0] ?? 'far';
}

/** What tells the picture of one situation from those of others: distances within a band, and escalation within a level, are one. */
export function pictureOf(situation: Situation, { about }: Scene): string {
  const people = present(situation).map((who) => {
    const person = presenceOf(situation, who);
    if (!person || person.position === GONE) return who;
    const { posture, face, holds, custody, position } = person;
    const held = holds.filter(({ hidden }) => !hidden).map(({ thing }) => thing);
    return [who, posture, face, held.join('+'), custody, position.mark ?? ''].join(' ');
  });
  return [bandOf(reach(situation, about)), situation.state.level, situation.lightBar ? 'lights' : '', ...people].join(
    '|',
  );
}
