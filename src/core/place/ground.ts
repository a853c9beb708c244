import * as v from 'valibot';
import busStop from './bus-stop.json';
import porch from './porch.json';
import { type Ground, GroundSchema } from './schema';

/** The places a scenario can be set in. */
export const PLACES = ['bus-stop', 'porch'] as const;
/** The id of a place; its ground and its painting share it. */
export type PlaceId = (typeof PLACES)[number];

const GROUNDS: Readonly<Record<PlaceId, Ground>> = {
  'bus-stop': read('bus-stop', busStop),
  porch: read('porch', porch),
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
