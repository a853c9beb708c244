import { expect, test } from 'vitest';
import {
  DISPOSITIONS,
  DO_TECHNIQUES,
  FORCE_OPTIONS,
  LEVELS,
  type Move,
  RESOURCES,
  SAY_TECHNIQUES,
  STAIRWAY,
  STEPS,
} from '#doctrine';
import { begin, beginning } from '#encounter';
import { hash } from '#story';
import { type Profile, respond, type Surroundings } from '#subject';
import { CITY, RURAL, SMALL_INK, smallScenario } from '#tests/core/small';

const engineOf = (...given: Parameters<typeof begin>) => beginning(begin(...given).log).engine;

test('a log names the engine that wrote it, whatever story, agency and seed it was', () => {
  const engine = engineOf(smallScenario(), CITY, { seed: 1, mode: 'assessed' });
  expect(engine).toMatch(/^[a-z0-9]{8,}$/);
  const other = smallScenario(SMALL_INK.replace('Long day.', 'A long day.'));
  expect(engineOf(other, RURAL, { seed: 2, mode: 'practice' })).toBe(engine);
});

test('the revision of the engine is the one of its words and rules', () => {
  const words = [SAY_TECHNIQUES, DO_TECHNIQUES, FORCE_OPTIONS, LEVELS, STAIRWAY, STEPS, RESOURCES, DISPOSITIONS];
  const revision = hash(JSON.stringify([...words, answers()]));
  const written = engineOf(smallScenario(), CITY, { seed: 1, mode: 'assessed' });
  const todo = `The words or rules have changed. Write ENGINE = '${revision}' in src/core/encounter/engine.ts, so that older logs are known to be older.`;
  expect(written, todo).toBe(revision);
});

const PROFILE: Profile = {
  start: { escalation: 60, trust: 20, comprehension: 50 },
  baseline: { escalation: 40, trust: 30, comprehension: 55 },
  patience: 300,
  barriers: [],
  scale: {},
};

/** States in which different rules speak: early and calm, at the peak, with rapport, near, many voices, armed and in danger. */
const STATES: readonly (readonly [
  escalation: number,
  trust: number,
  comprehension: number,
  around: Partial<Surroundings>,
])[] = [
  [30, 40, 70, {}],
  [90, 5, 20, { decimeters: 15, voices: 2, lightBar: true }],
  [60, 60, 50, { weaponSeen: true, behavior: 'active', told: false, danger: true }],
];

const AROUND: Surroundings = {
  decimeters: 60,
  voices: 1,
  lightBar: false,
  cover: false,
  behavior: 'passive',
  weaponSeen: false,
  told: true,
  hinted: false,
  danger: false,
  seconds: 25,
  contact: true,
};

/** What the rules make of every act in each of the states, done once and then again. */
function answers(): unknown {
  const moves: readonly Move[] = [
    ...SAY_TECHNIQUES.map(({ id }) => ({ kind: 'say', word: id }) as Move),
    ...DO_TECHNIQUES.map(({ id }) => ({ kind: 'do', word: id }) as Move),
    ...FORCE_OPTIONS.map(({ id }): Move => ({ kind: 'force', word: id })),
  ];
  return STATES.map(([escalation, trust, comprehension, around]) =>
    moves.map((move) => {
      const met = {
        escalation,
        trust,
        comprehension,
        stage: 'listening' as const,
        counts: {},
        commandsInARow: 1,
        last: '' as const,
        waited: 0,
        silences: 0,
        unanswered: false,
        hint: 2,
      };
      const act = { moves: [move], effects: [] };
      const once = respond(met, act, { ...AROUND, ...around }, PROFILE);
      return [once.rules, respond({ ...once.subject, waited: 400 }, act, { ...AROUND, ...around }, PROFILE).rules];
    }),
  );
}
