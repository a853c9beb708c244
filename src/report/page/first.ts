import { clockText, curly, levelInSentence, quoted, sentence } from '#doctrine';
import type { DecisionReview, Finding } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { QUALITY_WORD, shift } from '#ui';
import { icon, mark } from './parts/marks';
import { mattered } from './parts/mattered';
import { keyOf, type View } from './view';

/** The rest of the first screen: the moments that mattered, one thing to keep and one to change. */
export function first(view: View): TemplateResult {
  const moments = mattered(view.report);
  return html`${moments.length > 0 ? cards(view, moments) : nothing}
    <div class="r-takes">${take(view, 'sustain')} ${take(view, 'improve')}</div>`;
}

const NUMBER = ['', 'The moment', 'Two moments', 'Three moments'] as const;

function cards(view: View, moments: readonly DecisionReview[]): TemplateResult {
  return html`<section class="r-first" aria-labelledby="r-moments">
    <header>
      <h2 id="r-moments">${NUMBER[moments.length]} that mattered</h2>
      <p>Chosen by how far each moved ${view.person}, from rules you can open. Not a diagnosis.</p>
    </header>
    <ol class="r-moments">
      ${moments.map((entry) => html`<li class="r-card">${card(view, entry)}</li>`)}
    </ol>
  </section>`;
}

function card(view: View, entry: DecisionReview): TemplateResult {
  const picture = view.still(entry.decision, 'strip');
  const open = alsoOpen(view, entry);
  return html`${picture ? html`<img src=${picture} alt="" />` : html`<div class="r-blank"></div>`}
    <div class="r-moment-body">
      <p class="r-moment-head">
        <span class="r-label r-${entry.quality}">${mark(entry.quality)}${QUALITY_WORD[entry.quality]}</span>
        ${link(view, entry)}
      </p>
      <blockquote>${entry.group === 'say' ? html`<q>${quoted(entry.text)}</q>` : curly(entry.text)}</blockquote>
      <div class="r-run-in">
        <h3>What it did:</h3>
        <p>${effect(entry)} ${answer(view, entry)}</p>
      </div>
      <div class="r-run-in">
        <h3>Also open:</h3>
        <p>${open.length > 0 ? open.map(curly).join(' or ') : 'nothing else, apart from pressure or force.'}</p>
      </div>
    </div>`;
}

function link(view: View, { decision, at }: DecisionReview): TemplateResult {
  const words = `Decision ${decision}, ${clockText(at)}`;
  if (view.paper) return html`<span>${words}</span>`;
  return html`<button type="button" class="r-link" @click=${() => view.act.open(decision, 'link')}>${words}</button>`;
}

function effect({ before, after }: DecisionReview): string {
  const moved = sentence(
    `Escalation ${shift(before.escalation, after.escalation)}; trust ${shift(before.trust, after.trust)}`,
  );
  if (before.level === after.level) return moved;
  return `${moved} From ${levelInSentence(before.level)} to ${levelInSentence(after.level)}.`;
}

function answer(view: View, { answer: line }: DecisionReview): TemplateResult | typeof nothing {
  if (!line) return nothing;
  if (line.speaker === undefined) return html`${curly(line.text)}`;
  return html`${view.nameOf(line.speaker)} answered: <q>${quoted(line.text)}</q>`;
}

/** What the comparison found comes first, where there is one. */
function alsoOpen(view: View, entry: DecisionReview): readonly string[] {
  const key = keyOf(view.keyDecisions).find(({ decision }) => decision === entry.decision)?.other.text;
  return key === undefined ? entry.open : [key, ...entry.open.filter((text) => text !== key)].slice(0, 2);
}

const TAKE = {
  sustain: { icon: 'check', word: 'Keep', none: 'No finding stands out to keep from this run.' },
  improve: { icon: 'rising', word: 'Change', none: 'No finding stands out to change after this run.' },
} as const;

/** The finding of a kind that weighs most, of those that point at a decision. */
function take(view: View, kind: Finding['kind']): TemplateResult {
  const of = view.report.findings.filter((each) => each.kind === kind && each.decision > 0);
  const top = [...of].sort((a, b) => b.weight - a.weight)[0];
  const { word, none } = TAKE[kind];
  return html`<section class="r-card r-take r-take-${kind}" aria-labelledby="r-take-${kind}">
    ${icon(TAKE[kind].icon)}
    <div class="r-run-in">
      <h2 id="r-take-${kind}">${word}:</h2>
      <p>${top ? html`${sentence(top.sentence)} ${practice(view, kind, top.decision)}` : none}</p>
    </div>
  </section>`;
}

function practice(view: View, kind: Finding['kind'], decision: number): TemplateResult | typeof nothing {
  if (view.paper) return html`(Decision ${decision})`;
  const replay = view.act.replayFrom;
  if (kind === 'sustain' || !replay) {
    const open = (): void => view.act.open(decision, 'link');
    return html`<button type="button" class="r-link" @click=${open}>Decision ${decision}</button>`;
  }
  return html`<button type="button" class="r-link" @click=${() => replay(decision)}>
    Practice from decision ${decision}
  </button>`;
}
