import { expect, test } from 'vitest';
import { useBrowser } from './support/browser';
import { choice, FIRST, GOOD_LINE, openReport, runAt, take } from './support/drive';

const browser = useBrowser({ webgl: 'off' });

test('without WebGL the whole run is played in words, with one plain sentence about the picture', async () => {
  const page = await browser.open(runAt());
  await take(page, GOOD_LINE);
  await openReport(page);
  const headings = ['Recall', 'What happened', 'Use of force', 'Communication', 'Sustain and improve', 'Scores'];
  await expect
    .poll(() => page.getByRole('heading', { level: 2 }).allInnerTexts())
    .toEqual(expect.arrayContaining(headings));
});

test('with storage blocked the run goes on', async () => {
  const page = await browser.open('/');
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', { get: refuse });
    Object.defineProperty(globalThis, 'indexedDB', { get: refuse });
  });
  await page.goto(new URL(runAt(), page.url()).href);
  await take(page, FIRST);
  await choice(page, 'object.ask_hand').waitFor();
  await expect
    .poll(() => page.locator('body').innerText())
    .toMatch(/not (be )?(kept|saved|remembered|stored)|cannot (keep|save|store|remember)/i);
});

test.each([
  ['a scenario that does not exist', '/?scenario=moon-base', /moon-base/],
  ['an agency that does not exist', '/?scenario=bus-stop&agency=atlantis', /atlantis/],
])('%s is one clear sentence, and the way back is offered', async (_, path, named) => {
  const page = await browser.open(path);
  const alert = page.getByRole('alert').filter({ hasText: named });
  await alert.waitFor();
  const words = await page.locator('body').innerText();
  expect(words).not.toMatch(/\bat \w+.*:\d+:\d+/);
  await page.getByRole('button', { name: 'Go to the front page' }).click();
  await page.getByRole('heading', { level: 2, name: 'Scenarios' }).waitFor();
});

test('a broken log file is refused with the place, and nothing is lost', async () => {
  const page = await browser.open('/');
  const input = page.locator('input[type=file]');
  await input.setInputFiles({
    name: 'run.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"log":[{"type":"exploded","at":0}]}'),
  });
  await page
    .getByText(/Event 0|not a run|cannot be|could not be/i)
    .first()
    .waitFor();
  await input.setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from('not json at all') });
  await page.getByText(/JSON/).first().waitFor();
});
