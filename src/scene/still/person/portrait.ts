import { type Bearing, poseOn } from './bearing';
import { bodyOf, type Posture } from '#story';
import { CLOSE_UP } from './light';
import { breathing } from './life';
import { carry, drawFigure, type Face, faceOf, type FaceId, personOf, type PersonId, scratch, solve } from '#rig';
import { downward, type Glimpse, paintGlimpse, pool, rect, surface } from '#scene/place';

/** A close-up: who, in what posture, with what in the hands, with what face, and where, with the line that their feet are on. */
export interface Likeness extends Bearing {
  readonly person: PersonId;
  readonly face: FaceId;
  readonly before?: Glimpse;
}

/** The picture as designed, in CSS pixels. */
const WIDTH = 176;
const HEIGHT = 236;
/** Pixels per head. */
const HEAD = 119;

/** So far above the feet of whoever is seen is the top of what is behind them, in design units; whoever is low has the ground behind them. */
const ABOVE = 288;

/** What is behind a face that is shown by itself. */
function backdrop(g: CanvasRenderingContext2D, width: number, height: number): void {
  const dusk = downward(g, 0, height, [
    [0, '#22315a'],
    [0.55, '#5b5674'],
    [1, '#2a2f48'],
  ]);
  rect(g, 0, 0, width, height, dusk);
}

/** Whether somebody in a posture lies on the ground, the head at the height of the feet. */
const lies = (pose: Posture): boolean => ['face-up', 'face-down', 'on-side'].includes(bodyOf(pose));

/** Whether somebody in a posture is so low that there is ground behind them, and not the street. */
const isLow = (pose: Posture): boolean => lies(pose) || bodyOf(pose) === 'on-ground';

/** Postures in which a close-up would show no face, and the nearest one that shows it. */
const UPRIGHT: Readonly<Partial<Record<Posture, Posture>>> = {
  running: 'neutral',
  'run-away': 'neutral',
  'cuffed-away': 'cuffed-walk',
  'rail-away': 'rail-side',
  'rail-look': 'rail-side',
  aid: 'kneel',
  'give-aid': 'kneel',
};

/** The posture in which a close-up shows somebody. */
export const upright = (pose: Posture): Posture => UPRIGHT[pose] ?? pose;

/** Where the center of the head lies in the picture, from the left top corner: of somebody who is up, and who lies. */
const CENTER = { up: { x: 90, y: 104 }, down: { x: 88, y: 128 } } as const;

/** What moves in a close-up from one drawing to the next. */
export interface Stir {
  /** The expression to draw, when it is between two. */
  readonly face?: Face;
  /** Breath from -1 to 1. */
  readonly breath?: number;
}

/**
 * Draws a close-up onto a plain canvas, without Phaser. The canvas keeps its own size in pixels: about two thirds of
 * the width of a canvas of 176 to 236 are the head; a taller one shows more of the body, a wider one more of the street.
 */
export function paintPortrait(canvas: HTMLCanvasElement, likeness: Likeness, stir: Stir = {}): void {
  const g = canvas.getContext('2d', { willReadFrequently: true });
  if (!g) throw new Error('This browser offers no 2D drawing surface, so the portrait cannot be drawn.');
  const scale = Math.min(canvas.width / WIDTH, canvas.height / HEIGHT);
  const width = canvas.width / scale;
  const height = canvas.height / scale;
  const person = personOf(likeness.person);
  const down = lies(likeness.pose);
  const center = down ? CENTER.down : CENTER.up;
  const held = poseOn(person, { ...likeness, pose: upright(likeness.pose) });
  // The frame stays with the posture, so that the person breathes and the picture does not.
  const still = solve(person, carry(person, held));
  const [hx, hy] = still.place.h(0, 0);
  const size = person.size ?? 1;
  const box = {
    x: hx * size - (center.x + (width - WIDTH) / 2) / HEAD - EDGE,
    y: (hy - still.ground - (held.rest ?? 0)) * size - center.y / HEAD - EDGE,
    w: width / HEAD + EDGE * 2,
    h: height / HEAD + EDGE * 2,
  };
  const head = HEAD * scale;
  const own = scratch('close-up', Math.ceil(box.w * head), Math.ceil(box.h * head));
  const pose = breathing(held, stir.breath ?? 0);
  drawFigure(own, { person, pose, face: stir.face ?? faceOf(likeness.face), flip: false }, head, CLOSE_UP, box);
  g.setTransform(1, 0, 0, 1, 0, 0);
  g.drawImage(behind(canvas, scale, likeness).canvas, 0, 0);
  if (down) shade(g, center.x * scale, (-box.y - EDGE) * head, head);
  g.drawImage(own.canvas, -EDGE * head, -EDGE * head);
  g.setTransform(scale, 0, 0, scale, 0, 0);
  const foot = downward(g, height - 106, height - 6, [
    [0, 'rgba(10,15,28,0)'],
    [1, 'rgba(10,15,28,.5)'],
  ]);
  rect(g, 0, 0, width, height, foot);
  g.setTransform(1, 0, 0, 1, 0, 0);
}

/** Room around the picture, in heads, so that rim light does not run along its edge. */
const EDGE = 0.12;

/** The soft dark on the ground under a head and shoulders. */
function shade(g: CanvasRenderingContext2D, x: number, ground: number, head: number): void {
  pool(g, x, ground - head * 0.16, 0.2, head * 1.5, [
    [0, 'rgba(7,10,20,.7)'],
    [0.5, 'rgba(7,10,20,.5)'],
    [1, 'rgba(7,10,20,0)'],
  ]);
}

/** The place that somebody is in, or the ground of it, painted once for each size. */
function behind(
  { width, height }: HTMLCanvasElement,
  scale: number,
  { before, pose }: Likeness,
): CanvasRenderingContext2D {
  const part = before && { ...before, y: before.y - (isLow(pose) ? 0 : ABOVE) };
  const key = JSON.stringify([width, height, part]);
  const known = backdrops.get(key);
  if (known) return known;
  const g = surface(0, 0, width / scale, height / scale, scale);
  if (part) paintGlimpse(g, part, width / scale, height / scale);
  else backdrop(g, width / scale, height / scale);
  backdrops.clear();
  backdrops.set(key, g);
  return g;
}

const backdrops = new Map<string, CanvasRenderingContext2D>();
