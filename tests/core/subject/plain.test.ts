import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STAIRWAY } from '#doctrine';
import { type Field, type FiredRule, respond, type Subject } from '#subject';
import { anyMove, keys, score, surroundings } from './any';
import { FIELDS, moves, person, PLAIN, QUIET, sum } from './builder';

describe('for a plain profile', () => {
  const anyone = fc.record({
    escalation: score,
    trust: score,
    comprehension: score,
    last: fc.constantFrom('', ...keys),
    commandsInARow: fc.nat(6),
    counts: fc.dictionary(fc.constantFrom(...keys), fc.nat(8), { maxKeys: 5 }),
    stage: fc.constantFrom(...STAIRWAY),
  });
  /** The part of an answer that is the technique and what scales it, without what the surroundings add. */
  const ADDS = [
    'many-voices',
    'flashing-lights',
    'too-close',
    'weapon-in-hand',
    'commands-in-a-row',
    'stairway-too-early',
    'hint-passed-over',
    'silence-too-long',
    'time',
  ];
  const own = (rules: readonly FiredRule[], field: Field) =>
    sum(
      rules.filter((rule) => !ADDS.includes(rule.rule) && rule.rule !== 'silence-in-crisis'),
      field,
    );
  const base = (key: string, field: Field) =>
    sum(
      respond(person(), { moves: moves(key), effects: [] }, QUIET, PLAIN).rules.filter((rule) => rule.rule === key),
      field,
    );

  test('whatever weakens a technique never turns its sign', () => {
    fc.assert(
      fc.property(anyone, fc.constantFrom(...keys), surroundings, (who, key, around) => {
        const subject = person(who);
        const { rules } = respond(subject, { moves: moves(key), effects: [] }, { ...around, contact: true }, PLAIN);
        for (const field of FIELDS) {
          const sign = Math.sign(base(key, field));
          const moved = Math.sign(own(rules, field));
          if (moved !== 0) expect(moved).toBe(sign);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('pressure never calms, in any surroundings', () => {
    const pressure = [
      'say:repeat-command',
      'say:threaten',
      'say:challenge',
      'say:calm-down',
      'say:argue',
      'do:crowd',
      'do:block-exit',
    ];
    fc.assert(
      fc.property(anyone, fc.constantFrom(...pressure), surroundings, (who, key, around) => {
        const { rules } = respond(
          person(who),
          { moves: moves(key), effects: [] },
          { ...around, seconds: 0, contact: true },
          PLAIN,
        );
        expect(sum(rules, 'escalation')).toBeGreaterThanOrEqual(0);
        expect(sum(rules, 'trust')).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test('listening from where there is room, in the dark, by one voice, never harms', () => {
    const listening = [
      'say:open-question',
      'say:reflect',
      'say:name-emotion',
      'say:paraphrase',
      'say:validate',
      'say:ask-wants',
      'do:wait',
    ];
    fc.assert(
      fc.property(anyone, fc.constantFrom(...listening), (who, key) => {
        const { rules } = respond(person(who), { moves: moves(key), effects: [] }, QUIET, PLAIN);
        expect(sum(rules, 'escalation')).toBeLessThanOrEqual(0);
        expect(sum(rules, 'trust')).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test('silence is never nothing, unless nothing is left to move', () => {
    fc.assert(
      fc.property(anyone, (who) => {
        const { rules } = respond(person(who), { moves: moves('do:wait'), effects: [] }, QUIET, PLAIN);
        const full = who.escalation === 0 && who.trust >= 99 && who.comprehension >= 98;
        expect(rules.length > 0 || full).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('standing further back is never worse, save that a step back from far off is no more than a step', () => {
    fc.assert(
      fc.property(anyone, anyMove, surroundings, fc.nat(150), (who, move, around, more) => {
        fc.pre(!['step-back', 'lower-height'].includes(move.word));
        const at = (decimeters: number) =>
          sum(
            respond(person(who), { moves: [move], effects: [] }, { ...around, decimeters }, PLAIN).rules,
            'escalation',
          );
        const { decimeters = 5 } = around;
        expect(at(decimeters + more)).toBeLessThanOrEqual(at(decimeters));
      }),
      { numRuns: 300 },
    );
  });

  test('one voice is never worse than several', () => {
    fc.assert(
      fc.property(anyone, anyMove, surroundings, (who, move, around) => {
        const at = (voices: number) =>
          respond(person(who), { moves: [move], effects: [] }, { ...around, voices }, PLAIN).rules;
        expect(sum(at(1), 'escalation')).toBeLessThanOrEqual(sum(at(3), 'escalation'));
        expect(sum(at(1), 'comprehension')).toBeGreaterThanOrEqual(sum(at(3), 'comprehension'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('over a whole encounter with a plain person', () => {
  const line = (words: readonly string[]) =>
    words.reduce<Subject>(
      (at, key) => respond(at, { moves: moves(key), effects: [] }, { ...QUIET, seconds: 12 }, PLAIN).subject,
      person({ escalation: 70, trust: 10, comprehension: 40 }),
    );

  test('listening ends calmer and more trusting than orders, and orders than threats', () => {
    const listen = line([
      'say:open-question',
      'say:reflect',
      'do:wait',
      'say:name-emotion',
      'say:ask-wants',
      'say:summarize',
    ]);
    const order = line(['say:command', 'do:wait', 'say:command', 'do:wait', 'say:command', 'do:wait']);
    const threaten = line([
      'say:command',
      'say:repeat-command',
      'say:threaten',
      'say:threaten',
      'do:crowd',
      'say:threaten',
    ]);
    expect(listen.escalation).toBeLessThan(order.escalation);
    expect(order.escalation).toBeLessThan(threaten.escalation);
    expect(listen.trust).toBeGreaterThan(order.trust);
    expect(order.trust).toBeGreaterThanOrEqual(threaten.trust);
  });

  test('one technique over and over does less than several', () => {
    const one = line(Array.from({ length: 6 }, () => 'say:name-emotion'));
    const several = line([
      'say:name-emotion',
      'say:open-question',
      'say:validate',
      'do:wait',
      'say:paraphrase',
      'say:name-emotion',
    ]);
    expect(several.escalation).toBeLessThan(one.escalation);
    expect(several.trust).toBeGreaterThan(one.trust);
  });

  test('one mistake is mended by what follows, and not by nothing', () => {
    const mended = line([
      'say:threaten',
      'say:apologize',
      'do:step-back',
      'say:validate',
      'do:wait',
      'say:open-question',
    ]);
    const left = line([
      'say:threaten',
      'ask:colleague',
      'ask:colleague',
      'ask:colleague',
      'ask:colleague',
      'ask:colleague',
    ]);
    expect(mended.escalation).toBeLessThan(left.escalation);
    expect(mended.trust).toBeGreaterThan(left.trust);
  });
});
