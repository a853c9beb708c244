import { levelOf, RESOURCES } from '#doctrine';
import type { Variables } from '#story';
import { inkName } from '#story';
import type { World } from './encounter';

/** What ink may read at this moment, by variable name; stories/lib/engine.ink says what each means. */
export function variablesOf(world: Omit<World, 'bookmark' | 'offers' | 'over'>): Variables {
  const variables: Record<string, number | string | boolean> = {
    ...world.draws,
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
  for (const resource of RESOURCES) {
    const entry = world.resources.find((candidate) => candidate.resource === resource.id);
    const name = inkName(resource.id);
    variables[`${name}_here`] = entry?.here ?? false;
    variables[`${name}_eta`] = !entry
      ? -1
      : entry.here
        ? 0
        : entry.arrives === undefined
          ? -2
          : Math.max(0, entry.arrives - world.clock);
  }
  return variables;
}
