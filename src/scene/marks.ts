import { isOnBench } from './demeanor';
import { clamp, type PoseId } from './rig';
import { LAMP } from './place';

/** Pixels per metre at the people's feet, in design units of a picture 1280 wide. */
const METRE = 140;
/** Up to here a metre is a metre; beyond, the picture compresses, so that both people stay in it. */
const PLAIN = 5.5;
const DISTANT = 9;
/** Pixels per metre beyond the first and beyond the second of these. */
const FARTHER = 70;
const FARTHEST = 40;
/** The nearest two people are drawn to each other. */
const CLOSEST = 84;
/** Where the person in crisis stands, sits and lies. */
const HOME = 1006;
const ON_BENCH = 1092;
/** Behind the engine block: the stretch of bonnet over which someone in cover is seen. Farther back the roof would hide them. */
const COVER = { from: 262, to: 300 } as const;

/** The distance on the ground, in design units, that stands for a distance in decimetres. */
export function span(decimetres: number): number {
  const metres = decimetres / 10;
  const units =
    Math.min(metres, PLAIN) * METRE +
    clamp(metres - PLAIN, 0, DISTANT - PLAIN) * FARTHER +
    Math.max(0, metres - DISTANT) * FARTHEST;
  return Math.max(CLOSEST, Math.round(units));
}

/** Where the person in crisis is drawn in a posture. */
export function subjectMark(pose: PoseId): number {
  if (isOnBench(pose)) return ON_BENCH;
  return pose === 'running' ? HOME + 150 : HOME;
}

/** Where the officer is drawn: at the distance, or behind the car. */
export function officerMark(subject: number, decimetres: number, cover: boolean): number {
  const plain = subject - span(decimetres);
  return cover ? clamp(plain, COVER.from, COVER.to) : plain;
}

/** The least room between two people who stand on the same side. */
const ROOM = 92;

/** Finds a free mark, beginning at a wish and going outward in one direction. */
export function freeMark(wish: number, direction: 1 | -1, taken: readonly number[]): number {
  let mark = wish;
  while (taken.some((x) => Math.abs(x - mark) < ROOM)) mark += direction * 12;
  return mark;
}

/** On which side of someone the street lamp stands. */
export const lampSide = (x: number): 1 | -1 => (x < LAMP.x ? 1 : -1);
