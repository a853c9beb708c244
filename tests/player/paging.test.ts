import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceFor, groupChoices, heightOfPages, lay, layAll, type List, onTheWay, pagesOf, spanOf } from '#player';
import { acts, NUMBER_ROW, request, say } from '#tests/player/offers';

const measures = fc.record({
  heights: fc.array(fc.integer({ min: 30, max: 120 }), { maxLength: 24 }),
  gap: fc.integer({ min: 0, max: 8 }),
  room: fc.integer({ min: 40, max: 400 }),
});

describe('the pages of a list', () => {
  it('hold every row once, in order', () => {
    fc.assert(
      fc.property(measures, fc.integer({ min: 1, max: 6 }), (measure, most) => {
        const count = measure.heights.length;
        const pages = pagesOf(count, most, measure);
        const spans = pages.map((_, page) => spanOf(pages, page));
        const rows = spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
        expect(rows).toEqual(Array.from({ length: count }, (_, index) => index));
      }),
    );
  });

  it('hold at least one row, and never more than the most', () => {
    fc.assert(
      fc.property(measures, fc.integer({ min: 1, max: 6 }), (measure, most) => {
        const pages = pagesOf(measure.heights.length, most, measure);
        expect(pages.every((rows) => rows >= 1 && rows <= most)).toBe(true);
      }),
    );
  });

  it('fit their room, but for a row that is by itself too high for it', () => {
    fc.assert(
      fc.property(measures, ({ heights, gap, room }) => {
        const pages = pagesOf(heights.length, 5, { heights, gap, room });
        for (const [page, rows] of pages.entries()) {
          const { from, to } = spanOf(pages, page);
          const height = heights.slice(from, to).reduce((sum, each) => sum + each, 0) + gap * (rows - 1);
          if (rows > 1) expect(height).toBeLessThanOrEqual(room);
          expect(height).toBeLessThanOrEqual(heightOfPages(pages, { heights, gap, room }));
        }
      }),
    );
  });

  it('are as full as the most allows where nothing is measured', () => {
    expect(pagesOf(9, 5)).toEqual([5, 4]);
    expect(pagesOf(0, 5)).toEqual([]);
  });
});

const tables = fc.record({
  said: fc.nat(12),
  done: fc.nat(12),
  asked: fc.nat(7),
  page: fc.nat(6),
  tabs: fc.boolean(),
  wanted: fc.constantFrom<List>('say', 'do', 'radio'),
});
type Tried = typeof tables extends fc.Arbitrary<infer T> ? T : never;

const groupsOf = ({ said, done, asked }: Pick<Tried, 'said' | 'done' | 'asked'>) => {
  const radio = Array.from({ length: asked }, (_, index) => request(`ask${index + 1}`));
  return groupChoices([...say(said), ...acts(done), ...radio], new Set(radio.map(({ id }) => id)));
};
const spread = (tabs: boolean) => ({ tabs, measures: {} });

describe('the choices before a trainee', () => {
  it('have digits that run on without a gap through all that is open, and through nothing else', () => {
    fc.assert(
      fc.property(tables, ({ page, tabs, wanted, ...counts }) => {
        const { rows, lists } = lay(groupsOf(counts), { wanted, page, spread: spread(tabs) });
        const open = lists.flatMap((list) => rows[list]).filter((row) => row.open);
        expect(open.map(({ key }) => key)).toEqual(open.map((_, index) => String(index + 1)));
        expect(open.length).toBeLessThanOrEqual(9);
        const shut = Object.values(rows).flatMap((list) => list.filter((row) => !row.open));
        expect(shut.every(({ key }) => key === undefined)).toBe(true);
      }),
    );
  });

  it('have the number row run on, on the way, through what can be asked, requested and done', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const { rows, lists } = layAll(onTheWay(groupsOf(counts)));
        const all = lists.flatMap((list) => rows[list]);
        expect(lists).toEqual(['say', 'radio', 'do']);
        expect(all.every(({ open }) => open)).toBe(true);
        expect(all.slice(0, 12).map(({ key }) => key)).toEqual(NUMBER_ROW.slice(0, all.length));
        for (const { choice, key } of all) if (key !== undefined) expect(choiceFor(all, key)).toBe(choice);
      }),
    );
  });

  it('are at most five to say and four to do at once', () => {
    fc.assert(
      fc.property(tables, ({ page, tabs, wanted, ...counts }) => {
        const { rows } = lay(groupsOf(counts), { wanted, page, spread: spread(tabs) });
        expect(rows.say.filter(({ open }) => open).length).toBeLessThanOrEqual(5);
        expect(rows.do.filter(({ open }) => open).length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('have all been open once when the pages have come round', () => {
    fc.assert(
      fc.property(tables, ({ tabs, wanted, ...counts }) => {
        const groups = groupsOf(counts);
        const first = lay(groups, { wanted, page: 0, spread: spread(tabs) });
        const seen = Array.from({ length: first.pages }, (_, page) => {
          const { rows, lists } = lay(groups, { wanted, page, spread: spread(tabs) });
          return lists.flatMap((list) => rows[list].filter(({ open }) => open).map(({ choice }) => choice.id));
        }).flat();
        expect([...seen].sort()).toEqual(first.lists.flatMap((list) => groups[list].map(({ id }) => id)).sort());
        expect(lay(groups, { wanted, page: first.pages, spread: spread(tabs) }).page).toBe(0);
      }),
    );
  });

  it('say how many wait', () => {
    const { waiting, pages } = lay(groupsOf({ said: 9, done: 8, asked: 0 }), {
      wanted: 'say',
      page: 0,
      spread: spread(false),
    });
    expect(waiting).toMatchObject({ say: 4, do: 4 });
    expect(pages).toBe(2);
  });

  it('have the radio in the place of Do while it is wanted, and not when there is nothing on it', () => {
    const wanted = { wanted: 'radio', page: 0, spread: spread(false) } as const;
    const open = lay(groupsOf({ said: 2, done: 1, asked: 1 }), wanted);
    expect(open.lists).toEqual(['say', 'radio']);
    expect(choiceFor(open.rows.radio, '3')?.id).toBe('ask1');
    expect(lay(groupsOf({ said: 2, done: 1, asked: 0 }), wanted).lists).toEqual(['say', 'do']);
  });

  it('stand behind tabs one list at a time, and the first that has anything is open', () => {
    const tabbed = { wanted: 'say', page: 0, spread: spread(true) } as const;
    expect(lay(groupsOf({ said: 2, done: 3, asked: 1 }), tabbed).lists).toEqual(['say']);
    expect(lay(groupsOf({ said: 0, done: 3, asked: 1 }), tabbed).lists).toEqual(['do']);
  });
});
