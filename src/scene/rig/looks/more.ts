import garments from './more/garments.json';
import hair from './more/hair.json';
import people from './more/people.json';
import rear from './more/rear.json';
import things from './more/things.json';
import type { Wardrobe } from './stock';

/** Everybody and everything that does not come with the painter. */
export const MORE = { people, hair, garments, rear, things } as unknown as Wardrobe;
