import type { OfferedChoice } from '#encounter';
import type { Chance } from './chance';
import type { View } from './view';

/** A strategy: from what an officer could see, and a seeded chance, to the id of one of the choices on offer. */
export type Bot = (view: View, chance: Chance) => string;

/** The choice with the highest worth; where several are equal the chance decides, so that their order on the page says nothing. */
export function best(
  weighed: readonly { readonly choice: OfferedChoice; readonly worth: number }[],
  chance: Chance,
): string {
  const [first] = weighed
    .map(({ choice, worth }) => ({ choice, worth, toss: chance(choice.id) }))
    .sort((a, b) => b.worth - a.worth || b.toss - a.toss || (a.choice.id < b.choice.id ? -1 : 1));
  if (!first) throw new Error('A strategy was asked to choose where nothing is on offer.');
  return first.choice.id;
}
