import { closeView, momentOf, paintScene } from '#scene/still';
import type { Exhibit } from '#examine/gallery';
import type { Situation } from '#encounter';
import { drawInSight, type Hung, hungBy } from './insight';

/*
 * The script of a gallery page: it draws the picture of each article when it comes near the window, shows the articles of one knot or those that carry a
 * contradiction, and has everything drawn before it is printed.
 */

/** An article with what its picture shows. */
interface Shown extends Hung {
  readonly situation: Situation;
}

const exhibit = JSON.parse(document.getElementById('situations')?.textContent ?? '') as Exhibit;

const hung: readonly Shown[] = hungBy('article[data-situation]').flatMap((one) => {
  const situation = exhibit.situations[Number(one.article.dataset['situation'])];
  return situation ? [{ ...one, situation }] : [];
});

drawInSight(hung, ({ canvas, situation }) => {
  const moment = momentOf(exhibit, situation);
  return paintScene(canvas, moment, closeView(moment, canvas.width, canvas.height));
});

const filters = [...document.querySelectorAll<HTMLButtonElement>('.knots button')];

function isShown({ article }: Hung, { dataset }: HTMLElement): boolean {
  if (dataset['contradictions'] !== undefined) return article.querySelector('[data-contradiction]') !== null;
  return dataset['knot'] === undefined || dataset['knot'] === article.dataset['knot'];
}

function show(filter: HTMLButtonElement): void {
  for (const other of filters) other.setAttribute('aria-pressed', String(other === filter));
  for (const one of hung) one.article.hidden = !isShown(one, filter);
  const count = hung.filter(({ article }) => !article.hidden).length;
  const status = document.querySelector('[data-shown]');
  if (status) status.textContent = `${count} of ${hung.length} situations are shown.`;
}

for (const filter of filters) filter.addEventListener('click', () => show(filter));

window.addEventListener('beforeprint', () => {
  for (const { article } of hung)
    for (const more of article.querySelectorAll<HTMLDetailsElement>('.choices details')) more.open = true;
});
document.querySelector('[data-print]')?.addEventListener('click', () => print());
