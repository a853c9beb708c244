import { describe, expect, test } from 'vitest';
import { begin, decide, type Encounter, type Log, parseLog, replay, rewind } from '#encounter';
import { CITY, RURAL, SMALL_INK, smallScenario } from '#tests/core/small';

const scenario = smallScenario();
const played = (): Encounter =>
  ['call.history', 'talk.listen', 'talk.name_it', 'talk.hold', 'arrest.aid'].reduce(
    (at, choice) => decide(at, { choice, seconds: 4 }),
    begin(scenario, CITY, { seed: 5, mode: 'practice' }),
  );
const problemOf = (result: ReturnType<typeof replay>) => ('problem' in result ? result.problem : 'none');
const problemsOf = (data: unknown) => {
  const result = parseLog(data);
  return 'problems' in result ? result.problems.join(' ') : 'none';
};

describe('a log', () => {
  test('is read from a bare array and from a file that wraps it', () => {
    const { log } = played();
    expect('log' in parseLog(log)).toBe(true);
    expect('log' in parseLog({ log, notes: {} })).toBe(true);
  });

  test.each([
    ['not a list', 7, 'The log'],
    ['an empty list', [], 'The log'],
    ['an unknown event', [{ type: 'began' }, { type: 'exploded', at: 0 }], 'Event 1'],
    [
      'a decision without a choice',
      [{ type: 'decided', at: 3, decision: 1, seconds: 0, late: false }],
      'Event 0.choice',
    ],
    ['a clock that is not a whole number', [{ type: 'said', at: 1.5 }], 'Event 0.at'],
    ['a log that starts in the middle', [{ type: 'entered', at: 0 }], 'begins with an event of type “began”'],
  ])('that is %s is refused with the place', (_, data, where) => {
    expect(problemsOf(data)).toContain(where);
  });
});

describe('a replay', () => {
  test('goes through a rewind and out again', () => {
    const once = decide(
      rewind(
        decide(decide(begin(scenario, CITY, { seed: 5, mode: 'practice' }), { choice: 'call.quiet' }), {
          choice: 'talk.order',
        }),
        2,
      ),
      { choice: 'talk.listen' },
    );
    const result = replay(scenario, CITY, once.log);
    expect('encounter' in result && result.encounter.log).toEqual(once.log);
  });

  test('of another scenario’s log is refused', () => {
    const log: Log = [{ ...played().log[0], scenario: 'bridge' } as Log[number], ...played().log.slice(1)];
    expect(problemOf(replay(scenario, CITY, log))).toContain('“bridge”');
  });

  test('with another agency is refused', () => {
    expect(problemOf(replay(scenario, RURAL, played().log))).toContain('“city”');
  });

  test('of an older revision goes on while every decision still exists, and says so', () => {
    const edited = smallScenario(SMALL_INK.replace('Long day.', 'A very long day.'));
    const result = replay(edited, CITY, played().log);
    expect('note' in result && result.note).toContain('every decision still exists');
    expect(
      'encounter' in result &&
        result.encounter.log.some((event) => event.type === 'said' && event.text === 'A very long day.'),
    ).toBe(true);
  });

  test('of an older revision stops with a sentence where a decision is gone', () => {
    const edited = smallScenario(SMALL_INK.replace('(name_it)', '(named)'));
    const problem = problemOf(replay(edited, CITY, played().log));
    expect(problem).toContain('“talk.name_it” is not on offer');
    expect(problem).toContain('The script has changed');
  });

  test('of an edited log is played from its decisions and says so', () => {
    const log = played().log.map((event) => (event.type === 'responded' ? { ...event, trust: 100 } : event));
    const result = replay(scenario, CITY, log);
    expect('note' in result && result.note).toContain('differs');
    expect('encounter' in result && result.encounter.subject.trust).toBe(played().subject.trust);
  });

  test('of an assessed run that claims a rewind is refused', () => {
    const assessed = decide(begin(scenario, CITY, { seed: 5, mode: 'assessed' }), { choice: 'call.quiet' });
    expect(problemOf(replay(scenario, CITY, [...assessed.log, { type: 'rewound', at: 0, to: 1 }]))).toContain(
      'cannot be rewound',
    );
  });

  test('of a log that goes back to nowhere is refused', () => {
    const { log } = begin(scenario, CITY, { seed: 5, mode: 'practice' });
    expect(problemOf(replay(scenario, CITY, [...log, { type: 'rewound', at: 0, to: 4 }]))).toContain('no decision 4');
  });
});
