import { describe, expect, test } from 'vitest';
import { type BotName, BOTS, type BotRuns, mergeRates, type RunFigures } from '#explore/bots';
import type { Domain } from '#scoring';
import { aboutSmall, smallScenario, SMALL_INK } from '#tests/core/small';

const scenario = smallScenario();
const SEEDS = Array.from({ length: 20 }, (_, nth) => nth + 1);

function runOf(seed: number, change: Partial<RunFigures>): RunFigures {
  return {
    seed,
    ending: 'walks-off',
    disposition: 'left-scene',
    scores: {},
    seconds: 300,
    decisions: 3,
    gravelyHurt: 0,
    force: 0,
    timed: true,
    choices: ['call.quiet', 'talk.listen'],
    listed: [],
    ...change,
  };
}

/** What a strategy did with an agency, by seed. */
function played(bot: BotName, change: (seed: number) => Partial<RunFigures>, agency = 'city'): BotRuns {
  const runs = SEEDS.map((seed) => runOf(seed, change(seed)));
  return { scenario: 'small', revision: scenario.revision, agency, policy: 'p', bot, runs };
}

const check = (units: readonly BotRuns[], id: string) =>
  mergeRates(scenario, units).checks.find((entry) => entry.id === id);
/** The best ending on so many of the twenty seeds. */
const best =
  (times: number, choices: readonly string[] = ['call.quiet', 'talk.name_it']) =>
  (seed: number) => ({ ending: seed <= times ? 'goes-along' : 'walks-off', choices });
const scored =
  (points: number, domain: Domain = 'force-fit', seen = SEEDS.length) =>
  (seed: number) => ({ scores: seed <= seen ? { [domain]: points } : {} });

describe('A careless strategy', () => {
  const waits = ['call.quiet', 'talk.hush', 'talk.hush'];

  test('that ends best as often as skill makes a scenario unfit', () => {
    const units = [played('skilled', best(17)), played('passive', best(20, waits))];
    expect(check(units, 'skill-beats-passive')?.holds).toBe(false);
    expect(mergeRates(scenario, units).fit).toBe(false);
    expect(check([played('skilled', best(17)), played('passive', best(17))], 'skill-beats-passive')?.holds).toBe(false);
  });

  test('that is rewarded is named with figures, endings, choices and their lines, what it means and what to do', () => {
    const found = check([played('skilled', best(17)), played('passive', best(20, waits))], 'skill-beats-passive');
    const line = SMALL_INK.split('\n').findIndex((text) => text.includes('(hush)')) + 1;
    expect(found?.sentence).toContain('best in 100 % of runs and best or good in 100 % (skilled: 85 % and 85 %)');
    expect(found?.sentence).toContain('goes-along (100 %)');
    expect(found?.sentence).toContain(`talk.hush (main.ink:${line})`);
    expect(found?.sentence).toContain('A trainee learns that skill makes no difference.');
    expect(found?.sentence).toContain('Let waiting alone not lead there');
  });

  test('that is rewarded with one agency only is found there', () => {
    const units = [
      played('skilled', best(20)),
      played('hurried', best(0)),
      played('skilled', best(10), 'rural'),
      played('hurried', best(10), 'rural'),
    ];
    expect(check(units, 'skill-beats-hurried')?.sentence).toContain('with the agency rural best in 50 %');
    expect(check(units, 'skill-beats-hurried')?.sentence).not.toContain('city');
  });

  test('that ends as well on the whole is found where nobody ends best', () => {
    const units = [played('skilled', best(0)), played('commander', best(0))];
    expect(check(units, 'skill-beats-commander')?.holds).toBe(false);
  });

  test('that ends worse than skill does no harm to the verdict', () => {
    const units = [played('skilled', best(17)), played('passive', best(3)), played('chance', best(0))];
    expect(check(units, 'skill-beats-passive')).toBeUndefined();
    expect(check(units, 'skill-needed')).toMatchObject({
      holds: true,
      sentence: 'Skilled ends better than passive, chance, with every agency.',
    });
  });
});

describe('A domain in which average is not in front', () => {
  const commands = (seed: number) => ({
    ...scored(40)(seed),
    choices: ['call.hot', 'talk.order', 'talk.order'],
    force: seed <= 5 ? 1 : 0,
  });

  test('is told with what it means, where it shows and what to do', () => {
    const found = check([played('average', scored(40)), played('commander', commands)], 'average-before-commander');
    expect(found?.holds).toBe(false);
    expect(found?.sentence).toContain('scores as high as average (on 20 runs) in force fit');
    expect(found?.sentence).toContain('a trainee who does the same is not told what it costs');
    expect(found?.sentence).toMatch(/ended at walks-off \(100 %\), mostly after talk\.order \(main\.ink:\d+\)/);
    expect(found?.sentence).toContain('Commander used force in 5 of 20 runs, average in 0 of 20.');
    expect(found?.sentence).toContain('For force fit, let force be in reach');
  });

  test('tells one point as one point', () => {
    const found = check([played('average', scored(39)), played('commander', commands)], 'average-before-commander');
    expect(found?.sentence).toContain('1 point higher than average');
  });

  test('is not judged from one seed in twenty', () => {
    const justice = (points: number, seen: number) => (seed: number) => ({
      scores: { 'procedural-justice': points, ...scored(40, 'force-fit', seen)(seed).scores },
    });
    const found = check(
      [played('average', justice(70, 1)), played('commander', justice(30, 20))],
      'average-before-commander',
    );
    expect(found?.holds).toBe(true);
    expect(found?.sentence).toContain('Too few runs of both gave anything to compare in');
    expect(found?.sentence).toContain('force fit (1 of 20 runs)');
  });
});

describe('A reason why a scenario is not fit for use', () => {
  const bare = smallScenario(
    SMALL_INK,
    aboutSmall({ subject: { ...scenario.about.subject, barriers: [], scale: {} } }),
  );
  const units = BOTS.map(({ id }) => played(id, (seed) => ({ ...best(20)(seed), ...scored(50)(seed), timed: false })));
  const failing = mergeRates(bare, units).checks.filter(({ holds }) => holds === false);

  test('says what it means for a trainee and what to do, whatever it is', () => {
    expect(failing.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'skilled-before-average',
        'force-never-best',
        'two-good-lines',
        'two-dispositions',
        'some-seeds-stay-hard',
        'barrier',
        'open-fact',
        'timed',
      ]),
    );
    for (const { sentence } of failing) {
      expect(sentence).toMatch(/\ba trainee\b/i);
      expect(sentence).toMatch(/\b(Let|let|Open|Declare|Name|Mark|Put|Close|Read|Look|Move|Say)\b/);
    }
  });

  test('has no plural of one', () => {
    const all = mergeRates(bare, units).checks.map(({ sentence }) => sentence);
    for (const sentence of all)
      expect(sentence).not.toMatch(/\b1 (endings|points|runs|seeds|choices|ways|decisions)\b/);
    expect(all).toContainEqual(expect.stringContaining('1 way to leave the person was reached'));
    expect(all).toContainEqual(expect.stringContaining('1 of 1 was reached'));
  });
});
