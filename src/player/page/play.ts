import { distanceText, distanceWords } from '#doctrine';
import { reach } from '#encounter';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { acts } from './acts';
import { bar } from './bar';
import { drawer } from './drawer';
import { icon } from '#ui';
import { METER_LEVELS, meterOf, wordsOf } from './model/view';
import { portrait, speech } from './speech';
import type { RunActions, RunState } from './state';

/** On scene: the stage behind, the person's words and the choices in front. */
export function play(state: RunState, actions: RunActions): TemplateResult {
  const { radio } = wordsOf(state.encounter);
  return html`<div class=${state.drawer.at === 'shut' ? 'play' : 'play force-open'}>
    ${bar(state, actions)}
    <main class="on-scene">
      <div class="view">${state.stage}${ruler(state)}</div>
      <div class="top-lines">
        ${
          radio
            ? html`<p class="radio">
                ${icon('radio')}<span><b>${radio.name}</b>${radio.text}</span>
              </p>`
            : nothing
        }
        ${state.settings.captions && state.caption ? html`<p class="radio caption">${icon('captions')}<span>${state.caption}</span></p>` : nothing}
        ${coach(state)}
      </div>
      <div class="front">
        <section class="panel" aria-label="Words and choices">
          ${portrait(state)}
          <div class="talk">${speech(state, actions)} ${acts(state, actions)}</div>
        </section>
        ${drawer(state, actions)}
      </div>
    </main>
  </div>`;
}

function ruler({ encounter, unit }: RunState): TemplateResult {
  const away = reach(encounter.situation, encounter.scenario.about);
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
  return html`<aside class="coach" aria-label="Coached view">
    <p>Coached view<span>${icon(meter.direction === 'easing' ? 'falling' : meter.direction)}${meter.words}</span></p>
    <ol>
      ${METER_LEVELS.map(
        (level, index) =>
          html`<li
            style=${`--c:var(--esc-${String(index + 1)})`}
            aria-current=${level.id === meter.level ? 'true' : nothing}
          >
            ${level.name}
          </li>`,
      )}
    </ol>
  </aside>`;
}
