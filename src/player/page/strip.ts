import { durationWords, etaText } from '#doctrine';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import { type Drive, driveAt, type Stop } from './model/drive';
import type { RunState } from './state';

/** The drive as it stands now, where the call says how long it takes. */
export function driveOf({ encounter, clock, groups }: RunState): Drive | undefined {
  const { drive } = encounter.scenario.about.call;
  return drive && driveAt(drive, clock, groups.say);
}

/** The way to the scene as a strip: what was passed, where the car is, and the time to arrival. */
export function strip(state: RunState): TemplateResult | typeof nothing {
  const drive = driveOf(state);
  if (!drive) return nothing;
  const { left, progress, stops } = drive;
  const here = `${String(progress)}%`;
  return html`<div class="strip">
    <svg class="way" aria-hidden="true" translate="no">
      <line x2="100%" y1="34" y2="34" />
      <line class="behind" x2=${here} y1="34" y2="34" />
      ${stops.map(mark)}
      <circle class="scene" cx="100%" cy="34" r="7" />
      <svg class="car" x=${here} y="34">
        <circle r="13" />
        <path d="M-5-6 8 0-5 6-2 0Z" />
      </svg>
    </svg>
    <p class="arrive">
      ${
        left === 0
          ? html`<b>Nearly there</b>`
          : html`<b role="timer" aria-label=${`${durationWords(left)} to arrival`}>${etaText(left)}</b
              ><span aria-hidden="true">to arrival</span>`
      }
    </p>
  </div>`;
}

/** A street on the strip, with its name above it. */
function mark({ name, at, passed }: Stop): SVGTemplateResult {
  const x = `${String(at)}%`;
  return svg`<circle class=${passed ? 'stop passed' : 'stop'} cx=${x} cy="34" r="6" /><text x=${x} y="16">${name}</text>`;
}

/** How many questions to dispatch fit before arrival, in words. */
export function questionsLeft(state: RunState): string {
  const drive = driveOf(state);
  if (!drive || state.groups.say.length === 0) return '';
  if (drive.questions === 0) return 'No time for more';
  return drive.questions === 1 ? 'Time for 1 question' : `Time for ${String(drive.questions)} questions`;
}
