import down from 'lucide-static/icons/download.svg?raw';
import playIcon from 'lucide-static/icons/play.svg?raw';
import report from 'lucide-static/icons/scroll-text.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import up from 'lucide-static/icons/upload.svg?raw';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { clockText, count } from '#doctrine';
import { drawn } from '#ui';
import type { RunSummary } from '#records';
import type { LibraryTerms } from './terms';

/** The run that waits to be gone on with: the last one that is not over. */
function waitingRun(runs: readonly RunSummary[]): RunSummary | undefined {
  return runs.find((run) => !run.over);
}

/** The run that waits, at the top of the page; nothing where none does. */
export function resume(terms: LibraryTerms): TemplateResult | typeof nothing {
  const run = waitingRun(terms.runs);
  if (!run) return nothing;
  return html`<section class="resume" aria-label="Continue">
    ${backdrop(run.slug)}
    <div>
      <p class="k">Paused at ${clockText(run.clock)}</p>
      <h2>${run.title}</h2>
      <p>${run.mode === 'assessed' ? 'Assessed' : 'Practice'} run, ${made(run.decisions)} so far.</p>
    </div>
    <p class="btns ink">
      <button class="button primary" data-action="resume" @click=${() => terms.onResume(run.id)}>
        ${drawn(playIcon)}Resume
      </button>
      <button class="button" data-action="remove" @click=${() => terms.onRemove(run.id)}>
        ${drawn(trash)}Delete this run
      </button>
    </p>
  </section>`;
}

/** The picture of a scenario behind the words that lead to it. */
export function backdrop(slug: string): TemplateResult {
  return html`<canvas class="picture" width="1280" height="352" aria-hidden="true" data-picture=${slug}></canvas>`;
}

/** The runs this browser keeps, apart from the one that waits, and the way to open a log file. */
export function pastRuns(terms: LibraryTerms): TemplateResult {
  const waiting = waitingRun(terms.runs);
  const finished = terms.runs.filter((run) => run !== waiting);
  return html`<section aria-labelledby="runs-name" class="past">
    <h2 class="part" id="runs-name">Your runs<small>kept in this browser</small></h2>
    ${finished.length === 0 ? html`<p class="quiet">No finished run yet.</p>` : nothing}
    <ul class="runs">
      ${finished.map((run) => row(run, terms))}
    </ul>
    <label class="button import"
      >${drawn(up)}Open a log file<input
        type="file"
        accept=".json,application/json"
        class="sr"
        @change=${(event: Event) => {
          const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
          if (file) terms.onImport(file);
        }}
    /></label>
  </section>`;
}

function row(run: RunSummary, terms: LibraryTerms): TemplateResult {
  const changed = momentText(run.changed);
  const agency = terms.agencies.find(({ id }) => id === run.agency)?.name ?? run.agency;
  return html`<li>
    <div>
      <b>${run.title}</b>
      <span>${run.mode === 'assessed' ? 'Assessed' : 'Practice'}, ${agency}, seed ${run.seed}</span>
      <span>${changed}, ${clockText(run.clock)} on the clock, ${made(run.decisions)}</span>
    </div>
    <div class="run-tools">
      ${
        run.over
          ? html`<button class="button" data-action="report" @click=${() => terms.onReport(run.id)}>
              ${drawn(report)}Report
            </button>`
          : html`<button class="button" data-action="resume" @click=${() => terms.onResume(run.id)}>
              ${drawn(playIcon)}Resume
            </button>`
      }
      <button class="button" data-action="save" @click=${() => terms.onSave(run.id)}>
        ${drawn(down)}Save log file
      </button>
      <button
        class="button icon-only"
        aria-label=${`Delete the run of ${changed}`}
        @click=${() => terms.onRemove(run.id)}
      >
        ${drawn(trash)}
      </button>
    </div>
  </li>`;
}

/** The decisions made in a run, as a person would say it; a run can wait with a plan written and nothing decided. */
function made(decisions: number): string {
  return decisions === 0 ? 'no decision' : count(decisions, 'decision');
}

/** Says a moment as a date and a time of day in the reader's own language. */
function momentText(milliseconds: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds);
}
