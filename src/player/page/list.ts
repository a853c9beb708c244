import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { awayText, curly, secondsAway } from '#doctrine';
import type { OfferedChoice } from '#encounter';
import { resourceIcon } from '#ui';
import { hint, shortcut } from './hint';
import type { List, Row } from './model/table';
import type { RunActions, RunState } from './state';

/** A list of choices; the whole row is the button, and rows that are not open wait out of sight. */
export function list(rows: readonly Row[], state: RunState, actions: RunActions, of: List): TemplateResult {
  return listed(rows, of, state, (row) => button(row, state, actions, html`<span>${choiceText(row.choice)}</span>`));
}

/** Requests over the radio, each with how far away the resource is for this agency at this hour. */
export function requests(state: RunState, actions: RunActions): TemplateResult {
  return listed(state.table.rows.radio, 'radio', state, (row) => {
    const { choice } = row;
    const move = choice.moves.find((entry) => entry.kind === 'request');
    const away = move ? secondsAway(state.policy, move.word, state.encounter.scenario.about.hour) : undefined;
    return button(
      row,
      state,
      actions,
      html`${move ? resourceIcon(move.word) : nothing}<span>${choiceText(choice)}</span
        ><span class="eta">${away === undefined ? 'none now' : awayText(away)}</span>`,
    );
  });
}

/** Takes a choice when it is pressed; the second press of a double click was meant for a button that is gone. */
export function once(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail < 2) act();
  };
}

/** The text of a choice, as it is shown. */
export function choiceText(choice: OfferedChoice): string {
  return curly(choice.text);
}

/** Every decision has buttons of its own, so that no button means something else from one moment to the next. */
function listed(
  rows: readonly Row[],
  of: List,
  { encounter }: RunState,
  content: (row: Row) => TemplateResult,
): TemplateResult {
  return html`<ol class="rows" data-list=${of}>
    ${repeat(
      rows,
      ({ choice }) => `${String(encounter.offered?.decision ?? 0)} ${choice.id}`,
      (row) => html`<li ?hidden=${!row.open}>${content(row)}</li>`,
    )}
  </ol>`;
}

function button({ choice, key }: Row, state: RunState, actions: RunActions, words: TemplateResult): TemplateResult {
  return html`<button
    class="choice"
    data-choice=${choice.id}
    aria-keyshortcuts=${shortcut(key, state)}
    @click=${once(() => actions.choose(choice))}
  >
    ${key ? hint(key, state) : nothing}${words}
  </button>`;
}
