import check from 'lucide-static/icons/check.svg?raw';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { drawn } from '#ui';
import type { LibraryTerms } from './terms';
import { recruitPath, refresherDrills, type Step } from './tracks';
import { way } from './way';

/** What to do next: the order for recruits, and the drills for a roll call; each only where there is more than one scenario to choose from. */
export function guidance(terms: LibraryTerms): TemplateResult | typeof nothing {
  const parts = [recruits(terms), refresher(terms)].filter((part) => part !== nothing);
  return parts.length === 0 ? nothing : html`<div class="tracks">${parts}</div>`;
}

function recruits(terms: LibraryTerms): TemplateResult | typeof nothing {
  const { steps, next } = recruitPath(terms.cards, terms.runs);
  if (steps.length < 2) return nothing;
  const done = steps.filter((step) => step.done).length;
  return html`<section class="track" aria-labelledby="recruit-track">
    <div class="track-head">
      <h2 id="recruit-track">Recruit track</h2>
      <p>
        ${done === 0 ? `${String(steps.length)} scenarios in order.` : `${String(done)} of ${String(steps.length)} done.`}
        Any may be played alone.
      </p>
      <details>
        <summary>Why this order</summary>
        <p>
          Listening and looking come first, where nobody is in danger. Then people who cannot follow what is asked of
          them, and last those whose life is at stake. Each scenario takes for granted what the ones before it teach.
        </p>
      </details>
    </div>
    <ol>
      ${steps.map((step, index) => stop(step, index, step === next, terms))}
    </ol>
    ${
      next
        ? html`<p class="next">
            <span
              ><b>${done === 0 ? 'Start here' : 'Next'}: ${next.card.title}.</b> ${next.lesson}. About
              ${next.card.minutes} minutes.</span
            >
            ${way(next.card, 'Open', terms, 'button')}
          </p>`
        : html`<p class="next"><span>All done. Any of them is different with another seed.</span></p>`
    }
  </section>`;
}

function stop({ card, lesson, done }: Step, index: number, isNext: boolean, terms: LibraryTerms): TemplateResult {
  return html`<li class=${done ? 'done' : isNext ? 'now' : ''} aria-current=${isNext ? 'step' : nothing}>
    <span class="number" aria-hidden="true">${done ? drawn(check) : index + 1}</span>
    ${way(card, card.title, terms)}
    <span>${done ? 'Done. ' : isNext ? 'Next. ' : ''}${lesson}</span>
  </li>`;
}

function refresher(terms: LibraryTerms): TemplateResult | typeof nothing {
  const drills = refresherDrills(terms.cards, terms.runs, terms.now);
  if (drills.length === 0 || terms.cards.length < 2) return nothing;
  return html`<section class="track" aria-labelledby="refresher-track">
    <div class="track-head">
      <h2 id="refresher-track">Refresher track</h2>
      <p>For a roll call, up to 8 minutes each.</p>
      <details>
        <summary>Why this order</summary>
        <p>New ones first, then those that went worst and were done longest ago.</p>
      </details>
    </div>
    <ul>
      ${drills.map(
        ({ card, last }) =>
          html`<li>
            ${way(card, card.title, terms)}<span>${card.minutes} min</span
            ><span>${last === undefined ? 'New' : `Done ${dayText(last)}`}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function dayText(milliseconds: number): string {
  return new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric' }).format(milliseconds);
}
