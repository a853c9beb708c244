import { html, type TemplateResult } from 'lit/html.js';
import { icon, type IconName } from '#ui';
import type { Part } from './pictures';

/** How a run goes, in four parts, in the order in which they come. */
const PARTS: readonly (readonly [part: Part, picture: IconName, name: string, words: string])[] = [
  [
    'call',
    'file',
    'Read the call',
    'Who called, what was seen, and what is not confirmed. Ask dispatch, plan, and choose how to arrive.',
  ],
  [
    'person',
    'eye',
    'Watch the person',
    'Hands, feet, face, distance and voice. The line with the eye says it in words.',
  ],
  [
    'choice',
    'speech',
    'Say or do',
    'One sentence, one action, or silence. Ask for help early: it takes minutes to arrive.',
  ],
  [
    'report',
    'scroll',
    'Look back',
    'The report shows what mattered and what else was open. Then practice again from a decision.',
  ],
];

/** The four parts of a run, with a place for the picture of each, for eyes only, or with its icon where there are to be none. */
export function parts(pictured: boolean): TemplateResult {
  return html`<ol class="help-parts">
    ${PARTS.map(
      ([part, picture, name, words], index) =>
        html`<li>
          ${
            pictured
              ? html`<div class="help-picture" data-part=${part} aria-hidden="true">
                  <canvas width="560" height="320"></canvas>
                  <p>${icon(picture)}<span></span></p>
                </div>`
              : icon(picture)
          }
          <h3>${index + 1}. ${name}</h3>
          <p>${words}</p>
        </li>`,
    )}
  </ol>`;
}

const KEYS: readonly (readonly [keys: readonly string[], words: string])[] = [
  [['1', '9'], 'Choose what to say or do; on the way there the row goes on to 0, - and ='],
  [['S', 'D'], 'Go to Say, go to Do'],
  [['M'], 'More choices, and back'],
  [['R'], 'Radio: who can come, and how far away they are'],
  [['F'], 'Use of force; press it again or Escape to close it'],
  [['Space'], 'Read on, when the words are long'],
  [['L'], 'The log: everything said and seen so far'],
  [['P'], 'Pause: settings, this help, and the way out'],
];

/** What each key does on the screen of a run. */
export function keys(): TemplateResult {
  return html`<dl class="help-keys">
      ${KEYS.map(
        ([letters, words]) =>
          html`<div>
            <dt>
              ${letters.map(
                (letter, index) =>
                  html`${index === 0 ? '' : letters[0] === '1' ? ' to ' : ' and '}<kbd>${letter}</kbd>`,
              )}
            </dt>
            <dd>${words}</dd>
          </div>`,
      )}
    </dl>
    <p class="quiet">
      Settings turn single keys off. Everything also works with Tab and Enter, by touch, and with a screen reader.
    </p>`;
}

/** What a timer does, and what can be done about it. */
export function timers(): TemplateResult {
  return html`<p>
    Some decisions have a timer. The ring shows the seconds left; when it runs out, you have waited, and the scene goes
    on. Add time on the screen, or make timers longer or turn them off in settings, also in the middle of a run.
  </p>`;
}

/** What the coached meter is. */
export function meter(): TemplateResult {
  return html`<p>
    In practice you can turn on a coached meter in settings. It shows how tense the person is and which way that is
    going. Assessed runs do not have it, so learn to read the person.
  </p>`;
}

const ANSWERS: readonly (readonly [question: string, answer: string])[] = [
  [
    'Is there one right answer?',
    'No. The report calls a choice stronger, neutral or costly for this person at this moment, and gives the reason with its source.',
  ],
  ['Does anyone see my runs?', 'They stay in this browser. You decide what to save, print or hand in.'],
  ['Whose policy is it?', 'The policy of the agency you choose before a run. The report names it.'],
  [
    'What if this is close to home?',
    'Pause or leave; you need no reason. In the US, call or text 988 at any hour, or ask your agency’s peer support.',
  ],
];

/** What people ask, each with its answer folded away. */
export function answers(): TemplateResult {
  return html`${ANSWERS.map(
    ([question, answer]) =>
      html`<details>
        <summary>${question}</summary>
        <p>${answer}</p>
      </details>`,
  )}`;
}
