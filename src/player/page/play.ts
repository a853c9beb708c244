import { distanceText, distanceWords } from '#doctrine';
import { haveLeft, outingOf, reach } from '#encounter';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { acts } from './acts';
import { bar } from './bar';
import { drawer } from './drawer';
import { icon } from '#ui';
import { METER_LEVELS, meterOf, wordsOf } from './model/view';
import { portrait, speech, timerTools } from './speech';
import type { RunActions, RunState } from './state';

/** On scene, in rows that keep their height: the bar, the stage, and the panel with words and choices. */
export function play(state: RunState, actions: RunActions): TemplateResult {
  const { drawer: force, unfolded, stage } = state;
  return html`<div class=${force.at === 'shut' ? 'play' : 'play force-open'}>
    ${bar(state, actions)}
    <main class="on-scene">
      <button class="fold" data-action="unfold" aria-expanded=${unfolded} aria-controls="view" @click=${actions.unfold}>
        ${icon('picture')}<span>Picture of the scene</span>
      </button>
      <div class=${unfolded ? 'view unfolded' : 'view'} id="view">${stage}${ruler(state)}</div>
      ${overlay(state, actions)}
      <section class="panel" aria-label="Words and choices">
        ${portrait(state)}
        <div class="talk">${speech(state, actions)} ${acts(state, actions)}</div>
      </section>
      ${drawer(state, actions)}
    </main>
  </div>`;
}

/** What lies over the sky: the radio, a caption, what can be done about the time, and the coached meter. */
function overlay(state: RunState, actions: RunActions): TemplateResult {
  const { encounter, settings, caption } = state;
  const { radio } = wordsOf(encounter);
  return html`<div class="top-lines">
    ${
      radio
        ? html`<p class="radio">
            ${icon('radio')}<span><b>${radio.name}</b>${radio.text}</span>
          </p>`
        : nothing
    }
    ${settings.captions && caption ? html`<p class="radio caption">${icon('captions')}<span>${caption}</span></p>` : nothing}
    ${timerTools(state, actions)} ${coach(state)}
  </div>`;
}

function ruler({ encounter, unit }: RunState): TemplateResult | typeof nothing {
  const { about } = encounter.scenario;
  if (haveLeft(encounter.situation, about)) {
    const outing = outingOf(encounter.situation, about);
    const how =
      outing === undefined ? 'you have left' : outing.at === 'ride' ? 'you are on the way' : 'you have arrived';
    return html`<p class="ruler"><b>${how} together</b></p>`;
  }
  const away = reach(encounter.situation, about);
  if (away === undefined) return html`<p class="ruler"><b>out of sight</b></p>`;
  const other = unit === 'ft' ? 'm' : 'ft';
  return html`<p class="ruler">
    <span class="sr">Distance: ${distanceWords(away, unit)}.</span
    ><span aria-hidden="true"><b>${distanceText(away, unit)}</b> · ${distanceText(away, other)}</span>
  </p>`;
}

function coach(state: RunState): TemplateResult | typeof nothing {
  if (!state.settings.coach || state.encounter.terms.mode !== 'practice') return nothing;
  const meter = meterOf(state.encounter);
  return html`<aside class="coach" aria-label="Coached meter">
    <p>Coached meter<span>${icon(meter.direction === 'easing' ? 'falling' : meter.direction)}${meter.words}</span></p>
    <ol>
      ${METER_LEVELS.map(
        (level, index) =>
          html`<li
            .style=${`--c:var(--esc-${String(index + 1)})`}
            aria-current=${level.id === meter.level ? 'true' : nothing}
          >
            ${level.name}
          </li>`,
      )}
    </ol>
  </aside>`;
}
