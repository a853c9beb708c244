import { count, durationWords, type Family, type Step } from '#doctrine';
import { html, nothing, type TemplateResult } from 'lit';
import { howMany, orNone } from '#ui';
import { fold } from './fold';
import { countBar } from './parts/bars';
import type { View } from './view';

const FAMILY: Readonly<Record<Family, { readonly word: string; readonly fill: string }>> = {
  listening: { word: 'listening', fill: '#1d5961' },
  telling: { word: 'telling', fill: '#4f8d8f' },
  care: { word: 'care', fill: '#4f8d8f' },
  information: { word: 'information', fill: '#566a93' },
  tactics: { word: 'tactics', fill: '#566a93' },
  directing: { word: 'directing', fill: '#b98a3a' },
  pressure: { word: 'pressure', fill: '#a43c32' },
};

const STEP_WORD: Readonly<Record<Step, string>> = {
  collect: 'Collect',
  assess: 'Assess',
  powers: 'Powers',
  options: 'Options',
  act: 'Act, review',
};

/** How the trainee communicated, and which steps of the Critical Decision-Making Model were used. */
export function communication(view: View): TemplateResult {
  const { openQuestions, closedQuestions } = view.report.mix;
  return fold(view, {
    id: 'communication',
    title: 'Communication',
    gist: `What you said and did, counted: ${howMany(openQuestions, 'open question')}, ${orNone(closedQuestions)} closed.`,
    body: html`<div class="r-card r-mix">
      <div>
        <h3>Talk and listen</h3>
        ${talk(view)} ${counts(view)}
        <h3>Decision steps you used</h3>
        ${steps(view)}
      </div>
      <div>
        <h3>Techniques</h3>
        ${techniques(view)}
      </div>
    </div>`,
  });
}

function talk(view: View): TemplateResult {
  const { talkSeconds, listenSeconds } = view.report.mix;
  const all = talkSeconds + listenSeconds;
  if (all === 0) return html`<p>There was no conversation to measure.</p>`;
  const you = Math.round((talkSeconds / all) * 100);
  return html`<div class="r-talk" aria-hidden="true">
      ${[you, 100 - you].map((share) => html`<span .style=${`width:${share}%`}></span>`)}
    </div>
    <p class="r-shares">
      ${share('You', you, talkSeconds)} ${share(`${view.person} and silence`, 100 - you, listenSeconds)}
    </p>
    <p class="r-quiet">A useful aim is to listen about 80% of the time.</p>`;
}

function share(whose: string, percent: number, seconds: number): TemplateResult {
  return seconds === 0
    ? html`<span><b>${whose}: none</b></span>`
    : html`<span><b>${whose} ${percent}%</b> <small>${durationWords(seconds)}</small></span>`;
}

function counts(view: View): TemplateResult {
  const { mix } = view.report;
  const rows = [
    ['Open questions', orNone(mix.openQuestions)],
    ['Closed questions', orNone(mix.closedQuestions)],
    ['Commands repeated', orNone(mix.commandsRepeated)],
    ['Longest silence kept', mix.longestSilence === 0 ? 'none' : durationWords(mix.longestSilence)],
  ] as const;
  return html`<dl class="r-counts">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function techniques(view: View): TemplateResult {
  const rows = [...view.report.mix.techniques].sort((a, b) => b.count - a.count);
  const most = Math.max(1, ...rows.map((row) => row.count));
  if (rows.length === 0) return html`<p>No technique was used.</p>`;
  return html`<ul class="r-techniques">
    ${rows.map(
      (row) =>
        html`<li>
          <span>${row.name} <small>${FAMILY[row.family].word}</small></span
          >${countBar(row.count, most, FAMILY[row.family].fill)}<b
            >${row.count}<span class="r-hidden"> ${row.count === 1 ? 'time' : 'times'}</span></b
          >
        </li>`,
    )}
  </ul>`;
}

function steps(view: View): TemplateResult {
  const { respins, changes } = view.report;
  return html`<ol class="r-tiles">
      ${view.report.steps.map(
        (step) =>
          html`<li class=${step.beforeIrreversible ? '' : 'r-low'}>
            ${step.count === 0 ? nothing : html`<b>${step.count}</b>`}<span class="r-hidden">${step.name}</span
            ><span aria-hidden="true">${STEP_WORD[step.step]}</span
            ><small>${step.beforeIrreversible ? 'in time' : step.count > 0 ? 'late' : 'not used'}</small>
          </li>`,
      )}
    </ol>
    <p class="r-quiet">
      “In time” means before the first act that could not be taken back.
      ${changes === 0 ? 'Nothing changed that called for a fresh look.' : `You took a fresh look after ${orNone(respins)} of ${count(changes, 'change')} in the situation.`}
    </p>`;
}
