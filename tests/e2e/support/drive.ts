import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

const transcript = readFileSync(
  new URL('../../../stories/bus-stop/transcripts/armchairs.txt', import.meta.url),
  'utf8',
);

/** A line that ends with the crisis center, in its seed with the city agency: the choice ids of a transcript, in order. */
export const GOOD_LINE: readonly string[] = [...transcript.matchAll(/^> (\S+)/gm)].map(([, id]) => id ?? '');

/** The first choices of that line, up to his hidden hand. */
export const FIRST: readonly string[] = GOOD_LINE.slice(0, GOOD_LINE.indexOf('object.i_see_metal'));

/** The seed in which that line is played. */
const GOOD_SEED = /^seed: (\d+)$/m.exec(transcript)?.[1] ?? '';

/** The address of a run of the bus stop, opened directly. */
export function runAt(terms: Readonly<Record<string, string>> = {}): string {
  return `/?${new URLSearchParams({ scenario: 'bus-stop', seed: GOOD_SEED, agency: 'city', mode: 'assessed', timers: 'off', ...terms }).toString()}`;
}

/** The button of a choice, by its stable id. */
export function choice(page: Page, id: string): Locator {
  return page.locator(`button[data-choice="${id}"]`);
}

/** Waits until the log, which is written a moment after a decision so that it is read aloud, has the words. */
export function heard(page: Page, words: string): Promise<void> {
  return page.getByRole('log').filter({ hasText: words }).waitFor({ state: 'attached' });
}

/** The words of what has the focus now. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
}

/** How many decisions the browser has kept of the run played in this page: what is left of it when the tab is closed now. */
export function decisionsKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Opening a database that is not there yet would make an empty one, and the page could not make its own.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'talkdown')) return 0;
    const read = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error(request.error?.message));
      });
    const database = await read(indexedDB.open('talkdown'));
    const runs: unknown[] = await read(database.transaction('runs').objectStore('runs').getAll());
    database.close();
    const last = runs.at(-1) as { readonly log: readonly { readonly type: string }[] } | undefined;
    return last?.log.filter(({ type }) => type === 'decided').length ?? 0;
  });
}

/** Waits for the next decision: the id of the first choice that is no standing act, or undefined where the run is over. */
export async function nextChoice(page: Page): Promise<string | undefined> {
  const found = await page.waitForFunction(() => {
    const open = ':not([disabled]):not([aria-disabled="true"]):not([data-choice^="standing."])';
    const button = document.querySelector(`button[data-choice]${open}`);
    if (button) return button.getAttribute('data-choice');
    return document.querySelector('h1')?.textContent.includes('After-action report') ? 'over' : undefined;
  });
  const id = await found.jsonValue();
  return id === 'over' || id === null ? undefined : id;
}

/**
 * Brings a choice before the eyes as a person does: where it is not open, the other lists are gone through, and More turns their pages.
 * On the way, and where it is open already, nothing has to be pressed.
 */
async function bringUp(page: Page, id: string): Promise<void> {
  const wanted = choice(page, id);
  await wanted.waitFor({ state: 'attached' });
  for (const list of ['say', 'do', 'radio']) {
    if (await wanted.isVisible()) return;
    const inList = await wanted.evaluate((button, of) => button.closest(`[data-list=${of}]`) !== null, list);
    if (!inList) continue;
    const opener = page.locator(list === 'radio' ? '[data-action=radio][aria-expanded=false]' : `[data-tab=${list}]`);
    if (await opener.isVisible()) await opener.click();
    for (let turns = 0; turns < 12 && !(await wanted.isVisible()); turns++)
      await page.locator('[data-action=more]').click();
  }
}

/** Takes the first choice of every decision with the mouse until the run is over. */
export async function takeFirsts(page: Page): Promise<void> {
  for (let next = await nextChoice(page); next !== undefined; next = await nextChoice(page)) {
    await bringUp(page, next);
    await choice(page, next).click();
    await taken(page, next);
  }
}

/**
 * Takes choices by their ids, as fast as the page lets anybody take them. It presses the button itself rather than the place on the screen where it stands:
 * the tests of keyboard and drawer use real keys and clicks, and long runs need not wait for the mouse.
 */
export async function take(page: Page, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const button = page.locator(`button[data-choice="${id}"]:not([disabled]):not([aria-disabled="true"])`);
    await button.evaluate((element: HTMLButtonElement) => {
      element.click();
    });
    await taken(page, id);
  }
}

/** Waits until a choice can no longer be taken; one that is on offer again at once is not waited for long. */
async function taken(page: Page, id: string): Promise<void> {
  await page
    .waitForFunction(
      (pressed) => {
        const first = document.querySelector(`button[data-choice="${pressed}"]`);
        return !first || first.hasAttribute('disabled');
      },
      id,
      { timeout: 3000 },
    )
    .catch(() => undefined);
}

/** Goes from the recall questions to the report with all its sections open. */
export async function openReport(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'After-action report' }).waitFor();
  await page.getByRole('button', { name: 'Continue without writing' }).click();
  await page.getByRole('heading', { level: 2, name: 'Scores' }).waitFor();
  await page.getByRole('button', { name: 'Open all sections' }).click();
}
