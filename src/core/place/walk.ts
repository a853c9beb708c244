import { homesOf, type Spot } from './position';
import type { Cover, Ground } from './schema';
import { GONE } from './words';

/** Where a walk along the ground line comes to; to the right is positive. Walls and the ends of the place stop it, and who moves leaves their mark. */
export function walk({ ends, walls }: Ground, from: Spot, by: number): Spot {
  const left = walls.filter((wall) => wall.at < from.at).map((wall) => wall.at + 1);
  const right = walls.filter((wall) => wall.at > from.at).map((wall) => wall.at - 1);
  const at = Math.max(ends.left.at, ...left, Math.min(ends.right.at, ...right, from.at + by));
  return at === from.at ? from : { at, away: from.away };
}

/** What shelters somebody at a spot from somebody at another, if anything does. */
export function coverAt({ cover }: Ground, spot: Spot, from: Spot): Cover | undefined {
  return cover.find(
    (stretch) =>
      spot.at >= stretch.from &&
      spot.at <= stretch.to &&
      spot.away >= stretch.away &&
      (stretch.against === 'right' ? from.at > stretch.to : from.at < stretch.from),
  );
}

/** The two spots at which officer and subject start. */
export function meeting(ground: Ground): { readonly officer: Spot; readonly subject: Spot } {
  const [officer] = homesOf(ground, 'officer');
  const [subject] = homesOf(ground, 'subject');
  if (!officer || !subject || officer === GONE || subject === GONE)
    throw new Error(`The place ${ground.id} does not say where officer and subject start.`);
  return { officer, subject };
}

/** Where the officer stands when so many decimeters from the subject's home, on the officer's side of it, as far as the place reaches. */
export function apart(ground: Ground, decimeters: number): Spot {
  const { officer, subject } = meeting(ground);
  return walk(ground, subject, officer.at < subject.at ? -decimeters : decimeters);
}
