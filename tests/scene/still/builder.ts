import { type About, at, type EncounterEvent, type Situation } from '#encounter';
import type { Spot } from '#place';
import { type Actor, type Moment, momentOf } from '#scene/still';
import type { Scenario } from '#story';

/** What the stage reads of a scenario. */
export const ABOUT: About = {
  cast: [
    { id: 'marcus', name: 'Marcus', role: 'subject', figure: 'orange-parka' },
    { id: 'officer', name: 'Reyes', role: 'officer' },
    { id: 'okafor', name: 'Okafor', role: 'partner', figure: 'navy-bun', comesWith: 'backup' },
    { id: 'noor', name: 'Noor', role: 'clinician', comesWith: 'mobile-crisis' },
    { id: 'quinn', name: 'Quinn', role: 'medic', comesWith: 'ems' },
    { id: 'watcher', name: 'A watcher', role: 'bystander' },
    { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
  ],
  subject: {
    who: 'marcus',
    start: { escalation: 40, trust: 10, comprehension: 40 },
    baseline: { escalation: 30, trust: 20, comprehension: 50 },
    patience: 600,
    needs: [],
    fears: [],
    barriers: ['voices'],
    scale: {},
  },
  hour: 18,
  stage: { place: 'bus-stop', decimeters: 80, weather: 'rain', conditions: [] },
};
const scenario = { about: ABOUT as Scenario['about'] };

/** The run reached the person. */
export const contact: EncounterEvent = { type: 'entered', at: 0, phase: 'contact' };

/** Somebody is at another place. */
export function moved(who: string, to: Spot | 'gone'): EncounterEvent {
  return { type: 'moved', at: 1, who, to };
}

/** What can be seen of somebody; of the subject where nobody is named. */
export function observed(seen: Partial<Extract<EncounterEvent, { type: 'observed' }>>): EncounterEvent {
  return { type: 'observed', at: 2, ...seen };
}

/** What a log tells. */
export function told(...log: EncounterEvent[]): Situation {
  return at(ABOUT, log);
}

/** The picture at the end of a log. */
export function show(...log: EncounterEvent[]): Moment {
  return momentOf(scenario, told(...log));
}

/** Somebody in a picture. */
export function one(moment: Moment, id: string): Actor | undefined {
  return moment.actors.find((actor) => actor.id === id);
}
