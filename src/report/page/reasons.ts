import { listed, sentence, signed, SOURCES } from '#doctrine';
import type { DecisionReview } from '#scoring';
import { type FiredRule, sentenceOf, sourceOf } from '#subject';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view';

const FIELD_WORD = { escalation: 'escalation', trust: 'trust', comprehension: 'understanding' } as const;
const AT_ONCE = 3;

interface Reason {
  readonly sentence: string;
  readonly source: ReturnType<typeof sourceOf>;
  readonly moved: readonly string[];
  readonly weight: number;
}

/** Why the person changed: the rules that the act fired, those that moved most first, and apart from them what happened afterwards. */
export function reasons(view: View, entry: DecisionReview): TemplateResult {
  const acts = gathered(view, entry.rules);
  const asides = gathered(view, entry.aside);
  return html`<h4>Why</h4>
    ${acts.length > 0 ? list(view, acts) : html`<p>${entry.phase === 'dispatch' ? `You had not met ${view.person} yet.` : `No rule moved ${view.person} here.`}</p>`}
    ${
      asides.length > 0
        ? html`<h4>What happened next moved ${view.person} too</h4>
            ${list(view, asides)}`
        : nothing
    }`;
}

/** Rules that fired, those that moved most first, each with its source; nothing in particular is said where there are none. */
export function ruleList(view: View, rules: readonly FiredRule[]): TemplateResult {
  return list(view, gathered(view, rules));
}

function list(view: View, all: readonly Reason[]): TemplateResult {
  const first = view.paper ? all : all.slice(0, AT_ONCE);
  const rest = all.slice(first.length);
  return html`<ul class="r-reasons">
      ${first.map(row)}
    </ul>
    ${
      rest.length > 0
        ? html`<details>
            <summary>${rest.length === 1 ? 'One more rule' : `${rest.length} more rules`}</summary>
            <ul class="r-reasons">
              ${rest.map(row)}
            </ul>
          </details>`
        : nothing
    }`;
}

function row(reason: Reason): TemplateResult {
  return html`<li>
    ${sentence(reason.sentence)} <span class="r-quiet">${sentence(listed(reason.moved))}</span>
    <cite>${SOURCES[reason.source]}</cite>
  </li>`;
}

/** One rule often moves two numbers; it is told once. */
function gathered({ profile }: View, rules: readonly FiredRule[]): readonly Reason[] {
  const bySentence = new Map<string, Reason>();
  for (const rule of rules.filter((each) => each.amount !== 0)) {
    const words = sentenceOf(rule, profile);
    const before = bySentence.get(words);
    bySentence.set(words, {
      sentence: words,
      source: sourceOf(rule),
      moved: [...(before?.moved ?? []), `${FIELD_WORD[rule.field]} ${signed(rule.amount)}`],
      weight: (before?.weight ?? 0) + Math.abs(rule.amount),
    });
  }
  return [...bySentence.values()].sort((a, b) => b.weight - a.weight);
}
