/** How far the stage goes on behind the panel's rounded corners, in pixels. */
const BEHIND = 4;

/** The room above the panel, in pixels, that the use-of-force drawer needs to open there. */
const DRAWER = 400;

/**
 * Keeps the stage between the bar and the panel, whatever the window's size and however much the panel has to say.
 * The answer stops it.
 */
export function watchLayout(host: HTMLElement): () => void {
  const fit = (): void => {
    const view = host.querySelector<HTMLElement>('.view');
    const panel = host.querySelector<HTMLElement>('.panel');
    if (!view || !panel) return;
    const flow = document.documentElement.classList.contains('flow');
    const room = panel.getBoundingClientRect().top - view.getBoundingClientRect().top + BEHIND;
    const speech = host.querySelector('#speech');
    const front = panel.parentElement;
    if (front && speech) {
      const top = front.getBoundingClientRect().top;
      front.classList.toggle('tight', !flow && room - BEHIND < DRAWER);
      front.style.setProperty('--free', `${String(Math.round(room - BEHIND))}px`);
      front.style.setProperty('--words', `${String(Math.round(speech.getBoundingClientRect().bottom - top))}px`);
    }
    view.style.height = flow ? '' : `${String(Math.max(120, Math.round(room)))}px`;
  };
  const sizes = new ResizeObserver(fit);
  const watched = new Set<Element>();
  const watch = (): void => {
    for (const element of host.querySelectorAll('.on-scene, .panel, .line')) {
      if (watched.has(element)) continue;
      watched.add(element);
      sizes.observe(element);
    }
  };
  // The panel comes into the page when the run reaches the scene.
  const pages = new MutationObserver(watch);
  pages.observe(host, { childList: true, subtree: true });
  watch();
  fit();
  return () => {
    pages.disconnect();
    sizes.disconnect();
  };
}

/** A ruler as the stage draws it, in pixels from the stage's left top corner. */
export interface RulerPlace {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** Puts the pill of the distance in the middle of the ruler that the stage draws, inside the picture; without one it goes back to its place. */
export function placeRuler(host: HTMLElement, ruler: RulerPlace | undefined): void {
  const style = host.style;
  if (!ruler) {
    style.removeProperty('--ruler-x');
    style.removeProperty('--ruler-y');
    return;
  }
  style.setProperty('--ruler-x', `${String(Math.round((ruler.x1 + ruler.x2) / 2))}px`);
  style.setProperty('--ruler-y', `${String(Math.round(ruler.y))}px`);
}
