import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon, type IconName } from '#ui';
import { hint } from './hint';
import { list, requests } from './list';
import type { List } from './model/table';
import { rail } from './rail';
import type { RunActions, RunState } from './state';

/** The choices of a decision: Say, Do or the radio in its place, and the rail that leads to all that is not open. */
export function acts(state: RunState, actions: RunActions): TemplateResult {
  if (state.encounter.over) return ending();
  const { height } = state.table;
  return html`<div class="acts" id="choices">
    <h2 class="sr" id="decide" tabindex="-1">What do you do?</h2>
    <div class="lists" .style=${height === undefined ? '' : `--lists:${String(Math.ceil(height))}px`}>
      ${group('say', state, actions)} ${group('do', state, actions)} ${group('radio', state, actions)}
    </div>
    ${rail(state, actions)}
  </div>`;
}

/** The name of each list, its picture and its letter. */
const NAMES: Readonly<Record<List, readonly [name: string, picture: IconName, letter: string]>> = {
  say: ['Say', 'speech', 'S'],
  do: ['Do', 'footprints', 'D'],
  radio: ['Radio', 'radio', 'R'],
};

function group(of: List, state: RunState, actions: RunActions): TemplateResult | typeof nothing {
  const { groups, table } = state;
  if (groups[of].length === 0) return nothing;
  const [name, picture, letter] = NAMES[of];
  const rows = of === 'radio' ? requests(state, actions) : list(table.rows[of], state, actions, of);
  return html`<div
    role="group"
    aria-labelledby=${`${of}-name`}
    class=${of === 'radio' ? 'group radio-page' : `group ${of}`}
    id=${`${of}-page`}
    ?hidden=${!table.lists.includes(of)}
  >
    <h3 class="name">${icon(picture)}<span id=${`${of}-name`}>${name}</span>${hint(letter, state)}</h3>
    ${rows}
  </div>`;
}

function ending(): TemplateResult {
  return html`<div class="acts over" id="choices">
    <h2 id="decide" tabindex="-1">The encounter has ended.</h2>
    <p>The debrief is being opened.</p>
  </div>`;
}
