import type { Layout } from '#scene';
import { pillAt } from './page/model/pill';
import { fitWords, tellWhere } from './reading';

/** Calls back whenever the screen of a run, or a part of it, has another size, or its letters have come, and says which. The answer stops it. */
export function watchLayout(host: HTMLElement, fit: (letters: boolean) => void): () => void {
  let frame = 0;
  // What is fitted changes sizes in turn, so it waits for a frame of its own: else the browser complains of a loop.
  const sizes = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => fit(false));
  });
  // Where there is no screen to speak of, letters do not come late.
  const letters: FontFaceSet | undefined = 'fonts' in document ? document.fonts : undefined;
  const onLetters = (): void => fit(true);
  const watched = new Set<Element>();
  const onScroll = ({ target }: Event): void => {
    if (target instanceof HTMLElement && target.matches('.words')) tellWhere(target);
  };
  const watch = (): void => {
    for (const element of host.querySelectorAll('.bar, .chips, .view, .words, .lists')) {
      if (watched.has(element)) continue;
      watched.add(element);
      sizes.observe(element);
    }
  };
  // The panel comes into the page when the run reaches the scene.
  const pages = new MutationObserver(watch);
  pages.observe(host, { childList: true, subtree: true });
  host.addEventListener('scroll', onScroll, true);
  letters?.addEventListener('loadingdone', onLetters);
  watch();
  return () => {
    pages.disconnect();
    sizes.disconnect();
    cancelAnimationFrame(frame);
    host.removeEventListener('scroll', onScroll, true);
    letters?.removeEventListener('loadingdone', onLetters);
  };
}

/** How little the bar can say: first the names of the resources are short, then the place and the names of its buttons go, then the title, then the help that there is none of, then the icons of the rest; readers that read aloud have them all. */
const TIGHTEST = 5;

/** How densely the resources stand where they have a row of their own: names beside times, names over times, and those without icons. */
const DENSEST = 2;

/** Fits what has a place of a fixed size: the bar, and the words. */
export function fitPlaces(host: HTMLElement): void {
  const bar = host.querySelector<HTMLElement>('.bar');
  if (bar) {
    const tooFull = (): boolean => bar.scrollWidth > bar.clientWidth || bar.scrollHeight > bar.clientHeight;
    for (let tight = 0; tight <= TIGHTEST; tight++) {
      bar.dataset['tight'] = String(tight);
      if (!tooFull()) break;
    }
    // Where the chips lie over the stage, the radio stands below them.
    const chips = bar.querySelector<HTMLElement>('.chips');
    for (let dense = 0; chips && dense <= DENSEST; dense++) {
      chips.dataset['dense'] = String(dense);
      if (chips.scrollWidth <= chips.clientWidth) break;
    }
    const high = chips?.offsetHeight ?? 0;
    host.style.setProperty('--chips', `${String(high > 0 ? high + CHIP_GAP : 0)}px`);
  }
  fitWords(host);
}

/** Pixels between the chips and what stands below them. */
const CHIP_GAP = 6;

/** Pixels at the foot of the stage over which the cue lies, where the cue lies over the stage. */
export function footOf(host: HTMLElement): number {
  const cue = host.querySelector('.seen');
  if (!cue || cue.clientHeight === 0 || getComputedStyle(cue).position !== 'absolute') return 0;
  return parseFloat(getComputedStyle(cue).maxHeight) + 12;
}

/**
 * Puts the pill of the distance on the ruler that the stage draws, clear of every head, and keeps beside the stage where the heads are;
 * without a stage the pill goes back to its place.
 */
export function followStage(host: HTMLElement, stage: HTMLElement, layout: Layout | undefined): void {
  const { style } = host;
  if (layout) stage.dataset['heads'] = JSON.stringify(layout.heads);
  else delete stage.dataset['heads'];
  const pill = host.querySelector<HTMLElement>('.ruler');
  if (!layout?.ruler || !pill) {
    style.removeProperty('--ruler-x');
    style.removeProperty('--ruler-y');
    return;
  }
  const size = { width: pill.offsetWidth, height: pill.offsetHeight };
  const { x, y } = pillAt(layout.ruler, layout.heads, size, {
    width: layout.width,
    height: layout.height - footOf(host),
  });
  style.setProperty('--ruler-x', `${String(x)}px`);
  style.setProperty('--ruler-y', `${String(y)}px`);
}
