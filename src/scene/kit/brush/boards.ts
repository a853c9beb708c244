import { rect, type Surface } from './brush';
import { dark, pale } from './color';
import { down } from './texture';

/** A board with a lit upper edge and a shaded lower one. */
export function board(g: Surface, x: number, y: number, w: number, h: number, color: string): void {
  rect(g, x, y, w, h, down(g, y, y + h, pale(color, 0.22), color, dark(color, 0.28)));
}

/** A recessed panel, as on doors and cupboards. */
export function panel(g: Surface, x: number, y: number, w: number, h: number, color: string, edge: number): void {
  rect(g, x, y, w, h, dark(color, 0.3));
  rect(g, x + edge, y + edge, w - edge, h - edge, pale(color, 0.2));
  rect(g, x + edge, y + edge, w - edge * 2, h - edge * 2, down(g, y, y + h, dark(color, 0.06), color));
}
