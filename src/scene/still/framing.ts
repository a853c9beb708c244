import { roomOf } from './footing';
import type { Moment } from './moment';
import { PACE } from './placing';
import { clamp } from '#rig';
import { EDGE, paintingOf, SPAN } from '#scene/place';

/** The part of a place that is in the picture, in design units. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
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

/**
 * What the picture must hold, with a margin beside everybody: officer, subject and whoever speaks with them, and where there is
 * room everyone in front.
 */
function extent(
  moment: Moment,
  narrow: boolean,
  speaking: readonly string[],
): { readonly left: number; readonly right: number; readonly top: number } {
  const main = moment.actors.filter(
    ({ id, role, depth }) =>
      role === 'officer' || role === 'subject' || speaking.includes(id) || (!narrow && depth !== 'far'),
  );
  const painting = paintingOf(moment.place);
  const margin = narrow ? 74 : 150;
  const rooms = main.flatMap((actor) => {
    const room = roomOf(painting, actor);
    // Whoever paces is to be seen at both ends of the way.
    const away = actor.restless ? (actor.flip ? PACE : -PACE) : 0;
    return [0, away].map((by) => ({ x: actor.x + by, left: room.left + by, right: room.right + by, top: room.top }));
  });
  if (rooms.length === 0) return { left: 0, right: WIDTH, top: LOW - LEAST };
  return {
    left: Math.min(...rooms.map(({ x, left }) => Math.min(x - margin, left))),
    right: Math.max(...rooms.map(({ x, right }) => Math.max(x + margin, right))),
    top: Math.min(...rooms.map(({ top }) => top)),
  };
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

/** A moment with nobody but the subject in it, or all of it while the subject is out of sight. */
function onlySubject(moment: Moment): Moment {
  const actors = moment.actors.filter(({ role }) => role === 'subject');
  return actors.length > 0 ? { ...moment, actors } : moment;
}

/** The nearest view of a moment that holds everybody in front: for a small picture in which nobody may be missing. */
export function closeView(moment: Moment, width: number, height: number): View {
  const aspect = width / Math.max(1, height);
  const { left, right, top } = extent(moment, false, []);
  const w = Math.min(SPAN, Math.max(NEAR, right - left, (LOW - top) * aspect));
  return standing((left + right) / 2 - w / 2, w, aspect);
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
export function shiftOf({ x, w }: View): number {
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
