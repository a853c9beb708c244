import type { Resource } from '#doctrine';
import { GONE } from '#place';
import { type Vehicle as StoryVehicle, VEHICLES } from '#story';
import {
  type About,
  apart,
  groundOfScenario,
  haveLeft,
  isHere,
  isInside,
  isRestrained,
  OFFICER,
  presenceOf,
} from './ask';
import { comingWith, isStaged } from './company';
import type { Situation } from './situation';

/** What somebody can come in, sit in or be driven in. */
type VehicleKind = StoryVehicle | 'patrol' | 'ambulance';

/** A vehicle of a moment: what tells it from the others, where it stands, and whether it has driven off again. */
export interface Vehicle {
  /** `own-car`, the resource that came in it, or the story’s word. */
  readonly id: string;
  readonly kind: VehicleKind;
  readonly left: boolean;
  /** The space of the place where it stands; none for the officer’s own car, and where the place has no room for it. */
  readonly space?: string;
}

/** The seats of a vehicle: beside the driver one is free to get out, behind them one is driven. */
export type Seat = 'driver' | 'front' | 'rear';

/** Where somebody sits: in which vehicle of what kind, and on which seat. */
interface Aboard {
  readonly vehicle: string;
  readonly kind: VehicleKind;
  readonly seat: Seat;
}

/** A way that officer and subject go together, away from the place: in what, and whether they have arrived. */
interface Outing {
  readonly vehicle: string;
  readonly kind: VehicleKind;
  readonly at: 'ride' | 'arrival';
}

/** The id of the officer’s own car among the vehicles. */
export const OWN_CAR = 'own-car';

/** What a resource comes in, where it comes in anything that is to be seen. */
const COMES_IN: Readonly<Partial<Record<Resource, VehicleKind>>> = {
  backup: 'patrol',
  supervisor: 'patrol',
  'cit-officer': 'patrol',
  'co-responder': 'car',
  'mobile-crisis': 'van',
  ems: 'ambulance',
};

/** The vehicles of a moment: the officer’s own car, then what help came in, in the order in which it came, then what the story has standing there. */
export function vehiclesOf(situation: Situation, about: About): readonly Vehicle[] {
  const { obstacles, parking } = groundOfScenario(about);
  const free = Object.entries(parking);
  const came = Object.entries(situation.resources)
    .filter(([, { here }]) => here)
    .sort(([, one], [, other]) => (one.arrives ?? one.requested) - (other.arrives ?? other.requested))
    .flatMap(([id]): readonly Vehicle[] => {
      const kind = COMES_IN[id as Resource];
      if (kind === undefined) return [];
      const index = free.findIndex(([, one]) => one.for === (kind === 'patrol' ? 'police' : 'help'));
      // Whoever has left leaves the others where they are.
      const space = index < 0 ? undefined : free.splice(index, 1)[0]?.[0];
      // What waits out of sight is not there yet, and nobody else stops where it will.
      if (isStaged(situation, id as Resource, about)) return [];
      return [
        { id, kind, left: hasLeft(situation, crewOf(id, situation, about)), ...(space !== undefined && { space }) },
      ];
    });
  const told = VEHICLES.flatMap((kind): readonly Vehicle[] => {
    const space = situation.vehicles[kind];
    return space === undefined ? [] : [{ id: kind, kind, left: false, space }];
  });
  // The officer goes in their own car, unless an ambulance has gone, which then had them with it.
  const left = hasLeft(situation, [OFFICER]) && !came.some((one) => one.kind === 'ambulance' && one.left);
  const own = obstacles.some((one) => one.own) ? [{ id: OWN_CAR, kind: 'patrol', left } as const] : [];
  return [...own, ...came, ...told];
}

/** Those of the people of a moment who came with a resource. */
function crewOf(resource: string, situation: Situation, about: About): readonly string[] {
  return comingWith(resource as Resource, about).filter((who) => presenceOf(situation, who) !== undefined);
}

/** Whether everybody of a company that came has gone again. */
function hasLeft(situation: Situation, company: readonly string[]): boolean {
  return company.length > 0 && company.every((who) => presenceOf(situation, who)?.position === GONE);
}

/** The vehicle somebody sits in, and on which seat; none of whoever sits in none, or has gone without the officer. */
export function aboard(situation: Situation, about: About, who: string): Aboard | undefined {
  if (!isInside(situation, who)) return undefined;
  const vehicle = isHere(situation, who) ? boarded(situation, about, who) : goneIn(situation, about);
  if (!vehicle) return undefined;
  return { vehicle: vehicle.id, kind: vehicle.kind, seat: seatOf(situation, about, who, vehicle.kind) };
}

/** Whoever came in a vehicle sits in that one, and whoever is in somebody’s care in theirs; everybody else in the officer’s own car. */
function boarded(situation: Situation, about: About, who: string): Vehicle | undefined {
  const standing = vehiclesOf(situation, about).filter(({ left }) => !left);
  const own = standing.find(({ id }) => id !== OWN_CAR && crewOf(id, situation, about).includes(who));
  if (own) return own;
  const gap = ({ id }: Vehicle): number =>
    Math.min(...crewOf(id, situation, about).map((one) => apart(situation, one, who) ?? Infinity), Infinity);
  const caring = presenceOf(situation, who)?.custody === 'in-care' ? standing.filter((one) => gap(one) < Infinity) : [];
  return caring.sort((one, other) => gap(one) - gap(other))[0] ?? standing.find(({ id }) => id === OWN_CAR);
}

/** The vehicle in which the officer has left with the subject. */
function goneIn(situation: Situation, about: About): Vehicle | undefined {
  if (!haveLeft(situation, about)) return undefined;
  const left = vehiclesOf(situation, about).filter((one) => one.left);
  return left.find(({ id }) => id === OWN_CAR) ?? left.find(({ kind }) => kind === 'ambulance');
}

/** Officers and crews drive; whoever is held or hurt sits behind them, and in an ambulance the crew sits with them; whoever comes by choice sits in front. */
function seatOf(situation: Situation, about: About, who: string, kind: VehicleKind | undefined): Seat {
  if (who === OFFICER) return kind === 'patrol' ? 'driver' : 'rear';
  const person = presenceOf(situation, who);
  if (who === about.subject.who)
    return kind === 'ambulance' || kind === 'van' || isRestrained(person) || person?.custody === 'in-car'
      ? 'rear'
      : 'front';
  return kind === 'ambulance' && !isHere(situation, who) ? 'rear' : 'driver';
}

/** Where those sit who have gone in a vehicle without the officer, and were last seen in it; a vehicle of the story is told from the others by its leaving. */
export function drivenOff(
  situation: Situation,
  about: About,
): readonly (Pick<Aboard, 'seat'> & { readonly who: string })[] {
  if (!isHere(situation, OFFICER)) return [];
  const gone = Object.keys(situation.people).filter((who) => isInside(situation, who) && !isHere(situation, who));
  const crewed = vehiclesOf(situation, about).find(
    ({ id, left }) => left && crewOf(id, situation, about).some((who) => gone.includes(who)),
  );
  return gone.map((who) => ({ who, seat: seatOf(situation, about, who, crewed?.kind) }));
}

/** The way that officer and subject are on together; none while one of them is at the place, or where nobody says how they went. */
export function outingOf(situation: Situation, about: About): Outing | undefined {
  const vehicle = goneIn(situation, about);
  if (!vehicle) return undefined;
  const { id, kind } = vehicle;
  const { who } = about.subject;
  if (isInside(situation, OFFICER) && isInside(situation, who)) return { vehicle: id, kind, at: 'ride' };
  return presenceOf(situation, who)?.custody === 'in-care' ? { vehicle: id, kind, at: 'arrival' } : undefined;
}

/** What a vehicle is called by somebody who sees it. */
const CALLED: Readonly<Record<VehicleKind, string>> = {
  patrol: 'a police car',
  ambulance: 'the ambulance',
  van: 'the van',
  bus: 'the bus',
  pickup: 'the pickup',
  car: 'a car',
};

/** Where somebody is who sits in a vehicle, in words. */
export function insideWords({ vehicle, kind, seat }: Aboard): string {
  const called = vehicle === OWN_CAR ? 'your car' : CALLED[kind];
  return vehicle === OWN_CAR && seat === 'rear' ? `in the rear of ${called}` : `in ${called}`;
}
