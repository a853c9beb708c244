import { roomOf } from './footing';
import type { Moment } from './moment';
import { type Actor, PACE } from './placing';
import { seatsOf } from './riders';
import { nosesOf } from './traffic';
import { clamp } from '#rig';
import { EDGE, paintingOf, SPAN } from '#scene/place';

/** The part of a place that is in the picture, in design units. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** How far the set is shifted, where it is cut from a wider view. */
  readonly shift?: number;
}

/** The picture as designed. */
const WIDTH = 1280;
const HEIGHT = 720;
/** The least width of a view for a narrow surface. */
const NEAR = 520;
/** The least width of a view of one person. */
const ALONE = 372;
/** Below this many pixels of width the picture crops to officer and subject. */
const NARROW = 720;
/** The lowest line that must be in the picture: the ruler, below the feet. */
const LOW = 488;
/** The least height worth showing: a standing person, and the ruler. */
const LEAST = 326;
/** How far up the sky is painted, and how far down the ground. */
const [SKY, GROUND] = [-300, 900];

/** The margin beside somebody far away, who is drawn nearer to the middle the more the camera is aside. */
const FAR = 40;
/** The most that a picture for a narrow surface draws back for what is with officer and subject: so far, or so much farther than for those two. */
const COMPANY = 900;
const FARTHER = 1.25;
/** How much is seen of a vehicle that the story has stand there, on both sides of its nose. */
const NOSE = 80;

/** A part of the picture that somebody takes, or several do together, in design units. */
interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const widthOf = ({ left, right }: Room): number => right - left;

const together = (one: Room, other: Room): Room => ({
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
  top: Math.min(one.top, other.top),
});

/**
 * What the picture must hold, with a margin beside everybody: officer, subject and whoever speaks with them, everyone else, and what has
 * driven up in the story; on a narrow surface only what is near by.
 */
function extent(moment: Moment, narrow: boolean, speaking: readonly string[]): Room {
  const painting = paintingOf(moment.place);
  const beside = narrow ? 74 : 150;
  const roomed = (actor: Actor): Room => {
    const { left, right, top } = roomOf(painting, actor);
    const margin = actor.depth === 'far' ? FAR : beside;
    const room = { left: Math.min(actor.x - margin, left), right: Math.max(actor.x + margin, right), top };
    if (!actor.restless) return room;
    // Whoever paces is to be seen at both ends of the way.
    const away = actor.flip ? PACE : -PACE;
    return together(room, { ...room, left: room.left + away, right: room.right + away });
  };
  const isLead = ({ id, role }: Pick<Actor, 'id' | 'role'>): boolean =>
    role === 'officer' || role === 'subject' || speaking.includes(id);
  const people = [
    ...moment.actors.map((actor) => ({ ...actor, room: roomed(actor) })),
    ...seatsOf(moment).map(({ rider, x, y, r }) => ({
      ...rider,
      room: { left: x - beside, right: x + beside, top: y - r },
    })),
  ];
  const roomsOf = (all: typeof people): readonly Room[] => all.map(({ room }) => room);
  const noses = nosesOf(moment).map((x) => ({ left: x - NOSE, right: x + NOSE, top: LOW - LEAST }));
  const leads = people.filter(isLead);
  if (people.length === 0) return { left: 0, right: WIDTH, top: LOW - LEAST };
  if (!narrow || leads.length === 0) return [...roomsOf(people), ...noses].reduce(together);
  const main = roomsOf(leads).reduce(together);
  const most = Math.max(COMPANY, widthOf(main) * FARTHER);
  return [...roomsOf(people.filter((one) => !isLead(one))), ...noses]
    .map((room) => together(main, room))
    .sort((one, other) => widthOf(one) - widthOf(other))
    .reduce((all, more) => (widthOf(together(all, more)) <= most ? together(all, more) : all), main);
}

/** A surface to be drawn on, in CSS pixels. */
export interface Area {
  readonly width: number;
  readonly height: number;
  /** How much of it at the foot is laid over with words, so that only ground belongs there. */
  readonly foot?: number;
  /** Whether it is for the person alone, as while something else has most of the page. */
  readonly alone?: boolean;
}

/**
 * The view of a moment on a surface: people first, then as much of the place as fits. `speaking` has the ids of those who
 * must not be cropped beside officer and subject.
 */
export function frame(
  moment: Moment,
  { width, height, foot = 0, alone = false }: Area,
  speaking: readonly string[] = [],
): View {
  const aspect = width / Math.max(1, height - foot);
  const narrow = width < NARROW;
  const least = alone ? ALONE : narrow ? NEAR : WIDTH;
  const { left, right, top } = extent(alone ? onlySubject(moment) : moment, narrow, speaking);
  const w = Math.min(SPAN, Math.max(least, right - left, Math.max(LEAST, LOW - top) * aspect));
  const view = standing(narrow ? (left + right) / 2 - w / 2 : across(left, right, w), w, aspect);
  const h = view.h + (foot * w) / width;
  // A narrow picture has the sky above it for what it is too high, and then the ground below.
  return narrow ? { ...view, y: Math.max(LOW - view.h, Math.min(SKY, GROUND - h)), h } : { ...view, h };
}

/** A moment with officer and subject also where they set out from, so that a view of it holds their whole way; `from` has where everybody was, by id. */
export function onTheWay(moment: Moment, from: ReadonlyMap<string, number>): Moment {
  const before = moment.actors.flatMap((actor): readonly Actor[] => {
    const x = from.get(actor.id);
    const isNear = actor.depth !== 'far' && (actor.role === 'officer' || actor.role === 'subject');
    return x !== undefined && isNear ? [{ ...actor, x }] : [];
  });
  return { ...moment, actors: [...moment.actors, ...before] };
}

/** A moment with nobody but the subject in it, or all of it while the subject is out of sight. */
function onlySubject(moment: Moment): Moment {
  const actors = moment.actors.filter(({ role }) => role === 'subject');
  const riders = moment.riders.filter(({ role }) => role === 'subject');
  return actors.length + riders.length > 0 ? { ...moment, actors, riders } : moment;
}

/** A view so wide from a line on, within the painted edges, with the ground where feet are at its foot. */
function standing(left: number, w: number, aspect: number): View {
  const h = w / aspect;
  const over = h - HEIGHT;
  return { x: clamp(left, EDGE, EDGE + SPAN - w), y: over > 0 ? -over * 0.4 : Math.max(0, LOW - h), w, h };
}

/** A wide view stays where it is as long as everyone fits, and moves no farther than it must. */
function across(left: number, right: number, w: number): number {
  const home = (WIDTH - w) / 2;
  return Math.min(Math.max(home, right - w), left);
}

/** How far the layers of the set are shifted for a view, in design units; a layer takes its share by its parallax. */
export function shiftOf({ x, w, shift }: View): number {
  if (shift !== undefined) return shift;
  // Never so far that a layer, as wide as the place, ends inside the view.
  return clamp(x + w / 2 - WIDTH / 2, x + w - (EDGE + SPAN), x - EDGE);
}

/** Where the ground ruler lies in design units: the officer’s end and the subject’s, its height, and the distance it stands for. */
export interface Ruler {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly decimeters: number;
}

/** The line on the ground the ruler is drawn on. */
const RULER = 449;

/** The ruler between officer and subject; none while one of them is not to be seen. `x` is where the officer is just now, on the way. */
export function rulerOf({ actors, decimeters }: Moment, x?: number): Ruler | undefined {
  const officer = actors.find(({ role }) => role === 'officer');
  const subject = actors.find(({ role }) => role === 'subject');
  if (!officer || !subject || decimeters === undefined) return undefined;
  if (officer.depth === 'far' || subject.depth === 'far') return undefined;
  const now = x ?? officer.x;
  const side = now <= subject.x ? 1 : -1;
  return { from: now + side * 6, to: subject.x - side * 4, y: RULER, decimeters };
}
