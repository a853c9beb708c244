import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RunState } from './state';

/** The key that leads to something, for readers that read aloud, while single keys act. */
export function shortcut(key: string | undefined, { settings }: RunState): string | typeof nothing {
  return settings.keys && key !== undefined ? key : nothing;
}

/** The letter that leads to something, while single keys act. */
export function hint(key: string, state: RunState): TemplateResult | typeof nothing {
  return state.settings.keys ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing;
}
