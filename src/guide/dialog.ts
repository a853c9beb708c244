import { html } from 'lit/html.js';
import { openDialog } from '#ui';
import { type Glimpses, illustrate } from './pictures';
import { answers, keys, meter, parts, timers } from './topics';
import './styles/help.css';

/** Opens How to play over a run, which stays as it is. */
export function openHelp(glimpses: Glimpses | undefined, onClose: () => void): void {
  const dialog = openDialog(
    'How to play',
    () =>
      html`<div class="help">
        ${parts(glimpses !== undefined)}
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
  const page = document.querySelector('dialog .help');
  if (page && glimpses) illustrate(page, glimpses);
}
