/** The parts of a run that How to play explains, in the order in which they come. */
export type Part = 'call' | 'person' | 'choice' | 'report';

/** Paints a part as it is in a real run, and gives the words that stand on it there; rejects where it cannot be shown. */
export type Glimpse = (part: Part, picture: HTMLCanvasElement) => Promise<string>;

/** Fetches what pictures are painted with. */
export type Glimpses = () => Promise<Glimpse>;

/** Paints the pictures of the parts on a page that is there already; one that cannot be had leaves no gap. */
export function illustrate(page: ParentNode, glimpses: Glimpses): void {
  const places = [...page.querySelectorAll<HTMLElement>('[data-part]')];
  const coming = glimpses();
  for (const place of places) {
    const picture = place.querySelector('canvas');
    const words = place.querySelector('span');
    const show = async (): Promise<void> => {
      const glimpse = await coming;
      if (!picture || !words) return;
      words.textContent = await glimpse(place.dataset['part'] as Part, picture);
    };
    show().catch(() => place.remove());
  }
}
