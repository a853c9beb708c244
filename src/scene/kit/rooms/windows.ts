import { cut, disc, down, across, poly, rect, tint, dark, pale, ao, piece, board, type Surface } from '#kit/brush';

/** A window: its box, what divides it, and what hangs in it. */
const OPENING = {
  x: 560,
  y: 190,
  w: 150,
  h: 120,
  frame: '#ece3cd',
  columns: 2,
  rows: 1,
  curtain: '', // color of curtains at the sides, if there are any
  sheer: 0, // opacity of a sheer over the glass
  sheerColor: '#fff4dd',
  drop: 20, // how far curtains hang below
  rod: '#6a533c',
  open: 0.3, // share of the width each curtain covers
  glass: '#bcd0e6',
  reflect: 0.12,
  light: 0.4, // light through the curtains
};
type Opening = typeof OPENING;

function panes(g: Surface, p: Opening): void {
  const { x, y, w, h, frame, columns, rows, glass, reflect, sheer, sheerColor } = p;
  if (sheer) {
    rect(g, x, y, w, h, tint(sheerColor, sheer));
    for (let i = 0; i < w; i += 7) rect(g, x + i, y, 3, h, tint('#ffffff', sheer * 0.2));
  }
  poly(
    g,
    [
      [x, y],
      [x + w * 0.36, y],
      [x + w * 0.12, y + h],
      [x, y + h],
    ],
    tint(glass, reflect),
  );
  poly(
    g,
    [
      [x + w * 0.55, y],
      [x + w * 0.68, y],
      [x + w * 0.44, y + h],
      [x + w * 0.31, y + h],
    ],
    tint(glass, reflect * 0.7),
  );
  for (let i = 1; i < columns; i++) {
    const bar = x + (w * i) / columns - 2.5;
    rect(g, bar, y, 5, h, across(g, bar, bar + 5, frame, dark(frame, 0.3)));
  }
  for (let i = 1; i < rows; i++) rect(g, x, y + (h * i) / rows - 2, w, 4, frame);
}

function curtains(g: Surface, { x, y, w, h, rod, curtain, open, drop, light }: Opening): void {
  rect(g, x - 40, y - 26, w + 80, 4, rod);
  for (const end of [x - 41, x + w + 41]) disc(g, end, y - 24, 4.5, rod);
  const wide = w * open + 26,
    bottom = y + h + drop,
    folds = 7;
  for (const onLeft of [true, false]) {
    const left = onLeft ? x - 32 : x + w + 32 - wide;
    ao(g, onLeft ? left + wide : left - 10, y - 20, 10, bottom - y + 20, onLeft ? 'left' : 'right', 0.2);
    for (let i = 0; i < folds; i++) {
      const a = left + (wide * i) / folds,
        b = left + (wide * (i + 1)) / folds,
        cloth = across(g, a, b, dark(curtain, 0.28), pale(curtain, 0.1 + light * 0.3), dark(curtain, 0.12));
      poly(
        g,
        [
          [a, y - 23],
          [b, y - 23],
          [b + (i - 3) * 0.4, bottom],
          [a + (i - 3.5) * 0.4, bottom],
        ],
        cloth,
      );
    }
    rect(g, left - 2, bottom - 3, wide + 4, 3, dark(curtain, 0.3));
  }
}

/** A window in a wall: cut through to the layers behind; curtains, blind, sill. */
const roomWindow = piece('roomWindow', OPENING, (g, p) => {
  const { x, y, w, h, frame } = p;
  rect(g, x - 11, y - 11, w + 22, h + 22, down(g, y - 11, y + h + 11, pale(frame, 0.1), dark(frame, 0.14)));
  rect(g, x - 3, y - 3, w + 6, h + 6, dark(frame, 0.4));
  cut(g, x, y, w, h);
  panes(g, p);
  ao(g, x, y, w, 10, 'top', 0.3);
  board(g, x - 16, y + h + 5, w + 32, 8, frame);
  ao(g, x - 14, y + h + 13, w + 28, 12, 'top', 0.22);
  if (p.curtain !== '') curtains(g, p);
});

/** A window of a room, cut through to what is outside. */
export const WINDOWS = { roomWindow };
