// @vitest-environment happy-dom
import { html, render } from 'lit/html.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followTranslation } from '#ui';

let stop: () => void;
let page: HTMLElement;

beforeEach(() => {
  page = document.body.appendChild(document.createElement('div'));
  stop = followTranslation(document.body);
});

afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

const draw = (who: string, words: unknown): void =>
  void render(html`<p><b>${who}</b> says ${words}, then nothing.</p>`, page);
const shown = (): string => page.textContent.replace(/\s+/g, ' ').trim();
/** What watches the page has had its turn. */
const later = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

/** Puts a translation in the place of every text, as a browser does. */
function translate(): readonly (readonly [Text, HTMLElement])[] {
  const walk = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walk.nextNode()) if (walk.currentNode.nodeValue?.trim()) texts.push(walk.currentNode as Text);
  return texts.map((text) => {
    const font = document.createElement('font' as string);
    font.textContent = text.data.toUpperCase();
    text.parentNode?.replaceChild(font, text);
    return [text, font];
  });
}

describe('a page that is translated', () => {
  it('shows new words where new ones were written, and the translation of the others', async () => {
    draw('Sam', 'hello');
    translate();
    await later();
    expect(shown()).toBe('SAM SAYS HELLO, THEN NOTHING.');
    draw('Sam', 'goodbye');
    await later();
    expect(shown()).toBe('SAM SAYS goodbye, THEN NOTHING.');
    translate();
    await later();
    draw('Ann', 'never mind');
    await later();
    expect(shown()).toBe('Ann SAYS never mind, THEN NOTHING.');
  });

  it('can be drawn with parts that come and go beside a translated text', async () => {
    draw('Sam', html`<i>hello</i>`);
    translate();
    await later();
    for (const words of [undefined, html`<i>goodbye</i>`, 'so long', [html`<i>one</i>`, 'two']]) {
      draw('Sam', words);
      await later();
    }
    expect(shown()).toBe('SAM SAYS onetwo, THEN NOTHING.');
  });

  it('has its own words again when the translation is taken back', async () => {
    draw('Sam', 'hello');
    const translated = translate();
    await later();
    for (const [text, font] of translated) font.parentNode?.replaceChild(text, font);
    await later();
    expect(shown()).toBe('Sam says hello, then nothing.');
  });
});
