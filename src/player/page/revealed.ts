import { type Hands, leading } from '#classroom';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { howMany, orNone, QUALITY_WORD, shape } from '#ui';
import { choiceText } from './list';
import type { Outlook } from './model/outlook';
import type { RoomRow } from './model/sheet';

/** What a reveal shows: the hands as they were counted, and what each choice would do. */
interface Revealed {
  readonly hands: Hands;
  readonly outlook: ReadonlyMap<string, Outlook> | undefined;
}

/** A choice after the reveal: what it would do in this run, and the hands that were counted for it, which can no longer change. */
export function revealedRow({ choice, letter }: RoomRow, { hands, outlook }: Revealed): TemplateResult {
  const raised = hands[choice.id] ?? 0;
  const ahead = outlook?.get(choice.id);
  const most = Math.max(1, ...Object.values(hands));
  const leads = leading(hands) === choice.id;
  return html`<li data-row=${choice.id} class=${leads ? 'revealed leads' : 'revealed'}>
    <span class="room-letter" aria-hidden="true">${letter}</span>
    <span class="room-text">${choiceText(choice)}</span>
    ${
      ahead
        ? html`<b class=${`room-quality ${ahead.quality}`}
              ><svg viewBox="-12 -12 24 24" aria-hidden="true">${shape(ahead.quality, 0, 0, 8.5)}</svg
              >${QUALITY_WORD[ahead.quality]}</b
            ><span class="room-ahead">${ahead.changes} ${ahead.answer}</span>`
        : nothing
    }
    <span class="room-raised"
      ><b>${orNone(raised)}</b
      ><span class="sr">${howMany(raised, 'hand').replace(/^\S+/, '')}</span
      >${leads ? html`<small>most</small>` : nothing}</span
    >
    <i .style=${`width:${String((100 * raised) / most)}%`} aria-hidden="true"></i>
  </li>`;
}
