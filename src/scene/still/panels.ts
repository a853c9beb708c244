import { roomOf } from './footing';
import { shiftOf, type View } from './framing';
import type { Moment } from './moment';
import { seatsOf } from './riders';
import { boxOf, ownCarOf, parked } from './traffic';
import { EDGE, type Painting, paintingOf, placeIn, slotOf, SPAN } from '#scene/place';
import { clamp } from '#rig';

/** The lowest line of a near view: ground enough to stand on, and no more. */
const FOOT = 466;
/** Room above the highest head, and beside whoever is outermost. */
const ABOVE = 26;
const BESIDE = 18;
/** The room beside a head in a vehicle, in times of how far it reaches. */
const ELBOWS = 3.2;
/** The same on the road, where the vehicle is what there is to see. */
const DOORS = 11;
/** The least height of a near view: somebody who stands fills it from head to foot. */
const LEAST = 300;
/** How far one view may draw back before it is parted, in times of the width that fits. */
const BACK = 1.2;
/** What is shown of a place with nobody in it. */
const EMPTY = { left: 300, right: 1260, top: 166 } as const;

/** A stretch of the picture that is to be seen whole. */
interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const widthOf = ({ left, right }: Stretch): number => right - left;
const sumOf = (all: readonly Stretch[]): number => all.reduce((sum, one) => sum + widthOf(one), 0);

const together = (one: Stretch, other: Stretch): Stretch => ({
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
  top: Math.min(one.top, other.top),
});

/**
 * The views that show the people of a moment as near as they can be seen whole, left to right, to be set side by side: one where they are close to each
 * other, several cut from one wide view where they are far apart. All are of one height, and together of the proportion that is asked for.
 */
export function closeViews(moment: Moment, width: number, height: number): readonly View[] {
  const aspect = width / Math.max(1, height);
  const { people, shift } = cast(moment);
  const tall = Math.max(LEAST, FOOT + ABOVE - Math.min(...people.map(({ top }) => top)));
  const whole = people.reduce(together);
  const parts = widthOf(whole) <= tall * aspect * BACK ? [whole] : joined(people, tall * aspect);
  const h = Math.max(tall, sumOf(parts) / aspect);
  const more = (h * aspect - sumOf(parts)) / parts.length;
  return parts.reduceRight<readonly View[]>((after, part, i) => {
    const w = widthOf(part) + more;
    // At the painted edges a view gives way to the inside, and so does the one beside it.
    const least = EDGE + sumOf(parts.slice(0, i)) + more * i;
    const most = (after[0]?.x ?? EDGE + SPAN) - w;
    return [{ x: clamp(part.left - more / 2, least, most), y: FOOT - h, w, h, shift }, ...after];
  }, []);
}

/** Where those are whom the camera is on, and how far the set is shifted for it: those near, and who came and stands far away; where nobody is, the car. */
function cast(moment: Moment): { readonly people: readonly Stretch[]; readonly shift: number } {
  const { actors, place } = moment;
  const painting = paintingOf(place);
  const room = placeIn(place) === undefined ? DOORS : ELBOWS;
  const riding = seatsOf(moment).map(({ x, y, r }) => ({ left: x - r * room, right: x + r * room, top: y - r }));
  const near = [
    ...actors.filter(({ depth }) => depth !== 'far').map((actor) => beside(roomOf(painting, actor))),
    ...riding,
  ];
  if (near.length === 0) return { people: [carOf(painting)], shift: 0 };
  const shift = shiftOf(viewOf(near.reduce(together)));
  const aside = shift * (1 - (slotOf(painting, 'far').parallax ?? 1));
  const far = actors
    .filter(({ depth, role }) => depth === 'far' && role !== 'bystander')
    .map((actor) => moved(beside(roomOf(painting, actor)), aside))
    .filter((one) => !isHidden(moment, one, shift));
  return { people: [...near, ...far], shift };
}

/** The car that belongs to a place, or all of a place that has none. */
function carOf(painting: Painting): Stretch {
  const car = ownCarOf(painting);
  if (!car) return EMPTY;
  const { left, top, w } = boxOf(car, 0);
  return { left, right: left + w, top };
}

/** Whether somebody far away is beyond the edges in this view, or behind a vehicle that stands there. */
function isHidden({ place, vehicles }: Moment, { left, right }: Stretch, shift: number): boolean {
  if (left < EDGE || right > EDGE + SPAN) return true;
  return [...parked(place, vehicles).values()].some((vehicle) => {
    const box = boxOf(vehicle, shift);
    return left >= box.left && right <= box.left + box.w;
  });
}

const beside = ({ left, right, top }: Stretch): Stretch => ({ left: left - BESIDE, right: right + BESIDE, top });
const moved = ({ left, right, top }: Stretch, by: number): Stretch => ({ left: left + by, right: right + by, top });
const viewOf = (part: Stretch): View => ({ x: part.left, y: part.top, w: widthOf(part), h: FOOT - part.top });

/** People as groups: those who overlap, and those between whom the least is missing, as long as all of it fits a width. */
function joined(people: readonly Stretch[], fits: number): readonly Stretch[] {
  let groups = [...people].sort((one, other) => one.left - other.left).reduce<readonly Stretch[]>(overlapping, []);
  for (;;) {
    const [nearest] = groups
      .slice(1)
      .map((group, i) => ({ i, gap: group.left - (groups[i]?.right ?? group.left) }))
      .sort((one, other) => one.gap - other.gap);
    if (!nearest || sumOf(groups) + nearest.gap > fits) return groups;
    const { i } = nearest;
    groups = [...groups.slice(0, i), groups.slice(i, i + 2).reduce(together), ...groups.slice(i + 2)];
  }
}

const overlapping = (groups: readonly Stretch[], one: Stretch): readonly Stretch[] => {
  const last = groups.at(-1);
  return last && one.left <= last.right ? [...groups.slice(0, -1), together(last, one)] : [...groups, one];
};
