import { html, nothing, render, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import { icon } from '#ui';
import { type Box, placeFor } from './place';
import type { Step } from './steps';
import './styles/tour.css';

/** What a tour over the screen of a run shows, and whom it tells how it ended. */
interface TourTerms {
  readonly steps: readonly Step[];
  /** How many steps came before these, and how many there are in all. */
  readonly before: number;
  readonly all: number;
  readonly onDone: () => void;
  readonly onSkip: () => void;
}

/** A tour that is open. */
export interface Tour {
  /** Puts it away and tells nobody. */
  readonly close: () => void;
}

/** Pixels between what is in the light and the frame around it. */
const AROUND = 5;

/** Opens a tour over a screen: one dark veil with a light on what each step is about. Enter and the right arrow go on, the left arrow goes back, Escape skips all of it. */
export function openTour(screen: HTMLElement, terms: TourTerms): Tour {
  const { steps } = terms;
  const dialog = document.createElement('dialog');
  dialog.className = 'tour';
  dialog.setAttribute('aria-labelledby', 'tour-name');
  dialog.setAttribute('aria-describedby', 'tour-words');
  let at = 0;

  const draw = (): void => {
    const step = steps[at];
    if (!step) return;
    const lights = lightsOf(screen, step.light);
    render(page(step, lights), dialog);
    const card = dialog.querySelector<HTMLElement>('.tour-card');
    if (!card) return;
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { x, y } = placeFor(size, lights, { width: innerWidth, height: innerHeight });
    card.style.setProperty('left', `${String(Math.round(x))}px`);
    card.style.setProperty('top', `${String(Math.round(y))}px`);
  };
  const close = (): void => {
    window.removeEventListener('resize', draw);
    dialog.close();
    dialog.remove();
  };
  const turn = (by: 1 | -1): void => {
    if (at + by < 0) return;
    if (at + by >= steps.length) {
      close();
      terms.onDone();
      return;
    }
    at += by;
    draw();
    dialog.querySelector<HTMLElement>('#tour-name')?.focus();
  };
  const skip = (): void => {
    close();
    terms.onSkip();
  };

  const page = (step: Step, lights: readonly Box[]): TemplateResult =>
    html`${veil(lights)}
      <section class="tour-card">
        <p class="tour-count">
          <span aria-hidden="true"
            >${Array.from({ length: terms.all }, (_, index) => html`<i class=${index <= terms.before + at ? 'on' : ''}></i>`)}</span
          >Step ${terms.before + at + 1} of ${terms.all}
        </p>
        <h2 id="tour-name" tabindex="-1" autofocus>${step.title}</h2>
        <ul id="tour-words">
          ${step.says.map(([picture, words]) => html`<li>${icon(picture)}<span>${words}</span></li>`)}
        </ul>
        <p class="tour-end">
          ${
            terms.before + at + 1 < terms.all
              ? html`<button class="button" data-action="skip-tour" @click=${skip}>
                  Skip all <kbd aria-hidden="true">Esc</kbd>
                </button>`
              : nothing
          }
          ${at > 0 ? html`<button class="button" data-action="tour-back" @click=${() => turn(-1)}>Back</button>` : nothing}
          <button class="button primary" data-action="tour-on" @click=${() => turn(1)}>
            ${step.next} <kbd aria-hidden="true">Enter</kbd>
          </button>
        </p>
      </section>`;

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    skip();
  });
  dialog.addEventListener('keydown', (event) => {
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'ArrowRight' || (event.key === 'Enter' && !onButton)) turn(1);
    else if (event.key === 'ArrowLeft') turn(-1);
    else return;
    event.preventDefault();
  });
  document.body.append(dialog);
  dialog.showModal();
  draw();
  dialog.querySelector<HTMLElement>('#tour-name')?.focus();
  window.addEventListener('resize', draw);
  return { close };
}

/** Where on the screen the things are that a step is about; what is not to be seen just now has no light. */
function lightsOf(screen: HTMLElement, selectors: readonly string[]): readonly Box[] {
  return selectors.flatMap((selector) =>
    Array.from(screen.querySelectorAll(selector)).flatMap((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      if (right - left < 2 || bottom - top < 2) return [];
      const x = Math.max(2, left - AROUND);
      const y = Math.max(2, top - AROUND);
      const width = Math.min(innerWidth - 2, right + AROUND) - x;
      const height = Math.min(innerHeight - 2, bottom + AROUND) - y;
      return width > 0 && height > 0 ? [{ x, y, width, height }] : [];
    }),
  );
}

/** The veil, and a line around each light, so that it does not hang on brightness alone. */
function veil(lights: readonly Box[]): TemplateResult {
  const box = (light: Box, kind: 'hole' | 'frame'): SVGTemplateResult =>
    svg`<rect class=${kind} x=${light.x} y=${light.y} width=${light.width} height=${light.height} rx="10" />`;
  return html`<svg class="veil" aria-hidden="true">
    <mask id="tour-light">
      <rect class="all" width="100%" height="100%" />
      ${lights.map((light) => box(light, 'hole'))}
    </mask>
    <rect class="dark" width="100%" height="100%" mask="url(#tour-light)" />
    ${lights.map((light) => box(light, 'frame'))}
  </svg>`;
}
