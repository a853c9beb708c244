import { html, type TemplateResult } from 'lit/html.js';

/** The sign of the product, to stand beside its name; the class says how large it is there. */
export function logo(size: string): TemplateResult {
  return html`<svg class=${size} viewBox="0 0 32 32" aria-hidden="true">
    <path d="M5 4h22a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H14l-7 6v-6H5a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3Z" fill="#1d5961" />
    <path d="M8 10c4 0 5 7 9 7s4-3 7-3" fill="none" stroke="#ffd697" stroke-width="3" stroke-linecap="round" />
  </svg>`;
}
