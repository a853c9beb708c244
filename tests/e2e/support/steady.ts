import type { Page } from 'playwright-core';

/** The windows a decision is looked at in, from a small notebook to a projector, and a phone. */
export const WINDOWS = [
  [1280, 720],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  [390, 844],
] as const;

/** Looks at the decision that is open in every window, and says in sentences what does not hold there. The heads of `who` have to be in the picture. */
export async function lookEverywhere(page: Page, name: string, who: readonly string[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  // Looking takes a while, and a decision that is timed must not be over meanwhile.
  const addTime = page.getByRole('button', { name: 'Add time' });
  for (let times = 0; times < 6 && (await addTime.isVisible()); times++) await addTime.click();
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height });
    await settled(page);
    const seen = [
      ...(await unsteady(page, who)),
      ...(await cutWords(page)).map((words) => `these words are cut off: ${words}`),
    ];
    wrong.push(...seen.map((sentence) => `${name} at ${width}x${height}: ${sentence}`));
  }
  return wrong;
}

/** Waits until the layout has followed the window: in four frames in a row everything is where it was, on the stage too. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let before = '', same = 0; same < 4;) {
      // Whatever follows the size of something does so at the end of a frame, and frames can be far apart.
      await new Promise(requestAnimationFrame);
      const boxes = Array.from(document.querySelectorAll('[data-stage], .panel, .ruler, button'));
      const heads = document.querySelector<HTMLElement>('[data-stage]')?.dataset['heads'];
      const now = JSON.stringify([heads, boxes.map((element) => element.getBoundingClientRect())]);
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}

/** The words that do not fit where they stand and cannot be scrolled to. */
export function cutWords(page: Page): Promise<readonly string[]> {
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

/** What does not hold in the window as it stands: the stage's share, the heads in the picture, the pill, and the rows that are open. */
export async function unsteady(page: Page, who: readonly string[]): Promise<readonly string[]> {
  // What runs outside Vitest is translated with names kept, by a function that the page does not have.
  await page.evaluate('globalThis.__name ??= (named) => named');
  return page.evaluate((wanted) => {
    const wrong: string[] = [];
    const stage = document.querySelector<HTMLElement>('[data-stage]');
    if (!stage) return ['there is no stage'];
    const box = stage.getBoundingClientRect();
    const share = (100 * box.height) / innerHeight;
    if (share < (innerWidth < 720 ? 40 : 55)) wrong.push(`the stage has ${share.toFixed(1)} % of the height`);

    const over = (selector: string): readonly DOMRect[] =>
      Array.from(document.querySelectorAll(selector), (element) => element.getBoundingClientRect()).filter(
        ({ width, height }) => width > 1 && height > 1,
      );
    const meet = (one: DOMRect, other: DOMRect): boolean =>
      one.left < other.right - 1 &&
      other.left < one.right - 1 &&
      one.top < other.bottom - 1 &&
      other.top < one.bottom - 1;
    const heads = JSON.parse(stage.dataset['heads'] ?? '[]') as { who: string; x: number; y: number; r: number }[];
    const missing = wanted.filter((id) => !heads.some((head) => head.who === id));
    if (missing.length > 0) wrong.push(`not on the stage: ${missing.join(', ')}`);
    const laid = over('.radio, .bar, .chip, .panel, .seen, .coach, .timer-tools, .ruler');
    for (const { who, x, y, r } of heads) {
      const head = new DOMRect(box.left + x - r, box.top + y - r, 2 * r, 2 * r);
      const inside =
        head.left >= box.left && head.right <= box.right && head.top >= box.top && head.bottom <= box.bottom;
      if (!inside) wrong.push(`the head of ${who} is not in the picture`);
      if (laid.some((words) => meet(words, head))) wrong.push(`something lies on the head of ${who}`);
    }
    for (const pill of over('.ruler')) {
      const inside =
        pill.left >= box.left && pill.right <= box.right && pill.top >= box.top && pill.bottom <= box.bottom;
      if (!inside || over('.panel, .seen').some((words) => meet(words, pill)))
        wrong.push('the distance does not lie clear');
    }

    for (const one of over('.chip')) {
      if (over('.radio').some((words) => meet(one, words))) wrong.push('a chip lies on the words of the radio');
      if (one.left < 0 || one.right > innerWidth || one.top < 0) wrong.push('a chip is not whole in the window');
    }
    if (over('.clock').length === 0) wrong.push('the clock is not in view');
    const words = over('.words')[0];
    const passage = document.querySelector('.words');
    if (words && passage) {
      const text = document.createRange();
      text.selectNodeContents(passage);
      const lines = Array.from(text.getClientRects()).filter(
        ({ width, top, bottom }) => width > 1 && top < words.bottom - 1 && bottom > words.top + 1,
      );
      if (over('.read-on').some((button) => lines.some((line) => meet(button, line))))
        wrong.push('“Read on” lies on the words');
    }

    const rows = over('.lists .choice');
    const panel = over('.panel')[0];
    if (panel && rows.some(({ top, bottom }) => top < panel.top || bottom > panel.bottom + 1))
      wrong.push('a choice that is open lies outside the panel');
    if (words && rows.some((row) => meet(row, words))) wrong.push('a choice lies on the words');
    if (rows.length === 0) wrong.push('no choice is open');
    if (document.documentElement.scrollWidth > innerWidth) wrong.push('the page is wider than the window');
    return wrong;
  }, who);
}
