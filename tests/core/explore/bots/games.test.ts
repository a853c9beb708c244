import { describe, expect, test } from 'vitest';
import type { EncounterEvent, Frame } from '#encounter';
import { narrator } from '#narrator';
import {
  type BotName,
  botOf,
  BOTS,
  type BotRuns,
  chanceAt,
  mergeRates,
  playOn,
  type RunFigures,
  start,
} from '#explore/bots';
import { CITY, RURAL, smallScenario } from '#tests/core/small';

const scenario = smallScenario();
const city: Frame = { scenario, policy: CITY, narrator };
const rural: Frame = { scenario, policy: RURAL, narrator };
const MENU: readonly BotName[] = ['longest', 'first', 'politest', 'collector', 'waiter', 'script'];

/** What a strategy chose, in order. */
function chosen(frame: Frame, bot: BotName, seed: number): readonly string[] {
  const from = start(frame, seed);
  return playOn(frame, from, { bot, seed, most: 60 }).events.flatMap((event) =>
    event.type === 'decided' ? [event.choice] : [],
  );
}

/** Everything that was on offer at each decision of a run, with what was chosen. */
function decided(bot: BotName, seed: number) {
  const from = start(city, seed);
  const all: readonly EncounterEvent[] = [...from.events, ...playOn(city, from, { bot, seed, most: 60 }).events];
  const offers = all.flatMap((event) => (event.type === 'offered' ? [event.choices] : []));
  const taken = all.flatMap((event) => (event.type === 'decided' ? [event.choice] : []));
  return taken.map((choice, nth) => ({
    choice,
    short: (offers[nth] ?? []).filter(({ group, id }) => group !== 'force' && !taken.slice(0, nth).includes(id)),
  }));
}

describe('A habit that plays the menu', () => {
  test.each(MENU)('is one of the strategies: %s', (name) => {
    expect(BOTS.map(({ id }) => id)).toContain(name);
  });

  test.each(MENU)('named %s never reaches for force', (name) => {
    for (const seed of [1, 2, 3, 4]) {
      const from = start(city, seed);
      const { events } = playOn(city, from, { bot: name, seed, most: 60 });
      expect(events.filter(({ type }) => type === 'used-force')).toEqual([]);
    }
  });

  test('named longest takes the longest text that was not taken yet', () => {
    for (const { choice, short } of decided('longest', 3)) {
      const most = Math.max(...short.map(({ text }) => text.length));
      if (short.length > 0) expect(short.find(({ id }) => id === choice)?.text.length).toBe(most);
    }
  });

  test('named first takes what stands first and was not taken yet', () => {
    for (const { choice, short } of decided('first', 3)) if (short.length > 0) expect(choice).toBe(short[0]?.id);
  });

  test('named politest prefers a kind word to an order, whatever is seen', () => {
    const run = chosen(city, 'politest', 3);
    expect(run).toContain('talk.name_it');
    expect(run.slice(0, run.indexOf('talk.name_it'))).not.toContain('talk.order');
  });

  test('named collector takes each good word before it takes one again', () => {
    const run = chosen(city, 'collector', 3).filter((choice) => choice.startsWith('talk.'));
    expect(run.slice(0, 2)).toEqual(['talk.listen', 'talk.name_it']);
  });

  test('named waiter asks for what there is to ask for, then keeps silent', () => {
    const run = chosen(city, 'waiter', 3).filter((choice) => choice.startsWith('talk.'));
    expect(run[0]).toBe('talk.crisis_team');
    expect(new Set(run.slice(1, 6))).toEqual(new Set(['talk.hush']));
  });
});

describe('A script', () => {
  const lines = (frame: Frame) => {
    const seed = Array.from({ length: 50 }, (_, nth) => nth + 1).find((one) => {
      const { world } = playOn(frame, start(frame, one), { bot: 'skilled', seed: one, most: 60 });
      return world.ending === 'goes-along';
    })!;
    return { seed, choices: chosen(frame, 'skilled', seed) };
  };

  test.each([
    ['city', city],
    ['rural', rural],
  ] as const)('is what skilled chose on the lowest seed that ended best, with the %s agency', (_, frame) => {
    const { seed, choices } = lines(frame);
    expect(chosen(frame, 'script', seed)).toEqual(choices);
  });

  test('skips what is not on offer', () => {
    const { view } = start(city, 1);
    const [one] = view.choices;
    expect(botOf('script', ['talk.name_it', one!.id])(view, chanceAt(1, 'script', 1))).toBe(one!.id);
  });

  test('waits when there is nothing left to say', () => {
    const { view } = playOn(city, start(city, 1), { bot: 'skilled', seed: 1, most: 3 });
    expect(botOf('script', [])(view, chanceAt(1, 'script', 4))).toBe('talk.hush');
  });
});

const SEEDS = Array.from({ length: 20 }, (_, nth) => nth + 1);

function played(bot: BotName, points: number, good: number, agency = 'city'): BotRuns {
  const runs = SEEDS.map((seed): RunFigures => ({
    seed,
    ending: seed <= good ? 'goes-along' : 'walks-off',
    disposition: 'left-scene',
    scores: { communication: points },
    seconds: 300,
    decisions: 3,
    gravelyHurt: 0,
    force: 0,
    timed: true,
    choices: ['call.quiet', 'talk.listen'],
    listed: [],
  }));
  return { scenario: 'small', revision: scenario.revision, agency, policy: 'p', bot, runs };
}

const check = (units: readonly BotRuns[], id: string) =>
  mergeRates(scenario, units).checks.find((entry) => entry.id === id);

describe('A scenario is not fit for use', () => {
  test.each(['longest', 'first', 'politest', 'collector', 'waiter'] as const)(
    'while %s comes within eight points of average',
    (bot) => {
      const near = [played('average', 70, 15), played(bot, 63, 5)];
      expect(check(near, `no-game-${bot}`)?.holds).toBe(false);
      expect(mergeRates(scenario, near).fit).toBe(false);
      expect(check([played('average', 70, 15), played(bot, 62, 5)], `no-game-${bot}`)?.holds).toBe(true);
    },
  );

  test('while a habit ends well more often than average', () => {
    const units = [played('average', 70, 15), played('politest', 40, 16)];
    expect(check(units, 'no-game-politest')?.holds).toBe(false);
    expect(check([played('average', 70, 15), played('politest', 40, 15)], 'no-game-politest')?.holds).toBe(true);
  });

  test('while a habit comes near with one agency only, and that agency is named', () => {
    const units = [
      played('average', 70, 15),
      played('collector', 40, 5),
      played('average', 70, 15, 'rural'),
      played('collector', 69, 5, 'rural'),
    ];
    const found = check(units, 'no-game-collector');
    expect(found?.holds).toBe(false);
    expect(found?.sentence).toContain('with the agency rural 1 point under average');
    expect(found?.sentence).not.toContain('city');
  });

  test('while a script loses neither ten points nor a quarter of the best endings', () => {
    const skilled = played('skilled', 80, 16);
    expect(check([skilled, played('script', 71, 13)], 'no-game-script')?.holds).toBe(false);
    expect(check([skilled, played('script', 70, 16)], 'no-game-script')?.holds).toBe(true);
    expect(check([skilled, played('script', 80, 12)], 'no-game-script')?.holds).toBe(true);
  });
});

describe('How surely a domain tells skilled from another strategy', () => {
  const told = (units: readonly BotRuns[]) => mergeRates(scenario, units).byAgency[0]?.auc;

  test('is the share of pairs of runs in which skilled has more, ties counting half', () => {
    expect(told([played('skilled', 80, 0), played('average', 70, 0)])?.average?.communication).toBe(1);
    expect(told([played('skilled', 70, 0), played('average', 70, 0)])?.average?.communication).toBe(0.5);
    expect(told([played('skilled', 60, 0), played('average', 70, 0)])?.average?.communication).toBe(0);
  });

  test('is nothing where a domain was not observed, and is not told of skilled itself', () => {
    const auc = told([played('skilled', 80, 0), played('average', 70, 0)]);
    expect(auc?.average?.aftercare).toBeNull();
    expect(Object.keys(auc ?? {})).toEqual(['average']);
  });
});

test('strategies are compared run by run on the same terms, so that one where somebody may die is not set beside one where nobody can', () => {
  const twice = (bot: BotName, points: number, safe: number): BotRuns => {
    const group = played(bot, points, 0);
    const without = group.runs.map((run): RunFigures => ({ ...run, deaths: false, scores: { communication: safe } }));
    return { ...group, runs: [...group.runs, ...without] };
  };
  const found = check([twice('skilled', 80, 50), twice('average', 79, 49)], 'skilled-before-average');
  expect(found?.sentence).toContain(
    '1 point in front of average over all domains (better on 40 of 40 runs, worse on 0)',
  );
});

test('the mean of a strategy is that of its observed domains', () => {
  const [bot] = mergeRates(scenario, [played('average', 70, 0)]).bots;
  expect(bot?.mean).toBe(70);
  const [none] = mergeRates(scenario, [{ ...played('average', 70, 0), runs: [] }]).bots;
  expect(none).toBeUndefined();
});
