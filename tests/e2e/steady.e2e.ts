import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hasWebgl, useBrowser } from './support/browser';
import { GOOD_LINE, nextChoice, runAt, take } from './support/drive';
import { lookEverywhere } from './support/steady';

const browser = useBrowser();

/** How many choices lie in the panel, open or not. */
function choices(page: Page): Promise<number> {
  return page.locator('.lists button[data-choice]').count();
}

/** Opens a run on scene with its stage, still, so that everybody is where they come to rest. */
async function openOnScene(terms: Readonly<Record<string, string>>, settings: object): Promise<Page> {
  const page = await browser.open('/', { reducedMotion: 'reduce' });
  await page.evaluate((set) => localStorage.setItem('talkdown.settings', JSON.stringify(set)), settings);
  await page.goto(new URL(runAt(terms), page.url()).href);
  await nextChoice(page);
  return page;
}

/** Who is to be seen: officer and subject, until he rides in the back of the car. */
function seenAt(at: number): readonly string[] {
  return at < GOOD_LINE.findIndex((id) => id.startsWith('ride.')) ? ['officer', 'marcus'] : [];
}

const ON_SCENE = GOOD_LINE.findIndex((id) => id.startsWith('first_words.'));

test.runIf(hasWebgl())(
  'all along a run, in every window, the person stays in the picture and nothing is cut off',
  async () => {
    const page = await openOnScene({}, {});
    await take(page, GOOD_LINE.slice(0, ON_SCENE));
    await page.locator('[data-stage][data-heads]').waitFor({ timeout: 60_000 });
    const wrong: string[] = [];
    const fullest: [at: number, count: number][] = [];
    for (const [at, id] of GOOD_LINE.entries()) {
      if (at < ON_SCENE) continue;
      await page.locator(`button[data-choice="${id}"]`).waitFor({ state: 'attached' });
      fullest.push([at, await choices(page)]);
      // Every sixth decision here; the long trials look at all of them.
      if (at % 6 === 0) wrong.push(...(await lookEverywhere(page, id, seenAt(at))));
      await take(page, [id]);
    }
    expect(wrong).toEqual([]);

    // The two decisions with the most to choose from, once more: with a timer, captions, and the largest text.
    const two = fullest.sort(([, one], [, other]) => other - one).slice(0, 2);
    const large = await openOnScene({ timers: 'extended' }, { text: 150, captions: true });
    const worst: string[] = [];
    let taken = 0;
    for (const at of two.map(([each]) => each).sort((one, other) => one - other)) {
      await take(large, GOOD_LINE.slice(taken, at));
      taken = at;
      await large.locator('[data-stage][data-heads]').waitFor({ timeout: 60_000 });
      worst.push(...(await lookEverywhere(large, `${GOOD_LINE[at] ?? ''}, large`, seenAt(at))));
    }
    expect(worst).toEqual([]);
  },
  600_000,
);

test('a picture that has no room folds to a button, and everything can be reached', async () => {
  const page = await browser.open(runAt(), { viewport: { width: 320, height: 180 } });
  await take(page, GOOD_LINE.slice(0, ON_SCENE));
  const fold = page.getByRole('button', { name: 'Picture of the scene' });
  await fold.waitFor();
  await page.locator('[data-stage]').waitFor({ state: 'hidden' });
  await fold.click();
  await page.locator('[data-stage]').waitFor({ state: 'visible' });
  await page.locator('button[data-choice]:visible').first().click();
});
