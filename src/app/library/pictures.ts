import type { LibraryTerms } from './terms';

/** The pictures of a page, each painted once, when it comes into view. */
export interface Pictures {
  /** Looks for pictures that have come into the page. */
  readonly look: (page: HTMLElement) => void;
  readonly close: () => void;
}

/** Watches for pictures: a place takes a moment to paint, and nobody waits for those that are not seen. */
export function watchPictures(paint: LibraryTerms['onPicture']): Pictures {
  const known = new WeakSet<HTMLCanvasElement>();
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLCanvasElement)) continue;
      watch.unobserve(target);
      paint(target.dataset['picture'] ?? '', target);
    }
  });
  return {
    look: (page) => {
      for (const canvas of page.querySelectorAll<HTMLCanvasElement>('canvas[data-picture]')) {
        if (known.has(canvas)) continue;
        known.add(canvas);
        watch.observe(canvas);
      }
    },
    close: () => watch.disconnect(),
  };
}
