import { cameAs, clockText, curly, quoted, stays } from '#doctrine';
import type { DecisionReview, ResourceUse, Spoken } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { QUALITY_WORD, shift } from '#ui';
import { moment } from './moment';
import { awayAt } from './parts/away';
import { mark } from './parts/marks';
import type { View } from './view';

/** Every decision as a row that opens to the lines that followed it. */
export function timeline(view: View): TemplateResult {
  return html`<section class="r-sub" aria-labelledby="r-timeline">
    <h3 id="r-timeline">Timeline</h3>
    <ol class="r-card r-timeline">
      ${view.report.decisions.map((entry) => html`<li>${row(view, entry)}</li>`)}
    </ol>
  </section>`;
}

function row(view: View, entry: DecisionReview): TemplateResult {
  const { before, after } = entry;
  // The officer's own words are the decision itself, told in the row above.
  const lines = entry.followed.filter((each) => each.speaker !== 'officer' || quoted(each.text) !== quoted(entry.text));
  return html`<details ?open=${view.paper}>
    <summary>
      <span class="r-time">${clockText(entry.at)}</span>
      <span class="r-what">${mark(entry.quality)}<span class="r-hidden">${QUALITY_WORD[entry.quality]}.</span></span>
      <span class="r-who">Decision ${entry.decision}</span>
      <span class="r-words">${entry.group === 'say' ? html`<q>${quoted(entry.text)}</q>` : curly(entry.text)}</span>
      <span class="r-far">${awayAt(entry, view.report.units)}</span>
    </summary>
    <div class="r-after">
      ${
        entry.followed.length > 0
          ? html`<ol class="r-lines">
              ${lines.map((each) => html`<li>${line(view, each)}</li>`)}
            </ol>`
          : html`<p>Nothing was said or seen before the next decision.</p>`
      }
      <p class="r-quiet">
        Escalation ${shift(before.escalation, after.escalation)}; trust ${shift(before.trust, after.trust)}.
        ${view.paper ? nothing : html`Open decision ${moment(view, entry.decision)}`}
      </p>
    </div>
  </details>`;
}

function line(view: View, said: Spoken): TemplateResult {
  const name = view.nameOf(said.speaker);
  return html`<span class="r-time">${clockText(said.at)}</span>
    <span class="r-who">${name === '' ? 'Scene' : name}</span>
    <span class="r-words">
      ${said.speaker === undefined ? curly(said.text) : html`<q>${quoted(said.text)}</q>`}
      ${said.view === undefined ? nothing : html`<em class="r-inner">${view.person}: ${curly(said.view)}</em>`}
    </span>`;
}

/** What the officer learned, and when; the facts that could be relied on from then on. */
export function facts(view: View): TemplateResult {
  return html`<section class="r-sub" aria-labelledby="r-known">
    <h3 id="r-known">What you knew, and when</h3>
    ${
      view.report.facts.length > 0
        ? html`<ol class="r-card r-known">
            ${view.report.facts.map(
              ({ at, fact }) => html`<li><span class="r-time">${clockText(at)}</span> <span>${curly(fact)}</span></li>`,
            )}
          </ol>`
        : html`<p class="r-empty">No fact was established in this run.</p>`
    }
  </section>`;
}

function came({ resource, arrived }: ResourceUse): string {
  const answers = cameAs(resource) === 'answered';
  if (arrived === null && stays(resource)) return 'A place to go to';
  if (arrived === null) return answers ? 'Did not answer' : 'Did not arrive';
  return `${answers ? 'Answered at ' : ''}${clockText(arrived)}`;
}

/** Who was asked for and who came, and where the encounter left the person. */
export function resources(view: View): TemplateResult {
  const { resources: asked, outcome, finished } = view.report;
  const rows = asked.map(
    (entry) =>
      html`<tr>
        <th scope="row">${entry.name}</th>
        <td>${clockText(entry.requested)}</td>
        <td>${entry.away === null ? 'Not available then' : clockText(entry.away)}</td>
        <td>${came(entry)}</td>
      </tr>`,
  );
  return html`<section class="r-sub" aria-labelledby="r-resources">
    <h3 id="r-resources">Resources and disposition</h3>
    <div class="r-card">
      ${
        asked.length > 0
          ? html`<table class="r-table">
              <caption class="r-hidden">
                Resources asked for
              </caption>
              <thead>
                <tr>
                  <th scope="col">Resource</th>
                  <th scope="col">Asked for at</th>
                  <th scope="col">Time away</th>
                  <th scope="col">Arrived</th>
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>`
          : html`<p class="r-pad">No resource was asked for.</p>`
      }
      <p class="r-foot">
        Disposition: <b>${finished ? outcome.dispositionName : 'none, the run was left before it ended'}</b>
      </p>
    </div>
  </section>`;
}
