import type { OfferedChoice } from '#encounter';
import type { Groups } from './choices';
import { heightOfPages, type Measure, pagesOf, spanOf } from './paging';

/** A list of choices that stands in the panel. */
export type List = 'say' | 'do' | 'radio';

/** A choice in its list: whether it is open, and the key that takes it then. */
export interface Row {
  readonly choice: OfferedChoice;
  readonly open: boolean;
  readonly key?: string;
}

/** How the panel spreads its lists: side by side, or one at a time behind tabs; and their rows as measured, once they are. */
export interface Spread {
  readonly tabs: boolean;
  readonly measures: Readonly<Partial<Record<List, Measure>>>;
}

/** The choices of a decision as they lie before the trainee. */
export interface Table {
  readonly rows: Readonly<Record<List, readonly Row[]>>;
  /** The lists that are open now, in the order in which the digits run through them. */
  readonly lists: readonly List[];
  /** The page that is open, from 0, and how many there are. */
  readonly page: number;
  readonly pages: number;
  /** How many choices of each list wait on other pages. */
  readonly waiting: Readonly<Record<List, number>>;
  /** Pixels that the highest page of any list takes, or behind tabs of the list that is open; none before anything is measured. */
  readonly height?: number;
}

/** The most rows that are open at once: five to say, four to do, and the radio stands where Do does. */
const MOST: Readonly<Record<List, number>> = { say: 5, do: 4, radio: 4 };

/** The keys of the number row, from left to right. */
export const NUMBER_ROW = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-', '='] as const;

const LISTS: readonly List[] = ['say', 'do', 'radio'];

/** Lays the choices of a decision out: the lists that are open, the page of them, and the digits running on from one to the next. */
export function lay(
  groups: Groups,
  { wanted, page, spread }: { readonly wanted: List; readonly page: number; readonly spread: Spread },
): Table {
  const lists = openLists(groups, wanted, spread.tabs);
  const pages = (list: List): readonly number[] => pagesOf(groups[list].length, MOST[list], spread.measures[list]);
  const count = Math.max(1, ...lists.map((list) => pages(list).length));
  const now = page % count;
  let digit = 0;
  const rows = { say: [] as readonly Row[], do: [] as readonly Row[], radio: [] as readonly Row[] };
  for (const list of LISTS) {
    const { from, to } = lists.includes(list) ? spanOf(pages(list), now) : { from: 0, to: 0 };
    rows[list] = groups[list].map((choice, index) =>
      index >= from && index < to ? { choice, open: true, key: String(++digit) } : { choice, open: false },
    );
  }
  const waiting = (list: List): number => rows[list].filter(({ open }) => !open).length;
  // Behind tabs what a short list leaves is there for the words.
  const heights = (spread.tabs ? lists : LISTS).flatMap((list) => {
    const measure = spread.measures[list];
    return measure ? [heightOfPages(pages(list), measure)] : [];
  });
  return {
    rows,
    lists,
    page: now,
    pages: count,
    waiting: { say: waiting('say'), do: waiting('do'), radio: waiting('radio') },
    ...(heights.length > 0 && { height: Math.max(...heights) }),
  };
}

/** The lists of the way there, from the top of the screen to its foot. */
const ON_THE_WAY: readonly List[] = ['say', 'radio', 'do'];

/** Lays the choices of the way there out: all of them at once, and the number row running on from one list to the next as they stand below each other. */
export function layAll(groups: Groups): Table {
  let place = 0;
  const all = (list: List): readonly Row[] =>
    groups[list].map((choice) => {
      const key = NUMBER_ROW[place++];
      return key === undefined ? { choice, open: true } : { choice, open: true, key };
    });
  const rows = { say: [] as readonly Row[], do: [] as readonly Row[], radio: [] as readonly Row[] };
  for (const list of ON_THE_WAY) rows[list] = all(list);
  return { rows, lists: ON_THE_WAY, page: 0, pages: 1, waiting: { say: 0, do: 0, radio: 0 } };
}

/** The choice a key takes, if that key is given out. */
export function choiceFor(rows: readonly Row[], key: string): OfferedChoice | undefined {
  return rows.find((row) => row.key === key)?.choice;
}

/** Say with Do or the radio beside it; behind tabs the one that is wanted, or else the first that has anything. */
function openLists(groups: Groups, wanted: List, tabs: boolean): readonly List[] {
  if (!tabs) return ['say', wanted === 'radio' && groups.radio.length > 0 ? 'radio' : 'do'];
  const open = [wanted, ...LISTS].find((list) => groups[list].length > 0);
  return [open ?? wanted];
}
