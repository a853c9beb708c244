import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEHAVIORS } from '#doctrine';
import { type CueId, cueText, reach, type Situation, weaponOf } from '#encounter';
import { cuesOf } from '#encounter/situation';
import { bodyOf, CUSTODIES, POSTURES, THINGS } from '#story';
import { ABOUT, feels, happened, sam, seen, type Untimed } from './builder';

const cues = (...events: readonly Untimed[]) => cuesOf(happened(...events), ABOUT);
const NEAR: Untimed = { type: 'moved', who: 'officer', to: { at: 140, away: 0 } };

describe('what can be seen and heard', () => {
  test.each([
    ['calm', 10, ['eased']],
    ['anxious', 40, ['tight']],
    ['agitated', 60, ['restless']],
    ['in crisis', 90, ['pants']],
  ] as const)('of somebody %s follows from the state where the moment leaves it open', (_, escalation, expected) => {
    expect(cues(feels(90), feels(escalation))).toEqual(expected);
  });

  test.each([
    ['pacing', 'paces'],
    ['sit-ground', 'on-ground'],
    ['kneel-both', 'kneeling'],
    ['lie-front', 'face-down'],
    ['run-away', 'running'],
    ['cover-ears', 'ears'],
    ['hands-visible', 'palms'],
  ] as const)('of somebody %s comes first from the moment', (posture, cue) => {
    expect(cues(feels(90), seen({ posture }))[0]).toBe(cue);
  });

  test('of somebody who sits depends on whether there is a seat', () => {
    const onBench: Untimed = { type: 'moved', who: 'sam', to: { at: 156, away: 0, mark: 'bench' } };
    expect(cues(onBench, seen({ posture: 'calm-seated' }))[0]).toBe('seated');
    expect(cues(seen({ posture: 'calm-seated' }))[0]).toBe('on-ground');
  });

  test.each([
    ['shout', 'shouts'],
    ['quiet', 'voice-low'],
    ['tense', 'voice-tight'],
    ['mumble', 'mutters'],
  ] as const)('of a voice is how it was last used: %s', (manner, cue) => {
    expect(cues({ type: 'said', speaker: 'sam', text: 'No.', manner })).toContain(cue);
    expect(cues({ type: 'said', speaker: 'okoro', text: 'No.', manner })).not.toContain(cue);
  });

  test('of somebody who has gone is nothing else', () => {
    expect(cues(feels(90), { type: 'moved', who: 'sam', to: 'gone' })).toEqual(['gone']);
  });

  test('of somebody who runs away is that they run', () => {
    expect(cues(feels(95), seen({ posture: 'run-away' }))).toEqual(['running']);
  });

  test('names a blade in sight by how it is held, and none that is hidden', () => {
    const knife = seen({ holds: [{ thing: 'knife', hidden: false }] });
    expect(cues(knife)).toContain('blade-down');
    expect(cues(knife, seen({ posture: 'blade' }))).toContain('blade-out');
    expect(cues(knife, seen({ posture: 'blade-throat' }))).toContain('blade-throat');
    expect(cues(knife, seen({ posture: 'back-away' }))).toContain('blade');
    expect(cues(knife, seen({ posture: 'cover-ears' }))).toEqual(expect.arrayContaining(['ear', 'blade']));
    expect(cues(seen({ holds: [{ thing: 'stick', hidden: false }] }))).toContain('weapon');
    expect(cues(seen({ holds: [{ thing: 'knife', hidden: true }] }))).not.toContain('blade-down');
  });

  test('of a charge names a blade only where there is one, and nothing of nerves or ease', () => {
    const attack = seen({ posture: 'charge-blade', behavior: 'life-threatening' });
    expect(cues(feels(40), attack)).toEqual(['advance', 'pants']);
    expect(cues(feels(10), seen({ holds: [{ thing: 'knife', hidden: false }] }), attack)).toEqual(['charge', 'pants']);
  });

  test('of somebody badly hurt is that, and neither voice nor eyes are read into them', () => {
    const shot: Untimed = { type: 'injured', injury: { who: 'sam', severity: 'serious' } };
    expect(cues(feels(95, 5, 20), seen({ posture: 'lie-back' }), shot)).toEqual(['hurt', 'face-up']);
    expect(cues(feels(95, 5, 20), { type: 'injured', injury: { who: 'officer', severity: 'serious' } })).not.toContain('hurt'); // prettier-ignore
    expect(cues(seen({ posture: 'lie-back' }), { type: 'injured', injury: { who: 'sam', severity: 'fatal' } })[0]).toBe('still'); // prettier-ignore
  });

  test('names handcuffs, a hand on the arm and straps', () => {
    expect(cues(seen({ custody: 'cuffed-behind' }))).toContain('cuffed-behind');
    expect(cues(seen({ custody: 'held' }))).toContain('held');
    expect(cues(seen({ posture: 'gurney', custody: 'strapped' }))[0]).toBe('strapped');
  });

  test('shows how much gets through, and voices only of somebody who hears them', () => {
    expect(cues(feels(10, 20, 29))).toContain('mumbles');
    expect(cues(feels(10, 20, 49))).toContain('voices');
    expect(cues(feels(10, 20, 50))).toEqual(['eased']);
    const plain = { ...ABOUT, subject: { ...ABOUT.subject, barriers: [] } };
    expect(cuesOf(happened(feels(10, 20, 29)), plain)).toContain('lost');
    expect(cuesOf(happened(feels(10, 20, 49)), plain)).not.toContain('voices');
  });

  test('shows trust by where the eyes go', () => {
    expect(cues(feels(10, 14))).toContain('watches-hands');
    expect(cues(feels(10, 15))).toEqual(['eased']);
    expect(cues(feels(10, 50))).toContain('looks');
    for (const posture of ['lie-front', 'kneel-both', 'cover-ears', 'walk'] as const)
      expect(cues(feels(10, 14), seen({ posture }))).not.toContain('watches-hands');
  });

  test('of shoulders and breath agree with the arms and the face', () => {
    expect(cues(feels(10), seen({ posture: 'self-hug' }))).toEqual(['tight']);
    expect(cues(feels(40), seen({ posture: 'neutral', face: 'relieved' }))).toEqual(['easing']);
    expect(cues(feels(40), seen({ posture: 'neutral', face: 'fearful' }))).toEqual(['tense']);
  });

  test('shows that an agitated person who does not trust needs room', () => {
    expect(cues(feels(60), NEAR)).toContain('leans-away');
    expect(cues(feels(60))).not.toContain('leans-away');
    expect(cues(feels(60, 50), NEAR)).not.toContain('leans-away');
    expect(cues(feels(90), feels(40), NEAR)).not.toContain('leans-away');
  });
});

describe('the cues of any situation', () => {
  const events: fc.Arbitrary<readonly Untimed[]> = fc.array(
    fc.oneof(
      fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)).map((numbers) => feels(...numbers)),
      fc.constantFrom(...POSTURES).map((posture) => seen({ posture })),
      fc.constantFrom(...BEHAVIORS).map(({ id }) => seen({ behavior: id })),
      fc.constantFrom(...CUSTODIES).map((custody) => seen({ custody })),
      fc.record({ thing: fc.constantFrom(...THINGS), hidden: fc.boolean() }).map((held) => seen({ holds: [held] })),
      fc.constant(seen({ holds: [] })),
      fc.integer({ min: 0, max: 145 }).map((at): Untimed => ({ type: 'moved', who: 'officer', to: { at, away: 0 } })),
      fc.constantFrom('gone' as const, { at: 110, away: 0 }).map((to): Untimed => ({ type: 'moved', who: 'sam', to })),
    ),
    { maxLength: 8 },
  );
  const always = (law: (cues: readonly CueId[], situation: Situation) => void) =>
    fc.assert(
      fc.property(events, (story) => {
        const situation = happened(...story);
        law(cuesOf(situation, ABOUT), situation);
      }),
      { numRuns: 400 },
    );

  test('are one to four, each said once', () => {
    always((found) => {
      expect(found.length).toBeGreaterThanOrEqual(1);
      expect(found.length).toBeLessThanOrEqual(4);
      expect(new Set(found).size).toBe(found.length);
    });
  });

  test('are sentences without numbers that describe what is there to see and never diagnose', () => {
    always((found) => {
      for (const text of found.map(cueText)) {
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(text).not.toMatch(/\d|escalation|trust|comprehension/i);
        expect(text).not.toMatch(/psycho|manic|delusion|hallucinat|mental|crazy|disorder/i);
      }
    });
  });

  /** What carries a body for a cue to be true of it. */
  const BODIES: Readonly<Partial<Record<CueId, readonly string[]>>> = {
    paces: ['walking'],
    'steps-back': ['walking'],
    walks: ['walking'],
    restless: ['standing'],
    palms: ['standing'],
    ears: ['standing'],
    seated: ['seated'],
    bowed: ['seated'],
    'on-ground': ['on-ground', 'seated'],
    curled: ['on-ground'],
    kneeling: ['kneeling'],
    'face-up': ['face-up'],
    'face-down': ['face-down'],
    'on-side': ['on-side'],
    'on-gurney': ['on-gurney'],
    strapped: ['on-gurney'],
    'in-car': ['in-car'],
    'over-rail': ['over-rail'],
    running: ['running'],
    charge: ['running', 'walking'],
  };

  test('never contradict the posture', () => {
    always((found, situation) => {
      const { posture } = sam(situation);
      for (const cue of found) if (BODIES[cue]) expect(BODIES[cue], `${cue} in ${posture}`).toContain(bodyOf(posture));
    });
  });

  test('are “gone”, and that alone, exactly when the person is', () => {
    always((found, situation) => {
      expect(found.includes('gone')).toBe(reach(situation, ABOUT) === undefined);
      if (found.includes('gone')) expect(found).toEqual(['gone']);
    });
  });

  test('never name a weapon or handcuffs that are not there', () => {
    always((found, situation) => {
      for (const cue of ['blade', 'blade-out', 'blade-down', 'blade-throat', 'charge', 'weapon'] as const)
        if (found.includes(cue)) expect(weaponOf(situation, ABOUT)).toBeDefined();
      for (const cue of ['cuffed-behind', 'cuffed-front', 'held'] as const)
        if (found.includes(cue)) expect(sam(situation).custody).toBe(cue);
    });
  });

  test('never say that somebody who attacks looks anxious or at ease', () => {
    always((found, { behavior }) => {
      if (behavior !== 'assaultive' && behavior !== 'life-threatening') return;
      for (const cue of ['tense', 'eased'] as const) expect(found).not.toContain(cue);
    });
  });

  test('never say that somebody who is strapped down or lies paces or leans away', () => {
    always((found, situation) => {
      if (!['face-up', 'face-down', 'on-side', 'on-gurney'].includes(bodyOf(sam(situation).posture))) return;
      for (const cue of ['restless', 'leans-away', 'paces'] as const) expect(found).not.toContain(cue);
    });
  });
});
