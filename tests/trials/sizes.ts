import { chromium, type Page } from 'playwright-core';
import { begin, type Encounter } from '#encounter';
import { exportRun } from '#records';
import { readTranscript, perform } from '#transcript';
import { AGENCIES, ready, shelf } from '#tests/stories/shelf';
import { lookEverywhere, settled, unsteady, WINDOWS } from '#tests/e2e/support/steady';
import { momentOf } from '#scene/still';
import { measure } from './measure';
import type { Ground, Outcome, Trial } from './trial';

/** A decision of a transcript. */
interface Moment {
  readonly name: string;
  /** The slug of its story. */
  readonly story: string;
  /** Plays the run up to it. */
  readonly play: () => Encounter;
}

const moments = decisions();

/** How many decisions of each story are looked at once more with a timer, captions and the largest text: those with the most choices. */
const FULLEST = 10;

/** Every decision of every transcript, opened from a log file and looked at in windows of several sizes; then the fullest of each story, at their worst. */
export const trial: Trial = {
  holds:
    'In every window the person stays in the picture, nothing is wider than it, no word is cut off, and every choice can be reached',
  file: import.meta.url,
  full: moments.length + FULLEST * shelf().length,
  sample: [10, moments.length],
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
        const large = index >= moments.length;
        const moment = large ? fullest()[index - moments.length] : moments[index];
        if (!moment) throw new Error(`There is no decision number ${index}.`);
        const page = await browser.newPage({ reducedMotion: 'reduce' });
        try {
          return await (large ? lookAtWorst : look)(page, url, moment);
        } finally {
          await page.close();
        }
      },
      close: () => browser.close(),
    };
  },
};

/** Opens the run at its decision, as from a file. */
async function openAt(page: Page, url: Ground['url'], encounter: Encounter, name: string): Promise<void> {
  const run = { id: name, started: 0, changed: 0, title: name, over: false, log: encounter.log };
  await page.goto(new URL('/', url).href);
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
  if (isOnScene(encounter)) await page.locator('[data-stage][data-heads]').waitFor({ timeout: 60_000 });
}

/** Settings that hold from the first page on. */
async function set(page: Page, settings: object): Promise<void> {
  await page.addInitScript((held) => localStorage.setItem('talkdown.settings', JSON.stringify(held)), settings);
}

function isOnScene({ situation }: Encounter): boolean {
  return situation.phase !== 'dispatch';
}

/** Officer and subject, as far as they are drawn: whoever sits in a car is not. */
function seenIn({ scenario, situation }: Encounter): readonly string[] {
  const { actors } = momentOf(scenario, situation);
  return actors.flatMap(({ id, role }) => (role === 'officer' || role === 'subject' ? [id] : []));
}

/** Looks at a decision with a timer, captions and the largest text, in every window. */
async function lookAtWorst(page: Page, url: Ground['url'], { name, play }: Moment): Promise<Outcome> {
  const encounter = play();
  await set(page, { text: 150, captions: true, timers: 'extended' });
  await openAt(page, url, encounter, name);
  return { wrong: await lookEverywhere(page, `${name}, large`, seenIn(encounter)) };
}

/** Looks at a decision in every window. */
async function look(page: Page, url: Ground['url'], { name, play }: Moment): Promise<Outcome> {
  const encounter = play();
  await set(page, { timers: 'off' });
  await openAt(page, url, encounter, name);
  const wrong: string[] = [];
  const figures: Record<string, number> = {};
  const ids = encounter.offered?.choices.map(({ id }) => id) ?? [];
  for (const [width, height] of WINDOWS) {
    await page.setViewportSize({ width, height });
    await settled(page);
    const where = `${name} at ${width}x${height}`;
    if (isOnScene(encounter))
      wrong.push(...(await unsteady(page, seenIn(encounter))).map((sentence) => `${where}: ${sentence}.`));
    const seen = await measure(page);
    const missing = ids.filter((id) => !seen.reached.includes(id));
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
        return { name, story: story.slug, play };
      });
    }),
  );
}

/** The decisions on scene with the most choices, ten of each story. */
function fullest(): readonly Moment[] {
  return shelf().flatMap(({ slug }) =>
    moments
      .filter((moment) => moment.story === slug)
      .map((moment) => ({ moment, encounter: moment.play() }))
      .filter(({ encounter }) => isOnScene(encounter))
      .sort((one, other) => choicesOf(other.encounter) - choicesOf(one.encounter))
      .slice(0, FULLEST)
      .map(({ moment }) => moment),
  );
}

function choicesOf({ offered }: Encounter): number {
  return offered?.choices.length ?? 0;
}
