import { levelOf } from '#doctrine';
import { after, type EncounterEvent, opening, presenceOf, type Presence, type Situation } from '#encounter';
import { smallScenario } from '#tests/core/small';

/** The cast and the place of these tests: Sam in the shelter of the bus stop, the officer six meters away, and Okoro. */
export const ABOUT = smallScenario().about;

/** How things stand after some events, all of them at the first second unless they say otherwise. */
export function happened(...events: readonly Untimed[]): Situation {
  return events.reduce<Situation>((now, event) => after(now, { at: 0, ...event }, ABOUT), opening(ABOUT));
}

/** An event of which the second does not matter. */
export type Untimed = EncounterEvent extends infer Event
  ? Event extends EncounterEvent
    ? Omit<Event, 'at'> & { readonly at?: number }
    : never
  : never;

/** Sam, as met in a situation. */
export function sam(situation: Situation): Presence {
  const person = presenceOf(situation, 'sam');
  if (!person) throw new Error('Sam is not there.');
  return person;
}

/** The event that gives the person another state, in answer to a decision. */
export function feels(escalation: number, trust = 20, comprehension = 60): Untimed {
  const numbers = { escalation, trust, comprehension, level: levelOf(escalation), stage: 'listening' as const };
  return { type: 'responded', to: 'decision', rules: [], ...numbers };
}

/** What is seen of Sam. */
export function seen(what: Omit<Extract<Untimed, { type: 'observed' }>, 'type'>): Untimed {
  return { type: 'observed', ...what };
}
