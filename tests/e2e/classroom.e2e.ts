import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './support/axe';
import { useBrowser } from './support/browser';
import { choice, GOOD_LINE, openReport, runAt, take } from './support/drive';
import { cutWords, settled } from './support/steady';

const browser = useBrowser();

/** The decision at which the class is asked: the one with the most to choose from. */
const ASKED = GOOD_LINE.findIndex((id) => id.startsWith('what_now.'));

/** What does not hold on the page as it stands: what axe finds, and words that cannot be read. */
async function wrongWith(page: Page, but: readonly string[] = []): Promise<readonly string[]> {
  return [
    ...(await violations(page, but)),
    ...(await cutWords(page)).map((words) => `these words are cut off: ${words}`),
  ];
}

/** The height of the smallest letter of a report as it stands, in pixels, those in its charts included. */
function smallestLetter(page: Page): Promise<number> {
  return page.locator('main').evaluate((main) => {
    const words = [...main.querySelectorAll<HTMLElement | SVGTextElement>('*')].filter(
      (element) =>
        !element.matches('.r-num') &&
        element.checkVisibility() &&
        [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
    );
    const drawn = (element: Element): number =>
      element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    return Math.min(...words.map((element) => parseFloat(getComputedStyle(element).fontSize) * drawn(element)));
  });
}

test('a class is asked at a decision, a miscount is taken back, and the report says what it would have done', async () => {
  const page = await browser.open(runAt({ stage: 'off', screen: 'projector', mode: 'practice' }));
  await take(page, GOOD_LINE.slice(0, ASKED));
  await choice(page, GOOD_LINE[ASKED] ?? '').waitFor({ state: 'attached' });
  await page.keyboard.press('p');
  await page.getByRole('button', { name: 'Ask the room' }).press('Enter');
  const room = page.getByRole('dialog', { name: 'Ask the room' });
  await room.waitFor();
  for (const letter of ['b', 'b', 'b', 'a']) await page.keyboard.press(letter);
  await page.keyboard.press('Backspace');
  await room.getByText('3 hands', { exact: true }).waitFor();
  await page.getByRole('status').filter({ hasText: 'Taken back. A: no hands. 3 hands in all.' }).waitFor();

  expect.soft(await wrongWith(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect.soft(await wrongWith(page)).toEqual([]);
  // Colors are the system's own then, which axe does not see.
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await wrongWith(page, ['color-contrast'])).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: 1280, height: 720 });

  await page.keyboard.press('Space');
  await room.getByRole('heading', { name: 'What each would do' }).waitFor();
  expect.soft(await wrongWith(page), 'revealed').toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect.soft(await wrongWith(page), 'revealed on a phone').toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });

  await page.keyboard.press('Escape');
  await room.waitFor({ state: 'detached' });
  await take(page, GOOD_LINE.slice(ASKED));
  await openReport(page);
  await page.locator(`[data-decision="${String(ASKED + 1)}"]`).click();
  const said = page
    .locator(`#decision-${String(ASKED + 1)}`)
    .getByRole('listitem')
    .filter({ hasText: /\b3 hands\s*$/ });
  await said.waitFor();
  // As in the design: 28 pixels of 1080, and 15 for every 16 in a chart.
  await expect.poll(() => smallestLetter(page)).toBeGreaterThanOrEqual((720 / 39) * (15 / 16));
}, 180_000);

test('on a projector the letters grow with the screen, and the stage keeps its share', async () => {
  const page = await browser.open(runAt({ screen: 'projector' }), { reducedMotion: 'reduce' });
  await take(page, GOOD_LINE.slice(0, ASKED));
  await choice(page, GOOD_LINE[ASKED] ?? '').waitFor({ state: 'attached' });
  for (const [width, height] of [
    [1280, 720],
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await settled(page);
    const { smallest, share } = await page.evaluate(() => {
      const words = [...document.querySelectorAll('.choice, .cue, .words :is(p, blockquote), .rail b')];
      const sizes = words.map((each) => parseFloat(getComputedStyle(each).fontSize));
      const stage = document.querySelector('[data-stage]')?.getBoundingClientRect().height ?? 0;
      return { smallest: Math.min(...sizes), share: stage / innerHeight };
    });
    // As in the design: 28 pixels of 1080.
    expect(smallest).toBeGreaterThanOrEqual(height / 39);
    expect(share).toBeGreaterThanOrEqual(0.55);
    expect.soft(await cutWords(page), `cut off at ${String(width)} by ${String(height)}`).toEqual([]);
  }
});
