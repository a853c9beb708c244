import { clockText, count, curly, durationWords, sentence, signed } from '#doctrine';
import type { LedgerRow } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { fold } from './fold';
import { moment } from './moment';
import { icon } from './parts/marks';
import type { View } from './view';

const SEVERITY = ['minimal', 'low', 'intermediate', 'high', 'deadly'] as const;
const COLUMNS = ['Option', 'What was happening', 'Before it', 'After it', 'Policy match'] as const;

/** Every use and display of force beside what was known then and what the agency requires (Graham v. Connor; Barnes v. Felix). */
export function force(view: View): TemplateResult {
  const { agency, ledger, policy } = view.report;
  return fold(view, {
    id: 'force',
    title: 'Use of force',
    gist:
      ledger.length === 0
        ? 'None used or shown.'
        : `${sentence(count(ledger.length, 'use or display', 'uses and displays'))} Judged on what could be known then, and on what led up to it.`,
    body: html`<div class="r-card">
      ${ledger.length > 0 ? table(view) : html`<p class="r-pad r-none">No force was used or shown in this run.</p>`}
      ${kept(view)}
      <p class="r-foot">
        Compared with the policy of ${agency}, revision ${policy}. This is a training finding, not a legal opinion.
      </p>
    </div>`,
  });
}

// The roles keep it a table for a screen reader where a narrow screen lays each row out as a card.
function table(view: View): TemplateResult {
  return html`<table class="r-table r-ledger" role="table">
    <caption class="r-hidden">
      Uses and displays of force
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${COLUMNS.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
      </tr>
    </thead>
    ${view.report.ledger.map((row, index, all) => entry(view, row, all[index - 1]))}
  </table>`;
}

function entry(view: View, row: LedgerRow, last: LedgerRow | undefined): TemplateResult {
  const cells = [happening(view, row), before(row), aid(row), match(row)];
  return html`<tbody role="rowgroup">
    <tr role="row">
      <th scope="row" role="rowheader">
        <b>${row.name}</b>
        <span class="r-quiet"
          >${clockText(row.at)},
          ${row.display ? 'shown, not used' : `used. Severity ${row.severity} of 4, ${SEVERITY[row.severity] ?? ''}`}.</span
        >
        ${moment(view, row.decision)}
      </th>
      ${cells.map((cell, index) => html`<td role="cell" data-label=${COLUMNS[index + 1] ?? ''}>${cell}</td>`)}
    </tr>
    <tr class="r-why" role="row">
      <td colspan="5" role="cell">${known(row)} ${stated(row)} ${earlier(view, row, last)}</td>
    </tr>
  </tbody>`;
}

function happening(view: View, row: LedgerRow): TemplateResult {
  const fit =
    row.forceFactor > 0
      ? 'more force than resistance'
      : row.forceFactor < 0
        ? 'less force than resistance'
        : 'level with resistance';
  return html`<p>${view.person}: ${row.doing.charAt(0).toLowerCase()}${row.doing.slice(1)}.</p>
    <p>Force factor ${signed(row.forceFactor)}: ${fit}.</p>`;
}

function known(row: LedgerRow): TemplateResult {
  return html`<p><b>Known then</b></p>
    <dl class="r-factors">
      ${row.known
        .filter((each) => each.factor !== 'everything else known then' || each.facts.length > 0)
        .map(
          (each) =>
            html`<div>
              <dt>${sentence(each.factor).slice(0, -1)}</dt>
              <dd>${each.facts.length > 0 ? curly(each.facts.map(sentence).join(' ')) : 'Nothing known.'}</dd>
            </div>`,
        )}
    </dl>`;
}

function before(row: LedgerRow): TemplateResult {
  return html`<ul class="r-checks">
    <li>Ability to comply <b>${row.abilityChecked ? 'checked' : 'not checked'}</b></li>
    <li>Warning <b>${row.warned ? 'given' : 'not given'}</b></li>
    <li>Less intrusive and untried: ${row.untried.length > 0 ? row.untried.join('; ') : 'none on offer'}</li>
  </ul>`;
}

function aid(row: LedgerRow): TemplateResult {
  const given = row.aid.given
    ? `Given${row.aid.seconds === undefined ? '' : `, after ${durationWords(row.aid.seconds)}`}.`
    : 'None given.';
  return html`<p>${row.aid.needed ? given : 'Not called for; nobody was touched.'}</p>
    <p>${row.reported ? 'Reported.' : 'Not reported.'}</p>`;
}

function match(row: LedgerRow): TemplateResult {
  const { met, asks, unmet } = row.policy;
  return html`<p>
      <span class="r-tag ${met ? 'r-ok' : 'r-bad'}">${icon(met ? 'check' : 'alert')}${met ? 'Met' : 'Not met'}</span>
    </p>
    <p class="r-quiet">Policy requires: ${sentence(asks)}</p>
    ${
      unmet.length > 0
        ? html`<ul class="r-checks">
            ${unmet.map((each) => html`<li>${sentence(each)}</li>`)}
          </ul>`
        : nothing
    }`;
}

function stated(row: LedgerRow): TemplateResult {
  if (!row.asked) return html`<p><b>Your stated reasons:</b> not asked for during the run; say them now.</p>`;
  if (row.reasons.length === 0) return html`<p><b>Your stated reasons:</b> none given.</p>`;
  const facts = row.known.flatMap((each) => each.facts);
  const unknown = row.reasons.filter((reason) => !facts.includes(reason));
  return html`<p>
    <b>Your stated reasons:</b> ${curly(row.reasons.map(sentence).join(' '))}
    ${unknown.length === 0 ? 'Each was known then.' : nothing}
  </p>`;
}

function earlier(view: View, row: LedgerRow, last: LedgerRow | undefined): TemplateResult | typeof nothing {
  if (row.earlier.length === 0) return nothing;
  const told = (each: LedgerRow): string => each.earlier.map(({ decision, effect }) => `${decision} ${effect}`).join();
  if (last && told(last) === told(row)) {
    return html`<p>
      The same earlier decisions narrowed or widened the choices as for ${moment(view, last.decision)}.
    </p>`;
  }
  const part = (effect: 'narrowed' | 'widened', label: string): TemplateResult | typeof nothing => {
    const all = row.earlier.filter((each) => each.effect === effect);
    if (all.length === 0) return nothing;
    return html`<div>
      <b>${label}</b>
      <ul class="r-checks">
        ${all.map((each) => html`<li>${sentence(each.sentence)} ${moment(view, each.decision)}</li>`)}
      </ul>
    </div>`;
  };
  return html`<div class="r-earlier">
    ${part('narrowed', 'Earlier decisions that narrowed the choices')}
    ${part('widened', 'Earlier decisions that widened the choices')}
  </div>`;
}

function kept(view: View): TemplateResult | typeof nothing {
  const { keptAway } = view.report;
  if (keptAway.length === 0) return nothing;
  return html`<div class="r-pad r-kept">
    <h3>Force avoided</h3>
    <ul class="r-findings">
      ${keptAway.map(
        (each) => html`<li>${icon('check')}<span>${sentence(each.sentence)} ${moment(view, each.decision)}</span></li>`,
      )}
    </ul>
  </div>`;
}
