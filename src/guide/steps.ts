import { html, type TemplateResult } from 'lit/html.js';
import type { IconName } from '#ui';

/** One step of the guided beginning: what it is about on the screen, and what it says. */
export interface Step {
  readonly title: string;
  /** The parts of the screen that stay in the light, as selectors. */
  readonly light: readonly string[];
  readonly says: readonly (readonly [picture: IconName, words: string | TemplateResult])[];
  /** The words on the button that goes on. */
  readonly next: string;
}

/** What is said before the one choice of the guided beginning. */
export const BEFORE: readonly Step[] = [
  {
    title: 'Watch the person',
    light: ['.view', '.seen'],
    says: [
      ['user', 'Hands, feet, face and distance show how the person is doing.'],
      ['eye', 'The line with the eye says the same in words. You never need the picture.'],
    ],
    next: 'Next',
  },
  {
    title: 'Say something, or do something',
    light: ['.lists', '.tab'],
    says: [
      [
        'speech',
        html`Press a number key, or select a sentence. <kbd>S</kbd> goes to what you can say, <kbd>D</kbd> to what you
          can do.`,
      ],
      ['footprints', 'Saying nothing and stepping back are choices too.'],
    ],
    next: 'Next',
  },
  {
    title: 'Time, force, and the way out',
    light: ['.clock', '.bar .round', '.rail .call', '.rail .force'],
    says: [
      ['clock', 'Every choice takes time. Help takes minutes to arrive, so ask for it early.'],
      ['shieldAlert', 'Use of force is always here, closed. It shows what your policy requires before you act.'],
      ['pause', html`<kbd>P</kbd> pauses: settings, How to play, and the way out. Leaving never counts against you.`],
      ['hand', 'Now make one choice. The coached meter is on for it.'],
    ],
    next: 'Try one choice',
  },
];

/** What is said after it. */
export const AFTER: readonly Step[] = [
  {
    title: 'See what it changed',
    light: ['.coach', '.words', '.seen'],
    says: [
      [
        'steady',
        'The meter shows how tense the person is and which way that is going. Settings turn it on for practice.',
      ],
      ['eye', 'The answer and the line with the eye tell you too. An assessed run has only those.'],
    ],
    next: 'Next',
  },
  {
    title: 'Afterward, the report explains it',
    light: ['.bar .round'],
    says: [
      ['scroll', 'It shows the moments that mattered: what you said, what changed, and what else was open.'],
      ['undo', 'Each point has a reason and a source. Practice again from any decision.'],
      ['pause', 'How to play is in the pause menu and on the front page.'],
    ],
    next: 'Choose a scenario',
  },
];
