import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser';
import { choice, decisionsKept, FIRST, focused, GOOD_LINE, heard, nextChoice, runAt, take } from './support/drive';

const browser = useBrowser();

/** Moves the focus with the Tab key until it is on the wanted choice, and presses Enter. */
async function reach(page: Page, id: string): Promise<void> {
  const wanted = choice(page, id);
  await wanted.waitFor({ state: 'attached' });
  const onRadio = (await page.locator(`[data-list=radio] [data-choice="${id}"]`).count()) > 0;
  if (onRadio && !(await wanted.isVisible())) await page.keyboard.press('r');
  for (let turns = 0; turns < 12 && !(await wanted.isVisible()); turns++) await page.keyboard.press('m');
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

test('a number key that is pressed twelve times takes one decision, and the next one takes it when it is meant', async () => {
  const page = await browser.open(runAt({ stage: 'off', mode: 'practice' }));
  await choice(page, 'road.ask_caller').waitFor();
  await page.evaluate(() => {
    for (let presses = 0; presses < 12; presses++)
      for (const type of ['keydown', 'keyup'])
        document.body.dispatchEvent(new KeyboardEvent(type, { key: '1', code: 'Digit1', bubbles: true }));
  });
  await expect.poll(() => decisionsKept(page)).toBe(1);
  await page.waitForTimeout(300);
  await page.keyboard.press('1');
  await expect.poll(() => decisionsKept(page)).toBe(2);
});

test('M shows more choices and comes round again, and the digits act on what is open', async () => {
  const page = await browser.open(runAt({ stage: 'off' }));
  await take(page, FIRST);
  await choice(page, 'object.ask_hand').waitFor();
  const open = (): Promise<readonly (string | undefined)[]> =>
    page
      .locator('button[data-choice]:visible')
      .evaluateAll((buttons: HTMLElement[]) => buttons.map((button) => button.dataset['choice']));
  const first = await open();
  await page.keyboard.press('m');
  const second = await open();
  expect(second.filter((id) => first.includes(id))).toEqual([]);
  const keys = await page.locator('button[data-choice]:visible kbd').allInnerTexts();
  expect(keys).toEqual(second.map((_, index) => String(index + 1)));
  while ((await open())[0] !== first[0]) await page.keyboard.press('m');
  await page.keyboard.press('2');
  await choice(page, first[0] ?? '').waitFor({ state: 'detached' });
  await expect.poll(() => page.getByRole('log').innerText()).toContain('You');
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
