import { RESOURCES } from '#doctrine';

/** The ink variable of a resource: `cit-officer` gives `cit_officer`, to which `_here` and `_eta` are added. */
export function inkName(id: string): string {
  return id.replaceAll('-', '_');
}

/** The ink variables of those members of the cast who come by themselves: whether they are here, and how many seconds away. */
export function visitVariables(cast: readonly { readonly id: string; readonly comes?: unknown }[]): readonly string[] {
  return cast.flatMap(({ id, comes }) => (comes ? [`${inkName(id)}_here`, `${inkName(id)}_eta`] : []));
}

/** Every variable that the engine sets before a story goes on; a story declares those it reads (stories/lib/engine.ink declares all). */
export const ENGINE_VARIABLES: readonly string[] = [
  'escalation',
  'trust',
  'comprehension',
  'level',
  'stairway',
  'behavior',
  'distance',
  'clock',
  'silences',
  'in_cover',
  'light_bar',
  'weapon_seen',
  'deaths',
  'subject_name',
  ...RESOURCES.flatMap((resource) => [`${inkName(resource.id)}_here`, `${inkName(resource.id)}_eta`]),
];
