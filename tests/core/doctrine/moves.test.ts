import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DISPOSITIONS,
  FORCE_OPTIONS,
  type Move,
  type MoveKind,
  moveOf,
  RESOURCES,
  SOURCES,
  STEPS,
  techniqueOf,
  WORDS,
} from '#doctrine';

const kinds = Object.keys(WORDS) as readonly MoveKind[];
const everyMove: readonly Move[] = kinds.flatMap((kind) => WORDS[kind].map((word) => moveOf(kind, word)!));

describe('a move', () => {
  test('is read from every kind and word of the doctrine', () => {
    for (const kind of kinds) for (const word of WORDS[kind]) expect(moveOf(kind, word)).toEqual({ kind, word });
  });

  test('is nothing when its word is not in the doctrine', () => {
    expect(moveOf('say', 'shout-louder')).toBeUndefined();
    expect(moveOf('say', '')).toBeUndefined();
    expect(moveOf('do', 'constructor')).toBeUndefined();
  });

  test('is nothing when its word belongs to another kind', () => {
    expect(moveOf('say', 'step-back')).toBeUndefined();
    expect(moveOf('do', 'firearm')).toBeUndefined();
    expect(moveOf('request', 'open-question')).toBeUndefined();
    expect(moveOf('end', 'mobile-crisis')).toEqual({ kind: 'end', word: 'mobile-crisis' });
    expect(moveOf('request', 'mobile-crisis')).toEqual({ kind: 'request', word: 'mobile-crisis' });
  });

  test('is never made of a word that nobody wrote down', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string(), (kind, word) => {
        expect(moveOf(kind, word) === undefined).toBe(!WORDS[kind].includes(word));
      }),
    );
  });
});

describe('the words of the moves', () => {
  test('have a kind for everything a choice can do', () => {
    expect(kinds).toEqual(['say', 'do', 'ask', 'request', 'force', 'end']);
  });

  test('are the resources, the force options and the dispositions for the kinds that name those', () => {
    expect(WORDS.request).toEqual(RESOURCES.map((entry) => entry.id));
    expect(WORDS.force).toEqual(FORCE_OPTIONS.map((entry) => entry.id));
    // Nobody chooses a death.
    expect(WORDS.end).toEqual(DISPOSITIONS.map((entry) => entry.id).filter((id) => id !== 'died'));
  });
});

describe('the technique behind a move', () => {
  test.each(everyMove.map((move) => [`${move.kind}: ${move.word}`, move] as const))('is complete for %s', (_, move) => {
    const technique = techniqueOf(move);
    expect(technique.id).toBe(move.word);
    expect(technique.name.length).toBeGreaterThan(2);
    expect(technique.takes).toBeGreaterThan(0);
    expect(Object.keys(SOURCES)).toContain(technique.source);
    for (const step of technique.steps) expect(STEPS.map((entry) => entry.id)).toContain(step);
  });

  test('of a request opens options and takes a moment at the radio', () => {
    expect(techniqueOf({ kind: 'request', word: 'mobile-crisis' })).toMatchObject({
      name: 'Requested Mobile crisis',
      family: 'information',
      steps: ['options'],
      takes: 8,
    });
  });

  test('of force is pressure, takes the option’s own time, and is an act', () => {
    for (const option of FORCE_OPTIONS)
      expect(techniqueOf({ kind: 'force', word: option.id })).toMatchObject({
        name: option.name,
        family: 'pressure',
        takes: option.takes,
        steps: ['act'],
      });
  });

  test('of an ending is care', () => {
    expect(techniqueOf({ kind: 'end', word: 'arrest' })).toMatchObject({ name: 'Arrest', family: 'care' });
  });

  test('that does not exist is our own mistake, said in a sentence', () => {
    expect(() => techniqueOf({ kind: 'say', word: 'hum' } as unknown as Move)).toThrow(
      'There is no technique named say: hum.',
    );
  });
});
