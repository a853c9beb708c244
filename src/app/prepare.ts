import playIcon from 'lucide-static/icons/play.svg?raw';
import { html, nothing, render } from 'lit/html.js';
import type { Policy } from '#doctrine';
import { drawn, icon } from '#ui';
import { about } from './library/card';
import { care } from './library/care';
import { type Card, type Setup, textOf } from './library/cards';
import { readSetup, setup } from './setup';

/** What the page before a run needs. */
export interface PrepareTerms {
  readonly card: Card;
  /** What the address asks for. */
  readonly setup: Setup;
  readonly agencies: readonly Policy[];
  /** What was written here before the page was loaded again. */
  readonly begun: string;
  readonly onWrite: (plan: string) => void;
  /** Something else was chosen than the address asks for. */
  readonly onChoose: (setup: Setup) => void;
  readonly onBegin: (setup: Setup, preflection: string) => void;
  readonly onBack: () => void;
  /** Is given the place of the picture, once it is on the page. */
  readonly onPicture: (place: HTMLCanvasElement) => void;
}

/** Says what is in a scenario, asks how and where it is played and the one question before a run; an empty answer is an answer. */
export function openPrepare(host: HTMLElement, terms: PrepareTerms): void {
  const { card } = terms;
  const chosen = (form: EventTarget | null) =>
    readSetup(card.slug, form instanceof HTMLFormElement ? new FormData(form) : new FormData());
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const read = chosen(event.currentTarget);
    draw('problem' in read ? read.problem : '');
    if ('problem' in read) host.querySelector<HTMLElement>('[name=seed]')?.focus();
    else if (event.currentTarget instanceof HTMLFormElement)
      terms.onBegin(read.setup, textOf(new FormData(event.currentTarget), 'preflection').trim());
  };
  const choose = (event: Event): void => {
    if (event.target instanceof HTMLTextAreaElement) return;
    const read = chosen(event.currentTarget);
    draw('problem' in read ? read.problem : '');
    if ('setup' in read) terms.onChoose(read.setup);
  };
  const write = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) terms.onWrite(target.value);
  };
  const draw = (problem: string): void => {
    render(
      html`<div class="wrap">
        <main class="prepare">
          <div class="call">
            <canvas class="picture" width="1280" height="720" aria-hidden="true" data-picture=${card.slug}></canvas>
            <h1 tabindex="-1">Before you go: ${card.title}</h1>
            <p class="lead">${card.summary}</p>
            ${about(card)}
            ${
              card.draft
                ? html`<p class="draft">
                    Draft: no clinician, nobody with lived experience and no police trainer has reviewed it yet.
                  </p>`
                : nothing
            }
            <p class="content-note">${icon('hand')}<span>${card.contentNote}</span></p>
          </div>
          <form class="setup" aria-label=${`Start ${card.title}`} @submit=${submit} @change=${choose}>
            ${setup({ setup: terms.setup, agencies: terms.agencies, problem })}
            <label class="asked">
              <span>${card.preflection}</span>
              <textarea
                name="preflection"
                rows="4"
                maxlength="2000"
                .defaultValue=${terms.begun}
                @input=${write}
              ></textarea>
              <small>Your words come back in the debrief. Nobody scores them.</small>
            </label>
            <p class="actions">
              <button class="button primary" data-action="begin">${drawn(playIcon)}Begin</button>
              <button type="button" class="button" data-action="back" @click=${terms.onBack}>Back</button>
            </p>
          </form>
        </main>
        ${care()}
      </div>`,
      host,
    );
  };
  draw('');
  host.querySelector('h1')?.focus();
  const place = host.querySelector<HTMLCanvasElement>('[data-picture]');
  if (place) terms.onPicture(place);
}
