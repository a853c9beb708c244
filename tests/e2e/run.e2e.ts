import { expect, test } from 'vitest';
import { hasWebgl, useBrowser } from './support/browser';
import {
  choice,
  decisionsKept,
  focused,
  FIRST,
  heard,
  nextChoice,
  openReport,
  runAt,
  take,
  takeFirsts,
} from './support/drive';

const browser = useBrowser();

test('a run that uses force asks for the facts relied on and ends in a ledger', async () => {
  const page = await browser.open(runAt({ seed: '7', stage: 'off' }));
  await take(page, ['road.enough', 'corner.short', 'curb.out_cover']);
  await nextChoice(page);
  await page.getByRole('button', { name: 'Use of force' }).click();
  const drawer = page.getByRole('group', { name: 'Use of force' });
  await expect.poll(() => focused(page)).toContain('Close, keep talking');
  await expect.poll(() => drawer.locator('button[data-choice]').count()).toBeGreaterThanOrEqual(10);
  await choice(page, 'standing.force_energy').click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Confirm with these facts' }).click();
  await drawer.waitFor({ state: 'detached' });
  await takeFirsts(page);
  await openReport(page);
  const force = page.locator('section', { has: page.getByRole('heading', { level: 2, name: 'Use of force' }) }).last();
  await expect.poll(() => force.innerText()).toMatch(/Energy weapon/);
  const words = await page.locator('main').innerText();
  expect(words).not.toMatch(/\b(un)?lawful/i);
});

test('choices are buttons in groups named Say, Do and Use of force, whose drawer gives the focus back, and the dialogue is a log', async () => {
  const page = await browser.open(runAt({ stage: 'off' }));
  await take(page, FIRST);
  for (const name of ['Say', 'Do'])
    await page.getByRole('group', { name, exact: true }).getByRole('button').first().waitFor();
  await heard(page, 'Marcus');
  await page.keyboard.press('f');
  await page.getByRole('group', { name: 'Use of force' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Use of force', expanded: false }).waitFor();
  await expect.poll(() => focused(page)).toContain('Use of force');
});

test('a double click takes one decision, not two', async () => {
  const page = await browser.open(runAt({ stage: 'off' }));
  await choice(page, 'road.ask_caller').dblclick();
  await heard(page, 'driver');
  await page.waitForTimeout(300);
  const words = await page.getByRole('log').innerText();
  expect(words).not.toMatch(/corner of 3rd/i);
});

test('a run goes on after its tab was closed', async () => {
  const page = await browser.open(runAt({ stage: 'off' }));
  await take(page, FIRST);
  await expect.poll(() => decisionsKept(page)).toBe(FIRST.length);
  const library = await browser.openBeside(page, '/');
  await page.close();
  await library.getByRole('button', { name: /Resume/ }).click();
  await choice(library, 'object.ask_hand').waitFor();
  await heard(library, 'Marcus');
});

test('practice goes back one decision, and assessed does not offer it', async () => {
  const practice = await browser.open(runAt({ mode: 'practice', stage: 'off' }));
  await take(practice, ['road.enough']);
  await choice(practice, 'corner.short').waitFor();
  await practice.getByRole('button', { name: /Go back/ }).click();
  await choice(practice, 'road.enough').waitFor();
  const assessed = await browser.open(runAt({ stage: 'off' }));
  await take(assessed, ['road.enough']);
  await choice(assessed, 'corner.short').waitFor();
  const back = await assessed.getByRole('button', { name: /Go back/ }).count();
  expect(back).toBe(0);
});

test.runIf(hasWebgl())('the stage is drawn after the first words, and can be switched off', async () => {
  const page = await browser.open(runAt());
  await take(page, FIRST);
  await page.locator('.stage canvas, #stage canvas, canvas').first().waitFor({ state: 'visible', timeout: 30_000 });
  const off = await browser.open(runAt({ stage: 'off' }));
  await take(off, FIRST);
  await choice(off, 'object.ask_hand').waitFor();
  const drawn = await off.evaluate(
    () => performance.getEntriesByType('resource').filter((entry) => entry.name.includes('phaser')).length,
  );
  expect(drawn).toBe(0);
});
