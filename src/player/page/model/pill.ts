/** A round thing on the stage that nothing may lie on, in pixels: its middle, and how far it reaches around it. */
interface Round {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** How large something is, in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is kept free between the pill and a head, or an edge, in pixels. */
const AIR = 6;

/**
 * Where the middle of the distance's pill lies: in the middle of its ruler, or, where a head is there, as near to it as it is clear of all heads and
 * inside the picture: below them, beside them, or above.
 */
export function pillAt(
  ruler: { readonly x1: number; readonly x2: number; readonly y: number },
  heads: readonly Round[],
  pill: Size,
  picture: Size,
): { readonly x: number; readonly y: number } {
  const inside = (value: number, half: number, whole: number): number =>
    Math.max(half + AIR, Math.min(whole - half - AIR, value));
  const [halfWidth, halfHeight] = [pill.width / 2, pill.height / 2];
  const at = (x: number, y: number): { readonly x: number; readonly y: number } => ({
    x: Math.round(inside(x, halfWidth, picture.width)),
    y: Math.round(inside(y, halfHeight, picture.height)),
  });
  const middle = (ruler.x1 + ruler.x2) / 2;
  const reach = (head: Round): number => head.r + AIR;
  const places = [
    at(middle, ruler.y),
    at(middle, Math.max(...heads.map((head) => head.y + reach(head) + halfHeight))),
    at(Math.max(...heads.map((head) => head.x + reach(head) + halfWidth)), ruler.y),
    at(Math.min(...heads.map((head) => head.x - reach(head) - halfWidth)), ruler.y),
    at(middle, Math.min(...heads.map((head) => head.y - reach(head) - halfHeight))),
  ];
  const isClear = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
    heads.every((head) => Math.abs(head.x - x) >= head.r + halfWidth || Math.abs(head.y - y) >= head.r + halfHeight);
  return places.find(isClear) ?? at(middle, ruler.y);
}
