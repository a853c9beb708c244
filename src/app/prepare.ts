import { html, render } from 'lit/html.js';
import { icon } from '#ui';
import { care } from './library/care';
import { type Card, textOf } from './library/cards';

/** What the page before a run needs. */
export interface PrepareTerms {
  readonly card: Card;
  readonly mode: 'practice' | 'assessed';
  readonly agency: string;
  /** What was written here before the page was loaded again. */
  readonly begun: string;
  readonly onWrite: (plan: string) => void;
  readonly onBegin: (preflection: string) => void;
  readonly onBack: () => void;
}

/** Asks the one question before a run, and says what is in it; an empty answer is an answer. */
export function openPrepare(host: HTMLElement, terms: PrepareTerms): void {
  const { card } = terms;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = event.currentTarget instanceof HTMLFormElement ? new FormData(event.currentTarget) : new FormData();
    terms.onBegin(textOf(data, 'preflection').trim());
  };
  const write = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) terms.onWrite(target.value);
  };
  render(
    html`<div class="wrap narrow">
      <main class="prepare">
        <p class="quiet">${card.title}. ${terms.mode === 'assessed' ? 'Assessed' : 'Practice'}, ${terms.agency}.</p>
        <h1 tabindex="-1">Before you go</h1>
        <p class="content-note">${icon('hand')}<span>${card.contentNote}</span></p>
        <form @submit=${submit}>
          <label class="asked">
            <span>${card.preflection}</span>
            <textarea
              name="preflection"
              rows="5"
              maxlength="2000"
              .defaultValue=${terms.begun}
              @input=${write}
            ></textarea>
            <small>Your words come back in the debrief. Nobody scores them.</small>
          </label>
          <p class="actions">
            <button class="button primary" data-action="begin">Begin</button>
            <button type="button" class="button" data-action="back" @click=${terms.onBack}>Back</button>
          </p>
        </form>
      </main>
      ${care()}
    </div>`,
    host,
  );
  host.querySelector('h1')?.focus();
}
