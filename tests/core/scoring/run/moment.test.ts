import { describe, expect, it } from 'vitest';
import { agitated, forceIsNear, type Moment, watch } from '#scoring/run';
import { called, met, type Run, SCENARIO } from '#tests/core/scoring/run';

/** How things stand at the end of a run. */
function now(run: Run): Moment {
  const last = watch(SCENARIO, run.log).at(-1);
  if (!last) throw new Error('Nothing has happened in this run.');
  return last.after;
}

describe('how things stand', () => {
  it('is, when the call comes, what the author says of the person and the place', () => {
    expect(now(called())).toEqual({
      phase: 'dispatch',
      reading: { escalation: 60, trust: 20, comprehension: 45, level: 'agitated', stage: 'listening' },
      behavior: 'passive',
      decimetres: 60,
      cover: false,
      lightBar: false,
      facts: [],
      here: [],
      restrained: false,
    });
  });

  it('follows the phase, the place, the person’s state and what is known', () => {
    const run = called().learn('A caller saw a bag').enter('contact').stand(40, { cover: true, lightBar: true });
    expect(now(run.feel(80, 5).at('empathy').come('backup'))).toMatchObject({
      phase: 'contact',
      decimetres: 40,
      cover: true,
      lightBar: true,
      reading: { escalation: 80, trust: 5, level: 'crisis', stage: 'empathy' },
      facts: ['A caller saw a bag'],
      here: ['backup'],
    });
  });

  it('keeps what was seen until something else is', () => {
    const run = met().see({ pose: 'pacing', behavior: 'active' }).see({ pose: 'seated' });
    expect(now(run.hear('sam', 'No.'))).toMatchObject({ pose: 'seated', behavior: 'active' });
  });

  it('is not changed by words, requests, injuries or the end', () => {
    const run = met().act('do:wait');
    expect(now(run.hear('sam', 'No.').act('request:ems').hurt('sam').end())).toEqual(now(run));
  });

  it('goes back with a rewind', () => {
    const run = met().act('do:wait').stand(20).see({ weapon: 'knife seen' }).act('force:handcuff');
    expect(now(run.rewind(1))).toEqual(now(met()));
  });
});

describe('a weapon', () => {
  const armed = met().see({ weapon: 'knife seen' });

  it('stays in view while other things are seen', () => {
    expect(now(armed.see({ pose: 'pacing' })).weapon).toBe('knife seen');
  });

  it.each(['none', 'secured by a colleague', 'dropped on the bench'])('is out of view once it is %s', (weapon) => {
    expect(now(armed.see({ weapon }))).not.toHaveProperty('weapon');
  });

  it('is out of view once the officer made it safe', () => {
    expect(now(armed.act('do:secure-weapon'))).not.toHaveProperty('weapon');
  });

  it('that is only named like something else is still one', () => {
    expect(now(met().see({ weapon: 'nonedged tool, raised' })).weapon).toBe('nonedged tool, raised');
  });
});

describe('a person in handcuffs', () => {
  it('is restrained, and one who was held by hand is not', () => {
    expect(now(met().act('force:handcuff')).restrained).toBe(true);
    expect(now(met().act('force:control-hold')).restrained).toBe(false);
  });
});

describe('every event', () => {
  it('stands between the moment that the one before it left and the moment it leaves', () => {
    const events = watch(
      SCENARIO,
      met()
        .act('say:reflect', { does: [-5, 5] })
        .stand(40)
        .see({ pose: 'seated' }).log,
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
    ['with a weapon in view', met().feel(10).see({ weapon: 'knife seen' }), true],
    ['who has put it down', met().feel(10).see({ weapon: 'knife seen' }).see({ weapon: 'dropped' }), false],
  ])('%s has force within reach: %#', (_what, run, near) => {
    expect(forceIsNear(now(run))).toBe(near);
  });
});
