import { html, render, type TemplateResult } from 'lit/html.js';

/** A window over the page that is open. */
export interface OpenDialog {
  readonly close: () => void;
  readonly draw: () => void;
}

/** Opens a window over the page, with the style of a class; Escape closes it, and the focus goes back to where it was. */
export function openDialog(
  name: string,
  content: () => TemplateResult,
  onClose: () => void,
  style = 'dialog',
): OpenDialog {
  const dialog = document.createElement('dialog');
  dialog.className = style;
  dialog.setAttribute('aria-labelledby', 'dialog-name');
  const before = document.activeElement;
  const draw = (): void => {
    render(
      html`<h2 id="dialog-name" tabindex="-1" autofocus>${name}</h2>
        ${content()}`,
      dialog,
    );
  };
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
    // What comes next may put the focus somewhere else.
    onClose();
  });
  draw();
  document.body.append(dialog);
  dialog.showModal();
  return { close: () => dialog.close(), draw };
}
