import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '#ui';
import { hint, shortcut } from './hint';
import type { List } from './model/table';
import type { RunActions, RunState } from './state';

/** What is not open, always at the same places: the tabs where there are any, more of the choices, the radio, and the use of force. */
export function rail(state: RunState, actions: RunActions): TemplateResult {
  const { groups, table, tabs } = state;
  const onRadio = table.lists.includes('radio');
  const noRadio = groups.radio.length === 0;
  return html`<div class="rail">
    ${tabs ? html`${tab('say', state, actions)} ${tab('do', state, actions)}` : nothing}
    <button
      class="more"
      data-action="more"
      aria-keyshortcuts=${shortcut('M', state)}
      ?disabled=${table.pages < 2}
      @click=${actions.turn}
    >
      <span>${icon('more')}<b>More</b></span
      >${hint('M', state)}<small>${waiting(state)}</small>
    </button>
    <button
      class="call"
      data-action="radio"
      aria-expanded=${onRadio}
      aria-controls=${noRadio ? nothing : 'radio-page'}
      aria-keyshortcuts=${shortcut('R', state)}
      ?disabled=${noRadio}
      @click=${() => actions.go(onRadio ? 'do' : 'radio')}
    >
      <span>${icon('radio')}<b>Radio</b></span
      >${hint('R', state)}
    </button>
    ${forceButton(state, actions)}
  </div>`;
}

/** How many choices wait: behind tabs those of the open list, else those of both. */
function waiting({ table, tabs }: RunState): string {
  if (table.pages < 2) return tabs ? '' : 'All shown';
  const of = (list: List): number => table.waiting[list];
  if (tabs) return String(table.lists.reduce((sum, list) => sum + of(list), 0));
  const some = table.lists.filter((list) => of(list) > 0);
  return some.map((list) => `${String(of(list))} ${list}`).join(', ');
}

function tab(of: 'say' | 'do', { groups, table }: RunState, actions: RunActions): TemplateResult {
  return html`<button
    class="tab"
    data-tab=${of}
    aria-pressed=${table.lists.includes(of)}
    ?disabled=${groups[of].length === 0}
    @click=${() => actions.go(of)}
  >
    <span>${icon(of === 'say' ? 'speech' : 'footprints')}<b>${of === 'say' ? 'Say' : 'Do'}</b></span>
  </button>`;
}

function forceButton(state: RunState, actions: RunActions): TemplateResult {
  const none = state.groups.force.length === 0;
  const open = state.drawer.at === 'open';
  return html`<button
    class="force"
    data-action="force"
    aria-expanded=${open}
    aria-controls=${open ? 'force-drawer' : nothing}
    aria-keyshortcuts=${shortcut('F', state)}
    ?disabled=${none}
    @click=${open ? actions.closeDrawer : actions.openDrawer}
  >
    <span>${icon('shieldAlert')}<b>Use of force</b></span
    >${hint('F', state)}<small>${none ? 'Not at this moment.' : 'Closed. Asks why.'}</small>
  </button>`;
}
