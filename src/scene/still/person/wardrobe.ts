import { type Bearing, poseFor } from './bearing';
import { fetchRest, isHere, type PersonId } from '#rig';

/** Whom to draw, and in what posture. */
type Shown = Bearing & { readonly person: PersonId };

/** Whether everybody can be drawn at once, dressed as they are. */
export const areDressed = (people: readonly Shown[]): boolean =>
  people.every((one) => isHere(one.person, poseFor(one)));

/** Waits until everybody can be drawn dressed; rejects when their clothes cannot be fetched now. */
export async function dressed(people: readonly Shown[]): Promise<void> {
  if (!areDressed(people)) await fetchRest();
}
