import play from 'lucide-static/icons/play.svg?raw';
import { html, render } from 'lit/html.js';
import { drawn, logo } from '#ui';
import { type Glimpses, illustrate } from './pictures';
import { answers, keys, meter, parts, timers } from './topics';
import './styles/help.css';

/** Where the page of How to play leads. */
interface HelpTerms {
  readonly onGuide: () => void;
  readonly onSettings: () => void;
  readonly onBack: () => void;
}

/** Shows How to play as a page of its own, with pictures of a real run where there are glimpses of one. */
export function showHelp(
  host: HTMLElement,
  glimpses: Glimpses | undefined,
  { onGuide, onSettings, onBack }: HelpTerms,
): void {
  render(
    html`<div class="wrap">
      <header class="top">
        <p class="logo">${logo('mark')}Talkdown</p>
        <p class="btns">
          <button class="button" data-action="settings" @click=${onSettings}>Settings</button>
          <button class="button" data-action="back" @click=${onBack}>Scenarios</button>
        </p>
      </header>
      <main class="help page">
        <h1 tabindex="-1">How to play</h1>
        <div class="help-lead">
          <p class="lead">
            You are the first officer on scene. You choose what to say and do, and the person in front of you answers.
          </p>
          <button class="button primary" data-action="guide" @click=${onGuide}>
            ${drawn(play)}Show me, about 90 seconds
          </button>
        </div>
        <h2 class="sr">How a run goes</h2>
        ${parts(glimpses !== undefined)}
        <div class="help-pair">
          <section class="help-box" aria-labelledby="help-keys">
            <h2 id="help-keys">Keys</h2>
            ${keys()}
          </section>
          <section class="help-box">
            <h2>Timers</h2>
            ${timers()}
            <h2>The coached meter</h2>
            ${meter()}
          </section>
        </div>
        <section aria-labelledby="help-answers">
          <h2 class="part" id="help-answers">Questions people ask</h2>
          ${answers()}
        </section>
      </main>
    </div>`,
    host,
  );
  host.querySelector('h1')?.focus({ preventScroll: true });
  if (glimpses) illustrate(host, glimpses);
}
