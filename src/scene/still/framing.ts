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
/** How tall a grown person is in design units, and how many pixels tall they are at least on a narrow surface, so that hands and face can be read. */
const TALL = 252;
const READABLE = 110;
/** How much of the way to the officer is in a picture that has no room for the officer. */
const TOWARD = 130;
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
 * driven up in the story. A surface that is narrow, `across` design units at most, holds the subject, and of the others as many as it has room for:
 * who speaks, then the officer, then whoever is nearest.
 */
function extent(moment: Moment, across: number | undefined, speaking: readonly string[]): Room {
  const painting = paintingOf(moment.place);
  const beside = across === undefined ? 150 : 74;
  const roomed = (actor: Actor): Room => {
    const { left, right, top } = roomOf(painting, actor);
    const margin = actor.depth === 'far' ? FAR : beside;
    const room = { left: Math.min(actor.x - margin, left), right: Math.max(actor.x + margin, right), top };
    if (!actor.restless) return room;
    // Whoever paces is to be seen at both ends of the way.
    const away = actor.flip ? PACE : -PACE;
    return together(room, { ...room, left: room.left + away, right: room.right + away });
  };
  const people = [
    ...moment.actors.map((actor) => ({ ...actor, room: roomed(actor) })),
    ...seatsOf(moment).map(({ rider, x, y, r }) => ({
      ...rider,
      room: { left: x - beside, right: x + beside, top: y - r },
    })),
  ];
  const noses = nosesOf(moment).map((x) => ({ left: x - NOSE, right: x + NOSE, top: LOW - LEAST }));
  if (people.length === 0) return { left: 0, right: WIDTH, top: LOW - LEAST };
  if (across === undefined) return [...people.map(({ room }) => room), ...noses].reduce(together);
  const rankOf = ({ id, role }: Pick<Actor, 'id' | 'role'>): number =>
    role === 'subject' ? 0 : speaking.includes(id) ? 1 : role === 'officer' ? 2 : 3;
  const ranked = [
    ...people.map((one) => ({ rank: rankOf(one), room: one.room })),
    ...noses.map((room) => ({ rank: 3, room })),
  ];
  const first = Math.min(...ranked.map(({ rank }) => rank));
  const main = ranked
    .filter(({ rank }) => rank === first)
    .map(({ room }) => room)
    .reduce(together);
  const held = ranked
    .filter(({ rank }) => rank !== first)
    .sort(
      (one, other) => one.rank - other.rank || widthOf(together(main, one.room)) - widthOf(together(main, other.room)),
    )
    .reduce((all, { room }) => (widthOf(together(all, room)) <= across ? together(all, room) : all), main);
  const officer = people.find(({ role }) => role === 'officer');
  if (officer === undefined) return held;
  // Whoever does not fit is where the picture has room to look.
  if (officer.room.right > held.right)
    return { ...held, right: Math.max(held.right, Math.min(officer.room.left, held.right + TOWARD)) };
  if (officer.room.left < held.left)
    return { ...held, left: Math.min(held.left, Math.max(officer.room.right, held.left - TOWARD)) };
  return held;
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
  const most = narrow ? (width * TALL) / READABLE : undefined;
  const { left, right, top } = extent(alone ? onlySubject(moment) : moment, most, speaking);
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
