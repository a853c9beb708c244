import { ROLES } from '#doctrine';
import * as v from 'valibot';
import { AMBIENCES, GONE, SIDES, TIMES, WEATHERS } from './words';

/** What one can sit on at a mark. */
const SEATS = ['bench', 'chair', 'sofa', 'swing', 'wall', 'curb', 'step', 'gurney'] as const;
/** Something one can sit on. */
export type Seat = (typeof SEATS)[number];

const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const Name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write a name in kebab-case, such as low-wall.'));

/** Meters in the file, whole decimeters in the value. */
const Meters = v.pipe(
  v.number(),
  v.check((meters) => Math.abs(meters * 10 - Math.round(meters * 10)) < 1e-6, 'Write meters with one decimal at most.'),
  v.transform((meters) => Math.round(meters * 10)),
);
const Depth = v.optional(Meters, 0);
const End = v.strictObject({ at: Meters, beyond: Text });

const MarkSchema = v.strictObject({
  at: Meters,
  away: Depth,
  up: Depth,
  about: Text,
  seat: v.optional(v.picklist(SEATS)),
  brings: v.optional(v.literal('gurney')),
  exit: v.optional(v.literal(true)),
});

const SpaceSchema = v.strictObject({
  at: Meters,
  lane: Name,
  for: v.picklist(['police', 'help', 'story']),
  about: Text,
});

/** Whether a point of the ground is inside of something that stands there. */
export function isInside(
  { from, to, near, far }: { readonly from: number; readonly to: number; readonly near: number; readonly far: number },
  { at, away }: { readonly at: number; readonly away: number },
): boolean {
  return at > from && at < to && away > near && away < far;
}

/** The shape of a ground's file; names that do not agree with each other are refused as well. */
export const GroundSchema = v.pipe(
  v.strictObject({
    id: Name,
    name: Text,
    about: Text,
    times: v.pipe(v.array(v.picklist(TIMES)), v.minLength(1)),
    // Whether there is a roof over it, so that no weather gets in.
    indoors: v.optional(v.literal(true)),
    weather: v.picklist(WEATHERS),
    ambience: v.picklist(AMBIENCES),
    ends: v.strictObject({ left: End, right: End }),
    walls: v.array(v.strictObject({ at: Meters, about: Text })),
    obstacles: v.array(
      v.strictObject({
        from: Meters,
        to: Meters,
        near: Meters,
        far: Meters,
        about: Text,
        // Whether it is the car that the officer came in.
        own: v.optional(v.literal(true)),
      }),
    ),
    // Floors above the ground, such as a porch: whoever is on one, and behind its edge, is so high up.
    raised: v.optional(v.array(v.strictObject({ from: Meters, to: Meters, up: Meters, about: Text })), []),
    marks: v.record(Name, MarkSchema),
    homes: v.strictObject(
      v.entriesFromList(ROLES, v.pipe(v.array(Name), v.minLength(1, 'Every role starts somewhere, or is gone.'))),
    ),
    cover: v.array(v.strictObject({ from: Meters, to: Meters, away: Depth, against: v.picklist(SIDES), behind: Text })),
    lanes: v.record(Name, v.strictObject({ away: Meters, toward: v.picklist(SIDES) })),
    parking: v.record(Name, SpaceSchema),
  }),
  v.check(({ marks }) => !(GONE in marks), 'Every place has the mark “gone”; do not list it.'),
  v.check(
    ({ marks, homes }) =>
      Object.values(homes)
        .flat()
        .every((name) => name === GONE || name in marks),
    'Every home is a mark of the place.',
  ),
  v.check(
    ({ marks, ends }) => Object.values(marks).every(({ at }) => at >= ends.left.at && at <= ends.right.at),
    'Every mark lies between the ends of the place.',
  ),
  v.check(
    ({ marks, obstacles }) =>
      Object.values(marks).every(({ at, away, up }) => up > 0 || !obstacles.some((one) => isInside(one, { at, away }))),
    'A mark inside of something that stands there says how high one is on it.',
  ),
  v.check(({ cover }) => cover.every(({ from, to }) => from < to), 'A stretch of cover runs from left to right.'),
  v.check(
    ({ lanes, parking }) => Object.values(parking).every(({ lane }) => lane in lanes),
    'Every place to park is on a lane.',
  ),
);

/** Where one can stand at a place: distances are whole decimeters along the ground line, counted from its left end. */
export type Ground = v.InferOutput<typeof GroundSchema>;
/** A stretch of a ground that shelters from one side whoever is at least `away` behind the ground line. */
export type Cover = Ground['cover'][number];
