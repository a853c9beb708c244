import type { Domain } from '#scoring';
import type { Bot } from './bot';
import { chance, commander, forceFirst, hurried, passive } from './habits';
import { average, skilled } from './trained';

/** The strategies, in the order in which they are told. */
export const BOTS = [
  { id: 'skilled', name: 'Skilled', about: 'does what doctrine thinks best of what is on offer', neglects: [] },
  { id: 'average', name: 'Average', about: 'knows doctrine and remembers part of it', neglects: [] },
  {
    id: 'commander',
    name: 'Commander',
    about: 'orders, repeats, threatens, then uses force',
    neglects: ['communication', 'procedural-justice', 'force-fit'],
  },
  {
    id: 'hurried',
    name: 'Hurried',
    about: 'skips information, closes distance, ends it soonest',
    neglects: ['communication', 'tactics', 'decision-process', 'resources'],
  },
  { id: 'passive', name: 'Passive', about: 'waits and says little', neglects: ['communication', 'procedural-justice'] },
  {
    id: 'force-first',
    name: 'Force first',
    about: 'uses force as soon as it is on offer, and then more',
    neglects: ['communication', 'decision-process', 'procedural-justice', 'force-fit'],
  },
  {
    id: 'chance',
    name: 'Chance',
    about: 'takes any choice as likely as any other',
    neglects: ['communication', 'decision-process', 'procedural-justice', 'force-fit'],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** The domains in which it is expected to do worse than an average officer. */
  readonly neglects: readonly Domain[];
}[];

/** The name of a strategy. */
export type BotName = (typeof BOTS)[number]['id'];

const PLAYERS: Readonly<Record<BotName, Bot>> = {
  skilled,
  average,
  commander,
  hurried,
  passive,
  'force-first': forceFirst,
  chance,
};

/** The strategy of a name. */
export function botOf(name: BotName): Bot {
  return PLAYERS[name];
}
