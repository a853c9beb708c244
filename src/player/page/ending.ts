import { html, render } from 'lit/html.js';
import type { Encounter } from '#encounter';
import { linesOf, passage } from './model/lines';
import { words } from './speech';

/** Shows the last words of a run above its debrief, so that they can be read to the end, and puts the focus there. */
export function showLastWords(host: HTMLElement, encounter: Encounter): void {
  const lines = linesOf(encounter, passage(encounter.log)).filter((line) => line.kind !== 'seen');
  render(
    html`<section class="last-words ink" aria-label="How it ended" tabindex="-1">
      <div class="words">${lines.map(words)}</div>
      <p class="then">
        The encounter has ended. Three questions for you come first; what happened and why comes after.
      </p>
    </section>`,
    host,
  );
  host.querySelector<HTMLElement>('.last-words')?.focus();
}
