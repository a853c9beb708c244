import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { awayText, curly, secondsAway } from '#doctrine';
import type { OfferedChoice } from '#encounter';
import { icon, resourceIcon } from '#ui';
import type { Row } from './model/choices';
import type { RunActions, RunState } from './state';

/** The choices of a decision: Say, Do with its Radio page, and the way to the use of force. */
export function acts(state: RunState, actions: RunActions): TemplateResult {
  if (state.encounter.over) return ending();
  const { groups, rows, open } = state;
  const radio = open === 'radio';
  return html`<div class="acts" id="choices">
    <h2 class="sr" id="decide" tabindex="-1">What do you do?</h2>
    ${
      groups.say.length > 0
        ? html`<div role="group" aria-labelledby="say-name" class="group say" data-rows=${groups.say.length}>
            <h3 class="name">${icon('speech')}<span id="say-name">Say</span>${hint('S', state)}</h3>
            ${list(rows.say, state, actions)}
          </div>`
        : nothing
    }
    <div role="group" aria-labelledby="do-name" class="group do" data-rows=${groups.do.length}>
      <h3 class="name">
        ${icon('footprints')}<span id="do-name">Do</span
        >${hint('D', state)}${groups.radio.length > 0 ? radioButton(state, actions) : nothing}
      </h3>
      ${radio ? nothing : list(rows.do, state, actions)}
      ${
        groups.radio.length > 0
          ? html`<div role="group" aria-label="Radio" class="radio-page" id="radio-page" ?hidden=${!radio}>
              ${requests(state, actions)}
            </div>`
          : nothing
      }
    </div>
    ${groups.force.length > 0 ? forceButton(state, actions) : nothing}
  </div>`;
}

/** A list of choices; the whole row is the button. */
export function list(rows: readonly Row[], state: RunState, actions: RunActions): TemplateResult {
  return html`<ul class=${rows.length > 5 ? 'rows two' : 'rows'}>
    ${repeat(
      rows,
      (row) => keyOf(row, state),
      (row) => html`<li>${choiceButton(row, actions)}</li>`,
    )}
  </ul>`;
}

function choiceButton({ choice, key }: Row, actions: RunActions): TemplateResult {
  return html`<button
    class="choice"
    data-choice=${choice.id}
    aria-keyshortcuts=${key ?? nothing}
    @click=${taking(choice, actions)}
  >
    ${key === undefined ? nothing : html`<kbd aria-hidden="true">${key}</kbd>`}<span>${choiceText(choice)}</span>
  </button>`;
}

/** Every decision has buttons of its own, so that no button means something else from one moment to the next. */
function keyOf({ choice }: Row, state: RunState): string {
  return `${String(state.encounter.offered?.decision ?? 0)} ${choice.id}`;
}

/** Takes a choice when it is pressed; the second press of a double click was meant for a button that is gone. */
export function taking(choice: OfferedChoice, actions: RunActions): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail < 2) actions.choose(choice);
  };
}

/** The text of a choice, as it is shown. */
export function choiceText(choice: OfferedChoice): string {
  return curly(choice.text);
}

/** Requests over the radio, each with how far away the resource is for this agency at this hour. */
export function requests(state: RunState, actions: RunActions): TemplateResult {
  return html`<ul class="rows">
    ${repeat(
      state.rows.radio,
      (row) => keyOf(row, state),
      ({ choice, key }) => {
        const move = choice.moves.find((entry) => entry.kind === 'request');
        const away = move ? secondsAway(state.policy, move.word, state.encounter.scenario.about.hour) : undefined;
        return html`<li>
          <button
            class="choice"
            data-choice=${choice.id}
            aria-keyshortcuts=${key ?? nothing}
            @click=${taking(choice, actions)}
          >
            ${key === undefined ? nothing : html`<kbd aria-hidden="true">${key}</kbd>`}
            ${move ? resourceIcon(move.word) : nothing}
            <span>${choiceText(choice)}</span
            ><span class="eta">${away === undefined ? 'none now' : awayText(away)}</span>
          </button>
        </li>`;
      },
    )}
  </ul>`;
}

function radioButton(state: RunState, actions: RunActions): TemplateResult {
  const open = state.open === 'radio';
  return html`<button
    class="tool radio-tool"
    data-action="radio"
    aria-expanded=${open}
    aria-controls="radio-page"
    aria-keyshortcuts="R"
    @click=${() => actions.go(open ? 'do' : 'radio')}
  >
    ${icon('radio')}<span>${open ? 'Back from radio' : 'Radio'}</span>${hint('R', state)}
  </button>`;
}

function forceButton(state: RunState, actions: RunActions): TemplateResult {
  const open = state.drawer.at !== 'shut';
  return html`<div class="force">
    <button
      data-action="force"
      aria-label="Use of force"
      aria-expanded=${open}
      aria-controls="force-drawer"
      aria-keyshortcuts="F"
      @click=${open ? actions.closeDrawer : actions.openDrawer}
    >
      <b>${icon('shieldAlert')}Use of force</b
      ><small>${open ? 'Open.' : 'Closed. Asks why first.'}</small>${hint('F', state)}
    </button>
  </div>`;
}

function ending(): TemplateResult {
  return html`<div class="acts over" id="choices">
    <h2 id="decide" tabindex="-1">The encounter has ended.</h2>
    <p>The debrief is being opened.</p>
  </div>`;
}

function hint(key: string, state: RunState): TemplateResult | typeof nothing {
  return state.settings.keys ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing;
}
