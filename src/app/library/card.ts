import book from 'lucide-static/icons/book-open.svg?raw';
import circle from 'lucide-static/icons/circle.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circlePause from 'lucide-static/icons/circle-pause.svg?raw';
import pin from 'lucide-static/icons/map-pin.svg?raw';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { clockText, times } from '#doctrine';
import { drawn, icon } from '#ui';
import { type Card, difficultyOf } from './cards';
import type { LibraryTerms } from './terms';
import { way } from './way';

/** A scenario among others: its picture, what it is, and how far one has come with it. */
export function scenario(card: Card, terms: LibraryTerms): TemplateResult {
  return html`<article class="scenario" data-scenario=${card.slug} aria-labelledby=${`title-${card.slug}`}>
    <canvas class="picture" width="800" height="352" aria-hidden="true" data-picture=${card.slug}></canvas>
    <div class="in">
      <h3 id=${`title-${card.slug}`}>${way(card, card.title, terms)}</h3>
      <p>${card.summary}</p>
      ${about(card)} ${card.draft ? html`<p class="draft">Draft: not reviewed yet</p>` : nothing}
      <p class="state">${state(card, terms)}</p>
    </div>
  </article>`;
}

/** What a scenario is about, how hard it is, how long it takes and where it is. */
export function about(card: Card): TemplateResult {
  const difficulty = difficultyOf(card);
  return html`<p class="meta">
    <span
      ><span class="pips" aria-hidden="true"
        >${[1, 2, 3].map((step) => html`<i class=${step <= difficulty.step ? 'on' : ''}></i>`)}</span
      >${difficulty.name}</span
    >
    <span>${icon('clock')}${card.minutes} min</span>
    ${card.place === '' ? nothing : html`<span>${drawn(pin)}${card.place}</span>`}
    ${card.presentation === '' ? nothing : html`<span>${drawn(book)}${card.presentation}</span>`}
  </p>`;
}

/** How far one has come with a scenario, in words and with a sign. */
function state({ slug, endings }: Card, { runs }: LibraryTerms): TemplateResult {
  const mine = runs.filter((run) => run.slug === slug);
  const waiting = mine.find((run) => !run.over);
  if (waiting) return html`<span class="waits">${drawn(circlePause)}Paused at ${clockText(waiting.clock)}</span>`;
  const over = mine.filter((run) => run.over);
  if (over.length === 0) return html`<span>${drawn(circle)}Not played yet</span>`;
  const last = endings[over[0]?.ending ?? ''];
  return html`<span class="done">${drawn(circleCheck)}Played ${times(over.length)}</span
    >${last ? html`<b>${last}</b>` : nothing}`;
}
