import { html, type TemplateResult } from 'lit/html.js';
import type { Card } from './cards';
import type { LibraryTerms } from './terms';

/** The way to the page before a run: a link, so that it can be opened beside this page too. */
export function way({ slug }: Pick<Card, 'slug'>, words: string, terms: LibraryTerms, style = ''): TemplateResult {
  const open = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    terms.onOpen(slug);
  };
  return html`<a class=${style} href=${terms.addressOf(slug)} @click=${open}>${words}</a>`;
}
