import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser';
import { choice, focused, GOOD_LINE, heard, nextChoice, runAt } from './support/drive';

const browser = useBrowser();

/** Moves the focus with the Tab key until it is on the wanted choice, and presses Enter. */
async function reach(page: Page, id: string): Promise<void> {
  await choice(page, id).waitFor({ state: 'attached' });
  if (!(await choice(page, id).isVisible())) await page.keyboard.press('r');
  for (let presses = 0; presses < 60; presses++) {
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-choice'));
    if (focused === id) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Sixty presses of Tab did not reach ${id}.`);
}

test('a run is played to a good ending with the keyboard alone, and its report is read with it', async () => {
  const page = await browser.open(runAt({ stage: 'off' }));
  for (const id of GOOD_LINE) await reach(page, id);
  const title = page.getByRole('heading', { level: 1, name: 'After-action report' });
  await title.waitFor();
  for (let presses = 0; presses < 20; presses++) {
    if ((await focused(page)).includes('Continue without writing')) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Scores' }).waitFor();
  await expect.poll(() => page.locator('main').innerText()).toMatch(/crisis stabilization center/i);
});

test('number keys choose, and letters move between the groups', async () => {
  const page = await browser.open(runAt({ stage: 'off' }));
  await choice(page, 'road.ask_caller').waitFor();
  await page.keyboard.press('1');
  await choice(page, 'road.ask_caller').waitFor({ state: 'detached' });
  await heard(page, 'driver');
});

test('the focus is never lost to the page after a choice', async () => {
  const page = await browser.open(runAt({ stage: 'off' }));
  for (const id of GOOD_LINE.slice(0, 9)) {
    await reach(page, id);
    await choice(page, id).waitFor({ state: 'detached' });
    await nextChoice(page);
    await page.waitForTimeout(100);
    const holder = await page.evaluate(() => document.activeElement?.tagName);
    expect(holder).not.toBe('BODY');
  }
});
