import { type Policy, type Resource, secondsAway } from '#doctrine';
import type { Dispatched } from './encounter';

/** Asks for a resource at a time on the incident clock; asking again changes nothing. `hour` is the hour of the day (0-23). */
export function request(
  resources: readonly Dispatched[],
  resource: Resource,
  clock: number,
  policy: Policy,
  hour: number,
): readonly Dispatched[] {
  if (resources.some((entry) => entry.resource === resource && (entry.here || entry.arrives !== undefined)))
    return resources;
  const away = secondsAway(policy, resource, hour);
  const entry: Dispatched = {
    resource,
    requested: clock,
    ...(away === undefined ? {} : { arrives: clock + away }),
    here: false,
  };
  return [...resources.filter((other) => other.resource !== resource), entry];
}

/** Everything that has arrived by a time on the clock but had not before, earliest first. */
export function arrivals(resources: readonly Dispatched[], clock: number): readonly Dispatched[] {
  return resources
    .filter((entry) => !entry.here && entry.arrives !== undefined && entry.arrives <= clock)
    .sort((a, b) => (a.arrives ?? 0) - (b.arrives ?? 0));
}
