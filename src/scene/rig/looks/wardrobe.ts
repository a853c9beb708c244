import type { Pose } from '#rig/bones';
import type furtherPeople from './more/people.json';
import garments from './usual/garments.json';
import hair from './usual/hair.json';
import people from './usual/people.json';
import type { Wardrobe } from './stock';

/** Who can be drawn; a scenario names an appearance by one of these. */
export type PersonId = keyof typeof people | keyof typeof furtherPeople;

/** Those who are drawn where nobody was chosen, and what they wear: they come with the painter. The rest is fetched. */
const usual = { people, hair, garments, rear: { hair: {}, torso: {} }, things: {} } as unknown as Wardrobe;

let full: Wardrobe | undefined;

/** What has arrived by now. */
export const wardrobe = (): Wardrobe => full ?? usual;

/** Whether all that it takes to draw somebody in a posture has arrived. */
export function isHere(id: PersonId, { view, things }: Pose): boolean {
  return full !== undefined || (Object.hasOwn(usual.people, id) && view === undefined && things === undefined);
}

/** Fetches all people, clothes and things that have not arrived; rejects when they cannot be had now. */
export async function fetchRest(): Promise<void> {
  if (full) return;
  const { MORE } = await import('./more');
  full = {
    people: { ...usual.people, ...MORE.people },
    hair: { ...usual.hair, ...MORE.hair },
    garments: { ...usual.garments, ...MORE.garments },
    rear: MORE.rear,
    things: MORE.things,
  };
}
