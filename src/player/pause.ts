import { html, nothing } from 'lit/html.js';
import { openDialog } from '#ui';

/** What a paused run offers. */
export interface PauseTerms {
  readonly practice: boolean;
  readonly canRewind: boolean;
  /** One sentence on where the run is kept. */
  readonly kept: string;
  readonly onResume: () => void;
  /** Nothing once there is no decision to ask about. */
  readonly onAsk: (() => void) | undefined;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
  readonly onRewind: () => void;
  readonly onLeave: () => void;
}

/** Opens the pause window: the clock stands still until it is closed. */
export function openPause(terms: PauseTerms): void {
  let next: () => void = terms.onResume;
  const then = (action: () => void) => () => {
    next = action;
    dialog.close();
  };
  const dialog = openDialog(
    'Paused',
    () =>
      html`<p>The incident clock stands still. ${terms.kept}</p>
        <div class="stack">
          <button class="button primary" data-action="resume" @click=${then(terms.onResume)}>Resume</button>
          ${
            terms.onAsk
              ? html`<button class="button" data-action="ask" aria-keyshortcuts="A" @click=${then(terms.onAsk)}>
                  Ask the room
                </button>`
              : nothing
          }
          <button class="button" data-action="settings" @click=${then(terms.onSettings)}>Settings</button>
          <button class="button" data-action="help" @click=${then(terms.onHelp)}>How to play</button>
          ${
            terms.practice
              ? html`<button
                  class="button"
                  data-action="rewind"
                  ?disabled=${!terms.canRewind}
                  @click=${then(terms.onRewind)}
                >
                  Go back one decision
                </button>`
              : nothing
          }
          <button class="button" data-action="leave" @click=${then(terms.onLeave)}>Leave this run</button>
        </div>
        <p class="quiet">
          If this touches something of your own, stop here. In the US, call or text 988 at any hour.
        </p>`,
    () => next(),
  );
}
