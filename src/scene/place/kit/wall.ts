import { downward, fade, piece, poly, rect, round, seeded, type Surface } from '#kit/brush';

/** A low wall to sit on: its left foot, width and height in design units. */
interface Wall {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WALL: Wall = { x: 0, y: 436, width: 128, height: 66 };
/** Height of a course of bricks, and length of a brick. */
const COURSE = 9;
const BRICK = 21;
/** Thickness of the stone on top. */
const COPING = 9;

function bricks(g: Surface, { x, y, width, height }: Wall): void {
  const top = y - height + COPING;
  const random = seeded(7);
  for (let row = 0; top + row * COURSE < y; row++) {
    const line = top + row * COURSE;
    for (let brick = -1; brick * BRICK < width; brick++) {
      const from = Math.max(0, (brick + (row % 2) / 2) * BRICK);
      const to = Math.min(width, (brick + 1 + (row % 2) / 2) * BRICK - 1);
      const tone = ['#5b4647', '#64504d', '#544146'][Math.floor(random() * 3)] ?? '#5b4647';
      if (to > from) rect(g, x + from, line, to - from, Math.min(COURSE - 1, y - line), tone);
    }
  }
}

/** A low wall of brick with a flat stone on it. */
export const lowWall = piece('lowWall', WALL, (g, wall) => {
  const { x, y, width, height } = wall;
  rect(g, x, y - height + COPING, width, height - COPING, '#3c3038');
  bricks(g, wall);
  const shade = downward(g, y - height + COPING, y, [
    [0, 'rgba(10,14,30,.42)'],
    [0.25, 'rgba(10,14,30,.08)'],
    [1, 'rgba(10,14,30,.46)'],
  ]);
  rect(g, x, y - height + COPING, width, height - COPING, shade);
  const stone = fade(g, x, 0, x + width, 0, [
    [0, '#70768a'],
    [1, '#8f93a0'],
  ]);
  round(g, x - 5, y - height, width + 10, COPING, 2, stone);
  poly(
    g,
    [
      [x - 3, y - height],
      [x + width + 3, y - height],
      [x + width - 1, y - height - 3],
      [x + 1, y - height - 3],
    ],
    '#a9adb6',
  );
});
