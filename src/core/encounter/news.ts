import { after, type EncounterEvent } from '#encounter/situation';
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
