import type { Resource } from '#doctrine';
import { type About, at, presenceOf, reach, type Situation, spotOf } from '#encounter';
import type { PlaceId, Weather } from '#place';
import type { Scenario } from '#story';
import { bearingOf } from './bearing';
import { foundAt } from './footing';
import { looksOf, vehicleOf } from './people';
import type { VehicleKind } from '#scene/place';
import { type Actor, placed } from './placing';
import type { Likeness } from './portrait';

/** What the stage shows at one moment; everything in it follows from the situation. */
export interface Moment {
  readonly place: PlaceId;
  readonly weather: Weather;
  readonly actors: readonly Actor[];
  /** Distance between officer and subject in decimeters; none while the officer is still on the way, or when the subject has gone. */
  readonly decimeters?: number;
  readonly lightBar: boolean;
  /** Vehicles that came after the officer's own, in order. */
  readonly vehicles: readonly VehicleKind[];
}

/** The picture of a situation: who is where, how they stand, and what has driven up. */
export function momentOf({ about }: { readonly about: About }, situation: Situation): Moment {
  const { place, weather } = about.stage;
  const decimeters = situation.phase === 'dispatch' ? undefined : reach(situation, about);
  return {
    place,
    weather,
    actors: placed(about, situation),
    ...(decimeters === undefined ? {} : { decimeters }),
    lightBar: situation.lightBar,
    vehicles: arrived(situation),
  };
}

/** The picture of how officer and subject meet, before a word is said. */
export function meetingOf(scenario: Pick<Scenario, 'about'>): Moment {
  return momentOf(scenario, at(scenario.about, [{ type: 'entered', at: 0, phase: 'contact' }]));
}

/** What the resources came in that are here, in the order in which they came. */
function arrived({ resources }: Situation): readonly VehicleKind[] {
  return Object.entries(resources)
    .filter(([, { here }]) => here)
    .sort(([, one], [, other]) => (one.arrives ?? one.requested) - (other.arrives ?? other.requested))
    .flatMap(([resource]) => vehicleOf(resource as Resource) ?? []);
}

/** The subject as a close-up shows them; none while they are out of sight. */
export function likenessOf({ about }: Pick<Scenario, 'about'>, situation: Situation): Likeness | undefined {
  const { who } = about.subject;
  const [person, spot] = [presenceOf(situation, who), spotOf(situation, who)];
  const look = looksOf(about, []).get(who);
  if (!person || !spot || !look) return undefined;
  return { person: look, face: person.face, ...bearingOf(person, foundAt(about.stage.place, spot)) };
}
