/** An article of a page with the canvas of its picture. */
export interface Hung {
  readonly article: HTMLElement;
  readonly canvas: HTMLCanvasElement;
}

/** The articles that a selector finds, each with its canvas. */
export function hungBy(selector: string): readonly Hung[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((article) => {
    const canvas = article.querySelector('canvas');
    return canvas ? [{ article, canvas }] : [];
  });
}

/**
 * Draws the picture of each article when it comes near the window: one after the other, what came into sight last before what was only scrolled past, the
 * page answering in between. A picture that cannot be drawn says why. Before the page is printed, all that is shown is drawn.
 */
export function drawInSight<One extends Hung>(hung: readonly One[], paint: (one: One) => void | Promise<void>): void {
  const drawn = new Set<One>();
  const waiting: One[] = [];
  let working = false;

  const draw = async (one: One): Promise<void> => {
    if (drawn.has(one)) return;
    drawn.add(one);
    try {
      await paint(one);
    } catch (error) {
      const words = document.createElement('p');
      words.className = 'failed';
      words.textContent = `This picture could not be drawn: ${error instanceof Error ? error.message : String(error)}`;
      one.canvas.after(words);
    }
  };
  const work = (): void => {
    const next = waiting.pop();
    if (next) void draw(next).finally(() => requestAnimationFrame(work));
    else working = false;
  };
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries.reverse()) {
        const one = isIntersecting ? hung.find(({ article }) => article === target) : undefined;
        if (!one) continue;
        watcher.unobserve(target);
        waiting.push(one);
        if (working) continue;
        working = true;
        requestAnimationFrame(work);
      }
    },
    { rootMargin: '400px' },
  );
  for (const { article } of hung) watcher.observe(article);
  window.addEventListener('beforeprint', () => {
    for (const one of hung.filter(({ article }) => !article.hidden)) void draw(one);
  });
}
