import { type Policy, type Resource, RESOURCES, secondsAway } from '#doctrine';
import {
  type About,
  type Arrived,
  comingWith,
  type Dispatched,
  type Draws,
  type Expected,
  isHere,
  OFFICER,
  type Requested,
  type Situation,
  stages,
} from '#encounter/situation';

/** Asks for a resource at a time on the clock; nothing when it is here or on its way. `hour` is the hour of the day (0-23) at which the run began. */
export function request(
  { resources }: Situation,
  resource: Resource,
  at: number,
  policy: Policy,
  hour: number,
): Requested | undefined {
  const before = resources[resource];
  if (before && (before.here || before.arrives !== undefined)) return undefined;
  const seconds = secondsAway(policy, resource, (hour + Math.floor(at / 3600)) % 24);
  return { type: 'requested', at, resource, ...(seconds === undefined ? {} : { seconds }) };
}

/** Those of the cast who set out by themselves when a run begins. */
export function setOut({ cast }: About, draws: Draws): readonly Expected[] {
  return cast.flatMap(({ id, comes }) => (comes && !comes.called ? [expected(id, comes, draws, 0)] : []));
}

/** Somebody of the cast is called; nothing when they do not come by themselves, are on their way, or are here. */
export function call(
  { visits }: Situation,
  { cast }: About,
  who: string,
  draws: Draws,
  at: number,
): Expected | undefined {
  const comes = cast.find(({ id }) => id === who)?.comes;
  return comes && !Object.hasOwn(visits, who) ? expected(who, comes, draws, at) : undefined;
}

type Comes = NonNullable<About['cast'][number]['comes']>;

function expected(who: string, comes: Comes, draws: Draws, at: number): Expected {
  const will = comes.if === undefined || draws[comes.if] === true;
  return { type: 'expected', at, who, ...(will ? { seconds: comes.after } : {}) };
}

/** Everything that has arrived by a time on the clock but had not before, earliest first; nothing is told to an officer who has left. */
export function arrivals(situation: Situation, clock: number): readonly Arrived[] {
  const { resources, visits } = situation;
  if (!isHere(situation, OFFICER)) return [];
  const found: Arrived[] = [];
  const due = (entry: Dispatched | undefined): number | undefined =>
    entry && !entry.here && entry.arrives !== undefined && entry.arrives <= clock ? entry.arrives : undefined;
  for (const { id } of RESOURCES) {
    const at = due(resources[id]);
    if (at !== undefined) found.push({ type: 'arrived', at, resource: id });
  }
  for (const [who, entry] of Object.entries(visits)) {
    const at = due(entry);
    if (at !== undefined) found.push({ type: 'arrived', at, who });
  }
  return found.sort((one, other) => one.at - other.at);
}

/** Who is on scene once something has arrived; whoever waits out of sight is not. */
export function newcomers({ resource, who }: Arrived, about: About): readonly string[] {
  if (who !== undefined) return [who];
  return resource === undefined || stages(resource, about) ? [] : comingWith(resource, about);
}
