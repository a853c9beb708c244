import { distance as between, groundOf, meeting, PLACES, WEATHERS } from '#place';
import * as v from 'valibot';
import { CONDITIONS } from './words';

/** The farthest that officer and subject may be told apart, in meters; a larger number was meant as decimeters. */
export const FARTHEST = 20;

/** What to say about a distance that is too large to be one in meters. */
export function notMeters(written: number): string {
  return `Distance is in meters, and ${written} m is out of sight; did you mean ${written / 10}?`;
}

const Distance = v.pipe(
  v.number(),
  v.check((meters) => Number.isInteger(Number((meters * 10).toFixed(6))), 'Write meters with one decimal at most.'),
  v.minValue(1),
  v.check(
    (meters) => meters <= FARTHEST,
    ({ input }) => notMeters(input),
  ),
);

/** Where a scenario is set, in meters as the file says it and in whole decimeters as everybody reads it; the place knows what the file leaves out. */
export const StageSchema = v.pipe(
  v.strictObject({
    place: v.picklist(PLACES),
    distance: v.optional(Distance),
    weather: v.optional(v.picklist(WEATHERS)),
    conditions: v.optional(v.array(v.picklist(CONDITIONS)), []),
  }),
  v.transform(({ place, distance, weather, conditions }) => {
    const ground = groundOf(place);
    const { officer, subject } = meeting(ground);
    return {
      place,
      decimeters: distance === undefined ? between(officer, subject) : Math.round(distance * 10),
      weather: weather ?? ground.weather,
      conditions,
    };
  }),
);

/** The keys that `stage` had before places, and what to write now. */
const RENAMED: Readonly<Record<string, string>> = {
  set: '“set” was renamed: write "place".',
  decimetres: '“decimetres” was renamed: write "distance", in meters.',
  cover: 'Cover belongs to the place now: leave “cover” out.',
  rain: '“rain” was renamed: write "weather": "rain".',
  wetGround: '“wetGround” was renamed: write "weather": "wet".',
};

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A scenario file with the old words of its stage put into today's, and what was renamed, by key; a file without any is given back as it is. */
export function renewed(file: unknown): {
  readonly data: unknown;
  readonly renamed: readonly { readonly path: string; readonly message: string }[];
} {
  const stage = isObject(file) ? file['stage'] : undefined;
  if (!isObject(file) || !isObject(stage)) return { data: file, renamed: [] };
  const old = Object.keys(stage).filter((key) => Object.hasOwn(RENAMED, key));
  if (old.length === 0) return { data: file, renamed: [] };
  const { set, decimetres, rain, wetGround } = stage;
  const kept = Object.entries(stage).filter(([key]) => !old.includes(key));
  const today = {
    ...(old.includes('set') && { place: set }),
    ...(typeof decimetres === 'number' && { distance: decimetres / 10 }),
    // What was not said used to be no.
    weather: rain === true ? 'rain' : wetGround === true ? 'wet' : 'dry',
    ...Object.fromEntries(kept),
  };
  return {
    data: { ...file, stage: today },
    renamed: old.map((key) => ({ path: `stage.${key}`, message: RENAMED[key] ?? '' })),
  };
}
