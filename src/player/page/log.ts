import { clockText } from '#doctrine';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RunActions, RunState } from './state';

/**
 * Every line of the run with who said it, to be read again. It is also the one live region for what is said, seen and heard over the
 * radio, so it stays in the page, out of sight, while it is shut.
 */
export function dialogue(state: RunState, actions: RunActions): TemplateResult {
  const { log, logOpen } = state;
  return html`<aside class=${logOpen ? 'log open' : 'log sr'} id="log" aria-label="Log">
    ${
      logOpen
        ? html`<div class="log-head">
            <h2 id="log-name" tabindex="-1">What was said and seen</h2>
            <button class="button" data-action="close-log" @click=${actions.toggleLog}>Close log</button>
          </div>`
        : nothing
    }
    <div role="log" aria-label="Dialogue" tabindex=${logOpen ? '0' : nothing}>
      <ol>
        ${log.map(
          (line) =>
            html`<li class=${`from-${line.kind}`}>
              ${logOpen ? html`<time>${clockText(line.at)}</time>` : nothing}
              <span>${line.name ? html`<b>${line.name}: </b>` : nothing}${line.text}</span>
            </li>`,
        )}
      </ol>
    </div>
  </aside>`;
}
