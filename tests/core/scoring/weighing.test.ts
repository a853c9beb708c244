import { describe, expect, it } from 'vitest';
import type { Policy } from '#doctrine';
import type { Difficulty } from '#scoring';
import type { Scenario } from '#story';
import { busStop } from '#tests/core/scoring/story';
import { called, reportOf, SCENARIO, scenarioWith } from '#tests/core/scoring/run';
import { CITY, RURAL } from '#tests/core/small';

function difficulty(scenario: Scenario, policy: Policy, draws: Readonly<Record<string, boolean>> = {}): Difficulty {
  return reportOf(called(draws), scenario, policy).difficulty;
}

/** The parts as lines: points first. */
function parts(found: Difficulty): readonly string[] {
  return found.parts.map(({ sentence, points }) => `${points} ${sentence}`);
}

/** Somebody with these three numbers at the start, and nothing else that makes a call harder. */
function somebody(
  escalation: number,
  trust: number,
  comprehension: number,
  more: Readonly<Record<string, unknown>> = {},
) {
  const start = { escalation, trust, comprehension };
  return scenarioWith({
    subject: { who: 'sam', start, baseline: start, patience: 900, needs: [], fears: [], barriers: [], ...more },
  });
}

/** An agency that has everybody around the corner. */
const NEAR: Policy = { ...CITY, resources: CITY.resources.map(({ resource }) => ({ resource, minutes: 0 })) };

describe('the difficulty of the bench, worked out by hand', () => {
  it('in the city at five in the afternoon is 31', () => {
    expect(parts(difficulty(SCENARIO, CITY))).toEqual([
      '12 Sam was agitated when the call came.',
      '6 Sam had little reason to trust you.',
      '4 Sam could take in only part of what was said.',
      '4 A barrier to complying: voices.',
      '3 Of those who can take over, a CIT officer was nearest, 6 minutes away.',
      '2 Backup was 3 minutes away.',
    ]);
    expect(difficulty(SCENARIO, CITY)).toMatchObject({ index: 31, word: 'low' });
  });

  it('in the county is 51, with the team an hour away and EMS far', () => {
    expect(parts(difficulty(SCENARIO, RURAL)).slice(4)).toEqual([
      '12 Of those who can take over, the mobile crisis team was nearest, 55 minutes away.',
      '9 Backup was 14 minutes away.',
      '4 EMS was more than ten minutes away.',
    ]);
    expect(difficulty(SCENARIO, RURAL)).toMatchObject({ index: 51, word: 'moderate' });
  });

  it('in the county at night is 53, with nobody at all who could take over', () => {
    const night = difficulty(scenarioWith({ hour: 3 }), RURAL);
    expect(parts(night)).toContain('14 This agency had nobody at this hour who could take over.');
    expect(night.index).toBe(53);
  });

  it('with a knife drawn is 38: seven more for a draw as likely as not', () => {
    const armed = difficulty(SCENARIO, CITY, { knife: true });
    expect(parts(armed)).toContain('7 In this run: There is a knife in the bag.');
    expect(armed.index).toBe(38);
  });
});

describe('the person', () => {
  it.each([
    [24, undefined],
    [25, '5 Sam was anxious when the call came.'],
    [50, '10 Sam was agitated when the call came.'],
    [75, '15 Sam was in crisis when the call came.'],
    [100, '20 Sam was in crisis when the call came.'],
  ])('at an escalation of %i adds %s', (escalation, line) => {
    expect(parts(difficulty(somebody(escalation, 100, 100), NEAR))).toEqual(line === undefined ? [] : [line]);
  });

  it.each([
    [0, '8 Sam had little reason to trust you.'],
    [49, '4 Sam had little reason to trust you.'],
    [50, '4 Sam trusted you, but not in everything.'],
    [94, undefined],
  ])('with a trust of %i adds %s', (trust, line) => {
    expect(parts(difficulty(somebody(0, trust, 100), NEAR))).toEqual(line === undefined ? [] : [line]);
  });

  it.each([
    [0, '8 Sam could take in only part of what was said.'],
    [74, '2 Sam could take in only part of what was said.'],
    [75, '2 Sam could take in most, not all, of what was said.'],
    [100, undefined],
  ])('with a comprehension of %i adds %s', (comprehension, line) => {
    expect(parts(difficulty(somebody(0, 100, comprehension), NEAR))).toEqual(line === undefined ? [] : [line]);
  });

  it.each([
    [['hearing'], '4 A barrier to complying: hearing.'],
    [['hearing', 'voices'], '8 Barriers to complying: hearing and voices.'],
    [['hearing', 'voices', 'language', 'panic'], '12 Barriers to complying: hearing, voices, language and panic.'],
  ])('with barriers %j adds four for each, and twelve at most', (barriers, line) => {
    expect(parts(difficulty(somebody(0, 100, 100, { barriers }), NEAR))).toEqual([line]);
  });

  it.each([
    [299, ['5 Sam could not be kept waiting for long.']],
    [300, []],
  ])('with a patience of %i seconds adds %j', (patience, lines) => {
    expect(parts(difficulty(somebody(0, 100, 100, { patience }), NEAR))).toEqual(lines);
  });
});

describe('help', () => {
  const calm = somebody(0, 100, 100);
  const only = (...rows: Policy['resources']) => parts(difficulty(calm, { ...CITY, resources: rows }));
  const near = { resource: 'ems', minutes: 1 } as const;

  it.each([
    [1, undefined],
    [2, '1 Of those who can take over, a peer responder was nearest, 2 minutes away.'],
    [11, '5 Of those who can take over, a peer responder was nearest, 11 minutes away.'],
    [60, '12 Of those who can take over, a peer responder was nearest, 60 minutes away.'],
  ])('to take over, %i minutes away, adds %s', (minutes, line) => {
    const lines = only({ resource: 'peer', minutes }, { resource: 'backup', minutes: 1 }, near);
    expect(lines).toEqual(line === undefined ? [] : [line]);
  });

  it.each([
    [1, undefined],
    [2, '1 Backup was 2 minutes away.'],
    [60, '10 Backup was 60 minutes away.'],
  ])('in the form of backup, %i minutes away, adds %s', (minutes, line) => {
    const lines = only({ resource: 'peer', minutes: 1 }, { resource: 'backup', minutes }, near);
    expect(lines).toEqual(line === undefined ? [] : [line]);
  });

  it('that is closed at this hour is not there', () => {
    const closed = only({ resource: 'peer', minutes: 1, from: 8, until: 12 }, { resource: 'backup', minutes: 1 }, near);
    expect(closed).toEqual(['14 This agency had nobody at this hour who could take over.']);
  });

  it('that nobody has adds the most', () => {
    expect(only()).toEqual([
      '14 This agency had nobody at this hour who could take over.',
      '10 There was no backup.',
      '4 EMS was more than ten minutes away.',
    ]);
  });
});

describe('the word', () => {
  /** A call of so many points, made of draws that add ten and seven. */
  const call = (tens: number, sevens: number) => {
    const draws = [...Array(tens).keys()].map((nth) => ({
      name: `rare_${nth}`,
      about: 'There is a knife',
      percent: 20,
      harder: 'yes',
    }));
    const likely = [...Array(sevens).keys()].map((nth) => ({
      name: `likely_${nth}`,
      about: 'There is a gun',
      percent: 50,
      harder: 'yes',
    }));
    const all = [...draws, ...likely];
    const start = { escalation: 0, trust: 100, comprehension: 100 };
    const subject = { who: 'sam', start, baseline: start, patience: 900, needs: [], fears: [], barriers: [] };
    const seed = Object.fromEntries(all.map(({ name }) => [name, true]));
    return difficulty(scenarioWith({ draws: all, subject }), NEAR, seed);
  };

  it.each([
    [0, 5, 35, 'low'],
    [4, 0, 40, 'moderate'],
    [5, 2, 64, 'moderate'],
    [3, 5, 65, 'high'],
    [9, 3, 100, 'high'],
  ])('for %i rare and %i likely dangers, %i points, is %s', (tens, sevens, index, word) => {
    expect(call(tens, sevens)).toMatchObject({ index, word });
  });
});

describe('the bus stop', () => {
  const scenario = busStop();
  const index = (policy: Policy, draws: Readonly<Record<string, boolean>>) => difficulty(scenario, policy, draws).index;
  const names = scenario.about.draws.map(({ name }) => name);

  it('is harder in the county than in the city, whatever the seed drew', () => {
    for (const name of names) expect(index(RURAL, { [name]: true })).toBeGreaterThan(index(CITY, { [name]: true }));
  });

  it('is at least as hard with any one thing drawn as without it, unless the thing is a help', () => {
    const right = scenario.about.draws.filter(({ harder }) => harder === 'no').map(({ name }) => name);
    const sure = Object.fromEntries(right.map((name) => [name, true]));
    for (const name of names.filter((other) => !right.includes(other))) {
      expect(index(CITY, { ...sure, [name]: true })).toBeGreaterThanOrEqual(index(CITY, sure));
    }
    for (const name of right) {
      expect(index(CITY, { ...sure, [name]: false })).toBe(index(CITY, sure) + 5);
    }
  });

  it('is told in whole sentences about the call, none of them about the trainee', () => {
    const all = Object.fromEntries(names.map((name) => [name, true]));
    for (const { sentence } of difficulty(scenario, RURAL, all).parts) {
      expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
      expect(sentence).not.toMatch(/you (did|said|used|chose)/i);
    }
  });
});
