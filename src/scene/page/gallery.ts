import { closeViews, fetchPlace, momentOf, paintScene } from '#scene/still';
import type { Exhibit } from '#examine/gallery';
import { drawInSight, hungBy } from './insight';
import { enlarges, type Shown } from './larger';
import { filters } from './sieve';

/*
 * The script of a gallery page: it draws the picture of each article when it comes near the window, shows one large, shows the articles that are looked for,
 * and has everything drawn before it is printed.
 */

const exhibit = JSON.parse(document.getElementById('situations')?.textContent ?? '') as Exhibit;

const hung: readonly Shown[] = hungBy('article[data-situation]').flatMap((one) => {
  const situation = exhibit.situations[Number(one.article.dataset['situation'])];
  return situation ? [{ ...one, situation }] : [];
});

drawInSight(hung, async ({ canvas, situation }) => {
  await fetchPlace(exhibit.about.stage.place);
  const moment = momentOf(exhibit, situation);
  await paintScene(canvas, moment, ...closeViews(moment, canvas.width, canvas.height));
});
enlarges(exhibit, hung);
filters(hung);

window.addEventListener('beforeprint', () => {
  for (const { article } of hung)
    for (const more of article.querySelectorAll<HTMLDetailsElement>('.choices details')) more.open = true;
});
document.querySelector('[data-print]')?.addEventListener('click', () => print());
