import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playsAsInkjs, compiled } from '#tests/core/walker/beside';
import { define, type List, OPERATORS } from '#walker/value';

const DEFINED = { mood: { calm: 1, wary: 2, angry: 5 }, place: { near: 2, far: 3 } };
const ALL = define(DEFINED);
const NAMES = Object.entries(DEFINED).flatMap(([list, items]) => Object.keys(items).map((item) => `${list}.${item}`));

/** What an operator of two lists makes, and one of a single list. */
const made =
  (name: string) =>
  (one: List, other: List | number = 0) =>
    OPERATORS.get(name)!.apply(one, other, ALL) as List;
const [union, without, intersect] = [made('+'), made('-'), made('L^')];
const [allOf, inverse, least, greatest] = [made('LIST_ALL'), made('LIST_INVERT'), made('LIST_MIN'), made('LIST_MAX')];
const shifted = (list: List, by: number) => made('+')(list, by);
const contains = (one: List, other: List) => OPERATORS.get('?')!.apply(one, other, ALL) === true;
const sameItems = (one: List, other: List) => OPERATORS.get('==')!.apply(one, other, ALL) === true;

const EMPTY: List = { type: 'list', items: [], origins: [] };
const lists: fc.Arbitrary<List> = fc
  .subarray(NAMES)
  .chain((names) => fc.shuffledSubarray(names, { minLength: names.length }))
  .map((names) => names.map((name) => ALL.named.get(name)!).reduce((all, one) => union(all, one), EMPTY));

describe('lists', () => {
  it('are joined, met and taken from each other as sets are', () => {
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        expect(sameItems(union(one, other), union(other, one))).toBe(true);
        expect(sameItems(intersect(one, other), intersect(other, one))).toBe(true);
        expect(sameItems(union(without(one, other), intersect(one, other)), one)).toBe(true);
        expect(intersect(without(one, other), other).items).toEqual([]);
      }),
    );
  });

  it('and their inverse make up all that their definitions hold', () => {
    fc.assert(
      fc.property(lists, (one) => {
        expect(sameItems(union(one, inverse(one)), allOf(one))).toBe(true);
        expect(intersect(one, inverse(one)).items).toEqual([]);
      }),
    );
  });

  it('contain each other both ways only when they hold the same, and never when they are empty', () => {
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const both = contains(one, other) && contains(other, one);
        expect(both).toBe(sameItems(one, other) && one.items.length > 0);
      }),
    );
  });

  it('have a least item and a greatest, unless they are empty', () => {
    fc.assert(
      fc.property(lists, (one) => {
        const values = one.items.map(({ value }) => value);
        expect(least(one).items[0]?.value).toBe(values.length > 0 ? Math.min(...values) : undefined);
        expect(greatest(one).items[0]?.value).toBe(values.length > 0 ? Math.max(...values) : undefined);
      }),
    );
  });

  it('move along their own list, and lose what would leave it', () => {
    const mood = (...names: readonly string[]) =>
      names.map((name) => ALL.named.get(name)!).reduce((all, one) => union(all, one));
    expect(shifted(mood('calm', 'wary'), 1).items.map(({ name }) => name)).toEqual(['wary']);
    expect(shifted(mood('calm', 'angry'), 0).items.map(({ name }) => name)).toEqual(['calm', 'angry']);
  });

  it.each([
    'mood', 'mood + place', 'mood - calm', 'mood ^ (calm, far)', 'mood ? calm', 'mood !? (calm, angry)', 'mood > place', 'mood >= place', 'mood < place',
    'mood == place', 'mood != place', 'mood + 1', 'mood - 1', '!mood', 'mood && place', 'mood || ()', 'LIST_ALL(mood)', 'LIST_INVERT(mood)', 'LIST_MIN(mood)',
    'LIST_MAX(mood)', 'LIST_COUNT(mood)', 'LIST_VALUE(mood)', 'LIST_RANGE(mood, 2, 5)', 'LIST_RANGE(LIST_ALL(mood), calm, wary)', 'mood(2)', 'place(7)',
  ])('are what ink makes of %s, whatever they hold', (sum) => {
    const held = ['()', '(calm)', '(calm, angry)', '(wary, near)', '(far, calm, near)'];
    const lines = held.flatMap((one) => held.map((other) => `~ mood = ${one}\n~ place = ${other}\n{${sum}}`));
    const json = compiled(
      `LIST mood = calm, wary, angry = 5\nLIST place = near = 2, far\n${lines.join('\n')}\n-> END\n`,
    );
    expect(json === undefined ? 0 : playsAsInkjs(json, () => 0, 1)).toBe(1);
  }); // prettier-ignore
});
