import { groundOf, PLACES } from '#place';
import { bake, fetchPlace, type PaintingId } from '#scene/place';

/* The script of the page in which the bench has every place painted. */

/** Pixels for one design unit on a stage of 1280 by 720. */
const SCALE = 1;

/** Milliseconds that painting takes, by place and time of day, in one round over all of them; each is forgotten before it comes again. */
async function paintAll(): Promise<Readonly<Record<string, number>>> {
  const took: Record<string, number> = {};
  for (const place of PLACES) {
    await fetchPlace(place);
    for (const time of groundOf(place).times) {
      const id: PaintingId = `${place}/${time}`;
      const before = performance.now();
      const layers = bake(id, 'wet', SCALE);
      // A canvas paints when it is asked for what is on it.
      for (const { picture } of layers) picture.getContext('2d')?.getImageData(0, 0, 1, 1);
      took[id] = performance.now() - before;
    }
  }
  return took;
}

Object.assign(globalThis, { paintAll });
