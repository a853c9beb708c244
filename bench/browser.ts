import { chromium, type Browser, type Page } from 'playwright-core';
import type { Figure } from './figures';
import { fixedLoop, median, TIMES } from './loop';
import { benchPlaces } from './places';

const RUN = '?scenario=bus-stop&seed=7&agency=city&mode=assessed';
/** 1.6 Mbit/s down, as bytes a second. */
const SLOW = (1.6 * 1_000_000) / 8;

/** A browser to measure in, and where the built app is served; scripts/bench.mjs brings both. */
export interface Place {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly url: string;
}

/** Measures the built app in a real browser: a cold load over a slow line, frames on the stage, and memory over fifty runs. */
export async function benchBrowser(place: Place): Promise<readonly Figure[]> {
  const browser = await chromium.launch({
    executablePath: place.path,
    // Software rendering as on a computer without a graphics card: no GPU, and none emulated either.
    args: [
      ...place.args.filter((arg) => !/^--(use-angle|enable-unsafe-swiftshader)/.test(arg)),
      '--disable-gpu',
      '--js-flags=--expose-gc',
      '--enable-precise-memory-info',
    ],
    env: { ...(process.env as Record<string, string>), ...place.env },
  });
  try {
    return [
      ...(await coldLoad(browser, place.url)),
      ...(await frames(browser, place.url)),
      ...(await benchPlaces(await browser.newPage())),
      ...(await memory(browser, place.url)),
    ];
  } finally {
    await browser.close();
  }
}

/** Notes in the page itself when the first choice can be taken: asked from outside, the answer would wait for the slowed processor too. */
const NOTE_FIRST_CHOICE = `new MutationObserver(() => {
  if (globalThis.firstChoice === undefined && document.querySelector('button[data-choice]:not([disabled])')) {
    globalThis.firstChoice = performance.now();
  }
}).observe(document, { childList: true, subtree: true });`;

async function coldLoad(browser: Browser, home: string): Promise<readonly Figure[]> {
  const times: number[] = [];
  const loops: number[] = [];
  let bytes = 0;
  for (let i = 0; i < TIMES; i++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: SLOW,
      uploadThroughput: SLOW,
    });
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    let received = 0;
    client.on('Network.dataReceived', (event) => (received += event.encodedDataLength));
    await page.addInitScript(NOTE_FIRST_CHOICE);
    await page.goto(new URL(RUN, home).href, { waitUntil: 'commit' });
    await page.waitForSelector('button[data-choice]:not([disabled])');
    bytes = received;
    times.push(await page.evaluate<number>('globalThis.firstChoice'));
    loops.push(fixedLoop());
    await context.close();
  }
  const time = median(times);
  return [
    {
      name: 'cold load to first choice (1.6 Mbit/s, 150 ms, 4x CPU)',
      value: time / 1000,
      unit: 's',
      target: 'under 1.5 s',
      met: time < 1500,
    },
    {
      name: 'cold load to first choice',
      value: median(times.map((one, at) => one / (loops[at] ?? one))),
      unit: 'fixed loops',
    },
    {
      name: 'transferred before the first choice',
      value: bytes / 1000,
      unit: 'kB',
      target: 'under 130 kB',
      met: bytes < 130_000,
    },
  ];
}

/** Counts animation frames for four seconds, in the page; a text, because a compiled function would bring helpers that the page does not have. */
const COUNT_FRAMES = `new Promise((done) => {
  let count = 0;
  const start = performance.now();
  const tick = (now) => {
    count++;
    if (now - start < 4000) requestAnimationFrame(tick);
    else done(((count - 1) * 1000) / (now - start));
  };
  requestAnimationFrame(tick);
})`;

async function frames(browser: Browser, home: string): Promise<readonly Figure[]> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
  await page.goto(new URL(RUN, home).href);
  await toContact(page);
  await page.waitForTimeout(4000);
  const rates: number[] = [];
  for (let time = 0; time < TIMES; time++) rates.push(await page.evaluate<number>(COUNT_FRAMES));
  const rate = median(rates);
  await page.context().close();
  return [
    {
      name: 'frames a second, software rendering, 1280x720',
      value: rate,
      unit: '',
      target: '55 or more',
      met: rate >= 55,
    },
  ];
}

/** Takes decisions until the person is met. */
async function toContact(page: Page): Promise<void> {
  for (const choice of ['road.enough', 'corner.short', 'curb.out_cover']) {
    await page.locator(`button[data-choice="${choice}"]`).click();
  }
}

async function memory(browser: Browser, home: string): Promise<readonly Figure[]> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
  const sizes: number[] = [];
  await page.goto(new URL(RUN, home).href);
  for (let run = 0; run < 50; run++) {
    if (run > 0) await again(page);
    await toContact(page);
    for (let turn = 0; turn < 3; turn++) {
      await page.locator('[role=group] button[data-choice]:visible').first().click();
      await page.waitForTimeout(60);
    }
    if (run % 10 === 9) sizes.push(await heap(page));
  }
  await page.context().close();
  const [first, last] = [sizes[0] ?? 0, sizes.at(-1) ?? 0];
  return [
    { name: 'heap after 10 runs', value: first / 1e6, unit: 'MB' },
    {
      name: 'heap after 50 runs',
      value: last / 1e6,
      unit: 'MB',
      target: 'within 10 % of the heap after 10',
      met: last < first * 1.1,
    },
  ];
}

/** Begins the same run anew without loading the page again, by the address as the library's own links do. */
async function again(page: Page): Promise<void> {
  await page.evaluate((search) => {
    history.pushState({}, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, RUN);
}

function heap(page: Page): Promise<number> {
  return page.evaluate(() => {
    const open = globalThis as unknown as { readonly gc?: () => void };
    open.gc?.();
    open.gc?.();
    return (performance as unknown as { readonly memory: { readonly usedJSHeapSize: number } }).memory.usedJSHeapSize;
  });
}
