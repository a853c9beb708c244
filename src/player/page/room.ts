import { clockText, count, sentence } from '#doctrine';
import { type Hands, leading, total } from '#classroom';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import minus from 'lucide-static/icons/minus.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import { drawn, howMany, icon, orNone } from '#ui';
import { choiceText } from './list';
import type { Outlook } from './model/outlook';
import { type RoomList, type RoomRow, rowFor } from './model/sheet';
import { wordsOf } from './model/view';
import { revealedRow } from './revealed';
import { words } from './speech';
import type { RunState } from './state';

/** Everything the page on which a class is asked is drawn from. */
export interface RoomState {
  readonly run: RunState;
  readonly sheet: readonly RoomList[];
  readonly hands: Hands;
  /** The picture of the moment; none where there is nothing to be seen, or nobody wants pictures. */
  readonly picture: HTMLElement | undefined;
  readonly canUndo: boolean;
  /** What each choice would do in this run, once that is revealed. */
  readonly outlook: ReadonlyMap<string, Outlook> | undefined;
  /** Why that could not be shown; empty where nothing went wrong. */
  readonly problem: string;
  /** Words for readers that read aloud and nobody else. */
  readonly status: string;
}

/** What can be done while a class is asked. */
export interface RoomActions {
  readonly raise: (row: RoomRow, by: 1 | -1) => void;
  readonly undo: () => void;
  readonly again: () => void;
  /** Shows what each choice would do, or hides it again. */
  readonly reveal: () => void;
  /** Ends the asking: with what the room would do, where one choice leads, or back at the open decision. */
  readonly go: () => void;
  readonly close: () => void;
}

/** The choice that the run goes on with: the one that leads, and never a use of force, which is decided with its reasons. */
export function roomsChoice({ sheet, hands }: Pick<RoomState, 'sheet' | 'hands'>): RoomRow | undefined {
  const first = leading(hands);
  const open = sheet.filter(({ id }) => id !== 'force').flatMap(({ rows }) => rows);
  return open.find(({ choice }) => choice.id === first);
}

/** The page on which a class is asked: what it sees and hears, what can be said and done with the hands for it, and the way on. */
export function roomPage(state: RoomState, actions: RoomActions): TemplateResult {
  const { run, sheet, hands, status } = state;
  const { title } = run.encounter.scenario.about;
  const many = sheet.filter(({ aside }) => !aside).reduce((sum, { rows }) => sum + rows.length, 0) > MANY;
  return html`<p class="room-where">
      ${title}, decision ${run.encounter.offered?.decision}. Paused at ${clockText(run.clock)}.
    </p>
    <p class="room-count">${total(hands) === 0 ? 'No hands yet' : count(total(hands), 'hand')}</p>
    ${moment(state)}
    <section class="room-pick" aria-labelledby="room-pick">
      <h3 id="room-pick">
        ${
          state.outlook
            ? html`What each would do <small>in this run, by its rules</small>`
            : html`What would you say or do? <small>${byHand(state)}</small>`
        }
      </h3>
      <div class=${many ? 'room-lists many' : 'room-lists'}>${sheet.map((list) => group(list, state, actions))}</div>
    </section>
    ${foot(state, actions)}
    <p class="sr" role="status">${status}</p>`;
}

/** More choices than this stand in two columns. */
const MANY = 6;

function moment({ run, picture }: RoomState): TemplateResult {
  const { lines, cue } = wordsOf(run.encounter);
  return html`<section class="room-moment" aria-label="What is said and seen" tabindex="0">
    ${picture ?? nothing}
    <div class="room-words">
      ${lines.map(words)} ${cue ? html`<p class="cue">${icon('eye')}<span>${cue}</span></p>` : nothing}
    </div>
  </section>`;
}

function group(list: RoomList, state: RoomState, actions: RoomActions): TemplateResult {
  const rows = html`<ol class="room-rows" aria-labelledby=${`room-${list.id}`}>
    ${list.rows.map((row) => (state.outlook ? revealedRow(row, state) : choiceRow(row, state, actions)))}
  </ol>`;
  if (!list.aside)
    return html`<div class="room-list">
      <h4 id=${`room-${list.id}`}>${list.name}</h4>
      ${rows}
    </div>`;
  const counted = list.rows.reduce((sum, { choice }) => sum + (state.hands[choice.id] ?? 0), 0);
  return html`<details class="room-list">
    <summary>
      <span id=${`room-${list.id}`}>${list.name}</span>
      <small>${count(list.rows.length, 'choice')}${counted > 0 ? `, ${count(counted, 'hand')}` : ''}</small>
    </summary>
    ${rows}
  </details>`;
}

function choiceRow(row: RoomRow, { hands, run }: RoomState, actions: RoomActions): TemplateResult {
  const { choice, letter } = row;
  const text = choiceText(choice);
  const raised = hands[choice.id] ?? 0;
  return html`<li data-row=${choice.id}>
    <span class="room-letter" aria-hidden="true">${letter}</span>
    <span class="room-text">${text}</span>
    <span class="room-hands">
      <button
        data-by="-1"
        aria-label=${`One hand fewer for ${text}`}
        aria-disabled=${raised === 0}
        @click=${() => actions.raise(row, -1)}
      >
        ${drawn(minus)}
      </button>
      <output ?data-none=${raised === 0} aria-live="off" aria-label=${howMany(raised, 'hand')}
        >${orNone(raised)}</output
      >
      <button
        data-by="1"
        aria-label=${`One hand more for ${text}`}
        aria-keyshortcuts=${run.settings.keys && letter !== undefined ? letter : nothing}
        @click=${() => actions.raise(row, 1)}
      >
        ${drawn(plus)}
      </button>
    </span>
  </li>`;
}

function foot(state: RoomState, actions: RoomActions): TemplateResult {
  const { outlook, run } = state;
  const key = keyOf(state);
  return html`<footer class="room-foot">
    <p>${icon('speech')}<span>${prompt(state)}</span></p>
    ${outlook ? nothing : counting(state, actions)}
    ${
      run.encounter.terms.mode === 'practice'
        ? html`<button class="button" data-action="reveal" @click=${actions.reveal}>
            ${outlook ? 'Hide again' : 'Reveal'} ${key('Space')}
          </button>`
        : nothing
    }
    <button class="button" data-action="close-room" aria-keyshortcuts="Escape" @click=${actions.close}>
      Back <kbd aria-hidden="true">Esc</kbd>
    </button>
    <button class="button primary" data-action="go-on" @click=${actions.go}>${onward(state)} ${key('Enter')}</button>
  </footer>`;
}

/** What an instructor may say next, or what went wrong. */
function prompt({ outlook, problem, run: { encounter } }: RoomState): string {
  if (problem !== '') return problem;
  if (outlook && encounter.situation.phase === 'dispatch') return 'Ask: what did you know that made you choose?';
  if (outlook) return 'Ask: what did you see that made you choose?';
  return 'Ask two people why before you go on.';
}

/** How hands are counted. */
function byHand({ run: { settings } }: RoomState): string {
  return settings.keys ? 'a letter counts a hand, with Shift it takes one back' : 'by show of hands';
}

function counting(state: RoomState, actions: RoomActions): TemplateResult {
  const { hands, canUndo } = state;
  return html`<button class="button" data-action="undo-hand" ?disabled=${!canUndo} @click=${actions.undo}>
      Undo ${keyOf(state)('Backspace')}
    </button>
    <button class="button" data-action="count-again" ?disabled=${total(hands) === 0} @click=${actions.again}>
      Count again
    </button>`;
}

function keyOf({ run }: RoomState): (name: string) => TemplateResult | typeof nothing {
  return (name) => (run.settings.keys ? html`<kbd aria-hidden="true">${name}</kbd>` : nothing);
}

/** What the button that goes on says. */
function onward(state: RoomState): string {
  if (total(state.hands) === 0) return 'Talked over, go on';
  const row = roomsChoice(state);
  if (!row) return 'Go on';
  return row.letter === undefined ? 'Go on with the most hands' : `Go on with ${row.letter}`;
}

/** What has just changed, as it is read aloud. */
export function toldHands(sheet: readonly RoomList[], hands: Hands, row: RoomRow): string {
  const name = row.letter !== undefined && rowFor(sheet, row.letter) ? row.letter : choiceText(row.choice);
  return `${name}: ${howMany(hands[row.choice.id] ?? 0, 'hand')}. ${sentence(`${howMany(total(hands), 'hand')} in all`)}`;
}
