import { curly } from '#doctrine';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chips, clock, pauseButton, tools } from './bar';
import { list, requests } from './list';
import { icon } from '#ui';
import { linesOf, passage } from './model/lines';
import { words } from './speech';
import { driveOf, questionsLeft, strip } from './strip';
import type { RunActions, RunState } from './state';

/** The way there: the call card, what the radio says, questions and requests, and how to arrive. */
export function briefing(state: RunState, actions: RunActions): TemplateResult {
  const { call } = state.encounter.scenario.about;
  return html`<div class="brief">
    <header class="head">
      <div>
        <span class="tag">${icon('navigation')}En route</span>
        <h1 tabindex="-1">${call.title}</h1>
        <p>${call.place}. Priority ${call.priority}, received ${call.received}.</p>
      </div>
      <div class="head-tools">
        ${chips(state)} ${clock(state)} ${tools(state, actions)} ${pauseButton(state, actions)}
      </div>
    </header>
    <main class="cols">
      ${callCard(state)} ${radioPane(state)} ${askPane(state, actions)} ${arrival(state, actions)}
    </main>
  </div>`;
}

function callCard(state: RunState): TemplateResult {
  const { call } = state.encounter.scenario.about;
  return html`<section class="pane" aria-labelledby="call-name" tabindex="0">
    <h2>${icon('file')}<span id="call-name">Call for service</span><small>${call.number}</small></h2>
    <dl>
      ${call.rows.map(
        (row) =>
          html`<dt>${row.label}</dt>
            <dd class=${row.unconfirmed ? 'warn' : ''}>
              ${curly(row.text)}${row.unconfirmed && !/confirmed/i.test(row.text) ? html`<small>Not confirmed</small>` : nothing}
            </dd>`,
      )}
    </dl>
    ${
      call.updates.length > 0
        ? html`<ol class="updates">
            ${call.updates.map((update) => html`<li><time>${update.time}</time><span>${curly(update.text)}</span></li>`)}
          </ol>`
        : nothing
    }
  </section>`;
}

function radioPane(state: RunState): TemplateResult {
  const { encounter } = state;
  const { facts } = encounter.situation;
  const recent = linesOf(encounter, passage(encounter.log));
  return html`<section class="pane heard" aria-labelledby="radio-name" tabindex="0">
    <h2>${icon('radio')}<span id="radio-name">On the radio</span></h2>
    <div class="words" id="speech" tabindex="-1">${recent.map(words)}</div>
    ${
      facts.length > 0
        ? html`<div class="known">
            <h3>${icon('check')}What you know so far</h3>
            <ul>
              ${facts.map(({ fact }) => html`<li>${curly(fact)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    <p class="src">Records and callers can be wrong: check what you see.</p>
  </section>`;
}

function askPane(state: RunState, actions: RunActions): TemplateResult {
  const { table, groups } = state;
  return html`<section class="pane" aria-labelledby="ask-name">
    <div role="group" aria-labelledby="ask-name" class="asking">
      <h2 id="decide" tabindex="-1">
        ${icon('speech')}<span id="ask-name">Ask dispatch</span><small>${questionsLeft(state)}</small>
      </h2>
      ${groups.say.length > 0 ? list(table.rows.say, state, actions, 'say') : html`<p class="src">Nothing left to ask.</p>`}
    </div>
    ${
      groups.radio.length > 0
        ? html`<div role="group" aria-labelledby="request-name" class="request">
            <h3>${icon('users')}<span id="request-name">Resources</span></h3>
            ${requests(state, actions)}
          </div>`
        : nothing
    }
  </section>`;
}

function arrival(state: RunState, actions: RunActions): TemplateResult {
  const { table, groups } = state;
  if (groups.do.length === 0 && !driveOf(state)) return html``;
  return html`<section class="route" role="group" aria-labelledby="arrival-name">
    ${strip(state)}
    <h2>${icon('pin')}<span id="arrival-name">Your arrival</span></h2>
    ${list(table.rows.do, state, actions, 'do')}
  </section>`;
}
