import { sentence, SOURCES } from '#doctrine';
import type { Finding } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { fold } from './fold';
import { moment } from './moment';
import { icon } from './parts/marks';
import type { Notes, View } from './view';

const QUESTION: Readonly<Record<keyof Notes, string>> = {
  again: 'In your words: what will you do again?',
  change: 'In your words: what will you change?',
};

/** The findings in two lists, each pointing at a moment, and what the trainee takes from them in words of one's own. */
export function improve(view: View): TemplateResult {
  const { findings } = view.report;
  const keep = findings.filter(({ kind }) => kind === 'sustain').length;
  return fold(view, {
    id: 'improve',
    title: 'Sustain and improve',
    gist: `${keep === 0 ? 'Nothing' : keep} to sustain, ${keep === findings.length ? 'nothing' : findings.length - keep} to improve, and what you take from them in your own words.`,
    as: 'r-reflect',
    body: html`<div class="r-card r-sustain">
        ${side(view, 'sustain')} ${side(view, 'improve')} ${own(view, 'again')} ${own(view, 'change')}
      </div>
      ${view.paper ? signatures() : nothing}`,
  });
}

/** At first only what weighs most; a list of fifteen is read by nobody. */
const AT_ONCE = 6;

function side(view: View, kind: Finding['kind']): TemplateResult {
  const findings = view.report.findings.filter((each) => each.kind === kind).sort((a, b) => b.weight - a.weight);
  const first = view.paper ? findings : findings.slice(0, AT_ONCE);
  const rest = findings.slice(first.length);
  return html`<div class="r-side">
    <h3 class="r-label r-${kind}">
      ${icon(kind === 'sustain' ? 'check' : 'rising')}${kind === 'sustain' ? 'Sustain' : 'Improve'}
    </h3>
    ${findings.length > 0 ? list(view, first) : html`<p>Nothing stood out to ${kind}.</p>`}
    ${
      rest.length > 0
        ? html`<details>
            <summary>${rest.length} more</summary>
            ${list(view, rest)}
          </details>`
        : nothing
    }
  </div>`;
}

function list(view: View, findings: readonly Finding[]): TemplateResult {
  return html`<ul class="r-plain">
    ${findings.map(
      (finding) =>
        html`<li>
          ${sentence(finding.sentence)} ${moment(view, finding.decision)} <cite>${SOURCES[finding.source]}</cite>
        </li>`,
    )}
  </ul>`;
}

function own(view: View, key: keyof Notes): TemplateResult {
  if (view.paper) {
    return html`<div class="r-own r-own-${key}">
      <h3>${QUESTION[key]}</h3>
      <p class="r-lines-to-write">${view.notes[key]}</p>
    </div>`;
  }
  const write = (event: Event): void =>
    view.act.write({ ...view.notes, [key]: (event.currentTarget as HTMLTextAreaElement).value });
  return html`<label class="r-own r-own-${key}">
    <b>${QUESTION[key]}</b>
    <textarea rows="4" maxlength="2000" .value=${view.notes[key]} @input=${write}></textarea>
  </label>`;
}

function signatures(): TemplateResult {
  return html`<div class="r-sheet">
    <h3>Agreed with instructor</h3>
    <p class="r-quiet">One thing to sustain, one to work on next</p>
    <p class="r-lines-to-write"></p>
    <div class="r-sign"><span>Trainee</span><span>Instructor</span><span>Date</span></div>
  </div>`;
}
