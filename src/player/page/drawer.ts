import { clockText, count, curly, sentence } from '#doctrine';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import { icon } from '#ui';
import { hint, shortcut } from './hint';
import { choiceText, once } from './list';
import { nameNow } from './model/lines';
import { behaviorText, factsFor, optionOf, type OptionView, viewOf } from './model/force';
import type { Row } from './model/table';
import type { Drawer, RunActions, RunState } from './state';

/** The use-of-force drawer: every option the officer carries with what the policy requires of it, what is known, and the way to act. */
export function drawer(state: RunState, actions: RunActions): TemplateResult {
  const { drawer: open, encounter, force } = state;
  if (open.at === 'shut') return html``;
  const { about } = encounter.scenario;
  const { behavior } = encounter.situation;
  return html`<section class="drawer" id="force-drawer" role="group" aria-label="Use of force">
    <header>
      <h2>${icon('shieldAlert')}Use of force</h2>
      <p>
        With what your policy requires. ${nameNow(encounter, about.subject.who)}, so far:
        <b>${behaviorText(behavior)}</b>.
      </p>
      <button class="button" data-action="close-force" aria-keyshortcuts="Escape" @click=${actions.closeDrawer}>
        <kbd aria-hidden="true">Esc</kbd><span>Close, keep talking</span>
      </button>
    </header>
    <ol class="options">
      ${force.rows.map((row) => option(row, state, actions, open))}
    </ol>
    ${
      force.pages > 1
        ? html`<button class="button" data-action="more-force" @click=${actions.turn}>
            <span>More options</span>${hint('M', state)}
          </button>`
        : nothing
    }
    <div class="beside">${facts(state, actions, open)} ${deed(state, actions, open)}</div>
  </section>`;
}

type Open = Extract<Drawer, { readonly at: 'open' }>;

function option({ choice, key, open }: Row, state: RunState, actions: RunActions, where: Open): TemplateResult {
  const view = seen(choice, state);
  if (!view) return html``;
  return html`<li ?hidden=${!open}>
    <button
      class="option"
      data-choice=${choice.id}
      aria-keyshortcuts=${shortcut(key, state)}
      aria-pressed=${where.chosen?.id === choice.id}
      @click=${once(() => actions.pick(choice))}
    >
      ${key ? hint(key, state) : nothing}<b>${view.name}</b>
      <span class="severity">${view.severity}${bars(view)}</span>
      <span class="requires"><span class="sr">Requires: </span>${curly(view.requires)}</span>
    </button>
  </li>`;
}

/** Four bars beside the word; what only shows has them dashed. */
function bars({ bars: filled, shownOnly }: OptionView): TemplateResult {
  return html`<svg class=${shownOnly ? 'bars shown-only' : 'bars'} viewBox="0 0 46 12" aria-hidden="true">
    ${[0, 1, 2, 3].map(
      (bar): SVGTemplateResult =>
        svg`<rect
          x=${bar * 12 + 0.75}
          y="0.75"
          width="8.5"
          height="10.5"
          rx="1.5"
          class=${bar < filled ? 'full' : ''}
        />`,
    )}
  </svg>`;
}

function facts({ encounter }: RunState, actions: RunActions, { chosen, ticked }: Open): TemplateResult {
  const known = factsFor(encounter, chosen && optionOf(chosen));
  return html`<fieldset class="facts">
    <legend>${chosen ? 'What bears on it first' : 'What you know, newest first'}<span>optional now</span></legend>
    ${
      known.length === 0
        ? html`<p>You have learned no facts yet that you could name.</p>`
        : known.map(
            ({ fact, at }) =>
              html`<label>
                <input
                  type="checkbox"
                  name="fact"
                  value=${fact}
                  .checked=${ticked.includes(fact)}
                  @change=${() => actions.tick(fact)}
                /><time>${clockText(at)}</time><span>${curly(fact)}</span>
              </label>`,
          )
    }
  </fieldset>`;
}

/** What the policy requires beside what has been seen, as a statement and not as a permission, and the button that acts. */
function deed(state: RunState, actions: RunActions, { chosen, ticked }: Open): TemplateResult {
  const view = chosen && seen(chosen, state);
  if (!chosen || !view)
    return html`<section class="deed">
      <p>Choose an option to see what your policy requires of it. The clock keeps running.</p>
    </section>`;
  return html`<section class="deed" aria-labelledby="deed-name">
    <h3 id="deed-name">${view.name}</h3>
    <p><b>Policy requires:</b> ${sentence(curly(view.requires))}</p>
    <ul>
      <li>${icon(view.reached ? 'circleCheck' : 'circle')}<span>${view.least}. So far: ${view.soFar}</span></li>
      <li>
        ${icon(ticked.length > 0 ? 'circleCheck' : 'circle')}<span
          >A reason. ${ticked.length === 0 ? 'No fact' : count(ticked.length, 'fact')} ticked</span
        >
      </li>
    </ul>
    <div class="two">
      <button class="act" data-action="confirm-force" @click=${once(actions.confirm)}>
        <b>${choiceText(chosen)}</b><kbd aria-hidden="true">Enter</kbd>
        <small>${ticked.length > 0 ? 'Confirm with these facts' : 'Use it now; give reasons in the debrief'}</small>
      </button>
      <button class="button" data-action="back-force" @click=${() => actions.pick(undefined)}>Back</button>
    </div>
  </section>`;
}

function seen(choice: Row['choice'], { encounter, policy }: RunState): OptionView | undefined {
  const option = optionOf(choice);
  return option && viewOf(option, policy, encounter.situation.behavior);
}
