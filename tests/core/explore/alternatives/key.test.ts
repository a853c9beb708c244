import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, decide, type Encounter, type Frame, type Log, rewind } from '#encounter';
import {
  type Budget,
  BUDGET,
  type KeyDecisions,
  keyDecisionUnits,
  pickKeyDecisions,
  weigh,
  worthOf,
} from '#explore/alternatives';
import { type BotName, BOTS, playOn, start } from '#explore/bots';
import { narrator } from '#narrator';
import { CITY, SMALL_INK, smallScenario } from '#tests/core/small';
import { keyDecisions } from './weighing';

const scenario = smallScenario();
const frame: Frame = { scenario, policy: CITY, narrator };
const SMALL: Budget = { decisions: 30, alternatives: 4, line: 40 };

function logOf(bot: BotName, seed: number): Log {
  const from = start(frame, seed);
  return [...from.events, ...playOn(frame, from, { bot, seed, most: 40 }).events];
}

function played(choices: readonly string[], seed = 7): Encounter {
  return choices.reduce(
    (encounter, choice) => decide(encounter, { choice, seconds: 5 }),
    begin(scenario, CITY, { seed, mode: 'practice' }),
  );
}

const keysOf = (log: Log): KeyDecisions => keyDecisions(scenario, CITY, log, SMALL);
const HARM = ['call.quiet', 'talk.listen', 'talk.order', 'talk.hold', 'arrest.nothing'];

describe('The units of a log', () => {
  test('are its decisions, each with the index of its event', () => {
    const { log } = played(HARM);
    const units = keyDecisionUnits(log);
    expect(units.map(({ decision }) => decision)).toEqual([1, 2, 3, 4, 5]);
    for (const { decision, event } of units) expect(log[event]).toMatchObject({ type: 'decided', decision });
  });

  test('leave out what a rewind undid', () => {
    const again = decide(rewind(played(HARM.slice(0, 4)), 4), { choice: 'talk.listen', seconds: 2 });
    const units = keyDecisionUnits(again.log);
    expect(units.map(({ decision }) => decision)).toEqual([1, 2, 3, 4]);
    expect(again.log[units[3]?.event ?? 0]).toMatchObject({ choice: 'talk.listen' });
  });

  test('are the decisions that set the person back most, where the budget is short', () => {
    const units = keyDecisionUnits(played(HARM).log, { ...BUDGET, decisions: 2 });
    expect(units.map(({ decision }) => decision)).toEqual([3, 4]);
  });
});

describe('Key decisions of a run that ended in harm', () => {
  const { log } = played(HARM);
  const { decisions, reason } = keysOf(log);
  const force = decisions.find(({ own }) => own.group === 'force');

  test('name the use of force, and what it was', () => {
    expect(reason).toBeUndefined();
    expect(force).toMatchObject({ decision: 4, own: { choice: 'talk.hold', ending: 'arrested', fit: 'harmful' } });
    expect(log[force?.event ?? 0]).toMatchObject({ type: 'decided', choice: 'talk.hold' });
    expect(force?.own.then.map(({ choice }) => choice)).toEqual(['arrest.nothing']);
  });

  test('show another line that was on offer and ends without harm', () => {
    const offered = log.find((event) => event.type === 'offered' && event.decision === 4);
    expect(offered?.type === 'offered' && offered.choices.map(({ id }) => id)).toContain(force?.other.choice);
    expect(force?.other.fit).not.toBe('harmful');
    expect(force?.other.hurt).toEqual([]);
    expect(force?.other.force).toBe(0);
    expect(force?.gain).toBeGreaterThan(0);
  });

  test('give the other line’s choices so that they can be played to its ending', () => {
    const line = force?.other;
    const choices = [...HARM.slice(0, 3), line?.choice ?? '', ...(line?.then ?? []).map(({ choice }) => choice)];
    const again = played(choices);
    expect(again.over).toBe(true);
    expect(again.ending).toBe(line?.ending);
  });

  test('give a curve that starts where the run stood and stays on the scale', () => {
    const before = log
      .slice(0, force?.event)
      .filter((event) => event.type === 'responded')
      .at(-1);
    expect(force?.other.curve[0]?.escalation).toBe(before?.escalation);
    for (const { escalation } of force?.other.curve ?? []) {
      expect(escalation).toBeGreaterThanOrEqual(0);
      expect(escalation).toBeLessThanOrEqual(100);
    }
    const times = force?.other.curve.map(({ at }) => at) ?? [];
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test('name the rules that make the difference', () => {
    expect(force?.rules.own.map(({ rule }) => rule)).toContain('force:control-hold');
    expect(force?.rules.other.some(({ rule }) => rule.startsWith('force:'))).toBe(false);
  });

  test('say it in one sentence, with both choices and both endings', () => {
    expect(force?.sentence).toContain('Take hold of an arm');
    expect(force?.sentence).toContain('Sam is arrested');
    expect(force?.sentence).toContain(force?.other.title);
    expect(force?.sentence).toMatch(/^[A-Z][^.!?]*[“”][^\n]*\.$/);
  });
});

describe('Key decisions of any run', () => {
  const runs = fc.record({
    bot: fc.constantFrom(...BOTS.map(({ id }) => id)),
    seed: fc.integer({ min: 0, max: 5000 }),
  });

  test('are the same again, are three at most, and never stand next to each other', () => {
    fc.assert(
      fc.property(runs, ({ bot, seed }) => {
        const log = logOf(bot, seed);
        const found = keysOf(log);
        expect(keysOf(log)).toEqual(found);
        expect(found.decisions.length).toBeLessThanOrEqual(3);
        expect(found.decisions.length === 0).toBe(found.reason !== undefined);
        found.decisions.forEach(({ decision }, nth) => {
          const next = found.decisions[nth + 1];
          if (next) expect(next.decision).toBeGreaterThan(decision + 1);
        });
      }),
      { numRuns: 4 },
    );
  });

  test('come out the same from units weighed in any order', () => {
    const { log } = played(HARM);
    const results = keyDecisionUnits(log).map((unit) => weigh(scenario, CITY, log, unit, SMALL));
    expect(pickKeyDecisions([...results].reverse())).toEqual(keysOf(log));
  });

  test('survive being sent as JSON, as the units they are made of do', () => {
    const { log } = played(HARM);
    const sent: Log = JSON.parse(JSON.stringify(log)) as Log;
    expect(JSON.parse(JSON.stringify(keysOf(sent)))).toEqual(keysOf(log));
  });

  test('are none, with a reason, where nothing better was open', () => {
    const found = keysOf(logOf('skilled', 4));
    expect(found.decisions).toEqual([]);
    expect(found.reason).toMatch(/^No better choice was found at any of the \d+ decisions/);
  });

  test('are none, with a reason, before the first decision', () => {
    expect(keysOf(played([]).log)).toEqual({ decisions: [], reason: 'No decision was made.' });
  });

  test('are none, with a reason, where the scenario no longer goes that way', () => {
    const changed = smallScenario(SMALL_INK.replaceAll('(quiet)', '(softly)'));
    const found = keyDecisions(changed, CITY, played(HARM).log, SMALL);
    expect(found.decisions).toEqual([]);
    expect(found.reason).toContain('has changed since this run');
  });

  test('of a run that was left early say that it was not finished', () => {
    const { decisions } = keysOf(played(HARM.slice(0, 4)).log);
    const force = decisions.find(({ decision }) => decision === 4);
    expect(force?.own).toMatchObject({ ending: '', fit: null, then: [] });
    expect(force?.sentence).toContain('your run was not finished');
  });
});

describe('A decision is key', () => {
  const { log } = played(HARM);
  const [unit] = keyDecisionUnits(log).filter(({ decision }) => decision === 4);
  const weighed = unit && weigh(scenario, CITY, log, unit, SMALL);
  if (!weighed?.other) throw new Error('The hold on the bench has a better line.');
  const { other } = weighed;

  test('where the ending fits otherwise, somebody was hurt or force was used', () => {
    expect(pickKeyDecisions([weighed]).decisions).toHaveLength(1);
  });

  test('never where both lines end as well, with the same people hurt and the same force', () => {
    const alike = { ...weighed, own: { ...other, choice: 'talk.order', ending: 'another', escalation: 90 }, gain: 60 };
    expect(pickKeyDecisions([alike])).toEqual({
      decisions: [],
      reason: 'No better choice was found at the one decision that was compared.',
    });
  });

  test('never where the trainee asked about voices', () => {
    const asked = smallScenario(SMALL_INK.replace('# say: command', '# say: ask-about-voices'));
    const run = HARM.reduce(
      (encounter, choice) => decide(encounter, { choice, seconds: 5 }),
      begin(asked, CITY, { seed: 7, mode: 'practice' }),
    );
    const found = keyDecisionUnits(run.log).map((each) => weigh(asked, CITY, run.log, each, SMALL));
    expect(found.find((result) => result?.decision === 3)?.other).toBeUndefined();
  });
});

describe('The worth of a run', () => {
  const none = { fit: 'good', hurt: [], force: [], domains: [60, 80], escalation: 40 } as const;

  test('is a whole number that falls with harm, force and escalation, and rises with the scores', () => {
    const worth = worthOf(none);
    expect(Number.isInteger(worth)).toBe(true);
    expect(worthOf({ ...none, hurt: [{ severity: 'serious' }] })).toBeLessThan(worth);
    expect(worthOf({ ...none, force: [{ severity: 2, display: false }] })).toBeLessThan(worth);
    expect(worthOf({ ...none, escalation: 80 })).toBeLessThan(worth);
    expect(worthOf({ ...none, domains: [80, 90] })).toBeGreaterThan(worth);
    expect(worthOf({ ...none, domains: [] })).toBeLessThan(worth);
  });

  test('puts the fit of endings in their order', () => {
    const worths = (['best', 'good', 'acceptable', 'poor', 'harmful'] as const).map((fit) => worthOf({ ...none, fit }));
    expect(worths).toEqual([...worths].sort((a, b) => b - a));
    expect(new Set(worths).size).toBe(5);
  });
});
