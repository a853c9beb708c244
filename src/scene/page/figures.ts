import { CLOSE_UP, fetchPlace, type PaintingId, paintPortrait, paintScene, placeIn, poseFor } from '#scene/still';
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
  if (kind === 'place') return paintPlace(canvas, word as PaintingId);
  paintWord(canvas, kind as Worn, word);
});

/** What is shown on somebody. */
type Worn = Exclude<Drawable['kind'], 'place'>;

/** A place with nobody in it. */
async function paintPlace(canvas: HTMLCanvasElement, id: PaintingId): Promise<void> {
  const place = placeIn(id);
  if (place) await fetchPlace(place);
  await paintScene(canvas, { place: id, weather: 'dry', actors: [], riders: [], leaving: [], lightBar: false, ownCar: true, vehicles: [] }, SET); // prettier-ignore
}

function paintWord(canvas: HTMLCanvasElement, kind: Worn, word: string): void {
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

/** The part of a place that is shown: from a little above the heads to below the feet, as broad as its picture. */
const SET = { x: 0, y: -180, w: 1280, h: 741 };

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
