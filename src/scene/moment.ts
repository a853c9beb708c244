import { type Behavior, type Level, levelOf, type Move } from '#doctrine';
import { effective, type EncounterEvent, type Log } from '#encounter';
import type { PlaceId, Weather } from '#place';
import type { CastMember, Face, Pose, Scenario } from '#story';
import { demeanor } from './demeanor';
import { placed, type Actor } from './placing';
import { arrivals, presence, type Presence, vehicleOf } from './people';
import type { VehicleKind } from './place';
import { stance } from './stance';

/** What the stage shows at one moment; everything in it follows from the log. */
export interface Moment {
  readonly place: PlaceId;
  readonly weather: Weather;
  readonly actors: readonly Actor[];
  /** Distance between officer and subject in decimetres; none while the officer is still on the way. */
  readonly decimetres?: number;
  readonly lightBar: boolean;
  /** Vehicles that came after the officer's own, in order. */
  readonly vehicles: readonly VehicleKind[];
}

/** What is remembered while a log is read from its start. */
interface Telling {
  readonly onScene: boolean;
  readonly level: Level;
  readonly behavior: Behavior;
  readonly comprehension: number;
  readonly weaponSeen: boolean;
  readonly pose?: Pose | undefined;
  readonly face?: Face | undefined;
  readonly decimetres: number;
  readonly cover: boolean;
  readonly lightBar: boolean;
  readonly moves: readonly Move[];
  readonly here: readonly Presence[];
  readonly vehicles: readonly VehicleKind[];
  readonly handedOver: boolean;
}

type About = Scenario['about'];

function opening(about: About): Telling {
  return {
    onScene: false,
    level: levelOf(about.subject.start.escalation),
    behavior: 'passive',
    comprehension: about.subject.start.comprehension,
    weaponSeen: false,
    decimetres: about.stage.decimetres,
    cover: false,
    lightBar: false,
    moves: [],
    here: [...standby(about.cast, 'partner'), ...onlookers(about.cast)],
    vehicles: [],
    handedOver: false,
  };
}

/** Members of the cast who are there from the start: nobody has to send for them. */
const standby = (cast: readonly CastMember[], role: CastMember['role']): readonly Presence[] =>
  cast.filter((member) => member.role === role && member.comesWith === undefined).map(presence);

/** Whoever looks on from a distance; no place is ever quite empty. */
function onlookers(cast: readonly CastMember[]): readonly Presence[] {
  const written = standby(cast, 'bystander');
  return written.length > 0 ? written : [{ id: 'onlooker', person: 'charcoal-coat', role: 'bystander' }];
}

function joined(here: readonly Presence[], more: readonly Presence[]): readonly Presence[] {
  return [...here, ...more.filter((one) => !here.some((other) => other.id === one.id))];
}

function members(cast: readonly CastMember[], ids: readonly string[]): readonly Presence[] {
  const lead = ['subject', 'officer', 'dispatch'];
  return cast.filter((member) => ids.includes(member.id) && !lead.includes(member.role)).map(presence);
}

/** What an event changes in the telling; events of words and knowledge change nothing to be seen. */
function told(t: Telling, event: EncounterEvent, about: About): Telling {
  switch (event.type) {
    case 'entered':
      return { ...t, onScene: event.phase !== 'dispatch' };
    case 'responded': {
      const changed = event.level !== t.level;
      const { level, comprehension } = event;
      return changed ? { ...t, level, comprehension, pose: undefined, face: undefined } : { ...t, comprehension };
    }
    case 'observed': {
      const left = event.leaves ?? [];
      return {
        ...t,
        pose: event.pose ?? t.pose,
        face: event.face ?? (event.pose === undefined ? t.face : undefined),
        behavior: event.behavior ?? t.behavior,
        weaponSeen: t.weaponSeen || event.pose === 'holding-blade',
        here: joined(t.here, members(about.cast, event.enters ?? [])).filter(({ id }) => !left.includes(id)),
      };
    }
    case 'decided': {
      const did = (key: string): boolean => event.moves.some((move) => `${move.kind}:${move.word}` === key);
      return {
        ...t,
        moves: event.moves,
        here: did('do:clear-bystanders') ? t.here.filter(({ role }) => role !== 'bystander') : t.here,
        handedOver: t.handedOver || did('say:hand-over'),
        weaponSeen: t.weaponSeen && !did('do:secure-weapon'),
      };
    }
    case 'moved':
      return { ...t, decimetres: event.decimetres, cover: event.cover, lightBar: event.lightBar };
    case 'arrived': {
      const vehicle = vehicleOf(event.resource);
      return {
        ...t,
        here: joined(t.here, arrivals(event.resource, about.cast)),
        vehicles: vehicle ? [...t.vehicles, vehicle] : t.vehicles,
      };
    }
    default:
      return t;
  }
}

/** The picture of a run as far as its log goes: who is where, how they stand, and what has driven up. */
export function momentOf(scenario: Pick<Scenario, 'about'>, log: Log): Moment {
  const { about } = scenario;
  const t = effective(log).reduce((telling, event) => told(telling, event, about), opening(about));
  const who = about.cast.find((member) => member.id === about.subject.who);
  const officer = about.cast.find((member) => member.role === 'officer');
  const { place, weather } = about.stage;
  const actors = placed({
    place,
    subject: { ...(who ? presence(who) : { id: 'subject', person: 'orange-parka', role: 'subject' }), ...demeanor(t) },
    officer: t.onScene
      ? {
          ...(officer ? presence(officer) : { id: 'officer', person: 'navy-bun', role: 'officer' }),
          pose: stance(t.moves, t.cover),
        }
      : undefined,
    others: t.onScene ? t.here : t.here.filter(({ role }) => role === 'bystander'),
    decimetres: t.decimetres,
    cover: t.cover,
    handedOver: t.handedOver,
  });
  return {
    place,
    weather,
    actors,
    ...(t.onScene ? { decimetres: t.decimetres } : {}),
    lightBar: t.lightBar,
    vehicles: t.vehicles,
  };
}
