import { describe, expect, test } from 'vitest';
import {
  begin,
  decide,
  type Encounter,
  type Log,
  parseLog,
  reach,
  replay,
  rewind,
  shelterOf,
  verdictText,
  weaponOf,
} from '#encounter';
import { CITY, RURAL, SMALL_INK, smallScenario } from '#tests/core/small';

const scenario = smallScenario();
const played = (): Encounter =>
  ['call.history', 'talk.listen', 'talk.name_it', 'talk.hold', 'arrest.aid'].reduce(
    (at, choice) => decide(at, { choice, seconds: 4 }),
    begin(scenario, CITY, { seed: 5, mode: 'practice' }),
  );
const problemOf = (result: ReturnType<typeof replay>) => ('problem' in result ? result.problem : 'none');
const verdictOf = (result: ReturnType<typeof replay>) => ('verdict' in result ? result.verdict : undefined);
const noteOf = (result: ReturnType<typeof replay>) => ('verdict' in result ? verdictText(result.verdict) : undefined);
/** The log with other words in every event of a type. */
const changed = (type: Log[number]['type'], change: object): Log =>
  played().log.map((event) => (event.type === type ? { ...event, ...change } : event));
const NEVER = '\n=== never ===\nNobody. # ending: arrested\n-> END\n';
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
    ['a log of a later release', [{ ...played().log[0], format: 3 }], 'later release of Talkdown'],
    ['a clock that is not a whole number', [{ type: 'said', at: 1.5 }], 'Event 0.at'],
    [
      'a log that starts in the middle',
      [{ type: 'entered', at: 0, phase: 'contact' }],
      'begins with an event of type “began”',
    ],
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
    expect(noteOf(result)).toContain('every decision still exists');
    expect(verdictOf(result)).toMatchObject({ outcome: 'another-revision', of: 'script' });
    expect(
      'encounter' in result &&
        result.encounter.log.some((event) => event.type === 'said' && event.text === 'A very long day.'),
    ).toBe(true);
  });

  test('of an older revision in which a decision is gone is no replay: the log is read from its own events', () => {
    const edited = smallScenario(SMALL_INK.replace('(name_it)', '(named)'));
    const result = replay(edited, CITY, played().log);
    expect(verdictOf(result)).toMatchObject({
      outcome: 'read-only',
      why: 'choice-gone',
      decision: 3,
      choice: 'talk.name_it',
    });
    expect(noteOf(result)).toMatch(
      /The script has changed.*“talk.name_it” is not on offer.*need the script that made it/,
    );
    const { log, situation, subject, ending } = played();
    expect(result).toMatchObject({
      encounter: { log, situation, subject: { trust: subject.trust }, ending, over: true, offers: [] },
    });
  });

  test('of an older revision that comes to another end is no replay either', () => {
    const edited = smallScenario(
      SMALL_INK.replace('- Booked. # ending: arrested', '- Let go. # ending: walks-off') + NEVER,
    );
    const result = replay(edited, CITY, played().log);
    expect(verdictOf(result)).toEqual({ outcome: 'read-only', why: 'another-end', ending: 'arrested' });
    expect(result).toMatchObject({ encounter: { log: played().log, ending: 'arrested' } });
  });

  test('of a log made with other rules is played by those of today, and says so', () => {
    const log = changed('began', { engine: 'e0' });
    const result = replay(scenario, CITY, log);
    expect(verdictOf(result)).toMatchObject({ outcome: 'another-release', made: 'e0' });
    expect(noteOf(result)).toContain('played with another release');
    expect(result).toMatchObject({ encounter: { log: played().log } });
  });

  test('of a log made with another agency pack of the same name says so', () => {
    expect(verdictOf(replay(scenario, { ...CITY, revision: '2027-1' }, played().log))).toMatchObject({
      outcome: 'another-revision',
      of: 'agency',
    });
  });

  test('of an edited log is played from its decisions and says so', () => {
    const log = changed('responded', { trust: 100 });
    const result = replay(scenario, CITY, log);
    const event = log.findIndex(({ type }) => type === 'responded');
    expect(verdictOf(result)).toEqual({ outcome: 'edited', event });
    expect(noteOf(result)).toContain(`first at event ${event}; it was edited or cut short`);
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

describe('a log of release 0.1.0', () => {
  /** The run as that release wrote it: six meters, then behind the car, a knife seen, the light bar on, and a colleague who comes. */
  const OLD = [
    { type: 'began', at: 0, scenario: 'small', revision: 'r0', seed: 5, agency: 'city', policy: '2026-1', mode: 'practice', draws: { knife: true } },
    { type: 'entered', at: 0, phase: 'contact' },
    { type: 'observed', at: 0, pose: 'holding-blade', face: 'fearful', weapon: 'knife seen', behavior: 'active' },
    { type: 'observed', at: 0, enters: ['okoro'], cues: [{ id: 'weapon', text: 'Something in one hand.' }] },
    { type: 'learned', at: 0, fact: 'two calls last year' },
    { type: 'offered', at: 0, decision: 1, choices: [{ id: 'go.gone', text: 'Cover', group: 'do', moves: [], takes: 5 }] },
    { type: 'decided', at: 0, decision: 1, choice: 'go.gone', text: 'Cover', moves: [], steps: [], seconds: 0, late: false },
    { type: 'moved', at: 0, decimetres: 70, cover: true, lightBar: true },
    { type: 'used-force', at: 0, option: 'energy-display', display: true, behavior: 'active', decimetres: 70 },
    {
      type: 'responded', at: 5, to: 'decision', escalation: 62, trust: 18, comprehension: 45, level: 'agitated', stage: 'listening',
      rules: [{ rule: 'do:take-cover', field: 'escalation', amount: 2, sentence: 'They see you hide.', source: 'default' }],
    },
    { type: 'observed', at: 5, weapon: 'dropped on the bench', pose: 'seated' },
  ]; // prettier-ignore
  const read = (length = OLD.length): Encounter => {
    const parsed = parseLog(OLD.slice(0, length));
    const result = 'log' in parsed ? replay(scenario, CITY, parsed.log) : undefined;
    if (!result || !('encounter' in result)) throw new Error('The log was not opened.');
    return result.encounter;
  };

  test('is opened, and read where its choices are gone', () => {
    expect(problemsOf(OLD)).toBe('none');
    const { log, over } = read();
    expect(over).toBe(true);
    expect(log[0]).toMatchObject({ type: 'began', format: 2, engine: '0.1.0', deaths: true, seed: 5 });
  });

  test('puts the officer where distance and cover were, and keeps the light bar', () => {
    const { situation } = read();
    expect(reach(situation, scenario.about)).toBe(70);
    expect(shelterOf(situation, scenario.about)).toBe('the engine block of your car');
    expect(situation.lightBar).toBe(true);
  });

  test('says by posture, thing and cue what was seen', () => {
    const armed = read(10).situation;
    expect(armed.people['sam']).toMatchObject({ posture: 'blade', face: 'fearful' });
    expect(weaponOf(armed, scenario.about)?.thing).toBe('knife');
    expect(read().situation.people['sam']).toMatchObject({ posture: 'calm-seated', holds: [] });
    expect(read().log.find((event) => event.type === 'observed' && event.cues)).toMatchObject({
      cues: expect.arrayContaining(['blade-out']) as unknown,
    });
  });

  test('keeps who was there, facts, force and the sentences of its rules', () => {
    const { situation, log } = read();
    expect(situation.people['okoro']).toBeDefined();
    expect(situation.facts).toEqual([{ fact: 'two calls last year', bears: [] }]);
    expect(log.find(({ type }) => type === 'used-force')).toMatchObject({ decimeters: 70 });
    expect(log.find(({ type }) => type === 'responded')).toMatchObject({
      rules: [{ rule: 'do:take-cover', field: 'escalation', amount: 2, why: 'They see you hide.' }],
    });
  });
});
