import { html, type TemplateResult } from 'lit/html.js';
import { curly, ruleFor } from '#doctrine';
import type { OfferedChoice } from '#encounter';
import { choiceText, taking } from './acts';
import { icon } from '#ui';
import type { RunActions, RunState } from './state';

/** The use-of-force drawer: every option the officer carries with what policy asks of it, and then the facts relied on. */
export function drawer(state: RunState, actions: RunActions): TemplateResult {
  const { drawer: where } = state;
  if (where.at === 'shut') return html``;
  return html`<section class="drawer" id="force-drawer" role="group" aria-label="Use of force">
    ${where.at === 'list' ? options(state, actions) : reasons(state, actions, where.choice)}
  </section>`;
}

function options(state: RunState, actions: RunActions): TemplateResult {
  return html`<h2>${icon('shieldAlert')}Use of force<small>what policy asks for each</small></h2>
    <p>Choosing one asks for the facts you rely on. The clock keeps running.</p>
    <ul class="options">
      ${state.rows.force.map(
        ({ choice, key }) =>
          html`<li>
            <button
              class="option"
              data-choice=${choice.id}
              aria-keyshortcuts=${key ?? ''}
              @click=${taking(choice, actions)}
            >
              ${key === undefined ? html`<kbd class="none" aria-hidden="true"></kbd>` : html`<kbd aria-hidden="true">${key}</kbd>`}
              <b>${choiceText(choice)}</b><span>${asks(state, choice)}</span>
            </button>
          </li>`,
      )}
    </ul>
    <footer>
      <span></span>
      <button class="button" data-action="close-force" aria-keyshortcuts="Escape" @click=${actions.closeDrawer}>
        <kbd aria-hidden="true">Esc</kbd><span>Close, keep talking</span>
      </button>
    </footer>`;
}

function reasons(state: RunState, actions: RunActions, choice: OfferedChoice): TemplateResult {
  const facts = state.encounter.situation.facts.map(({ fact }) => fact);
  const confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget instanceof HTMLFormElement ? new FormData(event.currentTarget) : new FormData();
    actions.confirm(choice, form.getAll('fact').map(String));
  };
  const later = (): void => actions.confirm(choice, []);
  return html`<form class="reasons" @submit=${confirm}>
    <h2 id="reasons" tabindex="-1">${icon('shieldAlert')}${choiceText(choice)}</h2>
    <p><b>Policy asks:</b> ${asks(state, choice)}.</p>
    ${
      facts.length > 0
        ? html`<div class="facts">
            <fieldset>
              <legend>Which facts do you rely on?</legend>
              ${facts.map(
                (fact) =>
                  html`<label><input type="checkbox" name="fact" value=${fact} /><span>${curly(fact)}</span></label>`,
              )}
            </fieldset>
          </div>`
        : html`<p>You have learned no facts yet that you could name.</p>`
    }
    <footer>
      <button
        type="button"
        class="button"
        data-action="close-force"
        aria-keyshortcuts="Escape"
        @click=${actions.openDrawer}
      >
        <kbd aria-hidden="true">Esc</kbd><span>Back to the options</span>
      </button>
      <span class="spring"></span>
      <button type="button" class="button" data-action="reasons-later" @click=${later}>
        Decide later in the debrief
      </button>
      ${facts.length > 0 ? html`<button class="button confirm" data-action="confirm-force">Confirm with these facts</button>` : ''}
    </footer>
  </form>`;
}

function asks(state: RunState, choice: OfferedChoice): string {
  const option = choice.moves.find((move) => move.kind === 'force');
  const rule = option ? ruleFor(state.policy, option.word) : undefined;
  return curly(rule?.asks ?? 'nothing in this policy pack');
}
