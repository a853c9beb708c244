import { html, nothing, type TemplateResult } from 'lit';
import { communication } from './communication';
import { force } from './force';
import { curveTable, happened } from './happened';
import { improve } from './improve';
import { keyDecisions } from './key';
import { outcome, title } from './outcome';
import { icon } from './parts/marks';
import { recall, recallForm } from './recall';
import { draws, scores } from './scores';
import type { View } from './view';

/** The whole page: three questions first; once they are answered or passed over, the report below them. */
export function page(view: View): TemplateResult {
  const open = view.recall !== undefined;
  return html`<article class="r-page ${view.paper ? 'r-paper' : ''}" aria-labelledby="r-title">
    ${bar(view, open)} ${title(view)} ${open ? report(view) : recallForm(view)}
  </article>`;
}

function report(view: View): TemplateResult {
  return html`${outcome(view)} ${recall(view)} ${happened(view)} ${keyDecisions(view)} ${force(view)}
    ${communication(view)} ${improve(view)} ${scores(view)} ${draws(view)} ${view.paper ? appendix(view) : nothing}
    <p class="r-end">Records stay on this device until you save them.</p>`;
}

function bar(view: View, open: boolean): TemplateResult {
  const button = (name: Parameters<typeof icon>[0], label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="r-button" @click=${act}>${icon(name)}${label}</button>`;
  return html`<div class="r-bar">
    <p class="r-logo">${logo()}Talkdown</p>
    ${
      view.paper
        ? nothing
        : html`<div class="r-tools" role="group" aria-label="This report">
            ${
              open
                ? html`${button('printer', 'Print or PDF', view.act.print)}
                  ${button('data', 'Download JSON', view.act.saveData)}
                  ${button('page', 'Download HTML', view.act.savePage)}`
                : nothing
            }
            ${button('back', 'Close', view.act.close)}
          </div>`
    }
  </div>`;
}

function logo(): TemplateResult {
  return html`<svg class="r-sign-mark" viewBox="0 0 32 32" aria-hidden="true">
    <path
      d="M4 7.5A4.5 4.5 0 0 1 8.5 3h15A4.5 4.5 0 0 1 28 7.5v11a4.5 4.5 0 0 1-4.5 4.5H14l-6.2 5.4c-.7.6-1.8.1-1.8-.8V22.6A4.5 4.5 0 0 1 4 18.5z"
      fill="currentColor"
    />
    <path
      d="M8.6 8.6c3.6 0 4 7.6 7.8 7.6 2 0 3-1 7-1"
      fill="none"
      stroke="#ffd697"
      stroke-width="2.4"
      stroke-linecap="round"
    />
  </svg>`;
}

/** On paper the table stands at the end, where it does not part the curve from the decisions. */
function appendix(view: View): TemplateResult {
  return html`<section class="r-section r-appendix" aria-labelledby="r-appendix">
    <header>
      <h2 id="r-appendix">Appendix</h2>
      <p>The data of the curve.</p>
    </header>
    <div class="r-card">${curveTable(view)}</div>
  </section>`;
}
