import * as v from 'valibot';
import busStop from './bus-stop.json';
import footbridge from './footbridge.json';
import garage from './garage.json';
import hallway from './hallway.json';
import kitchen from './kitchen.json';
import livingRoom from './living-room.json';
import playground from './playground.json';
import porch from './porch.json';
import roadside from './roadside.json';
import { type Ground, GroundSchema } from './schema';

/** The places a scenario can be set in. */
export const PLACES = [
  'bus-stop',
  'footbridge',
  'kitchen',
  'playground',
  'porch',
  'roadside',
  'garage',
  'hallway',
  'living-room',
] as const;
/** The id of a place; its ground and its painting share it. */
export type PlaceId = (typeof PLACES)[number];

const GROUNDS: Readonly<Record<PlaceId, Ground>> = {
  'bus-stop': read('bus-stop', busStop),
  footbridge: read('footbridge', footbridge),
  kitchen: read('kitchen', kitchen),
  playground: read('playground', playground),
  porch: read('porch', porch),
  roadside: read('roadside', roadside),
  garage: read('garage', garage),
  hallway: read('hallway', hallway),
  'living-room': read('living-room', livingRoom),
};

/** The ground of a place. */
export function groundOf(id: PlaceId): Ground {
  return GROUNDS[id];
}

/** Checks a ground's file; a mistake in one is ours, and is told with where it stands. */
function read(id: PlaceId, file: unknown): Ground {
  const result = v.safeParse(GroundSchema, file);
  if (result.success && result.output.id === id) return result.output;
  const [issue] = result.issues ?? [];
  const what = issue ? `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` : `its id is not ${id}.`;
  throw new Error(`The ground of the place ${id} cannot be used; ${what}`);
}
