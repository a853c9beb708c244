import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './support/browser';
import { choice, FIRST, GOOD_LINE, openReport, runAt, take } from './support/drive';

const browser = useBrowser();

/** The ways in which translators of browsers put their words into a page. */
type Way = 'in its place' | 'around it';

/** Translates every text that is in the page now, as a browser does: a <font> with the new words comes in the place of the text, or around it. */
function translate(page: Page, way: Way): Promise<void> {
  return page.evaluate((around) => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walk.nextNode()) {
      const text = walk.currentNode as Text;
      if (text.data.trim() !== '' && !text.parentElement?.closest('font, style, script, textarea, [translate=no]'))
        texts.push(text);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font' as string), document.createElement('font' as string)];
      outer.append(inner);
      if (around) {
        text.before(outer);
        inner.append(text);
        text.data = `«${text.data}»`;
      } else {
        inner.append(`«${text.data}»`);
        text.replaceWith(outer);
      }
    }
  }, way === 'around it');
}

/** The words of the page in one line, as they were before they were translated. */
async function original(page: Page): Promise<string> {
  const words = await page.locator('body').innerText();
  return words.replace(/[«»]/g, '').replace(/\s+/g, ' ');
}

test.each<Way>(['in its place', 'around it'])(
  'a page that the browser translates, with its own words %s, shows no word of a moment that has passed',
  async (way) => {
    const terms = { stage: 'off', mode: 'practice' };
    const plain = await browser.open(runAt(terms));
    const translated = await browser.open(runAt(terms));
    for (const id of GOOD_LINE.slice(0, FIRST.length + 3)) {
      await choice(translated, id).waitFor({ state: 'attached' });
      await translate(translated, way);
      await expect.poll(() => translated.locator('body').innerText()).toContain('«');
      await Promise.all([take(plain, [id]), take(translated, [id])]);
      const words = await original(plain);
      await expect.poll(() => original(translated), { message: id }).toBe(words);
    }
  },
);

test('a translation that is taken back leaves the words as they were, and the report comes after it', async () => {
  const page = await browser.open(runAt({ stage: 'off' }));
  await take(page, FIRST);
  await choice(page, 'object.ask_hand').waitFor();
  const before = await original(page);
  const back = await page.evaluate(async () => {
    const text = document.querySelector('.choice span')?.firstChild;
    const parent = text?.parentNode;
    if (!text || !parent) return 'there is no choice';
    const walk = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
    let words = walk.nextNode();
    while (words && words.nodeValue?.trim() === '') words = walk.nextNode();
    const font = document.createElement('font' as string);
    font.append('otra cosa');
    words?.parentNode?.replaceChild(font, words);
    await new Promise((later) => setTimeout(later, 20));
    const shown = parent.textContent;
    if (words) font.parentNode?.replaceChild(words, font);
    await new Promise((later) => setTimeout(later, 20));
    return shown;
  });
  expect(back?.trim()).toBe('otra cosa');
  await expect.poll(() => original(page)).toBe(before);
  await take(page, GOOD_LINE.slice(FIRST.length));
  await translate(page, 'in its place');
  await openReport(page);
});
