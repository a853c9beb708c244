import type { Domain } from '#scoring';
import type { Bot } from './bot';
import { collector, first, longest, politest, script, waiter } from './games';
import { chance, commander, forceFirst, hurried, passive } from './habits';
import { average, skilled, uneven } from './trained';

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
  {
    id: 'uneven',
    name: 'Uneven',
    about: 'does well, and at some decisions whatever comes to mind',
    neglects: [],
  },
  { id: 'longest', name: 'Longest', about: 'takes the longest text that was not taken yet', neglects: [] },
  { id: 'first', name: 'First', about: 'takes what stands first on the page and was not taken yet', neglects: [] },
  { id: 'politest', name: 'Politest', about: 'says the kindest words, whatever the person says', neglects: [] },
  { id: 'collector', name: 'Collector', about: 'takes each good word once, in the order of the page', neglects: [] },
  { id: 'waiter', name: 'Waiter', about: 'asks for every resource, then says nothing', neglects: [] },
  { id: 'script', name: 'Script', about: 'replays what skilled chose on one seed that ended best', neglects: [] },
] as const satisfies readonly {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** The domains in which it is expected to do worse than an average officer. */
  readonly neglects: readonly Domain[];
}[];

/** The name of a strategy. */
export type BotName = (typeof BOTS)[number]['id'];

const PLAYERS: Readonly<Record<Exclude<BotName, 'script'>, Bot>> = {
  skilled,
  average,
  commander,
  hurried,
  passive,
  'force-first': forceFirst,
  chance,
  uneven,
  longest,
  first,
  politest,
  collector,
  waiter,
};

/** The strategy of a name; a script follows the lines given, and without any only waits. */
export function botOf(name: BotName, lines: readonly string[] = []): Bot {
  return name === 'script' ? script(lines) : PLAYERS[name];
}
