import { html, render } from 'lit/html.js';

/** What went wrong, for a person: one sentence, and what can be done. */
export interface Problem {
  readonly title: string;
  readonly sentence: string;
  readonly actions: readonly { readonly words: string; readonly act: () => void }[];
}

/** Shows a page that says what went wrong and what to do. */
export function showProblem(host: HTMLElement, problem: Problem): void {
  document.body.classList.remove('ink');
  render(
    html`<main class="problem">
      <h1 tabindex="-1">${problem.title}</h1>
      <p role="alert">${problem.sentence}</p>
      <p class="actions">
        ${problem.actions.map(
          (action, index) =>
            html`<button class=${index === 0 ? 'button primary' : 'button'} @click=${action.act}>
              ${action.words}
            </button>`,
        )}
      </p>
    </main>`,
    host,
  );
  host.querySelector('h1')?.focus();
}

/** Shows that something is being fetched; it appears only when that takes a while. */
export function showWaiting(host: HTMLElement, words: string): void {
  render(html`<p class="waiting" role="status">${words}</p>`, host);
}
