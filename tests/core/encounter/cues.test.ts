import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEHAVIORS, type Behavior } from '#doctrine';
import { cuesOf, type Subject } from '#subject';
import { person, QUIET } from './builder';

const seen = (change: Partial<Subject> = {}, situation: Partial<typeof QUIET> = {}) =>
  cuesOf(person({ trust: 30, ...change }), { ...QUIET, ...situation });
const ids = (...given: Parameters<typeof seen>) => seen(...given).map((cue) => cue.id);

describe('what can be seen and heard', () => {
  test.each([
    [10, ['posture']],
    [24, ['posture']],
    [25, ['posture']],
    [49, ['posture']],
    [50, ['pacing', 'tone']],
    [74, ['pacing', 'tone']],
    [75, ['tone', 'fists']],
    [100, ['tone', 'fists']],
  ])('at an escalation of %i is %j', (escalation, cues) => {
    expect(ids({ escalation })).toEqual(cues);
  });

  test('differs between every two neighbouring levels', () => {
    const texts = [10, 40, 60, 90].map((escalation) =>
      seen({ escalation })
        .map((cue) => cue.text)
        .join(' '),
    );
    expect(new Set(texts).size).toBe(4);
  });

  test('shows a calm body and an anxious one apart, though both are postures', () => {
    expect(seen({ escalation: 10 })[0]?.text).toContain('Shoulders down');
    expect(seen({ escalation: 40 })[0]?.text).toContain('shoulders up');
  });

  test('shows how much gets through', () => {
    expect(ids({ escalation: 10, comprehension: 29 })).toContain('mumbling');
    expect(ids({ escalation: 10, comprehension: 30 })).toContain('attention');
    expect(ids({ escalation: 10, comprehension: 49 })).toContain('attention');
    expect(ids({ escalation: 10, comprehension: 50 })).toEqual(['posture']);
  });

  test('shows trust by where the eyes go', () => {
    expect(seen({ escalation: 10, trust: 14 }).at(-1)?.text).toBe('Watches your hands.');
    expect(ids({ escalation: 10, trust: 15 })).toEqual(['posture']);
    expect(ids({ escalation: 10, trust: 49 })).toEqual(['posture']);
    expect(seen({ escalation: 10, trust: 50 }).at(-1)?.text).toBe('Looks at you when you speak.');
  });

  test('shows that an agitated person needs room', () => {
    expect(ids({ escalation: 60 }, { decimeters: 17 })).toContain('room');
    expect(ids({ escalation: 60 }, { decimeters: 18 })).not.toContain('room');
    expect(ids({ escalation: 40 }, { decimeters: 6 })).not.toContain('room');
  });

  test('names a thing in the hand first, and does not say what it is', () => {
    expect(seen({ escalation: 90, comprehension: 20 }, { weaponSeen: true })[0]).toEqual({
      id: 'weapon',
      text: 'Something in one hand.',
    });
  });

  test.each([
    ['assaultive', true],
    ['life-threatening', true],
    ['active', false],
    ['passive', false],
    ['compliant', false],
  ] as const)('with %s behavior, somebody coming at you: %s', (behavior, coming) => {
    expect(ids({}, { behavior }).includes('advance')).toBe(coming);
  });
});

describe('the cues of any person', () => {
  const anybody = fc.record({ escalation: fc.nat(100), trust: fc.nat(100), comprehension: fc.nat(100) });
  const anywhere = fc.record({
    decimeters: fc.integer({ min: 5, max: 150 }),
    weaponSeen: fc.boolean(),
    behavior: fc.constantFrom<Behavior>(...BEHAVIORS.map((entry) => entry.id)),
  });
  const always = (law: (cues: ReturnType<typeof seen>) => void) =>
    fc.assert(fc.property(anybody, anywhere, (state, place) => law(seen(state, place))));

  test('are one to four, each said once', () => {
    always((cues) => {
      expect(cues.length).toBeGreaterThanOrEqual(1);
      expect(cues.length).toBeLessThanOrEqual(4);
      expect(new Set(cues.map((cue) => cue.id)).size).toBe(cues.length);
    });
  });

  test('are sentences without numbers: an assessed trainee sees the person, not the state', () => {
    always((cues) => {
      for (const { text } of cues) {
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(text).not.toMatch(/\d|escalation|trust|comprehension/i);
      }
    });
  });

  test('describe what is there to see and never diagnose', () => {
    always((cues) => {
      for (const { text } of cues) expect(text).not.toMatch(/psycho|manic|delusion|hallucinat|mental|crazy|disorder/i);
    });
  });

  test('are the same for the same person in the same place', () => {
    fc.assert(
      fc.property(anybody, anywhere, (state, place) => {
        expect(seen(state, place)).toEqual(seen(state, place));
      }),
    );
  });
});
