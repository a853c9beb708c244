import { describe, expect, test } from 'vitest';
import { begin, decide } from '#encounter';
import { encounterWork, exploreEncounter, findingsOf, merge, NOTHING_EXPLORED, placeSayings } from '#explore';
import { mergeRates, rateUnit } from '#explore/bots';
import type { Scenario } from '#story';
import { aboutSmall, CITY, SMALL_INK, smallScenario } from '#tests/core/small';

const ENDINGS = [
  { id: 'goes-along', title: 'Along', summary: 'Along.', disposition: 'voluntary-transport', fit: 'best' },
  { id: 'walks-off', title: 'Off', summary: 'Off.', disposition: 'left-scene', fit: 'poor' },
  { id: 'arrested', title: 'Lives', summary: 'Sam lives.', disposition: 'arrest', fit: 'harmful' },
  { id: 'dies', title: 'Dies', summary: 'Sam dies.', disposition: 'died', fit: 'harmful' },
];
const ABOUT = aboutSmall({ endings: ENDINGS, draws: [] });
const written = (end: string) =>
  smallScenario(
    SMALL_INK.replace('VAR knife = false', 'VAR knife = false\nVAR deaths = true').replace(
      '- Booked. # ending: arrested',
      end,
    ),
    ABOUT,
  );

/** A story that asks whether somebody may die in it before they do, and one that asks and lets them die all the same. */
const asks = written('- {deaths: -> dies}\nBooked. # ending: arrested\n-> END\n=== dies ===\nGone. # ending: dies');
const forgets = written('- {deaths:Rain.|Wind.}\n{aid: Booked. # ending: arrested|Gone. # ending: dies}');

function explored(scenario: Scenario) {
  const work = encounterWork(scenario, [CITY], { places: 600, decisions: 3000 }, 1);
  const found = work.map((unit) => {
    const result = exploreEncounter(scenario, [CITY], unit);
    if ('problem' in result) throw new Error(result.problem);
    return result;
  });
  return { work, found, all: found.reduce(merge, NOTHING_EXPLORED) };
}

describe('A story in which somebody can die', () => {
  test('is explored with such endings and without them', () => {
    const { work, found, all } = explored(asks);
    expect(work.map(({ deaths }) => deaths)).toEqual([undefined, false]);
    expect(found.map(({ endings }) => endings.some(({ id }) => id === 'dies'))).toEqual([true, false]);
    expect(found.map(({ endings }) => endings.some(({ id }) => id === 'arrested'))).toEqual([false, true]);
    expect(all.problems.filter(({ kind }) => kind === 'fault')).toEqual([]);
  });

  test('is wrong where it comes to a death that is switched off, and the way there can be played', () => {
    const { all } = explored(forgets);
    const fault = all.problems.find(({ kind }) => kind === 'fault');
    expect(fault?.sentence).toContain('although such endings are switched off');
    expect(fault?.shortest.deaths).toBe(false);
    const [told] = findingsOf(all, {
      name: 'small',
      file: 'main.ink',
      scenario: forgets,
      sayings: placeSayings([], {}, ''),
    })
      .map(({ message }) => message)
      .filter((message) => message.includes('switched off'));
    expect(told).toContain('--deaths off --choices');
    const run = begin(forgets, CITY, { seed: fault!.shortest.seed, mode: 'assessed', deaths: false });
    const end = fault!.shortest.choices.reduce((now, choice) => decide(now, { choice }), run);
    expect(end.fault).toContain('switched off');
  });

  test('is rated both ways', () => {
    const { runs } = rateUnit(asks, CITY, 'force-first', [1, 2]);
    expect(runs.map(({ seed, deaths }) => [seed, deaths])).toEqual([[1, undefined], [2, undefined], [1, false], [2, false]]); // prettier-ignore
    expect(runs.filter(({ deaths }) => deaths === false).map(({ disposition }) => disposition)).not.toContain('died');
    expect(runs.map(({ disposition }) => disposition)).toContain('died');
    expect(mergeRates(asks, [rateUnit(asks, CITY, 'force-first', [1, 2])]).runs).toBe(4);
  });

  test('is rated as not ending where it comes to a death that is switched off', () => {
    const rating = mergeRates(forgets, [rateUnit(forgets, CITY, 'force-first', [1, 2, 3])]);
    const ends = rating.checks.find(({ id }) => id === 'every-run-ends');
    expect(ends?.holds).toBe(false);
    expect(ends?.sentence).toContain('--deaths off');
  });
});

test('A story in which nobody can die is explored and rated once', () => {
  const scenario = smallScenario();
  const work = encounterWork(scenario, [CITY], { places: 10, decisions: 10 }, 1);
  expect(work.map(({ deaths }) => deaths)).toEqual(work.map(() => undefined));
  expect(rateUnit(scenario, CITY, 'passive', [1, 2]).runs.length).toBe(2);
});
