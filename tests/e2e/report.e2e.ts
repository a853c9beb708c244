import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser';
import { GOOD_LINE, openReport, runAt, take } from './support/drive';

const browser = useBrowser();
const HEADINGS = ['Recall', 'What happened', 'Use of force', 'Communication', 'Sustain and improve', 'Scores'];

test('the report asks first, then shows its sections in order, scores last', async () => {
  const page = await browser.open(runAt({ stage: 'off' }));
  await take(page, GOOD_LINE);
  await page.getByRole('heading', { level: 1, name: 'After-action report' }).waitFor();
  await page.getByRole('textbox').first().waitFor();
  const before = await page.getByRole('heading', { name: 'Scores' }).count();
  expect(before).toBe(0);
  await page.getByRole('textbox').first().fill('Talk from the car and wait for the team.');
  await page.getByRole('button', { name: /^Continue$/ }).click();
  await page.getByRole('heading', { level: 2, name: 'Scores' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Recall' }).click();
  await expect
    .poll(async () => {
      const shown = await page.getByRole('heading', { level: 2 }).allInnerTexts();
      return shown.map((text) => text.trim()).filter((heading) => HEADINGS.includes(heading));
    })
    .toEqual(HEADINGS);
  await expect.poll(() => page.locator('main').innerText()).toContain('Talk from the car and wait for the team.');
});

test('the report prints to a PDF of several pages, and is downloaded as JSON that holds the log and as one HTML file that needs nothing else', async () => {
  const page = await browser.open(runAt({ stage: 'off' }));
  await take(page, GOOD_LINE);
  await openReport(page);
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
    expect(pdf.startsWith('%PDF')).toBe(true);
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(2);
    expect(pages).toBeLessThan(40);
  }
  const download = async (name: RegExp) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).first().click(),
    ]);
    return readFileSync(await file.path(), 'utf8');
  };
  const json = JSON.parse(await download(/JSON/)) as { readonly log: readonly { readonly type: string }[] };
  expect(json.log[0]?.type).toBe('began');
  expect(json.log.at(-1)?.type).toBe('ended');
  const html = await download(/HTML/);
  expect(html).toContain('After-action report');
  expect(html).not.toMatch(/<script|<link[^>]+href|src="(?!data:)|url\((?!["']?(data:|#))/);
});
