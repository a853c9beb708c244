import book from 'lucide-static/icons/book-open.svg?raw';
import { html, type TemplateResult } from 'lit/html.js';
import { times } from '#doctrine';
import { drawn, icon } from '#ui';
import { AREAS, type Card, difficultyOf } from './cards';
import { setup, type Form } from './setup';
import type { LibraryTerms } from './terms';

/** A scenario: its picture, what it is, and the form that starts it. */
export function scenario(card: Card, terms: LibraryTerms, form: Form): TemplateResult {
  const difficulty = difficultyOf(card);
  const played = terms.runs.filter((run) => run.slug === card.slug && run.over).length;
  return html`<article class="scenario" aria-labelledby=${`title-${card.slug}`}>
    <div class="picture">
      <canvas width="1280" height="720" aria-hidden="true" data-picture=${card.slug}></canvas>
      <p class="state">${played > 0 ? `Played ${times(played)}` : 'New'}</p>
    </div>
    <div class="in">
      <h3 id=${`title-${card.slug}`}>${card.title}</h3>
      <p>${card.summary}</p>
      <p class="meta">
        <span
          ><span class="pips" aria-hidden="true"
            >${[1, 2, 3].map((step) => html`<i class=${step <= difficulty.step ? 'on' : ''}></i>`)}</span
          >${difficulty.name}</span
        >
        <span>${icon('clock')}${card.minutes} min</span>
        <span>${icon('user')}${card.presentation}</span>
        <span>${drawn(book)}${card.curriculum.map((area) => AREAS[area]).join(', ')}</span>
      </p>
      <p class="content-note">
        ${icon('hand')}<span><b>Before you start.</b> ${card.contentNote}</span>
      </p>
    </div>
    ${setup(card, terms, form)}
  </article>`;
}
