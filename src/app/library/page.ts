import info from 'lucide-static/icons/info.svg?raw';
import gear from 'lucide-static/icons/settings.svg?raw';
import playIcon from 'lucide-static/icons/play.svg?raw';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { drawn, logo } from '#ui';
import { care } from './care';
import { scenario } from './card';
import { difficultyOf } from './cards';
import { filters, nothingLeft } from './filters';
import { ANY, found, type Wish } from './find';
import { guidance } from './guidance';
import { watchPictures } from './pictures';
import { backdrop, pastRuns, resume } from './runs';
import type { LibraryTerms } from './terms';
import { recruitPath } from './tracks';

/** Shows the front page: what to do next, scenarios to open, a run to resume, past runs. */
export function openLibrary(host: HTMLElement, terms: LibraryTerms): { readonly close: () => void } {
  const pictures = watchPictures(terms.onPicture);
  const draw = (wish: Wish): void => {
    render(page(terms, wish, draw), host);
    pictures.look(host);
  };
  draw(ANY);
  host.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  return { close: pictures.close };
}

function page(terms: LibraryTerms, wish: Wish, ask: (wish: Wish) => void): TemplateResult {
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
      ${offer(terms)} ${guidance(terms)} ${scenarios(terms, wish, ask)} ${pastRuns(terms)}
    </main>
    ${care()}
  </div>`;
}

/** The scenarios, those that ask less first, as far as the wish leaves them. */
function scenarios(terms: LibraryTerms, wish: Wish, ask: (wish: Wish) => void): TemplateResult {
  const easiest = [...terms.cards].sort((one, other) => difficultyOf(one).step - difficultyOf(other).step);
  const isPlayed = (slug: string): boolean => terms.runs.some((run) => run.slug === slug);
  const left = found(easiest, wish, isPlayed);
  return html`<div class="list-head">
      <h2 class="part">
        Scenarios<small role="status"
          >${terms.cards.length === 0 ? '' : `${String(left.length || 'none')} shown`}</small
        >
      </h2>
      ${filters(terms.cards, wish, ask)}
    </div>
    ${
      terms.cards.length === 0
        ? html`<p>No scenario could be found.</p>`
        : left.length === 0
          ? nothingLeft(easiest, wish, isPlayed, ask)
          : html`<div class="grid">
              ${repeat(
                left,
                ({ slug }) => slug,
                (card) => scenario(card, terms),
              )}
            </div>`
    }`;
}

/** The guided beginning, for whoever has not been here before, and what to expect of a run. */
function offer({ guide, cards }: LibraryTerms): TemplateResult | typeof nothing {
  if (!guide) return nothing;
  const first = recruitPath(cards, []).next?.card ?? cards[0];
  return html`<section class="resume" aria-label="Welcome">
      ${first ? backdrop(first.slug) : nothing}
      <div>
        <p class="k">New here?</p>
        <h2>See how it works in about 90 seconds</h2>
        <p>One choice with a guide beside you. Nothing is kept, and you can stop at any time.</p>
      </div>
      <p class="btns ink">
        <button class="button primary" data-action="guide" @click=${guide.onBegin}>${drawn(playIcon)}Show me</button>
        <button class="button" data-action="no-guide" @click=${guide.onDismiss}>No, thanks</button>
      </p>
    </section>
    <ol class="expect">
      <li><b>You are on scene in a minute</b><span>Hear the call, make a plan, step out.</span></li>
      <li><b>You may stop at any time</b><span>Pause, or leave. It does not count against you.</span></li>
      <li><b>Then you go over it</b><span>A report with reasons, decision by decision.</span></li>
    </ol>`;
}
