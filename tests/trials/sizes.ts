import { chromium, type Page } from 'playwright-core';
import { begin, type Encounter } from '#encounter';
import { exportRun } from '#records';
import { readTranscript, perform } from '#transcript';
import { AGENCIES, ready, shelf } from '#tests/stories/shelf';
import { measure, settled } from './measure';
import type { Ground, Outcome, Trial } from './trial';

/** The windows that a decision is looked at in, from a small notebook to a phone. */
const WINDOWS = [
  [1280, 720],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  [390, 844],
] as const;

/** A decision of a transcript. */
interface Moment {
  readonly name: string;
  /** Plays the run up to it. */
  readonly play: () => Encounter;
}

const moments = decisions();

/** Every decision of every transcript, opened from a log file and looked at in windows of several sizes. */
export const trial: Trial = {
  holds: 'In every window nothing is wider than it, no word is cut off, and every choice can be reached',
  file: import.meta.url,
  full: moments.length,
  sample: [2, 6, 10],
  patience: 300,
  inBrowser: true,
  open: async (ground) => {
    if (!ground) throw new Error('This trial needs a browser and the built app.');
    const { browser: found, url } = ground;
    const browser = await chromium.launch({
      executablePath: found.path,
      args: [...found.args],
      env: { ...(process.env as Record<string, string>), ...found.env },
      handleSIGINT: false,
    });
    return {
      run: async (_, index) => {
        const moment = moments[index];
        if (!moment) throw new Error(`There are ${moments.length} decisions, and no number ${index}.`);
        const page = await browser.newPage();
        try {
          return await look(page, url, moment);
        } finally {
          await page.close();
        }
      },
      close: () => browser.close(),
    };
  },
};

/** Opens the run at its decision, as from a file, and looks at it in every window. */
async function look(page: Page, url: Ground['url'], { name, play }: Moment): Promise<Outcome> {
  const encounter = play();
  await page.goto(new URL('/?timers=off', url).href);
  const run = { id: name, started: 0, changed: 0, title: name, over: false, log: encounter.log };
  await page.locator('input[type=file]').setInputFiles({
    name: 'run.json',
    mimeType: 'application/json',
    buffer: Buffer.from(exportRun(run)),
  });
  await page
    .getByRole('button', { name: /Resume/ })
    .first()
    .click();
  await page.locator('button[data-choice]').first().waitFor({ state: 'attached' });
  const wrong: string[] = [];
  const figures: Record<string, number> = {};
  const ids = encounter.offered?.choices.map(({ id }) => id) ?? [];
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height });
    await settled(page);
    const seen = await measure(page);
    const missing = ids.filter((id) => !seen.reached.includes(id));
    const where = `${name} at ${width}x${height}`;
    if (missing.length > 0) wrong.push(`${where}: these choices cannot be reached: ${missing.join(', ')}.`);
    if (seen.wider > 0) wrong.push(`${where}: the page is ${seen.wider} pixels wider than the window.`);
    if (seen.cut.length > 0) wrong.push(`${where}: these words are cut off: ${seen.cut.join(' | ')}.`);
    if (seen.stage > 0) figures[`stage, % of the height of ${width}x${height}`] = (100 * seen.stage) / height;
  }
  return { wrong, figures };
}

/** Every decision of every transcript, in order. */
function decisions(): readonly Moment[] {
  return shelf().flatMap((story) =>
    story.transcripts.flatMap(({ file, text }) => {
      const read = readTranscript(file, text);
      const policy = 'transcript' in read ? AGENCIES[read.transcript.agency] : undefined;
      if (!('transcript' in read) || !policy) throw new Error(`${file} cannot be read.`);
      const { transcript } = read;
      const choices = transcript.steps.filter((step) => 'choice' in step);
      const scenario = ready(story);
      return choices.map((_, taken): Moment => {
        const name = `${transcript.title}, decision ${taken + 1}`;
        const steps = choices.slice(0, taken);
        const { seed, mode } = transcript;
        const play = (): Encounter =>
          taken === 0
            ? begin(scenario, policy, { seed, mode })
            : perform({ ...transcript, steps }, scenario, policy).encounter;
        return { name, play };
      });
    }),
  );
}
