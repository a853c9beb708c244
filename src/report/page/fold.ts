import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './parts/marks';
import type { Section, View } from './view';

/** One section of the page below its first screen: its name and gist in one line that opens it; on paper it is open. */
interface Fold {
  readonly id: Section;
  readonly title: string;
  /** What is in it, in one line. */
  readonly gist: string | TemplateResult;
  readonly body: TemplateResult;
  /** A class of its own, where its style has one. */
  readonly as?: string;
  /** What is heard also while the section is closed. */
  readonly aloud?: TemplateResult;
}

/** Draws a section that opens and closes. */
export function fold(view: View, { id, title, gist, body, as = '', aloud }: Fold): TemplateResult {
  const head = html`<h2 id="r-${id}">${title}</h2>
    <p>${gist}</p>`;
  if (view.paper) {
    return html`<section class="r-section ${as}" aria-labelledby="r-${id}">
      <header>${head}</header>
      ${body}
    </section>`;
  }
  const toggled = (event: Event): void => view.act.fold(id, (event.currentTarget as HTMLDetailsElement).open);
  return html`<section class="r-section r-folded ${as}" aria-labelledby="r-${id}">
    ${aloud ?? nothing}
    <details ?open=${view.unfolded.includes(id)} @toggle=${toggled}>
      <summary>${icon('open')}${head}</summary>
      <div class="r-inside">${body}</div>
    </details>
  </section>`;
}
