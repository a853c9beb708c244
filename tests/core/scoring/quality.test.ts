import { describe, expect, it } from 'vitest';
import { RURAL } from '#tests/core/small';
import { called, met, reportOf, type Run, SCENARIO } from '#tests/core/scoring/run';

function qualities(run: Run, ...more: [scenario?: typeof SCENARIO, policy?: typeof RURAL]): readonly string[] {
  return reportOf(run, ...more).decisions.map(({ quality }) => quality);
}

const WORDS_THAT_HELP = ['say:reflect', 'say:validate', 'do:step-back', 'do:wait', 'say:ask-wants'];
const PRESSURE = ['say:threaten', 'say:argue', 'do:crowd', 'say:false-promise', 'do:hurry', 'do:siren', 'do:leave'];

describe('the quality of a decision', () => {
  it.each(WORDS_THAT_HELP)('is stronger where %s helped by five points or more', (word) => {
    expect(qualities(met().act(word, { does: [-3, 1, 1] }))).toEqual(['stronger']);
    expect(
      qualities(
        met()
          .feel(10)
          .act(word, { does: [-2, 1] }),
      ),
    ).toEqual(['neutral']);
  });

  it.each(WORDS_THAT_HELP)('is costly where %s set the person back by five points or more', (word) => {
    expect(qualities(met().act(word, { does: [3, -2] }))).toEqual(['costly']);
    expect(
      qualities(
        met()
          .feel(10)
          .act(word, { does: [3, -1] }),
      ),
    ).toEqual(['neutral']);
  });

  it.each(PRESSURE)('is costly for %s even where it bought a moment of calm', (word) => {
    expect(qualities(met().act(word, { does: [-15, 5] }))).toEqual(['costly']);
  });

  it('is costly for force that did not meet the policy, and never better than neutral for force that did', () => {
    expect(qualities(met().act('force:takedown', { does: [-20, 10] }))).toEqual(['costly']);
    expect(qualities(met().see({ behavior: 'assaultive' }).act('force:takedown', { does: [-20, 10] }))).toEqual(['neutral']);
  }); // prettier-ignore

  it('does not change with what came of it later', () => {
    const said = met().act('say:reflect', { does: [-5, 4] });
    expect(qualities(said.feel(99, 0).hurt('sam', 'serious').end('arrested', 'arrest'))).toEqual(['stronger']);
    const threatened = met().act('say:threaten', { does: [12, -10] });
    expect(qualities(threatened.feel(5, 95).end())).toEqual(['costly']);
  });

  it('does not count time going by', () => {
    const [began, entered, ...rest] = met().act('do:observe').log;
    const timed = rest.map((event) =>
      event.type === 'responded'
        ? { ...event, rules: [{ rule: 'time', field: 'escalation', amount: -9, sentence: 'Time.', source: 'default' } as const] }
        : event,
    ); // prettier-ignore
    expect(qualities({ ...met(), log: [began!, entered!, ...timed] })).toEqual(['neutral']);
  });

  it('is stronger for a fact asked for once, and neutral for the same question again', () => {
    const run = called().act('ask:dispatch-history').act('ask:dispatch-weapons').act('ask:dispatch-history');
    expect(qualities(run)).toEqual(['stronger', 'stronger', 'neutral']);
  });

  it('is stronger for a resource that exists, asked for once', () => {
    const run = called().act('request:mobile-crisis').act('request:cit-officer').act('request:mobile-crisis');
    expect(qualities(run)).toEqual(['stronger', 'stronger', 'neutral']);
    expect(qualities(run, SCENARIO, RURAL)).toEqual(['stronger', 'neutral', 'neutral']);
  });

  it.each(['do:make-plan', 'do:check-policy', 'do:arrive-quietly', 'do:brief', 'do:hold-for-resource'])(
    'is stronger for %s before the person is met',
    (word) => {
      expect(qualities(called().act(word).act(word))).toEqual(['stronger', 'neutral']);
      expect(qualities(met().act(word))).toEqual(['neutral']);
    },
  );

  it('is stronger for cover from a weapon and neutral for cover from nothing', () => {
    expect(qualities(met().see({ weapon: 'knife seen' }).act('do:take-cover', { does: [1, -1] }))).toEqual(['stronger']);
    expect(qualities(met().act('do:take-cover', { does: [1, -1] }))).toEqual(['neutral']);
  }); // prettier-ignore

  it('is stronger for room given within four arm’s lengths of an agitated person', () => {
    expect(qualities(met().stand(30).act('do:step-back'))).toEqual(['stronger']);
    expect(qualities(met().stand(60).act('do:step-back'))).toEqual(['neutral']);
    expect(qualities(met().stand(30).feel(10).act('do:step-back'))).toEqual(['neutral']);
  });

  it.each(['say:warn-force', 'say:ask-about-weapon', 'do:search', 'say:set-limit', 'do:approach'])(
    'bears with %s, which safety may call for although it weighs on the person',
    (word) => {
      expect(qualities(met().act(word, { does: [5, -3] }))).toEqual(['neutral']);
      expect(qualities(met().act(word, { does: [6, -3] }))).toEqual(['costly']);
    },
  );

  it('is never stronger where the time ran out', () => {
    expect(qualities(met().act('do:wait', { does: [-6, 4], late: true }))).toEqual(['neutral']);
  });

  it('is stronger for care once it is over', () => {
    expect(qualities(met().enter('outcome').act('do:report').act('do:debrief'))).toEqual(['stronger', 'stronger']);
  });
});
