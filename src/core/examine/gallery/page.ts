import { count } from '#doctrine';
import { safe } from '#explore/report';
import { cardDrawn } from './article';
import { type Exhibit, flawsOf, type Gallery, type Hall, hallsOf } from './card';
import { knots, sieves } from './filters';
import { framed } from './frame';
import { ICONS } from './icons';
import { headline, standsFor } from './text';

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
    `<div class="strip">${knots(gallery, halls)}<div>${sieves(gallery)}<div class="grid">\n${cards.join('\n')}\n</div></div></div>\n${LARGER}`;
  const data = `<script type="application/json" id="situations">${inScript(JSON.stringify(exhibitOf(gallery, halls)))}</script>\n`;
  return framed({ title: `${gallery.title}: gallery`, main, print: 'Print for review', data, script });
}

/** Where the script shows one card large: the whole scene, the person's face, and the words. */
const LARGER =
  '<dialog class="large" aria-labelledby="large-title"><header><h2 id="large-title"></h2><p class="when" data-when></p>' +
  `<button type="button" data-step="-1" aria-label="The card before">${ICONS.before}</button><button type="button" data-step="1" aria-label="The next card">${ICONS.next}</button>` +
  `<button type="button" data-close aria-label="Close">${ICONS.close}</button></header>` +
  '<div class="views"><canvas class="scene" width="1600" height="700" role="img"></canvas><canvas class="face" width="352" height="472" role="img" aria-label="The person, close up"></canvas></div>' +
  '<div class="told" data-told></div></dialog>';

/** Situations in the order of the articles; what is drawn of a story is its cast, its subject, its place and its hour. */
function exhibitOf({ about: { cast, subject, stage, hour } }: Gallery, halls: readonly Hall[]): Exhibit {
  return {
    about: { cast, subject, stage, hour },
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
