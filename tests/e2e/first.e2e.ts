import { expect, test } from 'vitest';
import { useBrowser } from './support/browser';
import { focused } from './support/drive';

const browser = useBrowser();

test('somebody new is shown one choice with the keyboard alone, and is not asked again', async () => {
  const page = await browser.open('/?stage=off');
  await page.getByRole('button', { name: 'Show me' }).press('Enter');
  const tour = (name: string) => page.getByRole('dialog', { name });
  await tour('Watch the person').waitFor();
  await expect.poll(() => focused(page)).toBe('Watch the person');
  await page.keyboard.press('Enter');
  await tour('Say something, or do something').waitFor();
  await page.keyboard.press('ArrowRight');
  await tour('Time, force, and the way out').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('complementary', { name: 'Coached meter' }).waitFor();
  await page.locator('button[data-choice]:visible').first().press('Enter');
  await tour('See what it changed').waitFor();
  await page.keyboard.press('Enter');
  await tour('Afterward, the report explains it').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Talk first' }).waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Show me' }).count()).toBe(0);
});

test('Escape skips the guided beginning, and How to play leads to it again', async () => {
  const page = await browser.open('/?help&stage=off');
  await page.getByRole('button', { name: 'Show me' }).click();
  await page.getByRole('dialog', { name: 'Watch the person' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'Talk first' }).waitFor();
  await page.getByRole('button', { name: 'How to play' }).click();
  await page.getByRole('heading', { level: 1, name: 'How to play' }).waitFor();
});
