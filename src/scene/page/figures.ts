import { CLOSE_UP, paintPortrait, poseFor } from '#scene/still';
import type { Drawable } from '#examine/gallery';
import type { Face, Posture, Thing } from '#story';
import { drawInSight, hungBy } from './insight';
import { drawFigure, faceOf, fetchRest, isDuty, personOf, type PersonId, poseOf, WHOLE } from '#rig';

/* The script of the page of words: it draws what each word stands for when it comes near the window, and shows those that are looked for. */

/** Who shows the words that are about nobody: one in trouble, and one on duty. */
const SOMEBODY: PersonId = 'brown-cardigan';
const OFFICER: PersonId = 'navy-bun';

/** The part of a figure that is shown, in heads around the soles: of somebody who stands, and of the hands of one. */
const UPRIGHT = { x: -2, y: -8.2, w: 4, h: 8.6 };
const IN_HAND = { x: -2.2, y: -5.6, w: 4.4, h: 4.4 };

const hung = hungBy('article[data-word]');

drawInSight(hung, async ({ article, canvas }) => {
  const { kind = '', word = '' } = article.dataset;
  await fetchRest();
  paintWord(canvas, kind as Drawable['kind'], word);
});

function paintWord(canvas: HTMLCanvasElement, kind: Drawable['kind'], word: string): void {
  switch (kind) {
    case 'figure':
      draw(canvas, UPRIGHT, word as PersonId, poseOf('neutral'));
      break;
    case 'pose':
      draw(canvas, WHOLE, isDuty(word as Posture) ? OFFICER : SOMEBODY, poseOf(word as Posture));
      break;
    case 'holds': {
      const pose = word === 'baby' ? 'hold-baby' : 'neutral';
      draw(canvas, IN_HAND, OFFICER, poseFor({ pose, holds: [word as Thing] }));
      break;
    }
    case 'face':
      paintPortrait(canvas, { person: SOMEBODY, pose: 'neutral', holds: [], face: word as Face });
      break;
  }
}

/** A person, as large as the part that is wanted allows. */
function draw(canvas: HTMLCanvasElement, part: typeof WHOLE, id: PersonId, pose: ReturnType<typeof poseFor>): void {
  const g = canvas.getContext('2d', { willReadFrequently: true });
  if (!g) throw new Error('This browser offers no 2D drawing surface.');
  const scale = Math.min(canvas.width / part.w, canvas.height / part.h);
  const w = canvas.width / scale;
  const box = { ...part, x: part.x - (w - part.w) / 2, w };
  drawFigure(g, { person: personOf(id), pose, face: faceOf('calm'), flip: false }, scale, CLOSE_UP, box);
}

const search = document.querySelector<HTMLInputElement>('input[type=search]');
const status = document.querySelector('[data-shown]');

function show(): void {
  const wanted = (search?.value ?? '').toLowerCase().split(/\s+/).filter((word) => word !== ''); // prettier-ignore
  for (const { article } of hung) {
    const words = article.textContent.toLowerCase();
    article.hidden = !wanted.every((word) => words.includes(word));
  }
  for (const part of document.querySelectorAll<HTMLElement>('section'))
    part.hidden = part.querySelector('article:not([hidden])') === null;
  const count = hung.filter(({ article }) => !article.hidden).length;
  if (status) status.textContent = `${count} of ${hung.length} words are shown.`;
}

search?.addEventListener('input', show);
document.querySelector('[data-print]')?.addEventListener('click', () => print());
