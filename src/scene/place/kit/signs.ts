import { fade, piece, rect, round, sign, type Surface } from '#kit/brush';

/** A steel pole standing on the curb, its foot at x and y. */
function pole(g: Surface, x: number, y: number, height: number): void {
  const steel = fade(g, x - 3, 0, x + 3, 0, [
    [0, '#6b7590'],
    [1, '#2b344c'],
  ]);
  rect(g, x - 2.4, y - height, 4.8, height, steel);
  round(g, x - 6, y - 4, 12, 5, 2, '#20283c');
}

const LETTERS = '#dfe6ea';

/** The sign where a bus stops: its pole, and a flag with the route. */
export const busSign = piece('busSign', { x: 640, y: 435, height: 322, route: '' }, (g, { x, y, height, route }) => {
  pole(g, x, y, height);
  const top = y - height + 6;
  round(g, x - 50, top, 46, 62, 4, '#2b5470');
  round(g, x - 42, top + 7, 30, 22, 4, LETTERS);
  rect(g, x - 39, top + 10, 24, 9, '#2b5470');
  rect(g, x - 38, top + 28, 5, 4, LETTERS);
  rect(g, x - 21, top + 28, 5, 4, LETTERS);
  g.textAlign = 'center';
  g.fillStyle = LETTERS;
  g.font = sign(700, 18);
  g.fillText(route, x - 27, top + 53);
});

/** The sign at a street corner: the name of the street along the picture, and that of the one across it. */
export const cornerSign = piece(
  'cornerSign',
  { x: 640, y: 435, height: 350, along: '', across: '' },
  (g, { x, y, height, along, across }) => {
    pole(g, x, y, height);
    const top = y - height;
    const blade = (left: number, line: number, width: number, words: string): void => {
      round(g, left, line, width, 19, 3, '#24584a');
      g.textAlign = 'center';
      g.fillStyle = LETTERS;
      g.font = sign(600, 12);
      g.fillText(words, left + width / 2, line + 14);
    };
    blade(x - 40, top - 2, 80, along);
    blade(x - 32, top + 21, 64, across);
  },
);
