import {
  type About,
  aboard,
  at,
  haveLeft,
  outingOf,
  OWN_CAR,
  presenceOf,
  reach,
  type Situation,
  spotOf,
  type Vehicle,
  vehiclesOf,
} from '#encounter';
import { groundOf, nearest, timeAt, type Weather } from '#place';
import { FEET, type Glimpse, type PaintingId, paintingOf } from '#scene/place';
import { bearingOf, harmOf, type Likeness } from '#still/person';
import { footingOf, foundAt } from './footing';
import { looksOf } from './people';
import { type Actor, arrivedAt, placed } from './placing';
import { drivenFrom, postureAboard, type Rider, ridersOf } from './riders';

/** What the stage shows at one moment; everything in it follows from the situation. */
export interface Moment {
  /** The painting: that of the place, or of where officer and subject have gone together. */
  readonly place: PaintingId;
  readonly weather: Weather;
  readonly actors: readonly Actor[];
  /** Those who sit in a vehicle. */
  readonly riders: readonly Rider[];
  /** Those who go in the vehicle that drives off. */
  readonly leaving: readonly Rider[];
  /** Distance between officer and subject in decimeters; none while the officer is still on the way, or when the subject has gone. */
  readonly decimeters?: number;
  readonly lightBar: boolean;
  /** Whether the officer’s own car stands where it was parked. */
  readonly ownCar: boolean;
  /** Vehicles that came after the officer’s own, in order. */
  readonly vehicles: readonly Vehicle[];
}

/** The picture of a situation: who is where, how they stand, and what has driven up; of officer and subject once they have gone together. */
export function momentOf({ about }: { readonly about: About }, situation: Situation): Moment {
  const { weather } = about.stage;
  const outing = outingOf(situation, about);
  const riders = ridersOf(about, situation);
  if (outing) {
    const away = { weather, riders, leaving: [], lightBar: false, ownCar: false };
    if (outing.at === 'arrival')
      return { ...away, place: 'door', actors: arrivedAt('door', about, situation), vehicles: [] };
    const vehicles = [{ id: outing.vehicle, kind: outing.kind, left: false, space: ON_THE_ROAD }];
    return { ...away, place: 'ride', actors: [], vehicles };
  }
  const decimeters = situation.phase === 'dispatch' ? undefined : reach(situation, about);
  const all = vehiclesOf(situation, about);
  return {
    place: paintingFor(about),
    weather,
    actors: placed(about, situation),
    riders,
    leaving: drivenFrom(about, situation),
    ...(decimeters === undefined ? {} : { decimeters }),
    lightBar: situation.lightBar,
    ownCar: all.some(({ id, left }) => id === OWN_CAR && !left),
    vehicles: all.filter(({ id }) => id !== OWN_CAR),
  };
}

/** The painting of the place of a scenario, at the time of day nearest to its hour. */
function paintingFor({ stage: { place }, hour }: Pick<About, 'stage' | 'hour'>): PaintingId {
  return `${place}/${nearest(groundOf(place).times, timeAt(hour))}`;
}

/** The space of the painting of a ride in which the vehicle is. */
const ON_THE_ROAD = 'road';

/** The picture of how officer and subject meet, before a word is said. */
export function meetingOf({ about }: { readonly about: About }): Moment {
  return momentOf({ about }, at(about, [{ type: 'entered', at: 0, phase: 'contact' }]));
}

/** The subject as a close-up shows them, also on the way with the officer; none while they are out of sight. */
export function likenessOf({ about }: { readonly about: About }, situation: Situation): Likeness | undefined {
  const { who } = about.subject;
  const [person, spot] = [presenceOf(situation, who), spotOf(situation, who)];
  const look = looksOf(about, []).get(who);
  if (!person || !look || !(spot || haveLeft(situation, about))) return undefined;
  const inside = aboard(situation, about, who);
  return {
    person: look,
    face: person.face,
    before: beforeWhat(about, situation),
    ...bearingOf(person, spot ? foundAt(about.stage.place, spot) : {}, harmOf(situation, who)),
    ...(inside && { pose: postureAboard(inside.seat, person) }),
  };
}

/** What the subject is seen before: the place where they are, on the road and at a door too. */
function beforeWhat(about: About, situation: Situation): Glimpse {
  const { weather } = about.stage;
  const outing = outingOf(situation, about);
  const place = outing ? ROADS[outing.at] : paintingFor(about);
  const spot = outing ? undefined : spotOf(situation, about.subject.who);
  const { x, feet } = (spot && footingOf(about.stage.place, spot)) ?? { x: paintingOf(place).light.key.x, feet: FEET };
  return { place, weather, x, y: feet };
}

/** The paintings of where officer and subject go together. */
const ROADS = { ride: 'ride', arrival: 'door' } as const;

/** Everybody in a picture who has to be dressed for it. */
export const peopleIn = ({ actors, riders, leaving }: Moment): readonly (Actor | Rider)[] => [
  ...actors,
  ...riders,
  ...leaving,
];
