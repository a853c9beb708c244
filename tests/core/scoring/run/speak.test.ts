import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RESOURCES } from '#doctrine';
import { clock, inState, inText, length, list, nameOf, quoted, seconds, times } from '#scoring/run';
import { SCENARIO } from '#tests/core/scoring/run';

describe('a time on the clock', () => {
  it.each([
    [0, '00:00'],
    [59, '00:59'],
    [60, '01:00'],
    [408, '06:48'],
    [6_000, '1:40:00'],
    [59.6, '00:59'],
    [-3, '00:00'],
  ])('of %d seconds is told as %s', (at, told) => {
    expect(clock(at)).toBe(told);
  });
});

describe('a distance', () => {
  it.each([
    [11, 'm', '1.1 m'],
    [20, 'm', '2 m'],
    [18, 'ft', '6 ft'],
    [60, 'ft', '20 ft'],
  ] as const)('of %i decimeters in %s is %s', (decimeters, units, told) => {
    expect(length(decimeters, units)).toBe(told);
  });
});

describe('a quotation', () => {
  it.each([
    ['"All night."', '“All night”'],
    ['Stop', '“Stop”'],
    ['“What happened?”', '“What happened?”'],
    ['  "One  two." ', '“One two”'],
  ])('of %j is %s', (text, told) => {
    expect(quoted(text)).toBe(told);
  });

  it('is cut at a word where it would be long, and says that it was cut', () => {
    const told = quoted('listening '.repeat(30));
    expect(told).toMatch(/^“(listening )+…”$/);
    expect(told.length).toBeLessThan(115);
  });

  it('has one pair of marks, whichever the author wrote', () => {
    const words = fc.array(fc.constantFrom('a', 'bus', 'never,', 'why?'), { minLength: 1, maxLength: 12 });
    const marks = fc.constantFrom(['"', '"'], ['“', '”'], ['“', '.”'], ['', '.'], ['', '']);
    fc.assert(
      fc.property(words, marks, (all, [open = '', close = '']) => {
        expect(quoted(`${open}${all.join(' ')}${close}`)).toBe(`“${all.join(' ')}”`);
      }),
      { seed: 20_260_205 },
    );
  });
});

describe('a count', () => {
  it.each([
    [0, 'never'],
    [1, 'once'],
    [2, 'twice'],
    [5, 'five times'],
    [6, '6 times'],
  ])('of %i times is %s', (count, told) => {
    expect(times(count)).toBe(told);
  });

  it('of seconds that is less than one is told as one', () => {
    expect([0, 1, 2].map(seconds)).toEqual(['a second', 'a second', '2 seconds']);
  });
});

describe('words inside a sentence', () => {
  it('are joined by commas, the last two by and', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('for a state read as one says them', () => {
    expect([inState('agitated'), inState('crisis')]).toEqual(['agitated', 'in crisis']);
  });

  it('for a resource have an article where they need one', () => {
    expect([inText('ems'), inText('backup'), inText('mobile-crisis'), inText('interpreter')]).toEqual([
      'EMS',
      'backup',
      'the mobile crisis team',
      'an interpreter',
    ]);
    for (const { id } of RESOURCES) expect(inText(id)).toMatch(/^(an? |the )?[\w -]+$/);
  });

  it('for people are the names they go by, or their id where nobody named them', () => {
    expect([nameOf(SCENARIO), nameOf(SCENARIO, 'okoro'), nameOf(SCENARIO, 'nobody')]).toEqual([
      'Sam',
      'Officer Okoro',
      'nobody',
    ]);
  });
});
