import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser';
import { address } from './support/server';

const browser = useBrowser({ complaints: 'expected' });

test('opened from a folder, the page says how it is started', async () => {
  const page = await browser.open('/');
  await page.goto(pathToFileURL(resolve('dist/index.html')).href);
  await page.getByRole('heading', { name: 'Talkdown has not started' }).waitFor();
  await expect.poll(() => page.locator('body').innerText()).toMatch(/“file:”.*npm start/s);
});

test('where scripts are refused the page says so', async () => {
  const page = await browser.open('/', { javaScriptEnabled: false });
  await page.getByText('Talkdown needs JavaScript.').waitFor();
});

test('where its modules do not run the page says what to do', async () => {
  const page = await browser.open('/?stage=off');
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
  await page.reload();
  await page.getByText('use a current version of Chrome, Edge, Firefox or Safari').waitFor();
});

test('the content policy is the same in the page, for hosts that send no headers, and does without exceptions', async () => {
  const { headers } = await fetch(address('/'));
  const page = readFileSync('dist/index.html', 'utf8').replaceAll('&#39;', "'");
  const sent = headers.get('content-security-policy') ?? '';
  expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${sent}"`);
  expect(sent).toMatch(/base-uri 'none'.*form-action 'none'/);
  expect(sent).not.toMatch(/unsafe|frame-ancestors/);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('a page whose host sends no headers lets in no style that is not its own', async () => {
  const page = await browser.open('/');
  await page.route('/', async (route) => {
    const { 'content-security-policy': _, ...headers } = (await route.fetch()).headers();
    await route.fulfill({ path: 'dist/index.html', headers });
  });
  await page.reload();
  await page.getByRole('heading', { level: 2, name: 'Scenarios' }).waitFor();
  const color = await page.evaluate(() => {
    document.body.setAttribute('style', 'color: rgb(1, 2, 3)');
    return getComputedStyle(document.body).color;
  });
  expect(color).not.toBe('rgb(1, 2, 3)');
});

test('About shows the license of everything that ships, in full', async () => {
  const page = await browser.open('/');
  await page.getByRole('button', { name: 'About' }).click();
  const about = page.getByRole('dialog', { name: 'About Talkdown' });
  for (const name of ['Talkdown, the program', 'The sounds', 'newsreader', 'phaser', 'howler', 'lit-html'])
    await about.locator('summary').filter({ hasText: name }).waitFor();
  await about.locator('summary').filter({ hasText: 'newsreader' }).click();
  await about.locator('details[open]').getByText('SIL OPEN FONT LICENSE').waitFor();
});

test('the card of a scenario is painted without fetching the scenario, and every id on the page is there once', async () => {
  const page = await browser.open('/');
  const picture = page.locator('canvas[data-picture]').first();
  const colors = () =>
    picture.evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return new Set(Array.from(data).filter((_, index) => index % 397 === 0)).size;
    });
  await expect.poll(colors).toBeGreaterThan(20);
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(fetched.filter((name) => name.includes('/stories/')).map((name) => name.split('/').at(-1))).not.toContain(
    'bus-stop.json',
  );
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
