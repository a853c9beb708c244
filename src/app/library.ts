import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { clockText, count, type Policy } from '#doctrine';
import book from 'lucide-static/icons/book-open.svg?raw';
import down from 'lucide-static/icons/download.svg?raw';
import gear from 'lucide-static/icons/settings.svg?raw';
import playIcon from 'lucide-static/icons/play.svg?raw';
import report from 'lucide-static/icons/scroll-text.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import up from 'lucide-static/icons/upload.svg?raw';
import { drawing, icon } from '#ui';
import { areaName, type Card, difficultyOf, type PastRun, readSeed, type Setup, textOf } from './shelf';

/** What the front page needs from the front door. */
export interface LibraryTerms {
  readonly cards: readonly Card[];
  readonly runs: readonly PastRun[];
  readonly agencies: readonly Policy[];
  /** One sentence that something could not be had, or nothing. */
  readonly notice: string;
  readonly onStart: (setup: Setup) => void;
  readonly onResume: (id: string) => void;
  readonly onReport: (id: string) => void;
  readonly onSave: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onImport: (file: File) => void;
  readonly onSettings: () => void;
  /** Is given the place of a card's picture, once it is on the page. */
  readonly onPicture: (slug: string, place: HTMLCanvasElement) => void;
}

const small = (svg: string): TemplateResult => html`${unsafeHTML(drawing(svg))}`;

/** Shows the front page: scenarios to start, a run to resume, past runs. */
export function openLibrary(host: HTMLElement, terms: LibraryTerms): void {
  let problem = '';
  const draw = (): void => {
    render(page(), host);
  };

  const page = (): TemplateResult => {
    const unfinished = terms.runs.find((run) => !run.over);
    return html`<div class="wrap">
      <header class="top">
        <p class="logo">${mark()}Talkdown</p>
        <button class="button" data-action="settings" @click=${terms.onSettings}>${small(gear)}Settings</button>
      </header>
      <main>
        <h1 tabindex="-1">Talk first, and see what it changes</h1>
        <p class="lead">
          Practice calls with a person in crisis. Every decision is explained afterwards: what it did, why, and what
          else was open.
        </p>
        ${terms.notice ? html`<p class="problem-line" role="status">${terms.notice}</p>` : nothing}
        ${unfinished ? resume(unfinished, terms) : nothing}
        <h2 class="part">Scenarios</h2>
        ${terms.cards.length === 0 ? html`<p>No scenario could be found.</p>` : terms.cards.map((card) => scenario(card))}
        ${pastRuns()}
      </main>
      ${care()}
    </div>`;
  };

  const scenario = (card: Card): TemplateResult => {
    const difficulty = difficultyOf(card);
    const played = terms.runs.filter((run) => run.slug === card.slug && run.over).length;
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const data = event.currentTarget instanceof HTMLFormElement ? new FormData(event.currentTarget) : new FormData();
      const seed = readSeed(textOf(data, 'seed'));
      problem = 'problem' in seed ? seed.problem : '';
      if ('problem' in seed) {
        draw();
        host.querySelector<HTMLElement>('[name=seed]')?.focus();
        return;
      }
      const mode = data.get('mode') === 'assessed' ? 'assessed' : 'practice';
      terms.onStart({ slug: card.slug, mode, agency: textOf(data, 'agency'), ...seed });
    };
    return html`<article class="scenario" aria-labelledby=${`title-${card.slug}`}>
      <div class="picture">
        <canvas width="1280" height="720" aria-hidden="true" data-picture=${card.slug}></canvas>
        <p class="state">${played > 0 ? `Played ${played === 1 ? 'once' : `${String(played)} times`}` : 'New'}</p>
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
          <span>${small(book)}${card.curriculum.map(areaName).join(', ')}</span>
        </p>
        <p class="content-note">
          ${icon('hand')}<span><b>Before you start.</b> ${card.contentNote}</span>
        </p>
      </div>
      <form class="setup" aria-label=${`Start ${card.title}`} @submit=${submit}>
        <fieldset>
          <legend>How</legend>
          ${option('mode', 'practice', 'Practice', 'You can go back a decision, and show a coached meter.', true)}
          ${option('mode', 'assessed', 'Assessed', 'No going back and no meter, as on the street.', false)}
        </fieldset>
        <fieldset>
          <legend>Where</legend>
          ${terms.agencies.map((agency, index) => option('agency', agency.id, agency.name, agencyWords(agency), index === 0))}
        </fieldset>
        <label class="seed">
          <span>Seed</span>
          <input
            name="seed"
            inputmode="numeric"
            autocomplete="off"
            placeholder="new each time"
            aria-describedby="seed-help seed-problem"
            aria-invalid=${problem !== ''}
          />
          <small id="seed-help">A number draws the same facts again.</small>
          <small id="seed-problem" class="wrong">${problem}</small>
        </label>
        <button class="button primary start" data-action="start" data-scenario=${card.slug}>
          ${small(playIcon)}Start
        </button>
      </form>
    </article>`;
  };

  const pastRuns = (): TemplateResult => {
    const finished = terms.runs.filter((run) => run.over || run !== terms.runs.find((other) => !other.over));
    return html`<section aria-labelledby="runs-name" class="past">
      <h2 class="part" id="runs-name">Your runs<small>kept in this browser</small></h2>
      ${finished.length === 0 ? html`<p class="quiet">No finished run yet.</p>` : nothing}
      <ul class="runs">
        ${finished.map(
          (run) =>
            html`<li>
              <div>
                <b>${run.title}</b>
                <span
                  >${run.mode === 'assessed' ? 'Assessed' : 'Practice'}, ${agencyName(run.agency)}, seed
                  ${run.seed}</span
                >
                <span
                  >${momentText(run.changed)}, ${clockText(run.clock)} on the clock,
                  ${count(run.decisions, 'decision')}</span
                >
              </div>
              <div class="run-tools">
                ${
                  run.over
                    ? html`<button class="button" data-action="report" @click=${() => terms.onReport(run.id)}>
                        ${small(report)}Report
                      </button>`
                    : html`<button class="button" data-action="resume" @click=${() => terms.onResume(run.id)}>
                        ${small(playIcon)}Resume
                      </button>`
                }
                <button class="button" data-action="save" @click=${() => terms.onSave(run.id)}>
                  ${small(down)}Save log file
                </button>
                <button
                  class="button icon-only"
                  aria-label=${`Delete the run of ${momentText(run.changed)}`}
                  @click=${() => terms.onRemove(run.id)}
                >
                  ${small(trash)}
                </button>
              </div>
            </li>`,
        )}
      </ul>
      <label class="button import"
        >${small(up)}Open a log file<input
          type="file"
          accept=".json,application/json"
          class="sr"
          @change=${(event: Event) => {
            const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
            if (file) terms.onImport(file);
          }}
      /></label>
    </section>`;
  };

  const agencyName = (id: string): string => terms.agencies.find((agency) => agency.id === id)?.name ?? id;

  draw();
  host.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  for (const place of host.querySelectorAll<HTMLCanvasElement>('[data-picture]'))
    terms.onPicture(place.dataset['picture'] ?? '', place);
}

function resume(run: PastRun, terms: LibraryTerms): TemplateResult {
  return html`<section class="resume" aria-label="Continue">
    <div>
      <p class="k">Paused at ${clockText(run.clock)}</p>
      <h2>${run.title}</h2>
      <p>${run.mode === 'assessed' ? 'Assessed' : 'Practice'} run with ${count(run.decisions, 'decision')} so far.</p>
    </div>
    <p class="btns ink">
      <button class="button primary" data-action="resume" @click=${() => terms.onResume(run.id)}>
        ${small(playIcon)}Resume
      </button>
      <button class="button" data-action="remove" @click=${() => terms.onRemove(run.id)}>
        ${small(trash)}Delete this run
      </button>
    </p>
  </section>`;
}

function option(name: string, value: string, words: string, more: string, checked: boolean): TemplateResult {
  return html`<label class="option">
    <input type="radio" name=${name} value=${value} ?checked=${checked} />
    <span><b>${words}</b><small>${more}</small></span>
  </label>`;
}

function agencyWords(agency: Policy): string {
  const minutes = (resource: string): number | undefined =>
    agency.resources.find((row) => row.resource === resource)?.minutes;
  const team = agency.resources.find((row) => row.resource === 'mobile-crisis');
  const hours =
    team?.from === undefined || team.until === undefined
      ? 'at any hour'
      : `from ${String(team.from)} to ${String(team.until)} o’clock`;
  const parts = [
    `Backup ${String(minutes('backup') ?? 0)} minutes away`,
    `EMS ${String(minutes('ems') ?? 0)}`,
    team ? `a mobile crisis team ${String(team.minutes)}, ${hours}` : 'no mobile crisis team',
  ];
  return `${parts.join(', ')}.`;
}

/** The line of care at the end of a page of paper. */
export function care(): TemplateResult {
  return html`<footer class="care">
    ${icon('heart')}
    <span
      >Some scenarios deal with suicide, psychosis and trauma. You can pause or leave any of them, at any point, without
      it counting against you.</span
    >
    <span
      ><b>Support for you:</b> in the US, call or text <a href="tel:988">988</a> at any hour, or ask your agency’s peer
      support.</span
    >
  </footer>`;
}

/** Says a moment as a date and a time of day in the reader's own language. */
function momentText(milliseconds: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds);
}

/** The mark beside the name. */
function mark(): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
    <path d="M5 4h22a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H14l-7 6v-6H5a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3Z" fill="#1d5961" />
    <path d="M8 10c4 0 5 7 9 7s4-3 7-3" fill="none" stroke="#ffd697" stroke-width="3" stroke-linecap="round" />
  </svg>`;
}
