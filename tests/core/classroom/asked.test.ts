import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAt, type Asked, backTo, handsAt, leading, MOST_HANDS, noted, raise, total } from '#classroom';

const ids = fc.constantFrom('talk.a', 'talk.b', 'talk.c');
const hands = fc.dictionary(ids, fc.integer({ min: 1, max: MOST_HANDS - 1 }), { noNullPrototype: true });
const asked: fc.Arbitrary<Asked> = fc.record({ decision: fc.integer({ min: 1, max: 12 }), hands });

describe('the hands of a class', () => {
  it('are as they were once a hand too many was taken back', () => {
    fc.assert(
      fc.property(hands, ids, (before, choice) => {
        expect(raise(raise(before, choice, 1), choice, -1)).toEqual(before);
      }),
    );
  });

  it('are never fewer than none, and a choice without a hand is not listed', () => {
    expect(raise({}, 'a', -1)).toEqual({});
    expect(raise({ a: 1, b: 2 }, 'a', -1)).toEqual({ b: 2 });
  });

  it('change by one where one more is counted, and by nothing once no more can be', () => {
    fc.assert(fc.property(hands, ids, (before, choice) => total(raise(before, choice, 1)) === total(before) + 1));
    expect(raise({ a: MOST_HANDS }, 'a', 1)).toEqual({ a: MOST_HANDS });
  });

  it('lead where a choice has more of them than every other, and not in a tie', () => {
    expect(leading({ a: 2, b: 5 })).toBe('b');
    expect(leading({ a: 2, b: 2 })).toBeUndefined();
    expect(leading({})).toBeUndefined();
  });
});

describe('the notes of what a class was asked', () => {
  it('hold one answer a decision, the last that was given, in the order of the decisions', () => {
    fc.assert(
      fc.property(fc.array(asked), asked, (before, last) => {
        const all = [...before, last].reduce<readonly Asked[]>(noted, []);
        const decisions = all.map(({ decision }) => decision);
        expect(decisions).toEqual([...new Set(decisions)].sort((one, other) => one - other));
        expect(handsAt(all, last.decision)).toEqual(last.hands);
      }),
    );
  });

  it('keep what was said up to the decision that a run goes back to, and nothing later', () => {
    const all = [2, 3, 4].map((decision): Asked => ({ decision, hands: { a: decision } }));
    expect(backTo(all, 3).map(({ decision }) => decision)).toEqual([2, 3]);
    expect(backTo(all, 1)).toEqual([]);
  });
});

describe('what a class said at a decision', () => {
  const offered = [{ id: 'call.hot' }, { id: 'call.quiet' }];

  it('is about the choices that were on offer, the most hands first', () => {
    const said = answerAt([{ decision: 1, hands: { 'call.hot': 2, 'call.quiet': 7, 'gone.since': 3 } }], 1, offered);
    expect(said?.map(({ choice, count }) => [choice.id, count])).toEqual([
      ['call.quiet', 7],
      ['call.hot', 2],
    ]);
  });

  it('is nothing where it was not asked, and no hands where it only talked', () => {
    expect(answerAt([], 1, offered)).toBeUndefined();
    expect(answerAt([{ decision: 1, hands: {} }], 1, offered)).toEqual([]);
  });
});
