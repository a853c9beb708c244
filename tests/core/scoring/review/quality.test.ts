import { describe, expect, it } from 'vitest';
import { DO_TECHNIQUES, SAY_TECHNIQUES, techniqueOf } from '#doctrine';
import { called, met, movesOf, reportOf, type Run, type With } from '#tests/core/scoring/run';
import { RURAL } from '#tests/core/small';

function qualityOf(run: Run): string | undefined {
  return reportOf(run).decisions.at(-1)?.quality;
}

const word = 'say:explain';

describe('the boundaries', () => {
  it.each<readonly [does: NonNullable<With['does']>, quality: string]>([
    [[-5], 'stronger'],
    [[-4], 'neutral'],
    [[0, 5], 'stronger'],
    [[0, 4], 'neutral'],
    [[0, 0, 5], 'stronger'],
    [[0, 0, 4], 'neutral'],
    [[-2, 2, 1], 'stronger'],
    [[-2, 2, 0], 'neutral'],
    [[5], 'costly'],
    [[4], 'neutral'],
    [[0, -5], 'costly'],
    [[0, 0, -5], 'costly'],
    [[2, -2, -1], 'costly'],
    [[2, -2, 0], 'neutral'],
    [[10, 20], 'stronger'],
    [[-10, -15], 'costly'],
    [[0], 'neutral'],
  ])('for %j of escalation, trust and comprehension make it %s', (does, quality) => {
    expect(qualityOf(met().feel(50, 50, 50).act(word, { does }))).toBe(quality);
  });
});

describe('an act that safety may call for', () => {
  const TOLERATED = [
    'say:warn-force',
    'say:ask-about-weapon',
    'say:tell-rights',
    'say:set-limit',
    'do:search',
    'do:approach',
    'do:take-cover',
  ];

  it.each(TOLERATED)('is borne with down to eight points, and not nine: %s', (act) => {
    const told = act === 'say:tell-rights' ? met().act(act) : met();
    expect(qualityOf(told.act(act, { does: [8] }))).toBe('neutral');
    expect(qualityOf(told.act(act, { does: [9] }))).toBe('costly');
  });

  it('is not a command, an instruction or a silence', () => {
    for (const act of ['say:command', 'say:instruct', 'do:wait', 'do:step-back']) {
      expect(qualityOf(met().act(act, { does: [5] }))).toBe('costly');
    }
  });

  it('is a warning to somebody who attacks, however it weighs', () => {
    const attack = met().see({ behavior: 'assaultive' });
    expect(qualityOf(attack.act('say:warn-force', { does: [12, -6] }))).toBe('neutral');
    expect(qualityOf(attack.act('say:warn-force say:threaten', { does: [12, -6] }))).toBe('costly');
    expect(
      qualityOf(
        met()
          .see({ behavior: 'active' })
          .act('say:warn-force', { does: [12, -6] }),
      ),
    ).toBe('costly');
  });
});

describe('pressure', () => {
  const PRESSING = [...SAY_TECHNIQUES, ...DO_TECHNIQUES]
    .filter(({ family }) => family === 'pressure')
    .map(({ kind, id }) => `${kind}:${id}`);

  it.each(PRESSING)('is costly, and stays so in kind company: %s', (act) => {
    expect(qualityOf(met().act(act, { does: [-20, 20, 20] }))).toBe('costly');
    expect(qualityOf(met().act(`say:reflect ${act}`, { does: [-20, 20, 20] }))).toBe('costly');
  });

  it('is costly on the way to the call and when it is over', () => {
    expect(qualityOf(called().act('do:arrive-hot'))).toBe('costly');
    expect(qualityOf(met().enter('outcome').act('do:hurry'))).toBe('costly');
  });

  it('that nobody chose, because time ran out, still was what happened', () => {
    expect(qualityOf(met().act('do:hurry', { late: true }))).toBe('costly');
  });
});

describe('force', () => {
  const grave = met().see({ behavior: 'assaultive' });

  it('that met the policy is neutral, whatever it did', () => {
    expect(qualityOf(grave.act('force:takedown', { does: [30, -30] }))).toBe('neutral');
    expect(qualityOf(grave.act('force:takedown', { does: [-30, 30] }))).toBe('neutral');
  });

  it('that did not meet it is costly, whatever it did', () => {
    expect(qualityOf(met().act('force:takedown', { does: [-30, 30] }))).toBe('costly');
    expect(qualityOf(grave.act('force:baton', { does: [-30, 30] }))).toBe('costly');
  });

  it('of two kinds in one breath has to meet it twice', () => {
    expect(qualityOf(grave.act('force:takedown force:handcuff'))).toBe('neutral');
    expect(qualityOf(grave.act('force:takedown force:prone-weight'))).toBe('costly');
  });

  it('that was only shown is judged in the same way', () => {
    expect(qualityOf(met().act('force:energy-display'))).toBe('costly');
    expect(qualityOf(met().see({ behavior: 'life-threatening' }).act('force:firearm-display'))).toBe('neutral');
  });
});

describe('an act that serves the process', () => {
  it.each(['ask:dispatch-history', 'ask:witness', 'ask:family', 'ask:colleague', 'request:backup', 'request:ems'])(
    'is stronger the first time, at any time: %s',
    (act) => {
      expect(qualityOf(called().act(act))).toBe('stronger');
      expect(qualityOf(met().act(act))).toBe('stronger');
      expect(qualityOf(called().act(act).enter('contact').act(act))).toBe('neutral');
    },
  );

  it('is not a request for what the agency does not have', () => {
    const { decisions } = reportOf(called().act('request:peer'), undefined, RURAL);
    expect(decisions.map(({ quality }) => quality)).toEqual(['neutral']);
  });

  it('is no help where it sets the person back', () => {
    expect(qualityOf(met().act('ask:witness', { does: [5] }))).toBe('costly');
  });

  it.each([
    [35, 'stronger'],
    [36, 'neutral'],
  ])('is a step back from %i decimeters: %s', (decimeters, quality) => {
    expect(qualityOf(met().stand(decimeters).act('do:step-back'))).toBe(quality);
    expect(qualityOf(met().feel(49).stand(decimeters).act('do:step-back'))).toBe('neutral');
  });

  it.each(['do:check-injury', 'do:render-aid', 'do:recovery-position', 'do:report', 'do:debrief', 'do:offer-item'])(
    'is care when the contact is over, and not yet before: %s',
    (act) => {
      expect(techniqueOf(movesOf(act)[0]!).family).toBe('care');
      expect(qualityOf(met().enter('outcome').act(act))).toBe('stronger');
      expect(qualityOf(met().act(act))).toBe('neutral');
    },
  );

  it.each(['do:make-plan', 'do:check-policy', 'do:arrive-quietly', 'do:brief', 'do:hold-for-resource', 'do:observe'])(
    'is preparation before the person is met, once: %s',
    (act) => {
      expect(qualityOf(called().act(act))).toBe('stronger');
      expect(qualityOf(called().act(act).act(act))).toBe('neutral');
      expect(qualityOf(met().act(act))).toBe('neutral');
    },
  );

  it('is cover from a weapon, and not from nothing', () => {
    expect(
      qualityOf(
        met()
          .see({ holds: 'knife' })
          .act('do:take-cover', { does: [1, -1] }),
      ),
    ).toBe('stronger');
    expect(qualityOf(met().act('do:take-cover', { does: [1, -1] }))).toBe('neutral');
  });

  it('is the legal ground, said once', () => {
    expect(qualityOf(met().act('say:tell-rights'))).toBe('stronger');
    expect(qualityOf(met().act('say:tell-rights').act('say:tell-rights'))).toBe('neutral');
  });
});

describe('time that ran out', () => {
  it('is neutral where it helped, and costly where it set the person back', () => {
    expect(qualityOf(met().act('do:wait', { does: [-20], late: true }))).toBe('neutral');
    expect(qualityOf(met().act('do:wait', { does: [5], late: true }))).toBe('costly');
  });
});

describe('time going by', () => {
  it('does not count for a decision', () => {
    const source = 'default';
    const run = met().act('do:observe');
    const passed = [{ rule: 'time', field: 'escalation', amount: -9, sentence: 'Time.', source } as const];
    const log = run.log.map((event) => (event.type === 'responded' ? { ...event, rules: passed } : event));
    expect(qualityOf({ ...run, log })).toBe('neutral');
  });
});

describe('what came afterwards', () => {
  const said = met().act(word, { does: [-5] });

  it.each<readonly [what: string, happens: (run: Run) => Run]>([
    ['an injury', (run) => run.hurt('sam', 'fatal')],
    ['a crisis', (run) => run.feel(100, 0, 0)],
    ['an assault', (run) => run.see({ behavior: 'assaultive', holds: 'knife' })],
    ['an arrest', (run) => run.end('arrested', 'arrest')],
  ])('does not change it: %s', (_what, happens) => {
    expect(qualityOf(happens(said))).toBe('stronger');
  });
});
