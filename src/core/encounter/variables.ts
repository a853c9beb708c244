import { levelOf, type Resource, RESOURCES } from '#doctrine';
import type { Variables } from '#story';
import { ENGINE_VARIABLES, inkName } from '#story';
import type { Dispatched, World } from './encounter';

/** The names under which ink reads where a resource is. */
const READS: ReadonlyMap<Resource, { readonly here: string; readonly eta: string }> = new Map(
  RESOURCES.map(({ id }) => [id, { here: `${inkName(id)}_here`, eta: `${inkName(id)}_eta` }]),
);

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

/** What ink may read at this moment, by variable name; stories/lib/engine.ink says what each means. */
export function variablesOf(world: Omit<World, 'bookmark' | 'offers' | 'over'>): Variables {
  const variables: Values = {
    ...form(world.draws),
    escalation: world.subject.escalation,
    trust: world.subject.trust,
    comprehension: world.subject.comprehension,
    level: levelOf(world.subject.escalation),
    stairway: world.subject.stage,
    behavior: world.behavior,
    distance: Math.round(world.decimetres / 10),
    clock: world.clock,
    in_cover: world.cover,
    light_bar: world.lightBar,
    weapon_seen: world.weaponSeen,
  };
  for (const entry of world.resources) {
    const reads = READS.get(entry.resource);
    if (!reads) continue;
    variables[reads.here] = entry.here;
    variables[reads.eta] = etaOf(entry, world.clock);
  }
  return variables;
}

/** Seconds until a resource that was asked for is here; -2 when the agency does not have it. */
function etaOf({ here, arrives }: Dispatched, clock: number): number {
  if (here) return 0;
  return arrives === undefined ? -2 : Math.max(0, arrives - clock);
}
