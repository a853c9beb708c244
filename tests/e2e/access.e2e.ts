import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser';
import { choice, FIRST, GOOD_LINE, openReport, runAt, take } from './support/drive';
import { settled } from './support/steady';

const browser = useBrowser();

/** A notebook, and a phone. */
const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
];

/** Waits for what the page has to show, and asks axe in both windows whether everybody can use it. */
async function expectForEverybody(page: Page, shown: Locator): Promise<void> {
  await shown.first().waitFor();
  for (const { width, height } of WINDOWS) {
    await page.setViewportSize({ width, height });
    await settled(page);
    // Whatever fades in has to have arrived before its contrast is measured.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    expect.soft(found, `at ${width} by ${height}`).toEqual([]);
  }
}

test('no page has an accessibility violation, in a window or on a phone', async () => {
  const library = await browser.open('/');
  await expectForEverybody(library, library.getByRole('heading', { level: 2, name: 'Scenarios' }));
  const page = await browser.open(runAt({ stage: 'off' }));
  await expectForEverybody(page, choice(page, 'road.ask_caller'));
  await take(page, FIRST);
  await expectForEverybody(page, choice(page, 'object.ask_hand'));
  await page.getByRole('button', { name: 'Use of force' }).click();
  await expectForEverybody(page, page.getByRole('group', { name: 'Use of force' }));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Pause/ }).click();
  await expectForEverybody(page, page.getByRole('dialog'));
  await page.keyboard.press('Escape');
  await take(page, GOOD_LINE.slice(FIRST.length));
  await expectForEverybody(page, page.getByRole('heading', { level: 1, name: 'After-action report' }));
  await openReport(page);
  await expectForEverybody(page, page.getByRole('heading', { level: 2, name: 'Scores' }));
}, 180_000);

test('nothing is wider than the window, from 360 to 1920 pixels', async () => {
  const page = await browser.open(runAt({ stage: 'off' }));
  const expectNoOverflow = async (shown: Locator): Promise<void> => {
    await shown.first().waitFor();
    for (const width of [360, 390, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await settled(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `at ${width} pixels`).toBeLessThanOrEqual(0);
    }
  };
  await expectNoOverflow(choice(page, 'road.ask_caller'));
  await take(page, GOOD_LINE.slice(0, 10));
  await expectNoOverflow(page.locator('button[data-choice]'));
  await take(page, GOOD_LINE.slice(10));
  await openReport(page);
  await expectNoOverflow(page.getByRole('heading', { level: 2, name: 'Scores' }));
});

test('on a phone every choice is at least 44 pixels high and inside the window', async () => {
  const page = await browser.open(runAt(), { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await take(page, FIRST);
  await choice(page, 'object.ask_hand').waitFor();
  const boxes = await page
    .locator('button[data-choice]:visible')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.length).toBeGreaterThanOrEqual(2);
  for (const box of boxes) {
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(360);
  }
});

test('with reduced motion nothing on the page is animated', async () => {
  const page = await browser.open(runAt({ stage: 'off' }), { reducedMotion: 'reduce' });
  await take(page, GOOD_LINE.slice(0, 9));
  await page.locator('button[data-choice]').first().waitFor();
  const running = await page.evaluate(
    () => document.getAnimations().filter((animation) => animation.playState === 'running').length,
  );
  expect(running).toBe(0);
});
