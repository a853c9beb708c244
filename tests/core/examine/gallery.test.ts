import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileScenario, openScenario } from '#examine';
import { type Card, type Exhibit, galleryPage, galleryText, hang, isFlawed } from '#examine/gallery';
import { joinSituations, type SituationMet, sightUnit } from '#examine/truth';
import { NOTHING_EXPLORED, together } from '#explore';
import { aboutSmall, CITY, ENGINE_INK, RURAL, SMALL_INK } from '#tests/core/small';

const PACKS = [CITY, RURAL] as const;
const MAIN = 'stories/small/main.ink';
/** The small story, in which nothing contradicts. */
const HONEST = SMALL_INK.replace('Sam sits on the bench.', 'Sam is by the bench.');
const SCRIPT = 'console.log("</script><!--");';

/** The small story with some words in place of others, walked within a budget. */
function walked(from = '', to = '', decisions = 300) {
  const ink = HONEST.replace(from, to);
  const files = {
    [MAIN]: ink,
    'stories/small/scenario.json': aboutSmall(),
    'stories/lib/engine.ink': ENGINE_INK,
  };
  const { scenario } = compileScenario(files, 'small');
  const { story } = openScenario(scenario!, files, PACKS, 1);
  const done = story!.units({ decisions, places: decisions }).map((unit) => {
    const result = sightUnit(scenario!, PACKS, unit);
    if ('problem' in result) throw new Error(result.problem);
    return { unit, result };
  });
  return { story: story!, ink, done, met: joinSituations(done.map(({ result }) => result.situations)) };
}

function shown(from?: string, to?: string) {
  const { story, ink, done, met } = walked(from, to);
  const gallery = hang(story, met, together(done), 'budget');
  return { gallery, ink, met, page: galleryPage(gallery, SCRIPT) };
}

const articlesOf = (page: string) => [...page.matchAll(/<article.*?<\/article>/gs)].map(([article]) => article);
const pairOf = ({ line, picture }: SituationMet) => `${line.speaker ?? ''} ${line.text} ${picture.join()}`;
const statesOf = (cards: readonly Pick<Card, 'states'>[]) => cards.reduce((sum, { states }) => sum + states, 0);

describe('A gallery of a small story', () => {
  const { gallery, met, page } = shown();

  test('has a card for each pair of line and picture, and no pair twice', () => {
    expect(new Set(met.map(pairOf)).size).toBe(met.length);
    expect(gallery.cards.length).toBe(met.length);
    expect(gallery.cards.length).toBeGreaterThan(10);
  });

  test('does not depend on which worker is done first', () => {
    const lists = walked().done.map(({ result }) => result.situations);
    expect(lists.length).toBeGreaterThan(1);
    expect(joinSituations([...lists].reverse())).toEqual(met);
  });

  test('follows the script, knot by knot', () => {
    const knots = [...new Set(gallery.cards.map(({ knot }) => knot))];
    expect(knots).toEqual(['call', 'talk', 'arrest']);
  });

  test('says of every card how it is come to, the nearest first within its knot', () => {
    const talk = gallery.cards.filter(({ knot }) => knot === 'talk').map(({ path }) => path.choices.length);
    expect(talk).toEqual([...talk].sort((a, b) => a - b));
    expect(page).toContain('npm run talkdown -- play small --seed');
  });

  test('shows on every card one picture, one line, one cue and every choice', () => {
    const articles = articlesOf(page);
    expect(articles.length).toBe(gallery.cards.length);
    for (const [at, article] of articles.entries()) {
      const count = (what: RegExp) => article.match(what)?.length ?? 0;
      expect(article).toContain(`data-situation="${at}"`);
      expect([count(/<canvas [^>]*role="img"/g), count(/ data-line/g), count(/ data-cue/g)]).toEqual([1, 1, 1]);
      expect(count(/ data-choice=/g)).toBe(gallery.cards[at]!.choices.length);
    }
  });

  test('says what the picture shows to whoever does not see it', () => {
    const labels = articlesOf(page).map((article) => /<canvas [^>]*aria-label="([^"]*)"/.exec(article)?.[1]);
    for (const label of labels) expect(label).toMatch(/^Sam .*\.$/);
  });

  test('holds the situations as data, in the order of the articles', () => {
    const json = /<script type="application\/json" id="situations">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    const exhibit = JSON.parse(json) as Exhibit;
    expect(exhibit.situations).toEqual(gallery.cards.map(({ situation }) => situation));
    expect(exhibit.about.stage.place).toBe('bus-stop');
  });

  test('holds its script whole, whatever words of markup are in it', () => {
    expect(page.match(/<\/script>/g)?.length).toBe(2);
    expect(page).toContain('console.log("\\x3C/script>\\x3C!--");');
  });

  test('says without scripts that there are no pictures', () => {
    expect(page).toMatch(/<noscript><p>[^<]*pictures[^<]*<\/p><\/noscript>/);
  });

  test('is told at a terminal by knot', () => {
    expect(galleryText(gallery)).toMatch(
      /^A bench\nNot complete: .*\n\n\d+ situations, no contradiction, in 3 knots; they stand for \d+ states\.\n {2}call /,
    );
  });
});

describe('What an author wrote', () => {
  test('is never markup, neither in words nor in data', () => {
    const { page } = shown('Long day.', '<a onclick="go()">Long</a> & </script><img src=x> day.');
    expect(page).toContain('&#60;a onclick=');
    expect(page).not.toMatch(/<a onclick|<img/);
    expect(page.match(/<\/script>/g)?.length).toBe(2);
  });
});

describe('A contradiction', () => {
  const { gallery, page, ink } = shown(
    '  Long day. # speaker: sam',
    '  Sam kneels down. # manner: quiet\n  Long day. # speaker: sam',
  );

  test('is marked on every card on which the words are told, with the line of the script', () => {
    const line = ink.split('\n').findIndex((text) => text.includes('Sam kneels down.')) + 1;
    const marked = articlesOf(page).filter((article) => article.includes('data-contradiction'));
    expect(marked.length).toBe(gallery.cards.filter(isFlawed).length);
    expect(marked.length).toBeGreaterThan(0);
    for (const article of marked) expect(article).toContain(`<code>${MAIN}, line ${line}</code>`);
  });

  test('is told once at a terminal, as a check tells it, and counted', () => {
    const text = galleryText(gallery);
    expect(text.match(/^stories\/small\/main\.ink:\d+: error: .*\(lexicon\)$/gm)?.length).toBe(1);
    expect(text).toContain('1 contradiction, in 3 knots');
    expect(text).toMatch(/^ {2}talk .* with a contradiction$/m);
  });
});

describe('Where there is more than can be looked through', () => {
  const { story, met } = walked();
  const [first] = met;
  const feature = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const many = fc.array(
    fc.record({
      text: feature,
      picture: fc.tuple(feature, feature, feature, feature),
      states: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 900 },
  );

  test('nearly alike pictures share cards, no line is left out, and every state is counted', () => {
    fc.assert(
      fc.property(many, (list) => {
        const all = joinSituations([
          list.map(({ text, picture, states }) => ({ ...first!, line: { text }, picture, states })),
        ]);
        const { cards, pictures } = hang(story, all, NOTHING_EXPLORED, 'budget');
        expect(pictures).toBe(all.length);
        expect(cards.length).toBeLessThanOrEqual(300);
        expect(cards.length).toBeGreaterThanOrEqual(Math.min(all.length, 250));
        expect(new Set(cards.map(({ line }) => line.text))).toEqual(new Set(list.map(({ text }) => text)));
        expect(statesOf(cards)).toBe(statesOf(list));
      }),
      { numRuns: 30 },
    );
  });
});
