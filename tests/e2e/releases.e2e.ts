import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './support/browser';
import { choice } from './support/drive';

/** What a browser kept for the app, as a release left it: enough to make the same again. */
interface Kept {
  readonly localStorage: Readonly<Record<string, string>>;
  readonly databases: readonly {
    readonly name: string;
    readonly version: number;
    readonly stores: readonly {
      readonly name: string;
      readonly keyPath: string | null;
      readonly autoIncrement: boolean;
      readonly indexes: readonly {
        readonly name: string;
        readonly keyPath: string;
        readonly unique: boolean;
        readonly multiEntry: boolean;
      }[];
      readonly rows: readonly { readonly key: string; readonly value: KeptRun }[];
    }[];
  }[];
}

interface KeptRun {
  readonly changed: number;
  readonly over: boolean;
  readonly recall?: { readonly plan: string };
  readonly notes?: { readonly again: string };
}

const browser = useBrowser();
const releases = readdirSync('tests/records', { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Lays into the browser of a page what a release kept there. */
async function layIn(page: Page, kept: Kept): Promise<void> {
  await page.evaluate(async ({ localStorage: settings, databases }) => {
    for (const [name, value] of Object.entries(settings)) localStorage.setItem(name, value);
    for (const { name, version, stores } of databases) {
      await new Promise<void>((done, fail) => {
        const request = indexedDB.open(name, version);
        request.onupgradeneeded = () => {
          for (const { name, keyPath, autoIncrement, indexes, rows } of stores) {
            const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
            for (const { name, keyPath, ...rest } of indexes) store.createIndex(name, keyPath, rest);
            for (const { key, value } of rows) store.put(value, keyPath === null ? key : undefined);
          }
        };
        request.onerror = () => fail(new Error(request.error?.message));
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      });
    }
  }, kept);
}

describe.each(releases.map(({ name }) => name))('what a browser kept for release %s', (release) => {
  const kept = JSON.parse(readFileSync(`tests/records/${release}/browser.json`, 'utf8')) as Kept;
  const rows = kept.databases.flatMap(({ stores }) => stores).flatMap((store) => store.rows);
  /** As the list has them: the run changed last at the top. */
  const finished = rows
    .map(({ value }) => value)
    .filter(({ over }) => over)
    .sort((a, b) => b.changed - a.changed);

  /** The front page of today, in a browser that was used with the release. A page of no scenario has not looked for runs yet. */
  const openFront = async (): Promise<Page> => {
    const page = await browser.open('/?scenario=none');
    await page.getByRole('alert').first().waitFor();
    await layIn(page, kept);
    await page.goto(new URL('/', page.url()).href);
    await page.getByRole('heading', { level: 2, name: 'Your runs' }).waitFor();
    return page;
  };

  test('is listed on the front page, run by run, and looks as it was set', async () => {
    const page = await openFront();
    await expect.poll(() => page.getByRole('button', { name: /Report$/ }).count()).toBe(finished.length);
    await expect.poll(() => page.getByRole('button', { name: /Resume$/ }).count()).toBe(rows.length - finished.length);
    const set = JSON.parse(kept.localStorage['talkdown.settings'] ?? '{}') as { readonly text?: number };
    await expect.poll(() => page.locator('html').getAttribute('data-text')).toBe(String(set.text));
  });

  test('opens as a report with the words written beside it', async () => {
    const page = await openFront();
    const written = finished.findIndex(({ recall, notes }) => recall?.plan && notes?.again);
    await page
      .getByRole('button', { name: /Report$/ })
      .nth(written)
      .click();
    await page.getByRole('button', { name: 'Open all sections' }).click();
    const { recall, notes } = finished[written]!;
    await expect.poll(() => page.locator('main').innerText()).toContain(recall!.plan);
    await expect.poll(() => page.getByRole('textbox').first().inputValue()).toBe(notes!.again);
  });

  test('goes on where a run was left whose story still goes that way, and says so where it does not', async () => {
    const page = await openFront();
    const resume = (nth: number): Promise<void> =>
      page
        .getByRole('button', { name: /Resume$/ })
        .nth(nth)
        .click();
    await resume(0);
    await page.getByRole('heading', { name: 'This run cannot go on' }).waitFor();
    await page.getByRole('button', { name: 'Go to the front page' }).click();
    await page.getByRole('heading', { level: 2, name: 'Your runs' }).waitFor();
    await resume(1);
    await choice(page, 'road.ask_weapons').waitFor();
  });
});
