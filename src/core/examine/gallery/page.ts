import { count, grouped } from '#doctrine';
import { safe } from '#explore/report';
import { cardDrawn } from './article';
import { type Exhibit, flawsOf, type Gallery, type Hall, hallsOf, isFlawed } from './card';
import { framed } from './frame';
import { ICONS } from './icons';
import { headline, knotName, standsFor } from './text';

/**
 * A gallery as one HTML file that needs nothing else and no network: the words of every card stand in it, its situations as data, and the script that draws
 * a picture of each when it is scrolled to.
 */
export function galleryPage(gallery: Gallery, script: string): string {
  const halls = hallsOf(gallery);
  let index = 0;
  const cards = halls.flatMap((hall) =>
    hall.cards.map((card, nth) => cardDrawn(card, { nth, hall, index: index++, gallery })),
  );
  const main =
    `<p class="lead"><b>Gallery.</b> ${safe(gallery.title)}. One card for each line and picture in which a decision is open.</p>\n` +
    `<h1>${headline(gallery)}</h1>\n${summary(gallery, halls)}\n` +
    '<noscript><p>This browser runs no scripts, so there are no pictures here and no filter; every line, cue and choice stands below all the same.</p></noscript>\n' +
    `<div class="strip">${knots(gallery, halls)}<div><p class="sr" role="status" data-shown></p><div class="grid">\n${cards.join('\n')}\n</div></div></div>`;
  const data = `<script type="application/json" id="situations">${inScript(JSON.stringify(exhibitOf(gallery, halls)))}</script>\n`;
  return framed({ title: `${gallery.title}: gallery`, main, print: 'Print for review', data, script });
}

/** Situations in the order of the articles; what is drawn of a story is its cast, its subject and its place. */
function exhibitOf({ about: { cast, subject, stage } }: Gallery, halls: readonly Hall[]): Exhibit {
  return {
    about: { cast, subject, stage },
    situations: halls.flatMap(({ cards }) => cards.map(({ situation }) => situation)),
  };
}

/** JSON that no word of an author can end the script of. */
function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

function summary(gallery: Gallery, halls: readonly Hall[]): string {
  const flaws = flawsOf(gallery).length;
  const flawed = halls.filter((hall) => hall.flawed > 0).length;
  const bad = `<li class="bad">${ICONS.warning}${count(flaws, 'contradiction')} in ${count(flawed, 'knot')}</li>`;
  return `<ul class="sum"><li>${standsFor(gallery)}</li>${flaws > 0 ? bad : ''}<li>${safe(gallery.walked)}</li></ul>`;
}

function knots({ cards }: Gallery, halls: readonly Hall[]): string {
  const flawed = cards.filter(isFlawed).length;
  const own = halls.map((hall) => {
    const warning =
      hall.flawed > 0 ? `${ICONS.warning}<b class="sr">${grouped(hall.flawed)} with a contradiction, of</b>` : '';
    return filter(
      `data-knot="${safe(hall.knot)}"`,
      safe(knotName(hall.knot)),
      `${warning}${grouped(hall.cards.length)}`,
      false,
    );
  });
  return (
    '<nav class="knots" aria-label="Filter by knot"><h2>Knots</h2>' +
    filter('data-all', 'All knots', grouped(cards.length), true) +
    filter('data-contradictions', 'Contradictions', `${flawed > 0 ? ICONS.warning : ''}${grouped(flawed)}`, false) +
    `<hr>${own.join('')}</nav>`
  );
}

function filter(data: string, name: string, number: string, pressed: boolean): string {
  return `<button type="button" ${data} aria-pressed="${String(pressed)}">${name}<span>${number}</span></button>`;
}
