import { levelOf } from '#doctrine';
import { after, type EncounterEvent, type Responded } from '#encounter/situation';
import type { Scenario } from '#story';
import type { Draft } from './encounter';

/** The events of an answer while it is put together. */
export interface News {
  readonly scenario: Scenario;
  readonly world: Draft;
  readonly events: EncounterEvent[];
}

/** Says that something happened: it goes into the log, and the situation becomes what it is after it. Nothing else changes a situation. */
export function happen({ scenario, world, events }: News, event: EncounterEvent): void {
  events.push(event);
  world.situation = after(world.situation, event, scenario.about);
}

/** What became of the person’s state, and by which rules. */
export function responded(
  at: number,
  to: Responded['to'],
  subject: Draft['subject'],
  rules: Responded['rules'],
): Responded {
  const { escalation, trust, comprehension, stage } = subject;
  return { type: 'responded', at, to, rules, escalation, trust, comprehension, level: levelOf(escalation), stage };
}
