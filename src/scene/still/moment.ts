import type { Resource } from '#doctrine';
import { type About, at, comingWith, haveLeft, OFFICER, presenceOf, reach, type Situation, spotOf } from '#encounter';
import { GONE, type PlaceId, type Weather } from '#place';
import { VEHICLES } from '#story';
import { bearingOf, harmOf, type Likeness } from '#still/person';
import { foundAt } from './footing';
import { looksOf, vehicleOf } from './people';
import { type Actor, placed } from './placing';
import type { Vehicle } from './traffic';

/** What the stage shows at one moment; everything in it follows from the situation. */
export interface Moment {
  readonly place: PlaceId;
  readonly weather: Weather;
  readonly actors: readonly Actor[];
  /** Distance between officer and subject in decimeters; none while the officer is still on the way, or when the subject has gone. */
  readonly decimeters?: number;
  readonly lightBar: boolean;
  /** Whether the officer's own car stands where it was parked. */
  readonly ownCar: boolean;
  /** Vehicles that came after the officer's own, in order. */
  readonly vehicles: readonly Vehicle[];
}

/** The picture of a situation: who is where, how they stand, and what has driven up. */
export function momentOf({ about }: { readonly about: About }, situation: Situation): Moment {
  const { place, weather } = about.stage;
  const decimeters = situation.phase === 'dispatch' ? undefined : reach(situation, about);
  const vehicles = [...arrived(about, situation), ...told(situation)];
  return {
    place,
    weather,
    actors: placed(about, situation),
    ...(decimeters === undefined ? {} : { decimeters }),
    lightBar: situation.lightBar,
    ownCar: !hasDrivenOff(situation, vehicles),
    vehicles,
  };
}

/** The picture of how officer and subject meet, before a word is said. */
export function meetingOf({ about }: { readonly about: About }): Moment {
  return momentOf({ about }, at(about, [{ type: 'entered', at: 0, phase: 'contact' }]));
}

/** Whether the officer has left in their own car: they go in it, unless an ambulance has gone, which then had them with it. */
function hasDrivenOff(situation: Situation, vehicles: readonly Vehicle[]): boolean {
  const ambulance = vehicles.some(({ kind, left }) => kind === 'ambulance' && left);
  return presenceOf(situation, OFFICER)?.position === GONE && !ambulance;
}

/** What the resources came in that are here, in the order in which they came; a vehicle has left when nobody who came in it is there any more. */
function arrived(about: About, situation: Situation): readonly Vehicle[] {
  return Object.entries(situation.resources)
    .filter(([, { here }]) => here)
    .sort(([, one], [, other]) => (one.arrives ?? one.requested) - (other.arrives ?? other.requested))
    .flatMap(([resource]) => {
      const kind = vehicleOf(resource as Resource);
      const crew = comingWith(resource as Resource, about).map((who) => presenceOf(situation, who)?.position);
      return kind ? [{ id: resource, kind, left: crew.length > 0 && crew.every((position) => position === GONE) }] : [];
    });
}

/** What the script has standing there. */
function told({ vehicles }: Situation): readonly Vehicle[] {
  return VEHICLES.flatMap((kind) => {
    const space = vehicles[kind];
    return space === undefined ? [] : [{ id: kind, kind, left: false, space }];
  });
}

/** The subject as a close-up shows them, also on the way with the officer; none while they are out of sight. */
export function likenessOf({ about }: { readonly about: About }, situation: Situation): Likeness | undefined {
  const { who } = about.subject;
  const [person, spot] = [presenceOf(situation, who), spotOf(situation, who)];
  const look = looksOf(about, []).get(who);
  if (!person || !look || !(spot || haveLeft(situation, about))) return undefined;
  return {
    person: look,
    face: person.face,
    ...bearingOf(person, spot ? foundAt(about.stage.place, spot) : {}, harmOf(situation, who)),
  };
}
