import { expect, test } from 'vitest';
import { useBrowser } from './support/browser';
import { GOOD_LINE, runAt, take } from './support/drive';

const browser = useBrowser();

test('a reload keeps the plan and the recall answers, and Back from the report leads to the front page', async () => {
  const page = await browser.open('/?timers=off&stage=off');
  await page.getByRole('link', { name: 'The 14 at Alder Street' }).last().click();
  const start = page.getByRole('form', { name: /^Start / });
  await start.getByLabel('Seed').fill(new URLSearchParams(runAt().slice(2)).get('seed') ?? '');
  await start.getByText('Assessed').click();
  const plan = page.getByRole('textbox', { name: /find out before you step out/ });
  await plan.fill('Whether he is alone.');
  await page.reload();
  await expect.poll(() => plan.inputValue()).toBe('Whether he is alone.');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('button[data-choice]').first().waitFor();
  await page.reload();
  await take(page, GOOD_LINE);
  await page.getByRole('textbox', { name: 'Why?' }).fill('He was given time.');
  await page.reload();
  await expect.poll(() => page.getByRole('textbox', { name: 'Why?' }).inputValue()).toBe('He was given time.');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.getByRole('button', { name: 'Open all sections' }).click();
  await page.getByText('Whether he is alone.').waitFor();
  await page.getByText('He was given time.').waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 2, name: 'Scenarios' }).waitFor();
});
