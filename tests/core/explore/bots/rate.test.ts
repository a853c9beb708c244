import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOTS, type BotRuns, mergeRates, rateUnit, ratingText } from '#explore/bots';
import { aboutSmall, CITY, RURAL, SMALL_INK, smallScenario } from '#tests/core/small';

const scenario = smallScenario();
/** The small story with an arrest that names no ending. */
const broken = smallScenario(
  SMALL_INK.replace('Booked. # ending: arrested', '{talk > 500: Booked. # ending: arrested|Booked.}'),
);
const seeds = [1, 2, 3, 4, 5, 6];
const units: readonly BotRuns[] = [CITY, RURAL].flatMap((policy) =>
  BOTS.flatMap(({ id }) => [
    rateUnit(scenario, policy, id, seeds.slice(0, 3)),
    rateUnit(scenario, policy, id, seeds.slice(3)),
  ]),
);
const rating = mergeRates(scenario, units);
const check = (id: string, from = rating) => from.checks.find((entry) => entry.id === id);

describe('A unit of work', () => {
  test('gives the same answer again, and survives being sent as JSON', () => {
    const again = rateUnit(scenario, CITY, 'average', [4, 5]);
    expect(JSON.parse(JSON.stringify(again))).toEqual(rateUnit(scenario, CITY, 'average', [4, 5]));
  });

  test('names scenario, revision, agency and strategy, and a line for each seed', () => {
    const unit = rateUnit(scenario, RURAL, 'passive', [9, 7]);
    expect(unit).toMatchObject({ scenario: 'small', revision: scenario.revision, agency: 'rural', bot: 'passive' });
    expect(unit.runs.map(({ seed }) => seed)).toEqual([9, 7]);
  });

  test('says where the script stopped instead of failing', () => {
    const [run] = rateUnit(broken, CITY, 'force-first', [1]).runs;
    expect(run?.ending).toBe('');
    expect(run?.fault).toBe('The script ended without naming an ending.');
  });
});

describe('A rating', () => {
  test('is the same in whatever order its units come in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...units], { minLength: units.length }), (shuffled) => {
        expect(mergeRates(scenario, shuffled)).toEqual(rating);
      }),
      { numRuns: 20 },
    );
  });

  test('is the same however the seeds were cut, and counts a run that came in twice once', () => {
    const whole = [CITY, RURAL].flatMap((policy) => BOTS.map(({ id }) => rateUnit(scenario, policy, id, seeds)));
    expect(mergeRates(scenario, [...whole, ...units])).toEqual(rating);
  });

  test('counts every run once by fit and by ending', () => {
    expect(rating.runs).toBe(2 * BOTS.length * seeds.length);
    for (const bot of rating.bots) {
      expect(Object.values(bot.fits).reduce((sum, runs) => sum + runs, 0) + bot.unfinished).toBe(bot.runs);
      for (const { low, median, high } of bot.domains) {
        expect(low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(high);
      }
    }
  });

  test('never finds force-first at the best ending of this story', () => {
    expect(check('force-never-best')?.holds).toBe(true);
    expect(rating.bots.find(({ bot }) => bot === 'force-first')?.fits.best).toBe(0);
  });

  test('says what is missing in this small story, and is not fit for use', () => {
    expect(rating.fit).toBe(false);
    expect(check('two-dispositions')?.holds).toBe(false);
    expect(check('open-fact')?.holds).toBe(false);
    expect(check('barrier')?.holds).toBe(true);
  });

  test('finds a best ending that force reaches', () => {
    const endings = scenario.about.endings.map((ending) =>
      ending.id === 'arrested' ? { ...ending, fit: 'best' } : ending,
    );
    const rewarded = smallScenario(SMALL_INK, aboutSmall({ endings }));
    const found = mergeRates(rewarded, [rateUnit(rewarded, CITY, 'force-first', seeds)]);
    expect(check('force-never-best', found)?.holds).toBe(false);
    expect(found.fit).toBe(false);
  });

  test('of faults names a choice list that plays the first of them again', () => {
    const found = check('every-run-ends', mergeRates(broken, [rateUnit(broken, CITY, 'force-first', seeds)]));
    expect(found?.holds).toBe(false);
    expect(found?.sentence).toMatch(/--choices call\.\w+,talk\.hold/);
  });

  test('of nothing is not fit for use', () => {
    expect(mergeRates(scenario, []).fit).toBe(false);
  });

  test('as text has a row for each strategy, each ending, and the verdict', () => {
    const text = ratingText(rating);
    for (const { name } of BOTS) expect(text).toContain(`\n  ${name}`);
    for (const { title } of scenario.about.endings) expect(text).toContain(title);
    expect(text).toContain('Not fit for use yet:');
    expect(text).not.toMatch(/undefined|NaN|\bnull\b/);
  });
});
