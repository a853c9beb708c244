import { blend, downward, fade, glow, piece, poly, pool, rect, round, soft, type Surface } from '#kit/brush';

const LAMP = { x: 640, y: 432, height: 318 };

/** A street lamp: its foot and height in design units. */
export const lamp = piece('lamp', LAMP, (g, { x, y, height }) => {
  const top = y - height;
  rect(
    g,
    x - 2.6,
    top + 14,
    5.2,
    height - 14,
    fade(g, x - 3, 0, x + 3, 0, [
      [0, '#11172a'],
      [1, '#3b4560'],
    ]),
  );
  round(g, x - 6, y - 26, 12, 26, 2, '#151c30');
  round(g, x - 9, y - 5, 18, 6, 2, '#151c30');
  poly(
    g,
    [
      [x - 13, top + 8],
      [x + 13, top + 8],
      [x + 8, top + 26],
      [x - 8, top + 26],
    ],
    '#ffe7b5',
  );
  poly(
    g,
    [
      [x - 17, top + 8],
      [x + 17, top + 8],
      [x + 6, top - 3],
      [x - 6, top - 3],
    ],
    '#161d31',
  );
  rect(g, x - 9, top + 25, 18, 3, '#161d31');
});

/** The light a lamp throws: a halo, a cone through the wet air, and a pool on the ground. */
export const lampLight = piece('lampLight', LAMP, (g, { x, y, height }) => {
  const top = y - height + 16;
  blend(g, 'screen', 1, () => {
    g.fillStyle = glow(g, x, top, 230, [
      [0, 'rgba(255,214,140,.95)'],
      [0.06, 'rgba(255,206,128,.55)'],
      [0.3, 'rgba(255,186,104,.20)'],
      [1, 'rgba(255,180,96,0)'],
    ]);
    g.fillRect(x - 240, top - 240, 480, 480);
    pool(g, x, y + 44, 0.16, 420, [
      [0, 'rgba(255,204,130,.55)'],
      [0.5, 'rgba(255,190,110,.20)'],
      [1, 'rgba(255,190,110,0)'],
    ]);
  });
  const beam = (small: Surface): void => {
    const light = downward(small, top, y + 60, [
      [0, 'rgba(255,206,132,.26)'],
      [0.7, 'rgba(255,196,116,.10)'],
      [1, 'rgba(255,196,116,.02)'],
    ]);
    poly(
      small,
      [
        [x - 10, top + 6],
        [x + 10, top + 6],
        [x + 330, y + 70],
        [x - 330, y + 70],
      ],
      light,
    );
  };
  soft(g, 16, beam, 'screen');
});
