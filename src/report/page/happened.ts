import { cameAs, clockText, distanceText, levelName, listed } from '#doctrine';
import type { KeyDecision } from '#explore/alternatives';
import { html, nothing, type TemplateResult } from 'lit';
import { QUALITY_WORD } from '#ui';
import { decisions } from './decision';
import { fold } from './fold';
import { curve } from './parts/curve';
import { otherLine, sample } from './parts/lines';
import { mark } from './parts/marks';
import { curveSummary, qualitySummary } from './parts/summary';
import { facts, resources, timeline } from './timeline';
import { keyOf, type View } from './view';

/** What happened: the curve, the decisions one by one, the timeline, what was known, and who came. */
export function happened(view: View): TemplateResult {
  const other = openKey(view);
  return fold(view, {
    id: 'happened',
    title: 'What happened',
    gist: `How ${view.person} was doing, decision by decision, from rules you can open. Not a diagnosis.`,
    body: html`<p class="r-legend">
        ${(['stronger', 'neutral', 'costly'] as const).map(
          (quality) => html`<span>${mark(quality)}${QUALITY_WORD[quality]}</span>`,
        )}
        ${other ? html`<span>${sample('other')}A different choice at decision ${other.decision}</span>` : nothing}
      </p>
      <div class="r-card r-curve">
        ${chart(view)}
        <p class="r-summary">${curveSummary(view.report, view.person)} ${qualitySummary(view.report.decisions)}</p>
        ${view.paper ? nothing : data(view)}
      </div>
      ${decisions(view)} ${timeline(view)} ${facts(view)} ${resources(view)}`,
  });
}

/** The key decision that is open, whose other line is drawn over the curve; on paper each is drawn in its own place. */
function openKey(view: View): KeyDecision | undefined {
  return view.paper ? undefined : keyOf(view.keyDecisions).find((each) => each.decision === view.decision);
}

function chart(view: View): TemplateResult {
  const key = openKey(view);
  const dashed = key ? ` Dashed: a different choice at decision ${key.decision}, explained under Key decisions.` : '';
  return curve({
    report: view.report,
    width: view.width,
    summary: `Escalation and distance over time. ${curveSummary(view.report, view.person)}${dashed}`,
    ...(key ? { over: (plot) => otherLine(plot, key.other.curve) } : {}),
    decision: view.paper ? 0 : view.decision,
    open: view.paper ? undefined : (decision) => view.act.open(decision, 'link'),
  });
}

function data(view: View): TemplateResult {
  return html`<details class="r-data">
    <summary>The same data as a table</summary>
    ${curveTable(view)}
  </details>`;
}

/** The data of the curve as a table: one row per second at which something changed. */
export function curveTable(view: View): TemplateResult {
  const { curve: points, decisions: made, arrivals, units } = view.report;
  const last = new Map(points.map((point) => [point.at, point]));
  const between = (at: number, index: number, all: readonly { readonly at: number }[]): string => {
    const since = all[index - 1]?.at ?? -1;
    const during = (entry: { readonly at: number }): boolean => entry.at > since && entry.at <= at;
    const numbers = made.filter(during).map((entry) => String(entry.decision));
    const chosen = numbers.length > 0 ? [`${numbers.length > 1 ? 'decisions' : 'decision'} ${listed(numbers)}`] : [];
    return [...chosen, ...arrivals.filter(during).map((entry) => `${entry.name} ${cameAs(entry.resource)}`)].join('; ');
  };
  return html`<div class="r-scroll" tabindex="0" role="region" aria-label="Data of the curve">
    <table class="r-table">
      <caption>
        Escalation, trust and distance over time
      </caption>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">State</th>
          <th scope="col">Escalation</th>
          <th scope="col">Trust</th>
          <th scope="col">Distance</th>
          <th scope="col">What came before</th>
        </tr>
      </thead>
      <tbody>
        ${[...last.values()].map(
          (point, index, all) =>
            html`<tr>
              <th scope="row">${clockText(point.at)}</th>
              <td>${levelName(point.level)}</td>
              <td>${point.escalation}</td>
              <td>${point.trust}</td>
              <td>${point.decimeters === undefined ? 'Out of sight' : distanceText(point.decimeters, units)}</td>
              <td>${between(point.at, index, all)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
