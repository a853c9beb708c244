import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { groundOf, PLACES } from '#place';
import { FACES, FIGURES, POSTURES, THINGS } from '#story';
import { expectNoInside, type Said, talkdown, useProject } from './terminal';

const PATIENCE = 120_000;
/** Every place at every time of day that it has. */
const SETS = PLACES.flatMap((place) => groundOf(place).times.map((time) => `${place}/${time}`));
const { folder } = useProject();

describe('The page of figures', () => {
  let said: Said;
  let page = '';

  beforeAll(async () => {
    said = await talkdown(folder, 'figures', '--html', 'figures.html');
    page = readFileSync(join(folder, 'figures.html'), 'utf8');
  }, PATIENCE);

  test('is written, and says how much is on it', () => {
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toContain(
      `${FIGURES.length} people, ${POSTURES.length} postures, ${THINGS.length} things, ${SETS.length} places, ${FACES.length} faces.`,
    );
    expectNoInside(said);
  });

  test.each([
    ['figure', FIGURES, (word: string) => `&#34;figure&#34;: &#34;${word}&#34;`],
    ['pose', POSTURES, (word: string) => `# pose: ${word}`],
    ['holds', THINGS, (word: string) => `# holds: ${word}`],
    ['face', FACES, (word: string) => `# face: ${word}`],
    ['place', SETS, (word: string) => `&#34;place&#34;: &#34;${word.split('/')[0] ?? ''}&#34;`],
  ] as const)('has every word for %s once, with a picture, an anchor, and what to type', (kind, words, typed) => {
    const cards = [
      ...page.matchAll(
        new RegExp(
          `<article class="one" id="${kind}-[\\w-]+" data-kind="${kind}" data-word="([^"]+)".*?</article>`,
          'g',
        ),
      ),
    ];
    expect(cards.map(([, word]) => word)).toEqual(words);
    for (const [card, word = ''] of cards) {
      expect(card).toMatch(/<canvas [^>]*aria-label="[^"]{4,}"/);
      expect(card).toContain(`<a href="#${kind}-${word.replace('/', '-')}">${word}</a>`);
      expect(card).toContain(`<code>${typed(word)}</code>`);
    }
  });

  test('is searched with a field that has a name, and asks for nothing from anywhere', () => {
    expect(page).toMatch(/<label>Search <input type="search"/);
    expect(page).not.toMatch(/<(?:script|img|link)[^>]* (?:src|href)=/);
    expect(page).not.toMatch(/\bimport\(|url\((?!data:)/);
  });

  test(
    'has a file to be written to, before any work',
    async () => {
      const nameless = await talkdown(folder, 'figures');
      expect(nameless.err.trim()).toBe('Name the page to write, such as: figures --html figures.html');
      const nowhere = await talkdown(folder, 'figures', '--html', 'no/such/folder.html');
      expect(nowhere.err).toContain('The page of figures cannot be written to');
      expect([nameless.code, nowhere.code]).toEqual([2, 2]);
    },
    PATIENCE,
  );
});
