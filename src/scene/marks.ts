import { GONE, groundOf, homesOf, type PlaceId } from '#place';
import { isOnBench } from './demeanor';
import { METER, type Painting, paintingOf } from './place';
import { clamp, type PoseId } from './rig';

/** Up to here a meter is a meter; beyond, the picture compresses, so that both people stay in it. */
const PLAIN = 5.5;
const DISTANT = 9;
/** Design units per meter beyond the first and beyond the second of these. */
const FARTHER = 70;
const FARTHEST = 40;
/** The nearest two people are drawn to each other. */
const CLOSEST = 84;
/** How far someone who runs away has come, in design units. */
const FLIGHT = 150;

/** The distance on the ground, in design units, that stands for a distance in decimetres. */
export function span(decimetres: number): number {
  const metres = decimetres / 10;
  const units =
    Math.min(metres, PLAIN) * METER +
    clamp(metres - PLAIN, 0, DISTANT - PLAIN) * FARTHER +
    Math.max(0, metres - DISTANT) * FARTHEST;
  return Math.max(CLOSEST, Math.round(units));
}

/** Where the marks of a place are painted, by name. */
function painted(id: PlaceId, names: readonly string[]): readonly number[] {
  const { marks } = paintingOf(id);
  return names.flatMap((name) => marks[name]?.x ?? []);
}

/** Where people sit on a bench of a place, in the order in which they sit down. */
export function benchMarks(id: PlaceId): readonly number[] {
  const seats = Object.entries(groundOf(id).marks).filter(([, { seat }]) => seat === 'bench');
  return painted(
    id,
    seats.map(([name]) => name),
  );
}

/** Where those who play a part start. */
function homeMarks(id: PlaceId, role: Parameters<typeof homesOf>[1]): readonly number[] {
  return painted(
    id,
    homesOf(groundOf(id), role).flatMap((home) => (home === GONE ? [] : (home.mark ?? []))),
  );
}

/** Where people look on from. */
export const onlookerMarks = (id: PlaceId): readonly number[] => homeMarks(id, 'bystander');

/** Where the person in crisis is drawn in a posture. */
export function subjectMark(id: PlaceId, pose: PoseId): number {
  const [home = 0] = homeMarks(id, 'subject');
  if (isOnBench(pose)) return benchMarks(id)[0] ?? home;
  return pose === 'running' ? home + FLIGHT : home;
}

/** Where the officer is drawn: at the distance, or where cover is painted. */
export function officerMark({ cover }: Painting, subject: number, decimetres: number, covered: boolean): number {
  const plain = subject - span(decimetres);
  return covered ? clamp(plain, cover.from, cover.to) : plain;
}

/** The least room between two people who stand on the same side. */
const ROOM = 92;

/** Finds a free mark, beginning at a wish and going outward in one direction. */
export function freeMark(wish: number, direction: 1 | -1, taken: readonly number[]): number {
  let mark = wish;
  while (taken.some((x) => Math.abs(x - mark) < ROOM)) mark += direction * 12;
  return mark;
}
