import { clockText, curly, levelInSentence, quoted, sentence, SOURCES } from '#doctrine';
import type { Reading } from '#encounter';
import type { DecisionReview, Finding, Spoken } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { QUALITY_WORD, shift } from '#ui';
import { awayAt } from './parts/away';
import { deltaBar } from './parts/bars';
import { icon, mark } from './parts/marks';
import { pager } from './pager';
import { reasons } from './reasons';
import { room } from './room';
import type { View } from './view';

/** The decisions that are shown in full, one at a time on a screen, with the numbers that open the others. */
export function decisions(view: View): TemplateResult {
  const shown = view.report.decisions.filter((entry) => view.shown.includes(entry.decision));
  if (view.report.decisions.length === 0) return html`<p class="r-empty">No decision was made in this run.</p>`;
  return html`${view.paper ? nothing : pager(view)} ${shown.map((entry) => card(view, entry))}`;
}

function card(view: View, entry: DecisionReview): TemplateResult {
  return html`<section
    class="r-moment-card"
    id="decision-${entry.decision}"
    aria-labelledby="r-decision-${entry.decision}"
  >
    <h3 id="r-decision-${entry.decision}" tabindex="-1">Decision ${entry.decision}, at ${clockText(entry.at)}</h3>
    <div class="r-card r-decision">
      ${view.paper ? onPaper(view, entry) : html`${sight(view, entry)} ${did(view, entry)} ${about(view, entry)}`}
      ${offered(entry)} ${room(view, entry)}
    </div>
  </section>`;
}

/** On paper a page may end between the parts of a decision, so that what belongs together is one part. */
function onPaper(view: View, entry: DecisionReview): TemplateResult {
  return html`<div class="r-pair">${sight(view, entry)} ${did(view, entry)}</div>
    <div class="r-because">${reasons(view, entry)}</div>`;
}

/** What could be seen then, and what the subject made of it. */
function sight(view: View, entry: DecisionReview): TemplateResult {
  const onTheWay = view.paper && entry.phase === 'dispatch';
  const address = onTheWay
    ? undefined
    : view.still(entry.decision, view.asSubject && !view.paper ? 'subject' : 'officer');
  const heard = entry.followed.flatMap((line) => line.view ?? []);
  const yours = seen(view, entry);
  const theirs = heard.length > 0 ? curly(heard.join(' ')) : untold(view, entry);
  const picture = address ? html`<img src=${address} alt="" />` : nothing;
  if (view.paper) {
    return html`<div class="r-sight">
      ${picture}
      <p><b>Your view.</b> ${yours}</p>
      <p><b>${view.person}’s view.</b> ${theirs}</p>
    </div>`;
  }
  const choice = (asSubject: boolean, label: string): TemplateResult =>
    html`<button type="button" aria-pressed=${view.asSubject === asSubject} @click=${() => view.act.look(asSubject)}>
      ${label}
    </button>`;
  return html`<div class="r-sight">
    ${picture}
    <div class="r-views" role="group" aria-label="Whose view">
      ${choice(false, 'Your view')} ${choice(true, `${view.person}’s view`)}
    </div>
    <p aria-live="polite">${view.asSubject ? theirs : yours}</p>
  </div>`;
}

function untold(view: View, entry: DecisionReview): string {
  return entry.phase === 'dispatch'
    ? `${view.person} has not met you yet.`
    : `Nothing is written about how ${view.person} took this moment.`;
}

/** What the officer could see before deciding. */
function seen(view: View, entry: DecisionReview): string {
  const { phase, decimeters, together, seen: signs } = entry;
  if (phase === 'dispatch') return 'Before you acted: on the way, before contact.';
  const away = awayAt(entry, view.report.units);
  if (decimeters === undefined && !together) return `Before you acted: ${view.person} was ${away}.`;
  return `Before you acted: ${curly(signs)} ${sentence(together ? away : `${away} from you`)}`;
}

function did(view: View, entry: DecisionReview): TemplateResult {
  const { before, after } = entry;
  return html`<div class="r-did">
    <p class="r-label r-${entry.quality}">
      ${mark(entry.quality)}What you did: ${QUALITY_WORD[entry.quality].toLowerCase()}
    </p>
    <blockquote>${entry.group === 'say' ? html`<q>${quoted(entry.text)}</q>` : curly(entry.text)}</blockquote>
    ${entry.late ? html`<p class="r-quiet">The time ran out, which counts as waiting.</p>` : nothing}
    ${entry.techniques.length > 0 ? html`<p class="r-quiet">${entry.techniques.join('; ')}</p>` : nothing}
    ${answer(view, entry.answer)}
    <h4>What changed in ${view.person}</h4>
    ${
      changed(before, after)
        ? html`<ul class="r-changes">
            ${change('Escalation', before.escalation, after.escalation, 'down')}
            ${change('Trust in you', before.trust, after.trust, 'up')}
            ${change('Understanding', before.comprehension, after.comprehension, 'up')}
          </ul>`
        : html`<p>Nothing that can be measured.</p>`
    }
    ${
      before.level === after.level
        ? nothing
        : html`<p class="r-quiet">From ${levelInSentence(before.level)} to ${levelInSentence(after.level)}.</p>`
    }
    ${view.paper ? nothing : reasons(view, entry)}
  </div>`;
}

/** What came back: words of whoever answered, or what was seen. */
function answer(view: View, line: Spoken | undefined): TemplateResult | typeof nothing {
  if (!line) return nothing;
  const words = line.speaker === undefined ? curly(line.text) : html`<q>${quoted(line.text)}</q>`;
  return html`<h4>${line.speaker === undefined ? 'What followed' : `${view.nameOf(line.speaker)} answered`}</h4>
    <p>${words}</p>`;
}

function changed(before: Reading, after: Reading): boolean {
  return (['escalation', 'trust', 'comprehension'] as const).some((field) => before[field] !== after[field]);
}

function change(name: string, before: number, after: number, good: 'up' | 'down'): TemplateResult {
  const better = good === 'up' ? after > before : after < before;
  return html`<li>
    <span>${name}</span>${deltaBar(before, after, better)}<b
      >${shift(before, after)} <span class="r-hidden">from ${before} to ${after} of 100</span></b
    >
  </li>`;
}

/** At first only what weighs most. */
const AT_ONCE = 3;

/** What the decision was judged by; on paper the same stands once, under Sustain and improve. */
function about(view: View, entry: DecisionReview): TemplateResult {
  const judged = entry.findings
    .flatMap((index) => view.report.findings[index] ?? [])
    .sort((a, b) => b.weight - a.weight);
  const first = judged.slice(0, AT_ONCE);
  const rest = judged.slice(first.length);
  const replay = view.act.replayFrom;
  return html`<div class="r-about">
    <h4>Findings</h4>
    ${judged.length > 0 ? findings(first) : html`<p>No findings specific to this decision.</p>`}
    ${
      rest.length > 0
        ? html`<details>
            <summary>${rest.length === 1 ? 'One more finding' : `${rest.length} more findings`}</summary>
            ${findings(rest)}
          </details>`
        : nothing
    }
    ${
      replay
        ? html`<button type="button" class="r-button r-primary" @click=${() => replay(entry.decision)}>
            ${icon('replay')}Replay from here
          </button>`
        : nothing
    }
  </div>`;
}

function findings(list: readonly Finding[]): TemplateResult {
  return html`<ul class="r-findings">
    ${list.map(
      (finding) =>
        html`<li>
          ${icon(finding.kind === 'sustain' ? 'check' : 'rising')}
          <span
            ><b>${finding.kind === 'sustain' ? 'Sustain.' : 'Improve.'}</b> ${sentence(finding.sentence)}
            <cite>${SOURCES[finding.source]}</cite></span
          >
        </li>`,
    )}
  </ul>`;
}

function offered(entry: DecisionReview): TemplateResult {
  return html`<div class="r-offered">
    <h4>Also on offer</h4>
    ${
      entry.others.length > 0
        ? html`<ul class="r-others">
            ${entry.others.map((text) => html`<li>${curly(text)}</li>`)}
          </ul>`
        : html`<p>Nothing else, apart from force.</p>`
    }
  </div>`;
}
