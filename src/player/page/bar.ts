import { clockText, durationWords } from '#doctrine';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon, resourceIcon } from '#ui';
import { shortcut } from './hint';
import { chipsOf } from './model/view';
import type { RunActions, RunState } from './state';

/** The top bar: pause, what the call is and where, the incident clock, the resources asked for. */
export function bar(state: RunState, actions: RunActions): TemplateResult {
  const { call } = state.encounter.scenario.about;
  return html`<header class="bar">
    ${pauseButton(state, actions)}
    <h1 tabindex="-1">${call.title}<span class="place">${call.place}</span></h1>
    <div class="tools">${tools(state, actions)}</div>
    ${clock(state)} ${chips(state)}
  </header>`;
}

/** The round button that pauses. */
export function pauseButton(state: RunState, actions: RunActions): TemplateResult {
  return html`<button
    class="round"
    data-action="pause"
    aria-label="Pause"
    aria-keyshortcuts=${shortcut('P', state)}
    @click=${actions.pause}
  >
    ${icon('pause')}
  </button>`;
}

/** The buttons for the log and, in practice, for going back. */
export function tools(state: RunState, actions: RunActions): TemplateResult {
  return html`${
      state.encounter.terms.mode === 'practice'
        ? html`<button
            class="tool"
            data-action="rewind"
            ?disabled=${!state.canRewind}
            title="Go back one decision"
            @click=${actions.rewind}
          >
            ${icon('undo')}<span class="word">Go back <span class="sr">one decision</span></span>
          </button>`
        : nothing
    }
    <button
      class="tool"
      data-action="log"
      aria-expanded=${state.logOpen}
      aria-controls="log"
      aria-keyshortcuts=${shortcut('L', state)}
      @click=${actions.toggleLog}
    >
      ${icon('scroll')}<span class="word">Log</span>
    </button>`;
}

/** The incident clock. */
export function clock(state: RunState): TemplateResult {
  return html`<div class="clock">
    ${icon('clock')}<span role="timer" aria-label=${`Incident clock: ${durationWords(state.clock)}`}
      >${clockText(state.clock)}</span
    >
  </div>`;
}

/** The resources asked for, each with where it is. */
export function chips(state: RunState): TemplateResult {
  const rows = chipsOf(state.encounter, state.clock);
  if (rows.length === 0) return html``;
  return html`<ul class="chips" aria-label="Resources">
    ${rows.map(
      (chip) =>
        html`<li class=${chip.available ? 'chip' : 'chip none'}>
          ${resourceIcon(chip.resource)}<b class="full">${chip.name}</b
          ><b class="short" aria-hidden="true">${chip.short}</b
          ><span class=${chip.here ? 'eta here' : 'eta'}>${chip.status}</span
          ><i class=${chip.here ? 'here' : ''} .style=${`width:${String(chip.progress)}%`}></i>
        </li>`,
    )}
  </ul>`;
}
