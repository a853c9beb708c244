import axe, { type RunOptions } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from './steady';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** How a page is looked at: on a notebook, on a phone, and on the notebook enlarged to 400 % in the colors of the system. */
const LOOKS = [
  { name: 'in a window', width: 1280, height: 720 },
  { name: 'on a phone', width: 360, height: 740 },
  { name: 'enlarged to 400 %, in the colors of the system', width: 320, height: 180, forcedColors: 'active' },
] as const;

/** Waits for what the page has to show, and asks axe in every look whether everybody can use it. */
export async function expectForEverybody(page: Page, shown: Locator): Promise<void> {
  await shown.first().waitFor({ state: 'attached' });
  for (const look of LOOKS) {
    const { name, width, height } = look;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ forcedColors: 'forcedColors' in look ? 'active' : 'none' });
    await settled(page);
    // Whatever fades in has to have arrived before its contrast is measured.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    // The colors are the same on a phone, and in those of the system axe cannot see contrast; it takes most of the time.
    expect.soft(await violations(page, width === 1280 ? [] : ['color-contrast']), name).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: 1280, height: 720 });
}

/** What axe finds on a page as it stands, each with where. In the colors of the system it cannot see contrast. */
export async function violations(page: Page, but: readonly string[] = []): Promise<readonly string[]> {
  // Once for each page: handing axe over takes ten times as long as what it does.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((options) => window.axe.run(document, options), {
    resultTypes: ['violations'],
    // No picture, film or sound is judged by what is in it.
    preload: false,
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      // What is seen on a button is what is said to it.
      'label-content-name-mismatch': { enabled: true },
      ...Object.fromEntries(but.map((rule) => [rule, { enabled: false }])),
    },
  } satisfies RunOptions);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
