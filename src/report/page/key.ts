import { count, curly } from '#doctrine';
import type { KeyDecision } from '#explore/alternatives';
import { html, nothing, type TemplateResult } from 'lit';
import { orNone } from '#ui';
import { fold } from './fold';
import { keyCard } from './key-card';
import type { KeyDecisionsState, View } from './view';

/** The decisions at which most was to be gained, each with the line that another choice led to; nothing where none are worked out. */
export function keyDecisions(view: View): TemplateResult | typeof nothing {
  const state = view.keyDecisions;
  if (!state) return nothing;
  return fold(view, {
    id: 'keys',
    title: 'Key decisions',
    gist: `What a different choice led to in this simulation. ${told(state)}`,
    as: 'r-keys',
    body: body(view, state),
    aloud: html`<p class="r-hidden" role="status">${spoken(state)}</p>`,
  });
}

/** How far the work is, in the one line that is read while the section is closed. */
function told(state: KeyDecisionsState): string {
  if (state.status === 'working') return `Comparing: ${state.done} of ${state.total}.`;
  return state.status === 'done' ? spoken(state) : 'Not available.';
}

function body(view: View, state: KeyDecisionsState): TemplateResult {
  switch (state.status) {
    case 'working':
      return view.paper ? html`<p class="r-card r-pad">Not computed when this copy was made.</p>` : working(state);
    case 'failed':
      return html`<p class="r-card r-pad">${state.sentence}</p>`;
    case 'done':
      return state.decisions.length === 0 ? none(state.reason) : found(view, state.decisions);
  }
}

function working({ done, total }: Extract<KeyDecisionsState, { status: 'working' }>): TemplateResult {
  return html`<div class="r-card r-pad r-working">
    <p>Comparing other choices: ${orNone(done)} of ${count(total, 'decision')} done. You can keep reading.</p>
    <progress max=${total} value=${done} aria-label="Decisions compared"></progress>
  </div>`;
}

function none(reason: string | undefined): TemplateResult {
  return html`<div class="r-card r-pad">
    <p class="r-none">No decision stands out.</p>
    <p>${curly(reason ?? '')}</p>
  </div>`;
}

function found(view: View, decisions: readonly KeyDecision[]): TemplateResult {
  return html`<p class="r-how">
      ${
        decisions.length === 1
          ? 'This is the decision where a different choice would have mattered most.'
          : `These are the ${decisions.length === 2 ? 'two' : String(decisions.length)} decisions where a different choice would have mattered most.`
      }
      From that moment on, the simulation ran again with the same facts and with choices that follow doctrine. It is one
      way it could have gone, not a promise.
    </p>
    ${decisions.map((decision) => keyCard(view, decision))}`;
}

/** Said once when the work begins and once when it ends, so that a screen reader is not interrupted by every step. */
function spoken(state: KeyDecisionsState): string {
  switch (state.status) {
    case 'working':
      return 'Key decisions are being compared.';
    case 'failed':
      return 'Key decisions could not be compared.';
    case 'done':
      return state.decisions.length === 0
        ? 'No decision stands out as a key decision.'
        : `${count(state.decisions.length, 'key decision')} found.`;
  }
}
