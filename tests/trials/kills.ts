import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { type Log, parseLog, replay, verdictText } from '#encounter';
import { choice, nextChoice, runAt, take } from '#tests/e2e/support/drive';
import { AGENCIES, ready, shelf } from '#tests/stories/shelf';
import type { Chance } from './chance';
import { type Ground, type Trial, upTo } from './trial';

/** When the browser is killed: at any moment of a run, or in the frame that paints what a click led to. */
const MOMENTS = ['any', 'painting'] as const;
const EACH = 200;
/** Most decisions before the kill, and most milliseconds after the last of them. */
const DECISIONS = 8;
const LATER = 400;

/**
 * A browser is killed in the middle of a run and opened again. What the product promises today, and so what is asked here: nothing kept is
 * corrupt, and of the decisions shown as taken at most the last is missing. The release “Nothing is lost” takes that exception away, here too.
 */
export const trial: Trial = {
  holds:
    'When the browser is killed in the middle of a run, what it kept is whole and at most the last decision is missing',
  file: import.meta.url,
  full: MOMENTS.length * EACH,
  sample: upTo(MOMENTS.length),
  patience: 300,
  inBrowser: true,
  open: (ground) => {
    if (!ground) throw new Error('This trial needs a browser and the built app.');
    return {
      run: async (chance, index) => {
        const folder = mkdtempSync(join(tmpdir(), 'talkdown-kill-'));
        try {
          return await playAndKill(ground, folder, MOMENTS[index % MOMENTS.length] ?? 'any', chance);
        } finally {
          rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
        }
      },
    };
  },
};

async function playAndKill(ground: Ground, folder: string, moment: (typeof MOMENTS)[number], chance: Chance) {
  const first = await open(
    ground,
    folder,
    runAt({ seed: String(chance.below(1000)), stage: chance.pick(['on', 'off']) }),
  );
  const shown: string[] = [];
  for (let left = 1 + chance.below(DECISIONS); left > 0; left--) {
    const next = await nextChoice(first.page);
    if (next === undefined) break;
    if (left > 1 || moment === 'any') await take(first.page, [next]);
    else await paintAndDie(first, next);
    shown.push(next);
  }
  if (moment === 'any') {
    await first.page.waitForTimeout(chance.below(LATER));
    await kill(first);
  }
  const again = await open(ground, folder, '/');
  try {
    const kept = await logsKept(again.page);
    const wrong = whatIsWrong(kept, shown);
    if (wrong.length === 0 && kept.length > 0) await goOn(again.page);
    const missing = shown.length - decisionsOf(kept[0]).length;
    return {
      wrong,
      figures: { [`decisions missing, killed at ${moment === 'any' ? 'any moment' : 'painting'}`]: missing },
    };
  } finally {
    await again.context.close();
  }
}

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Number of the browser's process. */
  readonly process: number;
}

async function open({ browser, url }: Ground, folder: string, path: string): Promise<Opened> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: browser.path,
    args: [...browser.args],
    env: { ...(process.env as Record<string, string>), ...browser.env },
    viewport: { width: 1280, height: 720 },
    handleSIGINT: false,
    timeout: 60_000,
  });
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const own = processInfo.find(({ type }) => type === 'browser');
  if (!own) throw new Error('The browser does not say which process it is.');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(new URL(path, url).href);
  return { context, page, process: own.id };
}

/** Ends the browser's process as a power cut would, and waits until it is gone. */
async function kill({ context, process: id }: Opened): Promise<void> {
  const gone = new Promise((done) => context.once('close', done));
  process.kill(id, 'SIGKILL');
  await gone;
}

/** Presses a choice, and kills the browser as soon as the page says that it paints what came of it. */
async function paintAndDie(opened: Opened, id: string): Promise<void> {
  const dead = new Promise<void>((done, fail) => {
    void opened.context.exposeFunction('paints', () => void kill(opened).then(done, fail));
  });
  await choice(opened.page, id)
    .evaluate((button: HTMLButtonElement) => {
      button.click();
      requestAnimationFrame(() => void (globalThis as unknown as { paints: () => Promise<void> }).paints());
    })
    .catch(() => undefined);
  await dead;
}

/** The logs of all runs that the browser kept, as they lie there. */
function logsKept(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'talkdown')) return [];
    const runs = await new Promise<readonly { readonly log: unknown }[]>((done, fail) => {
      const opening = indexedDB.open('talkdown');
      opening.onerror = () => fail(new Error(opening.error?.message));
      opening.onsuccess = () => {
        const reading = opening.result.transaction('runs').objectStore('runs').getAll();
        reading.onerror = () => fail(new Error(reading.error?.message));
        reading.onsuccess = () => done(reading.result as readonly { readonly log: unknown }[]);
      };
    });
    return runs.map(({ log }) => log);
  });
}

function whatIsWrong(kept: readonly unknown[], shown: readonly string[]): readonly string[] {
  if (kept.length > 1) return [`One run was played, and ${kept.length} are kept.`];
  const decisions = decisionsOf(kept[0]);
  const wrong = kept.flatMap(corruption);
  if (decisions.some((id, at) => id !== shown[at]) || decisions.length < shown.length - 1)
    wrong.push(`Shown as taken: ${shown.join(', ')}. Kept: ${decisions.join(', ') || 'nothing'}.`);
  return wrong;
}

/** What is wrong with a log by itself: it is read and played again as the page does. */
function corruption(data: unknown): readonly string[] {
  const read = parseLog(data);
  if ('problems' in read) return read.problems;
  const began = read.log[0];
  const story = shelf().find(({ slug }) => began?.type === 'began' && slug === began.scenario);
  const policy = began?.type === 'began' ? AGENCIES[began.agency] : undefined;
  if (!story || !policy) return ['The log does not say of what it is.'];
  const again = replay(ready(story), policy, read.log);
  if ('problem' in again) return [again.problem];
  const note = verdictText(again.verdict);
  return note === undefined ? [] : [note];
}

function decisionsOf(log: unknown): readonly string[] {
  return ((log as Log | undefined) ?? []).flatMap((event) => (event.type === 'decided' ? [event.choice] : []));
}

/** The page offers to go on, and does. */
async function goOn(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Resume/ })
    .first()
    .click();
  await nextChoice(page);
}
