import { entryOf } from './entry';
import type { Source } from './sources';

/** What a subject is doing, in the words of use-of-force policy, least resistance first; `level` is the resistance level used by the force factor. */
export const BEHAVIORS = [
  { id: 'compliant', level: 0, name: 'Compliant', observable: 'follows direction' },
  { id: 'passive', level: 1, name: 'Passive', observable: 'does not answer or move, or argues, without pulling away' },
  {
    id: 'active',
    level: 2,
    name: 'Active resistance',
    observable: 'pulls away, braces or runs, without trying to hurt anyone',
  },
  { id: 'assaultive', level: 3, name: 'Assaultive', observable: 'tries, or shows the intent, to hurt somebody' },
  { id: 'life-threatening', level: 4, name: 'Life-threatening', observable: 'likely to cause death or serious injury' },
] as const;

/** The policy word for what a subject is doing. */
export type Behavior = (typeof BEHAVIORS)[number]['id'];

/** Where the five behavior levels come from; names vary between agencies. @public */
export const BEHAVIOR_SOURCE: Source = 'force-factor';

/** The resistance level, 0-4, of a behavior. */
export function resistance(behavior: Behavior): number {
  return entryOf(BEHAVIORS, behavior).level;
}
