import type { Actor } from './placing';
import { fetchRest, isHere, poseOf } from './rig';

/** Whom to draw, and in what posture. */
type Shown = Pick<Actor, 'person' | 'pose'>;

/** Whether everybody can be drawn at once, dressed as they are. */
export const areDressed = (people: readonly Shown[]): boolean =>
  people.every(({ person, pose }) => isHere(person, poseOf(pose)));

/** Waits until everybody can be drawn dressed; rejects when their clothes cannot be fetched now. */
export async function dressed(people: readonly Shown[]): Promise<void> {
  if (!areDressed(people)) await fetchRest();
}
