import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RunState } from './state';

/** The letter that leads to something, while single keys act. */
export function hint(key: string, state: RunState): TemplateResult | typeof nothing {
  return state.settings.keys ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing;
}
