import { dressed, fetchPlace, likenessOf, momentOf, paintPortrait, paintScene } from '#scene/still';
import type { Exhibit } from '#examine/gallery';
import type { Situation } from '#encounter';
import type { Hung } from './insight';

/** An article with what its picture shows. */
export interface Shown extends Hung {
  readonly situation: Situation;
}

/** Lets every picture be shown large: the whole scene, the face of the person beside it, and the words; arrow keys go from card to card among those shown. */
export function enlarges(exhibit: Exhibit, hung: readonly Shown[]): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.large');
  const scene = dialog?.querySelector<HTMLCanvasElement>('.scene');
  const face = dialog?.querySelector<HTMLCanvasElement>('.face');
  if (!dialog || !scene || !face) return;
  let now: Shown | undefined;

  const show = (one: Shown): void => {
    now = one;
    const { article, canvas, situation } = one;
    tell(dialog, article);
    scene.setAttribute('aria-label', canvas.getAttribute('aria-label') ?? '');
    void fetchPlace(exhibit.about.stage.place).then(async () => {
      const likeness = likenessOf(exhibit, situation);
      face.hidden = likeness === undefined;
      await paintScene(scene, momentOf(exhibit, situation));
      if (likeness) await dressed([likeness]);
      if (likeness && now === one) paintPortrait(face, likeness);
    });
    if (!dialog.open) dialog.showModal();
  };
  const step = (by: number): void => {
    const shown = hung.filter(({ article }) => !article.hidden);
    const next = shown[shown.findIndex((one) => one === now) + by];
    if (next) show(next);
  };

  for (const one of hung) one.article.querySelector('[data-larger]')?.addEventListener('click', () => show(one));
  for (const button of dialog.querySelectorAll<HTMLElement>('[data-step]'))
    button.addEventListener('click', () => step(Number(button.dataset['step'])));
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') step(1);
    if (key === 'ArrowLeft') step(-1);
  });
  dialog.addEventListener('close', () => {
    // Back where one was looking, though that may be another card by now.
    now?.article.querySelector<HTMLElement>('[data-larger]')?.focus();
  });
}

/** The words of an article, as they stand on its card. */
function tell(dialog: HTMLElement, article: HTMLElement): void {
  const title = dialog.querySelector('h2');
  if (title)
    title.textContent = [...(article.querySelector('header')?.children ?? [])]
      .map((part) => part.textContent)
      .join(', ');
  const when = dialog.querySelector('[data-when]');
  if (when) when.textContent = article.querySelector('.when')?.textContent ?? '';
  const words = [...article.querySelectorAll('blockquote, .cue, .flag')].map((element) => element.cloneNode(true));
  for (const word of words) if (word instanceof Element) unmark(word);
  dialog.querySelector('[data-told]')?.replaceChildren(...words);
}

/** Copies are no second card. */
function unmark(copy: Element): void {
  for (const name of ['data-line', 'data-cue', 'data-contradiction']) copy.removeAttribute(name);
}
