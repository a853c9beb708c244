import { describe, expect, it } from 'vitest';
import { factsUnder, rowOf } from '#tests/core/scoring/ledger';
import { called, met, policyWith, reportOf, type Run, scenarioWith } from '#tests/core/scoring/run';

/** Everything that can come to light, each with the words by which it would show. */
const NEWS: readonly (readonly [what: string, happens: (run: Run) => Run, words: string])[] = [
  ['a fact learned', (run) => run.learn('He threatened to kill the driver', 'threat'), 'kill the driver'],
  ['a weapon seen', (run) => run.see({ holds: 'knife' }), 'In view: a knife'],
  ['behavior seen', (run) => run.see({ behavior: 'assaultive' }), 'Assaultive'],
  ['an injury', (run) => run.hurt('okoro', 'serious'), 'Officer Okoro was hurt (serious)'],
  ['a distance', (run) => run.stand(20), '7 ft apart'],
  ['cover', (run) => run.stand(60, { cover: true }), 'with cover'],
];

function told(run: Run): string {
  return JSON.stringify(rowOf(run).known);
}

const start = met().act('say:introduce');

describe('what is known at a use of force', () => {
  it.each(NEWS)('holds %s one event before it', (_what, happens, words) => {
    expect(told(happens(start).act('force:escort'))).toContain(words);
  });

  it.each(NEWS)('does not hold %s one event after it', (_what, happens, words) => {
    const run = happens(start.act('force:escort')).act('do:wait').end('arrested', 'arrest');
    expect(told(run)).not.toContain(words);
    expect(rowOf(run).known).toEqual(rowOf(start.act('force:escort')).known);
  });

  it('is the same row, in everything but what was done afterwards, however the run goes on', () => {
    const force = start.act('force:escort', { or: ['do:wait', 'say:explain'] });
    const everything = NEWS.reduce((run, [, happens]) => happens(run), force)
      .act('say:ask-ability')
      .act('say:warn-force');
    const { aid: _aid, reported: _reported, ...then } = rowOf(force);
    expect(rowOf(everything.act('do:check-injury').act('do:report').end())).toMatchObject(then);
  });

  it('leaves out what was learned in a stretch that was rewound', () => {
    const run = start.learn('He threatened to kill the driver').act('do:wait').rewind(1);
    expect(told(run.act('say:introduce').act('force:escort'))).not.toContain('kill the driver');
  });

  it('forgets a weapon that was dropped, and one that was made safe', () => {
    const armed = start.see({ holds: 'knife' });
    expect(told(armed.see({ holds: 'nothing' }).act('force:escort'))).toContain('No weapon in view');
    expect(told(armed.act('do:secure-weapon').see({ holds: 'nothing' }).act('force:escort'))).toContain(
      'No weapon in view',
    );
  });

  it('grows from one use of force to the next', () => {
    const run = start.act('force:escort').learn('He pulled away').act('force:takedown');
    expect(JSON.stringify(rowOf(run, 0).known)).not.toContain('He pulled away');
    expect(JSON.stringify(rowOf(run, 1).known)).toContain('He pulled away');
  });
});

describe('the headings', () => {
  it('are the three of Graham and one for the rest, in that order', () => {
    expect(rowOf(start.act('force:escort')).known.map(({ factor }) => factor)).toEqual([
      'severity of the crime',
      'immediate threat',
      'active resistance or flight',
      'everything else known then',
    ]);
  });

  it('hold for a run in which nothing was known what the call said and what could be seen', () => {
    const run = met().act('force:escort');
    expect(factsUnder(run, 'severity of the crime')).toEqual(['The call: person in crisis']);
    expect(factsUnder(run, 'immediate threat')).toEqual(['No weapon in view', '20 ft apart, without cover']);
    expect(factsUnder(run, 'active resistance or flight')).toEqual([
      'No resistance, and nothing had been asked for yet: does not answer or move, or argues, without pulling away',
    ]);
    expect(factsUnder(run, 'everything else known then')).toEqual([]);
  });

  it('keep facts in the order in which they were learned', () => {
    const run = called()
      .learn('The caller saw a knife', 'threat')
      .enter('contact')
      .learn('He pushed the driver', 'threat')
      .act('force:escort');
    expect(factsUnder(run, 'immediate threat').slice(2)).toEqual(['The caller saw a knife', 'He pushed the driver']);
  });

  it('put a fact under one heading only, the first that its author names', () => {
    const run = start
      .learn('He ran with a knife from a robbery', 'threat', 'flight', 'severity')
      .learn('He ran from a robbery', 'flight', 'severity')
      .act('force:escort');
    expect(factsUnder(run, 'immediate threat')).toContain('He ran with a knife from a robbery');
    expect(factsUnder(run, 'active resistance or flight')).toContain('He ran from a robbery');
    expect(factsUnder(run, 'severity of the crime')).toEqual(['The call: person in crisis']);
  });

  it('tell distance in the agency’s units', () => {
    const run = start.stand(23).act('force:escort');
    expect(factsUnder(run, 'immediate threat')).toContain('8 ft apart, without cover');
    expect(factsUnder(run, 'immediate threat', policyWith({ units: 'm' }))).toContain('2.3 m apart, without cover');
  });

  it('leave out what the author knows of the crime and nobody had told the officer', () => {
    const scenario = scenarioWith({ crime: { severity: 'minor', about: 'A window was broken.' } });
    expect(rowOf(start.act('force:escort'), 0, scenario).known[0]?.facts).toEqual(['The call: person in crisis']);
  });

  it('call somebody passive only after something was asked for', () => {
    expect(factsUnder(start.act('say:command').act('force:escort'), 'active resistance or flight')[0]).toMatch(
      /^Passive: /,
    );
  });

  it('name everyone hurt by then as people know them', () => {
    const run = start.hurt('sam', 'minor').hurt('officer', 'serious').act('force:escort');
    expect(factsUnder(run, 'immediate threat')).toEqual(
      expect.arrayContaining(['Sam was hurt (minor)', 'Officer Reyes was hurt (serious)']),
    );
  });
});

describe('reasons', () => {
  it('are the trainee’s own, beside what was known, and nothing is added to them', () => {
    const run = start
      .learn('He braced')
      .learn('He is near the road')
      .act('force:escort', { reasons: ['He is near the road'] });
    expect(rowOf(run).reasons).toEqual(['He is near the road']);
    expect(factsUnder(run, 'everything else known then')).toEqual(['He braced', 'He is near the road']);
  });

  it('are asked for at each use by itself', () => {
    const run = start.act('force:escort', { reasons: [] }).act('force:handcuff');
    expect(reportOf(run).ledger.map(({ asked }) => asked)).toEqual([true, false]);
  });
});
