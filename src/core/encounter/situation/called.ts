import { castName } from '#doctrine';
import type { About } from './ask';
import { effective } from './effective';
import type { EncounterEvent, Log } from './events';
import { after, opening } from './fold';
import type { Situation } from './situation';

/** What the officer would call somebody: the name, once it is known, and until then what can be seen of them, as the cast says. */
export function called({ knows }: Pick<Situation, 'knows'>, { cast }: About, id: string): string {
  const until = cast.find((member) => member.id === id)?.until;
  return until && !knows.includes(until.knows) ? until.call : castName(cast, id);
}

/** What the officer would have called somebody as each event of a log came, and would now where the event is none of those that count. */
export function callings(about: About, log: Log): (id: string, event: EncounterEvent) => string {
  const then = new Map<EncounterEvent, Situation>();
  let now = opening(about);
  for (const event of effective(log)) {
    then.set(event, now);
    now = after(now, event, about);
  }
  return (id, event) => called(then.get(event) ?? now, about, id);
}
