import { sentence, signed } from '#doctrine';
import type { DomainScore } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { fold } from './fold';
import { moment } from './moment';
import { segments } from './parts/bars';
import type { View } from './view';

/** The seven domains, each with its reason and its evidence; last, and without an overall mark. */
export function scores(view: View): TemplateResult {
  const { difficulty, domains } = view.report;
  return fold(view, {
    id: 'scores',
    title: 'Scores',
    gist: `By domain, each with its evidence, for a run of ${difficulty.word} difficulty. There is no overall mark.`,
    body: html`<ul class="r-card r-scores">
        ${domains.map((domain) => row(view, domain))}
      </ul>
      <details class="r-difficulty" ?open=${view.paper}>
        <summary>Difficulty ${difficulty.index} of 100: ${difficulty.word}</summary>
        ${
          difficulty.parts.length > 0
            ? html`<ul class="r-checks">
                ${difficulty.parts.map((part) => html`<li>${sentence(part.sentence)} <b>${signed(part.points)}</b></li>`)}
              </ul>`
            : html`<p>Nothing in this run made it harder than the scenario as written.</p>`
        }
      </details>`,
  });
}

function row(view: View, domain: DomainScore): TemplateResult {
  const at = domain.findings.flatMap((index) => view.report.findings[index]?.decision ?? []).filter((each) => each > 0);
  const links = [...new Set(at)].sort((a, b) => a - b);
  return html`<li>
    <b>${domain.name}</b>
    <div class="r-score">
      ${
        domain.score === null
          ? html`<span class="r-unseen">Not observed</span>`
          : html`${segments(domain.score)}<span><b>${domain.score}</b> of 100</span>`
      }
    </div>
    <div>
      ${sentence(domain.because)}
      ${
        links.length > 0
          ? html`<span class="r-evidence"
              ><span class="r-quiet">Evidence:</span> ${links.map((each) => moment(view, each))}</span
            >`
          : nothing
      }
    </div>
  </li>`;
}

/** What the seed had drawn, told only now. */
export function draws(view: View): TemplateResult {
  return fold(view, {
    id: 'draws',
    title: 'What you could not know',
    gist: 'Drawn for this run; another run may differ.',
    body: html`${
      view.report.draws.length > 0
        ? html`<ul class="r-card r-draws">
            ${view.report.draws.map(({ about, drawn }) =>
              typeof drawn === 'string'
                ? html`<li class="r-drawn"><span>${about}:</span> <b>${drawn}</b></li>`
                : html`<li><b>${drawn ? 'Yes' : 'No'}</b> <span>${sentence(about)}</span></li>`,
            )}
          </ul>`
        : html`<p class="r-empty">This scenario is the same every time.</p>`
    }`,
  });
}
