import { BEHAVIORS, clockText, count, curly, distanceText, entryOf, grouped, levelName, quoted } from '#doctrine';
import { called, cueText, isAttack, reach, whereabouts } from '#encounter';
import { replayLine, safe } from '#explore/report';
import { type Card, type Flaw, type Gallery, type Hall, isFlawed } from './card';
import { ICONS } from './icons';
import { knotName } from './text';
import { TRAITS, traitsOf } from './traits';

/** Where a card hangs: the how manieth of its knot, and of all. */
interface Hanging {
  readonly nth: number;
  readonly hall: Hall;
  readonly index: number;
  readonly gallery: Gallery;
}

/** So many choices are read at a glance; the others are folded away. */
const SHOWN = 4;

const inMeters = (decimeters: number) => distanceText(decimeters, 'm');

/** A card as an article: its picture, and beside it line, cue, choices and what contradicts; the number is its place among the situations. */
export function cardDrawn(card: Card, { nth, hall, index, gallery }: Hanging): string {
  const { about } = gallery;
  const bad = isFlawed(card);
  const seen = safe(whereabouts(card.situation, about, inMeters));
  return (
    `<article class="one${bad ? ' bad' : ''}" data-situation="${index}" data-knot="${safe(card.knot)}"${marks(card, about)} aria-labelledby="situation-${index}">` +
    `<figure><canvas width="760" height="440" role="img" aria-label="${seen}"></canvas>` +
    `<button type="button" class="larger" data-larger aria-label="Show ${safe(knotName(card.knot))}, ${nth + 1} of ${hall.cards.length}, larger">${ICONS.larger}</button></figure><div class="body">` +
    `<header><h2 id="situation-${index}">${safe(knotName(card.knot))}</h2><span>${nth + 1} of ${hall.cards.length}, ${count(card.states, 'state')}</span></header>` +
    `<p class="when">${when(card, gallery)}</p>${line(card, gallery)}${cues(card)}${choices(card)}${way(card, gallery)}${card.contradictions.map(flag).join('')}` +
    '</div></article>'
  );
}

/** What a card is found by: each word as it is asked for. */
function marks(card: Card, about: Gallery['about']): string {
  const own = traitsOf(card, about);
  return TRAITS.map(({ id }) => ` data-${id}="${safe(own[id].join(' '))}"`).join('');
}

/** What the picture cannot say in numbers: how escalated, or how dangerous an attack is, how far apart, and when. */
function when({ situation }: Card, { about }: Gallery): string {
  const decimeters = situation.phase === 'dispatch' ? undefined : reach(situation, about);
  const parts = [
    isAttack(situation) ? entryOf(BEHAVIORS, situation.behavior).name : levelName(situation.state.level),
    ...(decimeters === undefined ? [] : [inMeters(decimeters)]),
    clockText(situation.clock),
  ];
  return safe(parts.join(', '));
}

function line({ line: { text, speaker }, situation }: Card, { about }: Gallery): string {
  if (text === '') return '<blockquote data-line class="none">Nothing is said here.</blockquote>';
  if (speaker === undefined) return `<blockquote data-line>${safe(curly(text))}</blockquote>`;
  return `<blockquote data-line><b>${safe(called(situation, about, speaker))}</b> ${safe(quoted(text))}</blockquote>`;
}

function cues({ cues }: Card): string {
  const words = cues.length > 0 ? cues.map(cueText).join(' ') : 'No cue.';
  return `<p class="cue" data-cue>${ICONS.eye}<span>${safe(words)}</span></p>`;
}

function choices({ choices }: Card): string {
  const items = choices.map(
    ({ id, text, group }) =>
      `<li data-choice="${safe(id)}"><small class="${group}">${group}</small><span>${safe(curly(text))}</span></li>`,
  );
  const rest = items.slice(SHOWN);
  const more =
    rest.length === 0
      ? ''
      : `<details><summary>and ${grouped(rest.length)} more</summary><ol>${rest.join('')}</ol></details>`;
  return `<div class="choices"><ol>${items.slice(0, SHOWN).join('')}</ol>${more}</div>`;
}

/** The shortest choices that lead there, ready to paste. */
function way({ path }: Card, { name }: Gallery): string {
  const steps =
    path.choices.length === 0 ? 'At the very beginning' : `${count(path.choices.length, 'choice')} from the beginning`;
  return `<details class="way"><summary>${steps}</summary><code>${safe(replayLine(name, path))}</code></details>`;
}

function flag({ message, file, line, rule }: Flaw): string {
  const place = line > 0 ? `${file}, line ${line}` : file;
  return `<div class="flag" data-contradiction="${safe(rule)}"><b>${ICONS.warning}Contradiction</b><p>${safe(message)} <code>${safe(place)}</code></p></div>`;
}
