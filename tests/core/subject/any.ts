import fc from 'fast-check';
import { BEHAVIORS, type Behavior, type Move, moveOf, type Word, wordOf, WORDS } from '#doctrine';
import type { Field, Profile, Surroundings } from '#subject';
import { FIELDS } from './builder';

const kinds = Object.keys(WORDS) as (keyof typeof WORDS)[];
const everyMove = kinds.flatMap((kind) => WORDS[kind].map((word) => moveOf(kind, word)!));
/** Every move as `kind:word`. */
export const keys: readonly Word[] = everyMove.map(wordOf);

/** Any move of the doctrine. */
export const anyMove = fc.constantFrom<Move>(...everyMove);
/** Any place on a scale. */
export const score = fc.nat(100);
const state = fc.record({ escalation: score, trust: score, comprehension: score });
/** Up to two effects that an author adds. */
export const effects = fc.array(
  fc.record({
    field: fc.constantFrom<Field>(...FIELDS),
    amount: fc.integer({ min: -99, max: 99 }),
    why: fc.constant('so it was'),
  }),
  { maxLength: 2 },
);
/** Anything that can surround an act. */
export const surroundings: fc.Arbitrary<Surroundings> = fc.record({
  decimeters: fc.option(fc.integer({ min: 5, max: 150 }), { nil: undefined }),
  voices: fc.integer({ min: 1, max: 4 }),
  lightBar: fc.boolean(),
  cover: fc.boolean(),
  behavior: fc.constantFrom<Behavior>(...BEHAVIORS.map((entry) => entry.id)),
  weaponSeen: fc.boolean(),
  told: fc.boolean(),
  hinted: fc.boolean(),
  danger: fc.boolean(),
  seconds: fc.nat(120),
  contact: fc.boolean(),
});
/** Anybody, with up to four sensitivities. */
export const profile: fc.Arbitrary<Profile> = fc.record({
  start: state,
  baseline: state,
  patience: fc.integer({ min: 30, max: 900 }),
  barriers: fc.constant([]),
  scale: fc.dictionary(
    fc.constantFrom(...keys),
    fc.record({ percent: fc.integer({ min: -300, max: 300 }), why: fc.constant('of old') }),
    { maxKeys: 4 },
  ),
});
