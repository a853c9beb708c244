import { levelOf, RESOURCES } from '#doctrine';
import { type About, type Dispatched, inCover, reach, weaponOf } from '#encounter/situation';
import { inkName, type Variables } from '#story';
import type { World } from './encounter';

/** What variables are read from. */
type Known = Pick<World, 'draws' | 'deaths' | 'name' | 'situation' | 'subject'>;

/** Reads one variable at a moment of a run. */
type Reader = (known: Known, about: About) => number | string | boolean;

/** The whole meters that ink reads for somebody who is not there: farther than any place reaches. */
const OUT_OF_SIGHT = 99;

function metersApart({ situation }: Known, about: About): number {
  const decimeters = reach(situation, about);
  return decimeters === undefined ? OUT_OF_SIGHT : Math.round(decimeters / 10);
}

/** What ink reads of the person, the place and the run, by the names that stories/lib/engine.ink explains. */
const OWN: Readonly<Record<string, Reader>> = {
  deaths: ({ deaths }) => deaths,
  subject_name: ({ name }) => name,
  escalation: ({ subject }) => subject.escalation,
  trust: ({ subject }) => subject.trust,
  comprehension: ({ subject }) => subject.comprehension,
  level: ({ subject }) => levelOf(subject.escalation),
  stairway: ({ subject }) => subject.stage,
  silences: ({ subject }) => subject.silences,
  behavior: ({ situation }) => situation.behavior,
  clock: ({ situation }) => situation.clock,
  light_bar: ({ situation }) => situation.lightBar,
  distance: metersApart,
  in_cover: ({ situation }, about) => inCover(situation, about),
  weapon_seen: ({ situation }, about) => weaponOf(situation, about) !== undefined,
};

/** Whether somebody is here, and in how many seconds: -1 when nobody has asked for them, -2 when the agency does not have them. */
function coming(id: string, entryOf: (known: Known) => Dispatched | undefined): readonly (readonly [string, Reader])[] {
  return [
    [`${inkName(id)}_here`, (known) => entryOf(known)?.here ?? false],
    [`${inkName(id)}_eta`, (known) => etaOf(entryOf(known), known.situation.clock)],
  ];
}

function etaOf(entry: Dispatched | undefined, clock: number): number {
  if (!entry) return -1;
  if (entry.here) return 0;
  return entry.arrives === undefined ? -2 : Math.max(0, entry.arrives - clock);
}

const ENGINE: readonly (readonly [string, Reader])[] = [
  ...Object.entries(OWN),
  ...RESOURCES.flatMap(({ id }) => coming(id, ({ situation }) => situation.resources[id])),
];

const readers = new WeakMap<About, ReadonlyMap<string, Reader>>();

/** The readers of a scenario: those of the engine, and two for each of the cast who comes by themselves. */
function readersOf(about: About): ReadonlyMap<string, Reader> {
  let found = readers.get(about);
  if (!found) {
    const visitors = about.cast.filter(({ comes }) => comes).map(({ id }) => id);
    const ofVisits = visitors.flatMap((id) =>
      coming(id, ({ situation: { visits } }) => (Object.hasOwn(visits, id) ? visits[id] : undefined)),
    );
    readers.set(about, (found = new Map([...ENGINE, ...ofVisits])));
  }
  return found;
}

/** What ink may read at this moment, by variable name: worked out when it is asked for, because a story reads only some of it. */
export function variablesOf(known: Known, about: About): Variables {
  const found = readersOf(about);
  return (name) => {
    const read = found.get(name);
    return read ? read(known, about) : known.draws[name];
  };
}
