import { levelOf, type Resource, RESOURCES } from '#doctrine';
import { type About, type Dispatched, inCover, reach, weaponOf } from '#encounter/situation';
import type { Variables } from '#story';
import { ENGINE_VARIABLES, inkName } from '#story';
import type { World } from './encounter';

/** The names under which ink reads whether somebody is here, and in how many seconds they are. */
interface Reads {
  readonly here: string;
  readonly eta: string;
}

function readsOf(id: string): Reads {
  return { here: `${inkName(id)}_here`, eta: `${inkName(id)}_eta` };
}

/** The names under which ink reads where a resource is. */
const READS: ReadonlyMap<Resource, Reads> = new Map(RESOURCES.map(({ id }) => [id, readsOf(id)]));

/** Every variable of the engine, resources as they are when nobody has asked for them. */
const EMPTY: readonly (readonly [name: string, value: Values[string]])[] = [
  ...ENGINE_VARIABLES.map((name) => [name, 0] as const),
  ...[...READS.values()].flatMap(({ here, eta }) => [[here, false] as const, [eta, -1] as const]),
];

type Draws = World['draws'];
type Values = Record<string, number | string | boolean>;

const drawn = new WeakMap<Draws, Values>();

/** A form with every variable in it, which is filled in anew at each decision: adding names one by one would cost more than all the rest. */
function form(draws: Draws): Values {
  let values = drawn.get(draws);
  if (!values) {
    values = Object.fromEntries<Values[string]>([...EMPTY, ...Object.entries(draws)]);
    drawn.set(draws, values);
  }
  return values;
}

/** Somebody of the cast who comes by themselves, and the names under which ink reads where they are. */
interface Visitor extends Reads {
  readonly id: string;
}

const visitors = new WeakMap<About, readonly Visitor[]>();

function visitorsOf(about: About): readonly Visitor[] {
  let found = visitors.get(about);
  if (!found) {
    found = about.cast.flatMap(({ id, comes }) => (comes ? [{ id, ...readsOf(id) }] : []));
    visitors.set(about, found);
  }
  return found;
}

/** The whole meters that ink reads for somebody who is not there: farther than any place reaches. */
const OUT_OF_SIGHT = 99;

/** What ink may read at this moment, by variable name; stories/lib/engine.ink says what each means. */
export function variablesOf({ draws, deaths, name, situation, subject }: Known, about: About): Variables {
  const decimeters = reach(situation, about);
  const variables: Values = {
    ...form(draws),
    deaths,
    subject_name: name,
    escalation: subject.escalation,
    trust: subject.trust,
    comprehension: subject.comprehension,
    level: levelOf(subject.escalation),
    stairway: subject.stage,
    behavior: situation.behavior,
    distance: decimeters === undefined ? OUT_OF_SIGHT : Math.round(decimeters / 10),
    clock: situation.clock,
    silences: subject.silences,
    in_cover: inCover(situation, about),
    light_bar: situation.lightBar,
    weapon_seen: weaponOf(situation, about) !== undefined,
  };
  for (const [resource, reads] of READS) {
    const entry = situation.resources[resource];
    if (!entry) continue;
    variables[reads.here] = entry.here;
    variables[reads.eta] = etaOf(entry, situation.clock);
  }
  for (const { id, here, eta } of visitorsOf(about)) {
    const entry = Object.hasOwn(situation.visits, id) ? situation.visits[id] : undefined;
    variables[here] = entry?.here ?? false;
    variables[eta] = entry ? etaOf(entry, situation.clock) : -1;
  }
  return variables;
}

type Known = Pick<World, 'draws' | 'deaths' | 'name' | 'situation' | 'subject'>;

/** Seconds until a resource that was asked for is here; -2 when the agency does not have it. */
function etaOf({ here, arrives }: Dispatched, clock: number): number {
  if (here) return 0;
  return arrives === undefined ? -2 : Math.max(0, arrives - clock);
}
