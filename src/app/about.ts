import { html, type TemplateResult } from 'lit/html.js';
import { openDialog } from '#ui';
import { fetchJson } from './scenarios';

/** A part of what is shipped, and its license in full. */
interface License {
  readonly name: string;
  readonly version?: string;
  readonly license: string;
  readonly text: string;
}

/** Says what Talkdown is, and under which licenses it and everything in it is given. */
export async function openAbout(): Promise<void> {
  let licenses: TemplateResult = html`<p role="status">The licenses are being fetched.</p>`;
  const dialog = openDialog(
    'About Talkdown',
    () =>
      html`<div class="about">
        <p>
          A simulator for police academies: calls with a person in crisis, and a report that explains every decision. It
          is for training, names no illness, and says nothing about the law. It runs in this browser, and nothing of a
          run leaves it unless you save it.
        </p>
        <h3>Licenses</h3>
        <p>What Talkdown is made of, each part with its license in full.</p>
        ${licenses}
        <p class="dialog-end">
          <button class="button primary" data-action="close-about" @click=${() => dialog.close()}>Done</button>
        </p>
      </div>`,
    () => undefined,
  );
  const read = await fetchJson('licenses.json', 'The licenses are not here: they are written when Talkdown is built.');
  licenses =
    'problem' in read
      ? html`<p class="problem-line" role="status">${read.problem}</p>`
      : list(read.data as readonly License[]);
  dialog.draw();
}

function list(licenses: readonly License[]): TemplateResult {
  return html`<ul class="licenses">
    ${licenses.map(
      ({ name, version, license, text }) =>
        html`<li>
          <details>
            <summary><b>${name}</b>${version === undefined ? '' : ` ${version}`}<span>${license}</span></summary>
            <pre tabindex="0">${text}</pre>
          </details>
        </li>`,
    )}
  </ul>`;
}
