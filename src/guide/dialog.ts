import { html } from 'lit/html.js';
import { openDialog } from '#ui';
import { answers, keys, meter, parts, timers } from './topics';
import './styles/help.css';

/** Opens How to play over a run, which stays as it is. */
export function openHelp(onClose: () => void): void {
  const dialog = openDialog(
    'How to play',
    () =>
      html`<div class="help">
        ${parts()}
        <h3>Keys</h3>
        ${keys()}
        <h3>Timers</h3>
        ${timers()}
        <h3>The coached meter</h3>
        ${meter()}
        <h3>Questions people ask</h3>
        ${answers()}
        <p class="dialog-end">
          <button class="button primary" data-action="close-help" @click=${() => dialog.close()}>
            Back to the run
          </button>
        </p>
      </div>`,
    onClose,
  );
}
