import info from 'lucide-static/icons/info.svg?raw';
import gear from 'lucide-static/icons/settings.svg?raw';
import playIcon from 'lucide-static/icons/play.svg?raw';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { drawn, logo } from '#ui';
import { care } from './care';
import type { Card } from './cards';
import { pastRuns, resume } from './runs';
import { scenario } from './scenario';
import type { LibraryTerms } from './terms';

/** Shows the front page: scenarios to start, a run to resume, past runs. */
export function openLibrary(host: HTMLElement, terms: LibraryTerms): void {
  const problems = new Map<string, string>();
  const card = (entry: Card): TemplateResult =>
    scenario(entry, terms, {
      problem: problems.get(entry.slug) ?? '',
      tell: (problem) => {
        problems.set(entry.slug, problem);
        draw();
        if (problem !== '') host.querySelector<HTMLElement>(`#seed-${entry.slug}`)?.focus();
      },
    });
  const draw = (): void => {
    render(page(terms, card), host);
  };

  draw();
  host.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  for (const place of host.querySelectorAll<HTMLCanvasElement>('[data-picture]'))
    terms.onPicture(place.dataset['picture'] ?? '', place);
}

function page(terms: LibraryTerms, card: (entry: Card) => TemplateResult): TemplateResult {
  return html`<div class="wrap">
    <header class="top">
      <p class="logo">${logo('mark')}Talkdown</p>
      <p class="btns">
        <button class="button" data-action="help" @click=${terms.onHelp}>How to play</button>
        <button class="button" data-action="about" @click=${terms.onAbout}>${drawn(info)}About</button>
        <button class="button" data-action="settings" @click=${terms.onSettings}>${drawn(gear)}Settings</button>
      </p>
    </header>
    <main>
      <h1 tabindex="-1">Talk first, and see what it changes</h1>
      <p class="lead">
        Practice calls with a person in crisis. Every decision is explained afterwards: what it did, why, and what else
        was open.
      </p>
      ${terms.notice ? html`<p class="problem-line" role="status">${terms.notice}</p>` : nothing} ${resume(terms)}
      ${offer(terms)}
      <h2 class="part">Scenarios</h2>
      ${terms.cards.length === 0 ? html`<p>No scenario could be found.</p>` : terms.cards.map(card)} ${pastRuns(terms)}
    </main>
    ${care()}
  </div>`;
}

/** The guided beginning, for whoever has not been here before. */
function offer({ guide }: LibraryTerms): TemplateResult | typeof nothing {
  if (!guide) return nothing;
  return html`<section class="resume" aria-label="Welcome">
    <div>
      <p class="k">New here?</p>
      <h2>See how it works in about 90 seconds</h2>
      <p>One choice with a guide beside you. Nothing is kept, and you can stop at any time.</p>
    </div>
    <p class="btns ink">
      <button class="button primary" data-action="guide" @click=${guide.onBegin}>${drawn(playIcon)}Show me</button>
      <button class="button" data-action="no-guide" @click=${guide.onDismiss}>No, thanks</button>
    </p>
  </section>`;
}
