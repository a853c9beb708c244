import { html, type TemplateResult } from 'lit';
import type { View } from './view';

/** A link to the decision a statement judges; on paper it is the number, and a link where that decision is shown. */
export function moment(view: View, decision: number): TemplateResult | string {
  if (decision < 1) return '';
  if (!view.paper) {
    return html`<button type="button" class="r-moment" @click=${() => view.act.open(decision, 'link')}>
      <span class="r-hidden">Open decision </span>${decision}
    </button>`;
  }
  const words = html`<span class="r-hidden">Decision </span>${decision}`;
  return view.shown.includes(decision)
    ? html`<a class="r-moment" href="#decision-${decision}">${words}</a>`
    : html`<span class="r-moment">${words}</span>`;
}
