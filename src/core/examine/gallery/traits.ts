import { castName } from '#doctrine';
import { type About, OFFICER, presenceOf, present, shown } from '#encounter';
import { bodyOf } from '#story';
import type { Card } from './card';

/** By what cards can be looked for, besides their knot: a word of each card, and what is asked. */
export const TRAITS = [
  { id: 'body', asks: 'How the person is' },
  { id: 'holds', asks: 'In hand' },
  { id: 'custody', asks: 'Custody' },
  { id: 'drawn', asks: 'The officer holds' },
  { id: 'who', asks: 'Who is there' },
] as const;

/** One of them. */
export type Trait = (typeof TRAITS)[number]['id'];

/** The words of a card by trait. */
export function traitsOf({ situation }: Card, { subject }: About): Readonly<Record<Trait, readonly string[]>> {
  const [person, officer] = [presenceOf(situation, subject.who), presenceOf(situation, OFFICER)];
  const others = present(situation).filter((id) => id !== subject.who && id !== OFFICER);
  return {
    body: person ? [bodyOf(person.posture)] : [],
    holds: shown(person).map(({ thing }) => thing),
    custody: person ? [person.custody] : [],
    drawn: shown(officer).map(({ thing }) => thing),
    who: others,
  };
}

/** A word of a trait as it is read: a member of the cast by name, everything else without its hyphens. */
export function traitName(trait: Trait, word: string, { cast }: About): string {
  return trait === 'who' ? castName(cast, word) : word.replaceAll('-', ' ');
}
