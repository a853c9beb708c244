import { count } from '#doctrine';
import { safe } from '#explore/report';
import { framed } from './frame';

/** A word that an author types, and what is drawn for it. */
export interface Drawable {
  readonly kind: 'figure' | 'pose' | 'holds' | 'face' | 'place';
  readonly word: string;
  /** What is seen. */
  readonly about: string;
}

/** A part of the page of words. */
export interface Part {
  readonly title: string;
  /** How these words are used, in a sentence. */
  readonly use: string;
  readonly words: readonly Drawable[];
  /** Whether its pictures are broad. */
  readonly broad?: true;
}

/** Every word that can be drawn, as one HTML file that needs nothing else and no network: the words stand in it, and the script draws each. */
export function wordsPage(parts: readonly Part[], script: string): string {
  const all = parts.reduce((sum, { words }) => sum + words.length, 0);
  const main =
    `<p class="lead"><b>Figures.</b> What can be drawn, and the word that you type for it.</p>\n<h1>${count(all, 'word')}</h1>\n` +
    '<noscript><p>This browser runs no scripts, so there are no pictures here and no search; every word stands below all the same.</p></noscript>\n' +
    `<div class="strip"><nav class="knots" aria-label="Parts of this page"><label>Search <input type="search" placeholder="coat, sits, phone" autocomplete="off"></label>` +
    `<p role="status" data-shown></p>${parts.map((part) => `<a href="#${anchor(part)}">${safe(part.title)} <span>${part.words.length}</span></a>`).join('')}</nav>\n` +
    `<div>${parts.map(section).join('\n')}</div></div>`;
  return framed({ title: 'Talkdown: figures, postures, things and places', main, print: 'Print', script });
}

const anchor = ({ title }: Part) => title.toLowerCase().replaceAll(/[^a-z]+/g, '-');

function section(part: Part): string {
  return (
    `<section id="${anchor(part)}" aria-labelledby="${anchor(part)}-title"><h2 id="${anchor(part)}-title">${safe(part.title)}</h2><p>${safe(part.use)}</p>` +
    `<div class="grid${part.broad ? '' : ' small'}">\n${part.words.map((word) => card(word, part.broad ? BROAD : TALL)).join('\n')}\n</div></section>`
  );
}

/** The size of a picture in pixels: of a person, and of a place. */
const TALL = 'width="360" height="388"';
const BROAD = 'width="760" height="440"';

/** How a word is typed: in scenario.json, or as a tag. */
function typedAs({ kind, word }: Drawable): string {
  if (kind === 'figure') return `"figure": "${word}"`;
  if (kind === 'place') return `"place": "${word.split('/')[0] ?? ''}"`;
  return `# ${kind}: ${word}`;
}

function card(drawable: Drawable, size: string): string {
  const { kind, word, about } = drawable;
  const [id, typed] = [`${kind}-${word.replace('/', '-')}`, typedAs(drawable)];
  return (
    `<article class="one" id="${id}" data-kind="${kind}" data-word="${word}" aria-labelledby="${id}-word">` +
    `<figure><canvas ${size} role="img" aria-label="${safe(about)}"></canvas></figure><div class="body">` +
    `<header><h3 id="${id}-word"><a href="#${id}">${word}</a></h3></header><p>${safe(about)}</p><p class="typed"><code>${safe(typed)}</code></p></div></article>`
  );
}
