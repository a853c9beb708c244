import type { Weather } from '#place';
import { clamp, EDGE, NIGHT, rect, soft, SPAN, type Surface } from '#kit/brush';
import { bakedFor, drawLayer } from './bake';
import { type PaintingId, paintingOf } from './painting';

/** A part of a place: about x, and from a line down. */
export interface Glimpse {
  readonly place: PaintingId;
  readonly weather: Weather;
  readonly x: number;
  readonly y: number;
}

/** Pixels as designed for a design unit, and how far it is out of focus. */
const SCALE = 0.95;
const BLUR = 6;
/** The middle of the picture as designed. */
const MIDDLE = 640;

/** Draws a part of a place over a surface so wide and high, far out of focus and without vehicles: what is behind a face. */
export function paintGlimpse(g: Surface, { place, weather, x, y }: Glimpse, width: number, height: number): void {
  const vehicles = paintingOf(place).layers.flatMap((layer) => ('name' in layer && layer.vehicle ? [layer.name] : []));
  const w = width / SCALE;
  const left = clamp(x - w / 2, EDGE, EDGE + SPAN - w);
  const shift = left + w / 2 - MIDDLE;
  rect(g, 0, 0, width, height, NIGHT);
  soft(g, BLUR, (small) => {
    small.scale(SCALE, SCALE);
    small.translate(-left, -y);
    for (const layer of bakedFor(place, weather)) {
      if (vehicles.includes(layer.name)) continue;
      // No layer ends inside the picture.
      const aside = shift * (1 - layer.parallax);
      const within = clamp(aside, left + w - (layer.x + layer.w), left - layer.x);
      drawLayer(small, layer, layer.w >= SPAN ? within : aside);
    }
  });
}
