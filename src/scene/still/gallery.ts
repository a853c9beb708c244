import type { Exhibit } from '#examine/gallery';
import type { Situation } from '#encounter';
import { closeView } from './framing';
import { momentOf } from './moment';
import { paintScene } from './picture';

/*
 * The script of a gallery page: it draws the picture of each article when it comes near the window, shows the articles of one knot or those that carry a
 * contradiction, and has everything drawn before it is printed.
 */

/** An article with what its picture shows. */
interface Hung {
  readonly article: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly situation: Situation;
}

const exhibit = JSON.parse(document.getElementById('situations')?.textContent ?? '') as Exhibit;

const hung: readonly Hung[] = [...document.querySelectorAll<HTMLElement>('article[data-situation]')].flatMap(
  (article) => {
    const canvas = article.querySelector('canvas');
    const situation = exhibit.situations[Number(article.dataset['situation'])];
    return canvas && situation ? [{ article, canvas, situation }] : [];
  },
);

const drawn = new Set<Hung>();

async function draw(one: Hung): Promise<void> {
  if (drawn.has(one)) return;
  drawn.add(one);
  const { canvas, situation } = one;
  try {
    const moment = momentOf(exhibit, situation);
    await paintScene(canvas, moment, closeView(moment, canvas.width, canvas.height));
  } catch (error) {
    const words = document.createElement('p');
    words.className = 'failed';
    words.textContent = `This picture could not be drawn: ${error instanceof Error ? error.message : String(error)}`;
    canvas.after(words);
  }
}

/** Pictures are drawn one after the other, what came into sight last before what was only scrolled past, the page answering in between. */
const waiting: Hung[] = [];
let working = false;

function want(one: Hung): void {
  waiting.push(one);
  if (working) return;
  working = true;
  requestAnimationFrame(work);
}

function work(): void {
  const next = waiting.pop();
  if (!next) {
    working = false;
    return;
  }
  void draw(next).finally(() => requestAnimationFrame(work));
}

const watcher = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries.reverse()) {
      const one = isIntersecting ? hung.find(({ article }) => article === target) : undefined;
      if (!one) continue;
      watcher.unobserve(target);
      want(one);
    }
  },
  { rootMargin: '400px' },
);
for (const { article } of hung) watcher.observe(article);

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
  for (const one of hung.filter(({ article }) => !article.hidden)) void draw(one);
  for (const { article } of hung)
    for (const more of article.querySelectorAll<HTMLDetailsElement>('.choices details')) more.open = true;
});
document.querySelector('[data-print]')?.addEventListener('click', () => print());
