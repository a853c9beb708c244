import { describe, expect, it } from 'vitest';
import { agitated, forceIsNear, type Moment, watch } from '#scoring/run';
import { called, met, type Run, SCENARIO } from '#tests/core/scoring/run';

/** What a judgment reads at the end of a run, without the situation that it is read from. */
function reading(run: Run): Omit<Moment, 'situation'> {
  const { situation: _, ...read } = now(run);
  return read;
}

/** How things stand at the end of a run. */
function now(run: Run): Moment {
  const last = watch(SCENARIO, run.log).at(-1);
  if (!last) throw new Error('Nothing has happened in this run.');
  return last.after;
}

describe('how things stand', () => {
  it('is, when the call comes, what the author says of the person and the place', () => {
    expect(reading(called())).toEqual({
      phase: 'dispatch',
      reading: { escalation: 60, trust: 20, comprehension: 45, level: 'agitated', stage: 'listening' },
      behavior: 'passive',
      decimeters: 60,
      cover: false,
      lightBar: false,
      facts: [],
      here: [],
      restrained: false,
    });
  });

  it('follows the phase, the place, the person’s state and what is known', () => {
    const run = called().learn('A caller saw a bag').enter('contact').stand(60, { cover: true, lightBar: true });
    expect(now(run.feel(80, 5).at('empathy').come('backup'))).toMatchObject({
      phase: 'contact',
      decimeters: 60,
      cover: true,
      lightBar: true,
      reading: { escalation: 80, trust: 5, level: 'crisis', stage: 'empathy' },
      facts: [{ fact: 'A caller saw a bag', bears: [] }],
      here: ['backup'],
    });
  });

  it('keeps what was seen until something else is', () => {
    const run = met().see({ posture: 'pacing', behavior: 'active' }).see({ posture: 'calm-seated' });
    expect(now(run.hear('sam', 'No.'))).toMatchObject({
      behavior: 'active',
      situation: { people: { sam: { posture: 'calm-seated' } } },
    });
  });

  it('is not changed by words, requests, injuries or the end', () => {
    const run = met().act('do:wait');
    expect(reading(run.hear('sam', 'No.').act('request:ems').hurt('sam').end())).toEqual(reading(run));
  });

  it('goes back with a rewind', () => {
    const run = met().act('do:wait').stand(20).see({ holds: 'knife' }).act('force:handcuff');
    expect(reading(run.rewind(1))).toEqual(reading(met()));
    expect(now(run.rewind(1)).situation.people).toEqual(now(met()).situation.people);
  });
});

describe('a weapon', () => {
  const armed = met().see({ holds: 'knife' });

  it('stays in view while other things are seen', () => {
    expect(now(armed.see({ posture: 'pacing' })).weapon).toBe('knife');
  });

  it('is out of view once the hands are empty, or hold something else', () => {
    expect(now(armed.see({ holds: 'nothing' })).weapon).toBeUndefined();
    expect(now(armed.see({ holds: 'phone' })).weapon).toBeUndefined();
  });

  it.each(['knife', 'poker', 'stick'] as const)('may be a %s', (holds) => {
    expect(now(met().see({ holds })).weapon).toBe(holds);
  });
});

describe('a person in handcuffs', () => {
  it('is restrained, as is one in straps, and one who is held by hand is not', () => {
    const seen = (custody: 'cuffed-front' | 'cuffed-behind' | 'strapped' | 'held') =>
      now(met().see({ custody })).restrained;
    expect([seen('cuffed-behind'), seen('cuffed-front'), seen('strapped'), seen('held')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('every event', () => {
  it('stands between the moment that the one before it left and the moment it leaves', () => {
    const events = watch(
      SCENARIO,
      met()
        .act('say:reflect', { does: [-5, 5] })
        .stand(40)
        .see({ posture: 'calm-seated' }).log,
    );
    for (const [nth, { before }] of events.slice(1).entries()) expect(before).toBe(events[nth]?.after);
  });

  it('that counts has its own place in the log', () => {
    const run = met().act('say:threaten').act('do:crowd').rewind(1).act('do:wait');
    for (const { event, index } of watch(SCENARIO, run.log)) expect(run.log[index]).toBe(event);
  });
});

describe('a person', () => {
  it.each([
    [49, false],
    [50, true],
    [75, true],
  ])('at an escalation of %i is agitated or worse: %s', (escalation, expected) => {
    expect(agitated(now(met().feel(escalation)))).toBe(expected);
  });

  it.each<readonly [what: string, run: Run, near: boolean]>([
    ['passive and agitated', met(), false],
    ['in crisis', met().feel(75), true],
    ['who resists actively', met().see({ behavior: 'active' }), true],
    ['with a weapon in view', met().feel(10).see({ holds: 'knife' }), true],
    ['who has put it down', met().feel(10).see({ holds: 'knife' }).see({ holds: 'nothing' }), false],
  ])('%s has force within reach: %#', (_what, run, near) => {
    expect(forceIsNear(now(run))).toBe(near);
  });
});
