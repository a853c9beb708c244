import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { FoundBrowser } from './provided';
import { address } from './server';

/** What a test file asks of its browser. */
export interface BrowserWish {
  /** 'off' starts a browser that cannot draw, as on some old computers. Default: what the browser can. */
  readonly webgl?: 'off';
  /** 'expected' where a page is put into a place in which it has to complain. Default: a complaint fails the test. */
  readonly complaints?: 'expected';
}

/** A browser for one test file; each page has storage of its own, so no test sees what another one kept. */
export interface TestBrowser {
  /** Opens a page of the built app in a fresh window (1280 by 720 unless said otherwise). */
  open(path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens another page beside one, sharing what the app keeps in the browser. */
  openBeside(page: Page, path?: string): Promise<Page>;
}

/** True where tests of the drawn scene can run: `test.runIf(hasWebgl())('...', ...)`. */
export function hasWebgl(): boolean {
  return inject('browser').webgl !== undefined;
}

/**
 * Starts a browser before the tests of a file and closes it after them.
 * After each test its pages are closed, and the test fails if a page threw an error, logged one, or asked another
 * site for anything. A failed test leaves a picture of its page in test-results/.
 */
export function useBrowser(wish: BrowserWish = {}): TestBrowser {
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    browser = await launch(inject('browser'), wish);
  });

  afterEach(async ({ task }) => {
    const failed = task.result?.state === 'fail';
    if (failed) await takePictures(task.name, contexts);
    await Promise.all(contexts.map((context) => context.close()));
    const heard = complaints;
    contexts = [];
    complaints = [];
    if (wish.complaints !== 'expected')
      expect(heard, 'A page complained, or asked another site for something').toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
  });

  async function visit(context: BrowserContext, path: string): Promise<Page> {
    const page = await context.newPage();
    await slowDown(page, Number(process.env['TALKDOWN_SLOW'] ?? 1));
    await page.goto(address(path), { waitUntil: 'load' });
    return page;
  }

  return {
    async open(path = '/', options = {}) {
      if (!browser) throw new Error('Call open() inside a test: the browser starts before the first one.');
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
      contexts.push(context);
      listen(context, complaints);
      return visit(context, path);
    },
    openBeside(page, path = '/') {
      return visit(page.context(), path);
    },
  };
}

/** Gives a page a processor that many times slower, and a line over which every answer takes its time. */
async function slowDown(page: Page, times: number): Promise<void> {
  if (!(times > 1)) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 50 * times,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
}

function launch(found: FoundBrowser, wish: BrowserWish): Promise<Browser> {
  const drawing = /^--(use-angle|enable-unsafe-swiftshader)/;
  const args = wish.webgl === 'off' ? found.args.filter((arg) => !drawing.test(arg)) : [...found.args];
  if (wish.webgl === 'off') args.push('--disable-3d-apis', '--disable-gpu');
  return chromium.launch({
    executablePath: found.path,
    args,
    env: { ...definedOnly(process.env), ...found.env },
    timeout: 60_000,
  });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

function listen(context: BrowserContext, complaints: string[]): void {
  const home = new URL(address()).origin;
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const asked = request.url();
    if (/^https?:/.test(asked) && new URL(asked).origin !== home) complaints.push(`request to ${asked}`);
  });
}

async function takePictures(title: string, contexts: readonly BrowserContext[]): Promise<void> {
  mkdirSync('test-results', { recursive: true });
  const name = title.replace(/[^\w]+/g, '-').slice(0, 80);
  const pages = contexts.flatMap((context) => context.pages());
  await Promise.all(
    pages.map((page, index) =>
      // The page may be the very thing that hangs; the test has failed already.
      page.screenshot({ path: `test-results/${name}-${index + 1}.png`, timeout: 5000 }).catch(() => undefined),
    ),
  );
}
