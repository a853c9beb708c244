import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from './support/browser';

const browser = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'talkdown-gallery-'));
const file = join(folder, 'gallery.html');

beforeAll(async () => {
  const few = ['--budget', '40', '--seeds', '1', '--agency', 'city'];
  const words = ['src/cli/main.ts', 'gallery', 'stories/bus-stop', ...few, '--html', file];
  await promisify(execFile)(process.execPath, ['--import', 'tsx', ...words]);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function openGallery(): Promise<Page> {
  // From any page of the server, so that a page that asks another site for something is noticed here as well.
  const page = await browser.open('/?help');
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** How many colors a picture has, as far as a few points tell; one that was never drawn has one. */
function colors(page: Page, nth: number): Promise<number> {
  return page
    .locator('article[data-situation] canvas')
    .nth(nth)
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const seen = new Set<string>();
      for (let i = 0; i < data.length; i += 4004) seen.add(data.slice(i, i + 4).join());
      return seen.size;
    });
}

test('every card of a gallery has a picture, a line and a cue, and its picture is drawn when one comes to it', async () => {
  const page = await openGallery();
  const cards = page.locator('article[data-situation]');
  const count = await cards.count();
  expect(count).toBeGreaterThan(10);
  for (const part of ['canvas[role="img"]', '[data-line]', '[data-cue]'])
    await expect.poll(() => cards.filter({ has: page.locator(part) }).count(), { message: part }).toBe(count);
  await expect.poll(() => colors(page, 0)).toBeGreaterThan(50);
  await expect.poll(() => colors(page, count - 1)).toBe(1);
  await cards.last().scrollIntoViewIfNeeded();
  await expect.poll(() => colors(page, count - 1)).toBeGreaterThan(50);
});

test('a card opens large by keyboard, and cards are found by what is seen on them', async () => {
  const page = await openGallery();
  const dialog = page.getByRole('dialog');
  const [first, second] = ['0', '1'].map((at) => page.locator(`article[data-situation="${at}"]`));
  await first?.locator('[data-larger]').focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => dialog.locator('blockquote').textContent())
    .toBe(await first?.locator('[data-line]').textContent());
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => dialog.locator('blockquote').textContent())
    .toBe(await second?.locator('[data-line]').textContent());
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.locator('article[data-situation="1"] [data-larger]:focus').waitFor();

  const shown = page.locator('article[data-situation]:not([hidden])');
  const all = await shown.count();
  const body = page.getByLabel('How the person is');
  const word = await body.locator('option').nth(1).getAttribute('value');
  await body.selectOption(word);
  await expect.poll(() => shown.count()).toBeLessThan(all);
  await expect
    .poll(() => page.locator(`article[data-situation]:not([hidden]):not([data-body="${word ?? ''}"])`).count())
    .toBe(0);
  await page
    .getByRole('status')
    .filter({ hasText: `of ${all} situations are shown` })
    .waitFor();
});
