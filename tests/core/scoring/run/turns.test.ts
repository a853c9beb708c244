import { describe, expect, it } from 'vitest';
import { type Turn, turnsOf, watch } from '#scoring/run';
import { called, met, type Run, SCENARIO } from '#tests/core/scoring/run';

function turns(run: Run): readonly Turn[] {
  return turnsOf(watch(SCENARIO, run.log), 'sam');
}

describe('a run cut into turns', () => {
  it('has one for each decision that counts', () => {
    const run = called().act('do:brief').enter('contact').act('say:threaten').act('do:crowd').rewind(2).act('do:wait');
    expect(turns(run).map(({ decision, words }) => [decision, words])).toEqual([
      [1, ['do:brief']],
      [2, ['do:wait']],
    ]);
    expect(turns(called())).toEqual([]);
  });

  it('gives each what followed until the next, and the last everything after it', () => {
    const [first, last] = turns(met().act('do:wait').hear('sam', 'No.').act('do:observe').hurt('sam').end());
    expect(first?.then.map(({ event }) => event.type)).toEqual(['responded', 'said', 'offered']);
    expect(last?.then.map(({ event }) => event.type)).toEqual(['responded', 'injured', 'ended']);
  });
});

describe('the effect of a turn', () => {
  const [turn] = turns(
    met()
      .act('say:reflect', { does: [-4, 3, 2] })
      .feel(10, 90),
  );

  it('counts less escalation, more trust and more comprehension for it', () => {
    expect(turn?.effect).toBe(9);
    expect(turns(met().act('say:threaten', { does: [12, -8] }))[0]?.effect).toBe(-20);
  });

  it('is that of the act itself, and what came of it later stands aside', () => {
    expect(turn?.after).toMatchObject({ escalation: 56, trust: 23 });
    expect(turn?.before.reading).toMatchObject({ escalation: 60, trust: 20 });
  });

  it.each(['time', 'patience'] as const)('leaves out %s', (rule) => {
    const run = met().act('say:reflect', { does: [-4] });
    const more = { rule, field: 'trust', amount: 9 } as const;
    const log = run.log.map((event) =>
      event.type === 'responded' ? { ...event, rules: [...event.rules, more] } : event,
    );
    expect(turns({ ...run, log })[0]?.effect).toBe(4);
  });
});

describe('what was on offer', () => {
  it('holds every choice, and by act the first that does it without pressure or force', () => {
    const or = [
      'say:explain say:threaten',
      ['say:explain', 'First'],
      ['say:explain', 'Second'],
      'force:escort',
    ] as const;
    const [turn] = turns(met().act('do:wait', { or }));
    expect(turn?.choices).toHaveLength(5);
    expect(turn?.gentle.get('say:explain')?.text).toBe('First');
    expect([turn?.gentle.has('force:escort'), turn?.gentle.has('say:threaten')]).toEqual([false, false]);
  });

  it('is put again after a rewind', () => {
    const run = met()
      .act('do:wait', { or: ['say:explain'] })
      .rewind(1);
    expect(turns(run)).toEqual([]);
    expect(turns(run.act('do:observe')).map(({ choices }) => choices.length)).toEqual([1]);
  });
});

describe('reasons', () => {
  it('are kept apart from a question that was not asked', () => {
    expect(turns(met().act('force:escort', { reasons: [] }))[0]?.reasons).toEqual([]);
    expect(turns(met().act('force:escort'))[0]?.reasons).toBeUndefined();
  });
});
