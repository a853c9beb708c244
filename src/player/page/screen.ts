import { curly, distanceWords } from '#doctrine';
import { whereabouts } from '#encounter';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { briefing } from './briefing';
import { dialogue } from './log';
import { play } from './play';
import type { RunActions, RunState } from './state';

/** Who is where, for whoever sees no picture. */
function whereaboutsNow({ encounter, unit }: RunState): string {
  return curly(
    whereabouts(encounter.situation, encounter.scenario.about, (decimeters) => distanceWords(decimeters, unit)),
  );
}

/** The whole screen of a run: on the way or on scene, the log beside it, and what is to be told. */
export function screen(state: RunState, actions: RunActions): TemplateResult {
  const dispatch = state.encounter.situation.phase === 'dispatch' && !state.encounter.over;
  return html`<div class="run">
    ${dispatch ? briefing(state, actions) : play(state, actions)} ${dialogue(state, actions)}
    ${
      state.notice
        ? html`<p class="notice">
            <span>${state.notice}</span><button class="tool" @click=${actions.dismiss}>Dismiss</button>
          </p>`
        : nothing
    }
    <p class="sr" role="status">${state.status}</p>
    ${dispatch ? nothing : html`<section class="sr" aria-label="Where everybody is"><p data-whereabouts>${whereaboutsNow(state)}</p></section>`}
  </div>`;
}
