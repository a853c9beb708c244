import { TWO_ARMS } from '#doctrine';
import { OFFICER, presenceOf, present, reach, type Situation } from '#encounter';
import { GONE } from '#place';
import { bodyOf } from '#story';
import type { Scene } from '#truth/told';

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

/**
 * What tells the picture of one situation from those of others, what matters most before what matters less: how the subject is carried, with what and in
 * whose charge; the distance; how the officer is carried, and with what; the level; who else is there; and how each of them stands and looks in
 * particular. Distances within a band, and escalation within a level, are one.
 */
export function pictureOf(situation: Situation, { about }: Scene): readonly string[] {
  const { who } = about.subject;
  const others = present(situation).filter((id) => id !== who && id !== OFFICER);
  return [
    carriage(situation, who),
    bandOf(reach(situation, about)),
    carriage(situation, OFFICER),
    situation.state.level,
    others.join(' '),
    bearing(situation, who),
    bearing(situation, OFFICER),
    others.map((id) => `${carriage(situation, id)} ${bearing(situation, id)}`).join(', '),
    situation.lightBar ? 'lights' : '',
    Object.entries(situation.vehicles).flat().join(' '),
  ];
}

/** What is seen of somebody from across the street. */
function carriage(situation: Situation, who: string): string {
  const person = presenceOf(situation, who);
  if (!person || person.position === GONE) return 'gone';
  const held = person.holds.flatMap(({ thing, hidden }) => (hidden ? [] : [thing]));
  return [bodyOf(person.posture), held.join('+'), person.custody].join(' ');
}

/** What is seen of somebody at a second look. */
function bearing(situation: Situation, who: string): string {
  const person = presenceOf(situation, who);
  if (!person || person.position === GONE) return '';
  return [person.posture, person.face, person.position.mark ?? ''].join(' ');
}
