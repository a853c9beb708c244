import type { Measure } from './page/model/paging';
import type { List, Spread } from './page/model/table';

const LISTS: readonly List[] = ['say', 'do', 'radio'];

/**
 * Measures the rows of the panel as they are set, those that are put away too, and the room there is for them. Where the page says
 * nothing of room, as before its styles have come, there is no measure.
 */
export function measureRows(host: HTMLElement): Spread {
  const tabs = ['tabs', 'phone'].includes(document.documentElement.dataset['layout'] ?? '');
  const lists = host.querySelector<HTMLElement>('#choices .lists');
  const room = lists ? parseFloat(getComputedStyle(lists).maxHeight) : NaN;
  if (!lists || Number.isNaN(room)) return { tabs, measures: {} };
  lists.classList.add('measuring');
  const measures: Partial<Record<List, Measure>> = {};
  for (const list of LISTS) {
    const rows = lists.querySelector<HTMLElement>(`[data-list=${list}]`);
    if (!rows) continue;
    const heights = Array.from(rows.querySelectorAll('.choice'), (row) => row.getBoundingClientRect().height);
    measures[list] = { heights, gap: parseFloat(getComputedStyle(rows).rowGap) || 0, room };
  }
  lists.classList.remove('measuring');
  return { tabs, measures };
}
