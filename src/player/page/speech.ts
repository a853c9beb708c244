import { durationWords } from '#doctrine';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from '#ui';
import { hint, shortcut } from './hint';
import { nameNow, type SpokenLine } from './model/lines';
import { wordsOf } from './model/view';
import type { RunActions, RunState } from './state';

/** Who is in front of the officer: a drawing that the cue line also says in words. */
export function portrait(state: RunState): TemplateResult {
  const { encounter } = state;
  return html`<figure class="portrait" aria-hidden="true">
    ${state.portrait}
    <figcaption>${nameNow(encounter, encounter.scenario.about.subject.who)}</figcaption>
  </figure>`;
}

/** What was said and told since the last decision, what can be seen, and the time left. */
export function speech(state: RunState, actions: RunActions): TemplateResult {
  const { lines, cue } = wordsOf(state.encounter);
  return html`<section class="line" aria-label="What is said and seen" id="speech">
    <div class="words">${lines.map(words)}</div>
    <button
      class="read-on tool"
      data-action="read-on"
      aria-keyshortcuts=${shortcut('Space', state)}
      @click=${() => actions.read(false)}
    >
      ${icon('onward')}<span>Read on</span>${hint('Space', state)}
    </button>
    <div class="seen" tabindex=${cue ? 0 : nothing}>
      ${cue ? html`<p class="cue">${icon('eye')}<span>${cue}</span></p>` : nothing}
    </div>
    ${ring(state)}
  </section>`;
}

/** One line, in the voice of whoever it comes from. */
export function words(line: SpokenLine): TemplateResult {
  switch (line.kind) {
    case 'you':
      return html`<p class="prev"><b>You</b>${line.text}</p>`;
    case 'subject':
      return html`<blockquote><span class="sr">${line.name}: </span>${line.text}</blockquote>`;
    case 'radio':
    case 'other':
      return html`<p class="aside"><b>${line.name}</b>${line.text}</p>`;
    case 'narration':
    case 'seen':
      return html`<p class="tell">${line.text}</p>`;
  }
}

function ring({ timer }: RunState): TemplateResult | typeof nothing {
  if (!timer) return nothing;
  const around = 2 * Math.PI * 26;
  const gone = around * (1 - timer.left / Math.max(1, timer.total));
  return html`<div class="timer" role="timer" aria-label=${`${durationWords(timer.left)} left to decide`}>
    <svg viewBox="0 0 60 60" aria-hidden="true">
      <circle cx="30" cy="30" r="26" class="track" />
      <circle
        cx="30"
        cy="30"
        r="26"
        class="left"
        stroke-dasharray=${around.toFixed(1)}
        stroke-dashoffset=${gone.toFixed(1)}
      />
    </svg>
    <span aria-hidden="true">${timer.left}</span>
  </div>`;
}

/** More time for a timed decision, and none of it counted. */
export function timerTools({ timer }: RunState, actions: RunActions): TemplateResult | typeof nothing {
  if (!timer) return nothing;
  return html`<p class="timer-tools">
    <button class="tool" data-action="more-time" @click=${actions.moreTime}>
      ${icon('timerMore')}<span>Add time</span>
    </button>
    <button class="tool" data-action="timer-off" @click=${actions.noTimers}>
      ${icon('timerOff')}<span>Timers off</span>
    </button>
  </p>`;
}
