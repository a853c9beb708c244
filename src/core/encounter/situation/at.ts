import type { About } from './ask';
import { effective } from './effective';
import type { EncounterEvent } from './events';
import { after, opening } from './fold';
import type { Situation } from './situation';

/** What a log says is true once an event of it has happened, by its index; all of the log when no index is given. Whatever a rewind undid does not count. */
export function at(about: About, log: readonly EncounterEvent[], index = log.length - 1): Situation {
  return effective(log.slice(0, index + 1)).reduce((now, event) => after(now, event, about), opening(about));
}
