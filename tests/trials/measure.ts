import type { Page } from 'playwright-core';
import { cutWords, settled } from '#tests/e2e/support/steady';

/** What a window shows of a decision. */
export interface Seen {
  /** The ids of the choices that can be pressed, once what hides them is opened. */
  readonly reached: readonly string[];
  /** Pixels that the page is wider than its window. */
  readonly wider: number;
  /** Words of which a part is cut off. */
  readonly cut: readonly string[];
  /** Height of the stage in pixels; 0 where there is none. */
  readonly stage: number;
}

/** The doors behind which choices wait, and what shuts them again. */
const DOORS = [
  ['[data-tab=say]', undefined],
  ['[data-tab=do]', undefined],
  ['[data-action=radio]', '[data-action=radio]'],
  ['[data-action=force]', '[data-action=close-force]'],
] as const;

/** The most pages that a list can have. */
const PAGES = 12;

/** Looks at a decision as it stands and on all its pages, and then behind its doors. */
export async function measure(page: Page): Promise<Seen> {
  const reached = new Set<string>();
  const cut = new Set<string>();
  const wider: number[] = [];
  const look = async (): Promise<boolean> => {
    await settled(page);
    const before = reached.size;
    for (const id of await pressable(page)) reached.add(id);
    for (const words of await cutWords(page)) cut.add(words);
    wider.push(await overflow(page));
    return reached.size > before;
  };
  const more = page.locator('[data-action=more]:enabled');
  const turn = async (): Promise<void> => {
    await look();
    for (let turns = 0; turns < PAGES && (await more.isVisible()); turns++) {
      await more.click();
      if (!(await look())) break;
    }
  };
  const stage = await page.evaluate(() => document.querySelector('.stage')?.getBoundingClientRect().height ?? 0);
  await turn();
  for (const [opens, shuts] of DOORS) {
    const door = page.locator(`${opens}:enabled`);
    if (!(await door.isVisible())) continue;
    await door.click();
    await turn();
    if (shuts) await page.locator(shuts).click();
  }
  return { reached: [...reached], wider: Math.max(...wider), cut: [...cut], stage };
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The choices that a press in their middle would take, once they are scrolled to. */
function pressable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLButtonElement>('button[data-choice]:enabled')).flatMap((button) => {
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = button.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return width > 0 && there && button.contains(there) ? [button.dataset['choice'] ?? ''] : [];
    }),
  );
}
