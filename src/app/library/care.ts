import { html, type TemplateResult } from 'lit/html.js';
import { icon } from '#ui';

/** The line of care at the end of a page of paper. */
export function care(): TemplateResult {
  return html`<footer class="care">
    ${icon('heart')}
    <span
      >Some scenarios deal with suicide, psychosis and trauma. You can pause or leave any of them, at any point, without
      it counting against you.</span
    >
    <span
      ><b>Support for you:</b> in the US, call or text <a href="tel:988">988</a> at any hour, or ask your agency’s peer
      support.</span
    >
  </footer>`;
}
