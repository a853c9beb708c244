import { html, nothing, type TemplateResult } from 'lit';
import { logo } from '#ui';
import { communication } from './communication';
import { first } from './first';
import { force } from './force';
import { curveTable, happened } from './happened';
import { improve } from './improve';
import { keyDecisions } from './key';
import { outcome, title } from './outcome';
import { icon } from './parts/marks';
import { recall, recallForm } from './recall';
import { draws, scores } from './scores';
import { SECTIONS, type View } from './view';

/** The whole page: three questions first; once they are answered or passed over, the report below them. */
export function page(view: View): TemplateResult {
  const open = view.recall !== undefined;
  return html`<article class="r-page ${view.paper ? 'r-paper' : ''}" aria-labelledby="r-title">
    ${bar(view, open)} ${title(view)} ${open ? report(view) : recallForm(view)}
  </article>`;
}

function report(view: View): TemplateResult {
  return html`${outcome(view)} ${first(view)} ${view.paper ? nothing : foldAll(view)} ${recall(view)} ${happened(view)}
    ${keyDecisions(view)} ${force(view)} ${communication(view)} ${improve(view)} ${scores(view)} ${draws(view)}
    ${view.paper ? appendix(view) : nothing}
    <p class="r-end">Records stay on this device until you save them.</p>`;
}

function bar(view: View, open: boolean): TemplateResult {
  const button = (name: Parameters<typeof icon>[0], label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="r-button" @click=${act}>${icon(name)}${label}</button>`;
  return html`<div class="r-bar">
    <p class="r-logo">${logo('r-sign-mark')}Talkdown</p>
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

function foldAll(view: View): TemplateResult {
  const all = view.unfolded.length === SECTIONS.length;
  return html`<p class="r-fold-all">
    <button type="button" class="r-link" @click=${() => view.act.foldAll(!all)}>
      ${all ? 'Close all sections' : 'Open all sections'}
    </button>
  </p>`;
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
