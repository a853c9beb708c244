import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectForEverybody } from './support/axe';
import { useBrowser } from './support/browser';
import { choice, FIRST, GOOD_LINE, openReport, runAt, take } from './support/drive';
import { settled } from './support/steady';

const browser = useBrowser();

test('no page that leads to a run, or tells about it, has an accessibility violation', async () => {
  const library = await browser.open('/');
  await expectForEverybody(library, library.getByRole('heading', { level: 2, name: 'Scenarios' }));
  await library.getByRole('button', { name: 'About' }).click();
  await expectForEverybody(library, library.getByRole('dialog', { name: 'About Talkdown' }));
  const pages = [
    ['/?help', 'How to play'],
    ['/?prepare=bus-stop', 'Before you go'],
  ] as const;
  for (const [address, title] of pages) {
    const page = await browser.open(address);
    await expectForEverybody(page, page.getByRole('heading', { level: 1, name: title }));
  }
}, 180_000);

test('no step of the guided beginning has an accessibility violation', async () => {
  const page = await browser.open('/?guide&stage=off');
  for (const title of ['Watch the person', 'Say something, or do something', 'Time, force, and the way out']) {
    await expectForEverybody(page, page.getByRole('dialog', { name: title }));
    await page.locator('[data-action=tour-on]').click();
  }
  await page.locator('button[data-choice]:visible').first().press('Enter');
  await expectForEverybody(page, page.getByRole('dialog', { name: 'See what it changed' }));
}, 180_000);

test('no page of a run has an accessibility violation, in a window, on a phone, enlarged, or in the colors of the system', async () => {
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
