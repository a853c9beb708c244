import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser';
import { choice, focused, GOOD_LINE, nextChoice, openReport, runAt, take, takeFirsts } from './support/drive';

const browser = useBrowser();
const PRACTICE = { seed: '13', mode: 'practice', stage: 'off' };

/** Plays a run in which a man is held face down, to its end, and waits for the questions of its report. */
async function playToHarm(page: Page): Promise<void> {
  await take(page, ['road.enough', 'corner.hot', 'curb.out_fast', 'first_words.sir_hands']);
  await nextChoice(page);
  await page.getByRole('button', { name: 'Use of force' }).click();
  await choice(page, 'standing.force_prone').click();
  await page.getByRole('button', { name: 'Use it now; give reasons in the debrief' }).click();
  await page.getByRole('group', { name: 'Use of force' }).waitFor({ state: 'detached' });
  await takeFirsts(page);
}

function section(page: Page): Locator {
  return page.locator('section', { has: page.getByRole('heading', { level: 2, name: 'Key decisions' }) }).last();
}

test('the report can be read before the key decisions are worked out, and then they show another line, are in the record, and lead back', async () => {
  const page = await browser.open(runAt(PRACTICE));
  // The worker is kept waiting until the page has been read.
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/weigh\.worker/, async (route) => {
    await released;
    await route.continue();
  });
  await playToHarm(page);
  await openReport(page);
  await expect.poll(() => section(page).innerText()).toMatch(/Comparing other choices: none of \d+ decisions/);
  await expect.poll(() => page.locator('main').innerText()).toContain('Sustain and improve');
  release();
  const card = section(page).getByRole('heading', { level: 3, name: /^At decision/ });
  await card.first().waitFor();
  const bars = await section(page).getByRole('progressbar').count();
  expect(bars).toBe(0);
  await expect
    .poll(() => section(page).getByRole('img').first().getAttribute('aria-label'))
    .toContain('after the different choice');
  await expect.poll(() => section(page).innerText()).toContain('Hold him face down with your weight');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /JSON/ }).first().click(),
  ]);
  const saved = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
    readonly keyDecisions: { readonly decisions: readonly { readonly decision: number }[] };
  };
  expect(saved.keyDecisions.decisions.length).toBeGreaterThan(0);
  const decision = /decision (\d+)/.exec((await card.first().innerText()).trim())?.[1] ?? '';
  await section(page)
    .getByRole('button', { name: /^Go to this decision/ })
    .first()
    .click();
  await expect.poll(() => focused(page)).toContain(`Decision ${decision}, at`);
  await section(page)
    .getByRole('button', { name: /^Replay from here/ })
    .first()
    .click();
  await choice(page, 'object.ask_hand').waitFor();
  await page.getByRole('button', { name: 'Use of force' }).click();
  await choice(page, 'standing.force_prone').waitFor();
});

test('an assessed run is shown its key decisions, or that there are none, without a way to replay', async () => {
  const page = await browser.open(runAt({ stage: 'off' }));
  await take(page, GOOD_LINE);
  await openReport(page);
  await section(page).getByRole('progressbar').waitFor({ state: 'detached' });
  await section(page)
    .getByText(/At decision \d+|No decision stands out/)
    .first()
    .waitFor();
  const replays = await section(page)
    .getByRole('button', { name: /Replay/ })
    .count();
  expect(replays).toBe(0);
});

test('the report stays whole where the worker cannot start', async () => {
  const page = await browser.open(runAt({ stage: 'off' }));
  // A file that is no program ends a worker as a missing one does, without the browser itself complaining of it.
  await page.route(/weigh\.worker/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'self.close(); throw new Error("no program")' }),
  );
  await take(page, GOOD_LINE);
  await openReport(page);
  await section(page).getByText('Everything else in this report is complete.').waitFor();
  await page.getByRole('heading', { level: 2, name: 'Scores' }).waitFor();
});
