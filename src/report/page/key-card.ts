import { clockText, count, curly, quoted, sentence, times } from '#doctrine';
import type { KeyDecision } from '#explore/alternatives';
import { html, nothing, type TemplateResult } from 'lit';
import { QUALITY_WORD } from '#ui';
import { hurt } from './outcome';
import { lines, linesSummary, sample } from './parts/lines';
import { icon, mark } from './parts/marks';
import { ruleList } from './reasons';
import type { View } from './view';

type Line = KeyDecision['own'];

/** At first only how the other line began. */
const AT_ONCE = 4;
/** A chart beside two columns of text; where there is no room for that, it takes the whole width. */
const BESIDE = 380;
const WIDE_ENOUGH = 900;

/** One key decision: what was done, where another line led, both curves from that moment, and the rules that make the difference. */
export function keyCard(view: View, decision: KeyDecision): TemplateResult {
  return html`<section class="r-key-card" aria-labelledby="r-key-${decision.decision}">
    <h3 id="r-key-${decision.decision}">At decision ${decision.decision}, ${clockText(decision.at)}</h3>
    <div class="r-card">
      <p class="r-key-lead">${curly(decision.sentence)}</p>
      <div class="r-key">${picture(view, decision)} ${did(view, decision)} ${other(view, decision)}</div>
      ${rules(view, decision)} ${view.paper ? followed(decision.other) : actions(view, decision.decision)}
    </div>
  </section>`;
}

function picture(view: View, decision: KeyDecision): TemplateResult {
  const summary = linesSummary(decision, view.person);
  return html`<div class="r-key-chart">
    <h4>How ${view.person} was doing from here</h4>
    ${lines({ decision, width: view.paper || view.width >= WIDE_ENOUGH ? BESIDE : view.width, summary })}
    <p class="r-legend"><span>${sample('own')}Your run</span><span>${sample('other')}The different choice</span></p>
    <p>${summary}</p>
  </div>`;
}

function did(view: View, { decision, own }: KeyDecision): TemplateResult {
  const quality = view.report.decisions.find((entry) => entry.decision === decision)?.quality ?? 'neutral';
  return html`<div>
    <p class="r-label r-${quality}">${mark(quality)}What you did: ${QUALITY_WORD[quality].toLowerCase()}</p>
    ${words(own)}
    ${quality === 'stronger' ? html`<p>Sound by itself; the difference is what came after it.</p>` : nothing}
    <h4>How your run ended</h4>
    <p>${own.ending === '' ? 'It was left before it ended.' : outcome(view, own)}</p>
  </div>`;
}

function other(view: View, { other: line }: KeyDecision): TemplateResult {
  return html`<div>
    <p class="r-label r-stronger">${icon('branch')}A different choice</p>
    ${words(line)} ${view.paper ? nothing : following(line)}
    <h4>How that run ended</h4>
    <p>${line.ending === '' ? 'It had not ended when the simulation stopped.' : outcome(view, line)}</p>
  </div>`;
}

/** What both choices set off alike makes no difference, and is left out. */
function rules(view: View, { rules: fired }: KeyDecision): TemplateResult {
  const side = (heading: string, all: KeyDecision['rules']['own'], none: string): TemplateResult =>
    html`<div>
      <h4>${heading}</h4>
      ${all.length > 0 ? ruleList(view, all) : html`<p>${none}</p>`}
    </div>`;
  return html`<div class="r-key-rules">
    ${side('Rules that only your choice set off', fired.own, 'None at this moment.')}
    ${side(
      'Rules that only the other choice set off',
      fired.other,
      'None at this moment; the difference comes later in that run.',
    )}
  </div>`;
}

function words({ group, text }: Line): TemplateResult {
  return html`<blockquote>${group === 'say' ? html`<q>${quoted(text)}</q>` : curly(text)}</blockquote>`;
}

function outcome(view: View, { title, dispositionName, hurt: injured, force }: Line): TemplateResult {
  const uses = force === 0 ? 'No force was used or shown.' : `Force was used or shown ${times(force)}.`;
  return html`<b>${sentence(title)}</b> ${sentence(dispositionName)} ${hurt(view, injured)} ${uses}`;
}

function following({ then }: Line): TemplateResult {
  if (then.length === 0)
    return html`<h4>What followed</h4>
      <p>No further decision.</p>`;
  const rest = then.slice(AT_ONCE);
  return html`<h4>What followed</h4>
    <ol class="r-then">
      ${steps(then.slice(0, AT_ONCE))}
    </ol>
    ${
      rest.length > 0
        ? html`<details>
            <summary>${count(rest.length, 'more choice')}</summary>
            <ol class="r-then" start=${AT_ONCE + 1}>
              ${steps(rest)}
            </ol>
          </details>`
        : nothing
    }`;
}

/** On paper the whole line stands under both columns, where it takes the least room. */
function followed({ then }: Line): TemplateResult | typeof nothing {
  if (then.length === 0) return nothing;
  return html`<div class="r-key-foot">
    <h4>What followed after the different choice</h4>
    <ol class="r-then">
      ${steps(then)}
    </ol>
  </div>`;
}

function steps(then: Line['then']): readonly TemplateResult[] {
  return then.map(({ text }) => html`<li>${curly(text)}</li>`);
}

function actions(view: View, decision: number): TemplateResult {
  const replay = view.act.replayFrom;
  const which = html`<span class="r-hidden">, decision ${decision}</span>`;
  return html`<div class="r-key-foot r-go">
    ${
      replay
        ? html`<button type="button" class="r-button r-primary" @click=${() => replay(decision)}>
            ${icon('replay')}<span>Replay from here${which}</span>
          </button>`
        : nothing
    }
    <button type="button" class="r-button" @click=${() => view.act.open(decision, 'link')}>
      ${icon('go')}<span>Go to this decision${which}</span>
    </button>
  </div>`;
}
