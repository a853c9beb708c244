import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STAIRWAY } from '#doctrine';
import type { Subject } from '#subject';
import { afterwards, answer, person } from './builder';

/** The stage that a person with this history and state has been met to; silence between officers moves nothing else. */
const stageOf = (counts: Subject['counts'], state: Partial<Subject>): Subject['stage'] =>
  answer('ask:colleague', person({ counts, ...state })).subject.stage;

const HEARD = { 'say:open-question': 1, 'say:reflect': 1 };
const place = (stage: Subject['stage']) => STAIRWAY.indexOf(stage);

describe('the stage of a person', () => {
  test('is listening when nothing has been said', () => {
    expect(person().stage).toBe('listening');
    expect(stageOf({}, { trust: 90, escalation: 10 })).toBe('listening');
  });

  test.each([
    ['listening', HEARD, { trust: 14, escalation: 40 }],
    ['listening', { 'say:reflect': 1 }, { trust: 60, escalation: 20 }],
    ['empathy', HEARD, { trust: 15, escalation: 60 }],
    ['empathy', HEARD, { trust: 37, escalation: 60 }],
    ['empathy', HEARD, { trust: 60, escalation: 75 }],
    ['empathy', { 'say:open-question': 4, 'do:wait': 2 }, { trust: 70, escalation: 20 }],
    ['rapport', HEARD, { trust: 38, escalation: 74 }],
    ['rapport', HEARD, { trust: 51, escalation: 30 }],
    ['rapport', HEARD, { trust: 80, escalation: 58 }],
    ['influence', HEARD, { trust: 52, escalation: 57 }],
    ['influence', HEARD, { trust: 63, escalation: 20 }],
    ['influence', HEARD, { trust: 80, escalation: 35 }],
    ['behavior-change', HEARD, { trust: 64, escalation: 34 }],
  ] as const)('is %s after %j with %j', (stage, counts, state) => {
    expect(stageOf(counts, state)).toBe(stage);
  });

  test.each([
    'say:open-question', 'say:minimal-encourager', 'say:reflect', 'say:name-emotion', 'say:paraphrase', 'say:validate', 'say:summarize',
    'say:ask-about-voices', 'say:ask-about-harm', 'say:ask-wants', 'say:ask-ability', 'say:ask-name', 'do:wait',
  ])('rises to empathy by listening twice, as with %s', (key) => {
    expect(afterwards([key], person({ trust: 20 })).stage).toBe('listening');
    expect(afterwards([key, key], person({ trust: 20 })).stage).toBe('empathy');
  }); // prettier-ignore

  test.each(['say:introduce', 'say:command', 'say:closed-question', 'say:explain', 'do:observe', 'ask:family'])(
    'does not rise by %s, which is not listening',
    (key) => expect(stageOf({ [key]: 9 }, { trust: 90, escalation: 10 })).toBe('listening'),
  );

  test('needs an act of empathy for rapport: questions and silence alone do not carry so far', () => {
    expect(stageOf({ 'say:open-question': 3 }, { trust: 60, escalation: 40 })).toBe('empathy');
    for (const key of ['say:name-emotion', 'say:validate', 'say:paraphrase', 'say:reflect', 'say:summarize'])
      expect(place(stageOf({ 'say:open-question': 3, [key]: 1 }, { trust: 60, escalation: 40 }))).toBeGreaterThan(
        place('empathy'),
      );
  });
});

describe('a stage is lost again', () => {
  test('when escalation rises to crisis', () => {
    const near = person({ counts: HEARD, trust: 55, escalation: 68, stage: 'rapport' });
    expect(answer('do:crowd', near).subject.stage).toBe('empathy');
  });

  test('when trust is broken', () => {
    const trusted = person({ counts: HEARD, trust: 66, escalation: 20, stage: 'behavior-change' });
    expect(answer('say:threaten', trusted).subject.stage).toBe('influence');
    expect(answer('force:takedown', trusted).subject.stage).toBe('rapport');
  });

  test('and is won back by what won it', () => {
    const lost = answer('say:threaten', person({ counts: HEARD, trust: 40, escalation: 60 })).subject;
    expect(lost.stage).toBe('empathy');
    expect(afterwards(['say:apologize', 'say:validate', 'do:wait'], lost).stage).toBe('rapport');
  });

  test('all the way down to listening when no trust is left', () => {
    const rapport = person({ counts: HEARD, trust: 38, escalation: 60, stage: 'rapport' });
    expect(answer('force:firearm-display', rapport).subject.stage).toBe('empathy');
    expect(afterwards(['force:firearm-display', 'force:takedown'], rapport).stage).toBe('listening');
  });
});

describe('talking somebody down', () => {
  test('goes up the stairway one stage at a time, to the top', () => {
    const line = [
      'say:introduce', 'do:step-back', 'say:open-question', 'do:wait', 'say:name-emotion', 'say:validate', 'say:ask-wants', 'say:paraphrase',
      'do:lower-height', 'say:honest-promise', 'say:summarize', 'say:offer-choice', 'do:wait', 'say:affirm', 'say:reflect', 'say:offer-help',
    ]; // prettier-ignore
    let at = person({ escalation: 65, trust: 12 });
    const stages = line.map((key) => (at = answer(key, at).subject).stage);
    stages.forEach((stage, index) => {
      const before = stages[index - 1] ?? 'listening';
      expect(place(stage) - place(before)).toBeLessThanOrEqual(1);
      expect(place(stage)).toBeGreaterThanOrEqual(place(before));
    });
    expect(stages.at(-1)).toBe('behavior-change');
  });

  test('goes nowhere with orders', () => {
    const orders = Array.from({ length: 8 }, () => 'say:repeat-command');
    const end = afterwards(orders, person({ trust: 40 }));
    expect(end.stage).toBe('listening');
    expect(end.escalation).toBe(100);
    expect(end.trust).toBe(0);
  });
});

describe('the stairway rests on the state', () => {
  const state = fc.record({ trust: fc.nat(100), escalation: fc.nat(100) });
  const counts = fc.dictionary(
    fc.constantFrom('say:open-question', 'say:reflect', 'do:wait', 'say:command'),
    fc.nat(4),
  );

  test('more trust never lowers the stage, and more escalation never raises it', () => {
    fc.assert(
      fc.property(state, state, counts, (a, b, heard) => {
        const better = { trust: Math.max(a.trust, b.trust), escalation: Math.min(a.escalation, b.escalation) };
        for (const worse of [a, b])
          expect(place(stageOf(heard, better))).toBeGreaterThanOrEqual(place(stageOf(heard, worse)));
      }),
    );
  });

  test('having listened more never lowers the stage', () => {
    fc.assert(
      fc.property(state, counts, (now, heard) => {
        const more = { ...heard, 'say:reflect': (heard['say:reflect'] ?? 0) + 1 };
        expect(place(stageOf(more, now))).toBeGreaterThanOrEqual(place(stageOf(heard, now)));
      }),
    );
  });

  test('no stage is reached without what it rests on', () => {
    fc.assert(
      fc.property(state, counts, (now, heard) => {
        const stage = place(stageOf(heard, now));
        if (stage >= 1) expect(now.trust).toBeGreaterThanOrEqual(15);
        if (stage >= 2) expect(now.trust).toBeGreaterThanOrEqual(38);
        if (stage >= 2) expect(now.escalation).toBeLessThan(75);
        if (stage >= 4) expect(now.escalation).toBeLessThan(35);
      }),
    );
  });
});
