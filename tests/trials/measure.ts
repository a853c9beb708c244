import type { Page } from 'playwright-core';

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

/** Looks at a decision as it stands, then behind its two doors: the radio, and the use of force. */
export async function measure(page: Page): Promise<Seen> {
  const reached = new Set(await pressable(page));
  const cut = new Set(await cutWords(page));
  const wider = [await overflow(page)];
  const stage = await page.evaluate(() => document.querySelector('.stage')?.getBoundingClientRect().height ?? 0);
  for (const [opens, closes] of [
    ['radio', 'radio'],
    ['force', 'close-force'],
  ] as const) {
    const door = page.locator(`button[data-action=${opens}]`);
    if ((await door.count()) === 0) continue;
    await door.click();
    await settled(page);
    for (const id of await pressable(page)) reached.add(id);
    for (const words of await cutWords(page)) cut.add(words);
    wider.push(await overflow(page));
    await page.locator(`button[data-action=${closes}]`).first().click();
  }
  return { reached: [...reached], wider: Math.max(...wider), cut: [...cut], stage };
}

/** Waits until the layout has followed the window: in four frames in a row everything is where it was. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let before = '', same = 0; same < 4;) {
      // Whatever follows the size of something does so at the end of a frame, and frames can be far apart.
      await new Promise(requestAnimationFrame);
      const boxes = Array.from(document.querySelectorAll('.stage, #choices, button'));
      const now = JSON.stringify(boxes.map((element) => element.getBoundingClientRect()));
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
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

/** The words that do not fit where they stand and cannot be scrolled to. */
function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Array.from(document.body.querySelectorAll<HTMLElement>('*')).flatMap((element) => {
      const own = Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (!own || element.closest('.sr') || clipPath !== 'none' || element.clientWidth === 0) return [];
      const wide = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return wide || high ? [element.innerText.slice(0, 60)] : [];
    }),
  );
}
