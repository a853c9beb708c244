import { count, curly, quoted } from '#doctrine';
import type { DecisionReview } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { countBar } from './parts/bars';
import type { View } from './view';

/** What the class said it would do here, by show of hands, beside what was done. */
export function room(view: View, { decision, choice: done }: DecisionReview): TemplateResult | typeof nothing {
  const answer = view.room(decision);
  if (!answer) return nothing;
  const most = answer[0]?.count ?? 0;
  return html`<div class="r-room">
    <h4>What the room would do</h4>
    ${
      answer.length === 0
        ? html`<p>Talked over with the class; no hands were counted.</p>`
        : html`<ul class="r-hands">
            ${answer.map(
              ({ choice, count: hands }) =>
                html`<li>
                  <span
                    >${choice.group === 'say' ? html`<q>${quoted(choice.text)}</q>` : curly(choice.text)}
                    ${choice.id === done ? html`<b>This is what you did.</b>` : nothing}</span
                  >${countBar(hands, most, '#27707a')}<b>${count(hands, 'hand')}</b>
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}
