import { html, nothing, type TemplateResult } from 'lit/html.js';
import { openDialog } from './dialog';
import { OPTIONS, type Settings } from './settings';
import type { Preferences } from './preferences';

/** Opens the settings; every change holds at once. */
export function openSettings(preferences: Preferences, onClose: () => void): void {
  const dialog = openDialog(
    'Settings',
    () =>
      form(
        preferences,
        () => dialog.draw(),
        () => dialog.close(),
      ),
    onClose,
  );
}

function form(preferences: Preferences, draw: () => void, close: () => void): TemplateResult {
  const settings = preferences.current();
  const change = (patch: Partial<Settings>): void => {
    preferences.change(patch);
    draw();
  };
  const problem = preferences.problem();
  return html`${problem ? html`<p class="problem-line">${problem}</p>` : nothing}
    <form class="settings" method="dialog" @submit=${close}>
      ${choices('Size of text', 'text', OPTIONS.text, settings.text, (text) => change({ text }))}
      ${choices('Shown on', 'screen', OPTIONS.screen, settings.screen, (screen) => change({ screen }))}
      ${choices('Motion', 'motion', OPTIONS.motion, settings.motion, (motion) => change({ motion }))}
      ${choices('Timers', 'timers', OPTIONS.timers, settings.timers, (timers) => change({ timers }))}
      ${choices('Distances', 'units', OPTIONS.units, settings.units, (units) => change({ units }))}
      <fieldset>
        <legend>Sound</legend>
        <label class="range"
          ><span>Volume</span
          ><input
            type="range"
            name="volume"
            min="0"
            max="100"
            step="5"
            .value=${String(settings.volume)}
            ?disabled=${settings.muted}
            @input=${(event: Event) => change({ volume: Number(valueOf(event)) })}
        /></label>
        ${check('Mute', 'muted', settings.muted, (muted) => change({ muted }))}
        ${check('Show captions of what is heard', 'captions', settings.captions, (captions) => change({ captions }))}
      </fieldset>
      <fieldset>
        <legend>On scene</legend>
        ${check('Show the drawn stage', 'stage', settings.stage, (stage) => change({ stage }))}
        ${check('Single keys: the number row, S, D, M, R, F, L, P, A and Space', 'keys', settings.keys, (keys) => change({ keys }))}
        ${check('Coached meter in practice runs', 'coach', settings.coach, (coach) => change({ coach }))}
      </fieldset>
      <p class="dialog-end"><button class="button primary" data-action="close-settings">Done</button></p>
    </form>`;
}

function choices<T extends string | number>(
  legend: string,
  name: string,
  rows: readonly (readonly [T, string])[],
  now: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="pills">
      ${rows.map(
        ([value, words]) =>
          html`<label class="pill"
            ><input
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === now}
              @change=${() => choose(value)}
            /><span>${words}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function check(words: string, name: string, now: boolean, choose: (value: boolean) => void): TemplateResult {
  return html`<label class="check"
    ><input type="checkbox" name=${name} .checked=${now} @change=${() => choose(!now)} /><span>${words}</span></label
  >`;
}

function valueOf(event: Event): string {
  return event.target instanceof HTMLInputElement ? event.target.value : '';
}
