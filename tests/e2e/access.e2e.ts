import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser';
import { choice, FIRST, GOOD_LINE, openReport, runAt, take } from './support/drive';

const browser = useBrowser();

/** Waits for what the page has to show, and asks axe whether everybody can use it. */
async function expectForEverybody(page: Page, shown: Locator): Promise<void> {
  await shown.first().waitFor();
  // Whatever fades in has to have arrived before its contrast is measured.
  await page.waitForTimeout(700);
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    found.violations.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
    ),
  ).toEqual([]);
}

test.each([
  ['1280 by 720', { width: 1280, height: 720 }],
  ['a phone', { width: 360, height: 740 }],
])('no page has an accessibility violation at %s', async (_, viewport) => {
  const library = await browser.open('/', { viewport });
  await expectForEverybody(library, library.getByRole('heading', { level: 2, name: 'Scenarios' }));
  const page = await browser.open(runAt({ stage: 'off' }), { viewport });
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
});

test.each([360, 390, 1280, 1920])('nothing is wider than the window at %i pixels', async (width) => {
  const page = await browser.open(runAt({ stage: 'off' }), { viewport: { width, height: 800 } });
  const expectNoOverflow = async (shown: Locator): Promise<void> => {
    await shown.first().waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
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
