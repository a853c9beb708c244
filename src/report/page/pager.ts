import { clockText } from '#doctrine';
import { html, type TemplateResult } from 'lit';
import { QUALITY_WORD } from '#ui';
import { mark } from './parts/marks';
import type { View } from './view';

/** The numbers of all decisions: each opens one; the arrow keys, Home and End walk through them. */
export function pager(view: View): TemplateResult {
  const numbers = view.report.decisions.map((entry) => entry.decision);
  const walk = (event: KeyboardEvent): void => {
    const here = numbers.indexOf(view.decision);
    const to = {
      ArrowRight: here + 1,
      ArrowLeft: here - 1,
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: numbers.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : numbers[Math.max(0, Math.min(numbers.length - 1, to))];
    if (next === undefined) return;
    event.preventDefault();
    view.act.open(next, 'pager');
  };
  return html`<div class="r-pager">
    <p id="r-pager-words">Pick a decision here or on the curve. The arrow keys go from one to the next.</p>
    <div class="r-steps" role="toolbar" aria-label="Decisions" aria-describedby="r-pager-words" @keydown=${walk}>
      ${view.report.decisions.map(
        (entry) =>
          html`<button
            type="button"
            data-decision=${entry.decision}
            tabindex=${entry.decision === view.decision ? 0 : -1}
            aria-current=${entry.decision === view.decision ? 'true' : 'false'}
            aria-label="Decision ${entry.decision}, ${clockText(entry.at)}, ${QUALITY_WORD[entry.quality].toLowerCase()}"
            @click=${() => view.act.open(entry.decision, 'pager')}
          >
            ${mark(entry.quality)}${entry.decision}
          </button>`,
      )}
    </div>
  </div>`;
}
