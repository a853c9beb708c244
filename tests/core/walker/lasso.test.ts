import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, both, counted, countIn, EXACT, type Lasso, layOut, UNREAD } from '#walker/script';

const lassos: fc.Arbitrary<Lasso> = fc.record({
  tail: fc.integer({ min: -1, max: 6 }),
  period: fc.integer({ min: 1, max: 6 }),
});

/** The value that stands for a count, under a lasso. */
const standing = (lasso: Lasso, count: number) =>
  Array.from({ length: count }).reduce<number>((at) => after(at, lasso), 0);

const counts = fc.integer({ min: 0, max: 60 });

describe('a counter told apart no more finely than is asked', () => {
  it('keeps every count up to the end of the tail, and beyond it the remainder', () => {
    fc.assert(
      fc.property(lassos, counts, (lasso, count) => {
        const kept = standing(lasso, count);
        if (count <= lasso.tail) expect(kept).toBe(count);
        else expect((count - kept) % lasso.period).toBe(0);
        expect(kept).toBeLessThanOrEqual(Math.max(0, lasso.tail + lasso.period));
      }),
    );
  });

  it('is exact where every value may matter, and says nothing where none does', () => {
    fc.assert(
      fc.property(counts, (count) => {
        expect(standing(EXACT, count)).toBe(count);
        expect(standing(UNREAD, count)).toBe(0);
      }),
    );
  });

  it('tells apart whatever either of two does', () => {
    fc.assert(
      fc.property(lassos, lassos, counts, counts, (one, other, early, late) => {
        const joint = both(one, other);
        if (standing(joint, early) !== standing(joint, late)) return;
        expect(standing(one, early)).toBe(standing(one, late));
        expect(standing(other, early)).toBe(standing(other, late));
      }),
    );
  });
});

describe('the words that counters are kept in', () => {
  it('hold each counter by itself, whatever the others count', () => {
    const many = fc.array(fc.oneof(lassos, fc.constant<Lasso>({ tail: 0, period: 1 })), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(many, fc.array(fc.nat(79), { maxLength: 60 }), (all, visits) => {
        const { counters, words } = layOut(all);
        const kept = Array.from({ length: words }, () => 0);
        const counts = all.map(() => 0);
        for (const at of visits.filter((visit) => visit < all.length)) {
          const counter = counters[at]!;
          kept[counter.word] = counted(kept[counter.word]!, counter);
          counts[at]!++;
        }
        // What is kept stands for the same as what was counted.
        const kind = (at: number, count: number) => standing(all[at]!, count);
        expect(counters.map((counter, at) => kind(at, countIn(kept[counter.word]!, counter)))).toEqual(
          counts.map((count, at) => kind(at, count)),
        );
      }),
    );
  });

  it('may tell apart more than is asked: a bit is the least that a counter is kept in', () => {
    const [counter] = layOut([UNREAD]).counters;
    expect(countIn(counted(0, counter!), counter!)).toBe(1);
    expect(standing(UNREAD, 1)).toBe(0);
  });

  it('share one word among thirty counters of which only is asked whether they ever counted', () => {
    const ever = (many: number) => layOut(Array.from({ length: many }, () => ({ tail: 0, period: 1 }))).words;
    expect([1, 30, 31, 60, 61].map(ever)).toEqual([1, 1, 2, 2, 3]);
  });
});
