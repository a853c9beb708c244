import {
  disc,
  down,
  across,
  poly,
  rect,
  round,
  shape,
  stand,
  stroke,
  dark,
  pale,
  contact,
  type Surface,
} from '#kit/brush';

/** A small thing: its kind, where it is, and its color. */
export type Thing = readonly [kind: string, at: number, color: string];

const THINGS: Readonly<Record<string, (g: Surface, color: string) => void>> = {
  kettle(g, c) {
    shape(
      g,
      'M-.11,0 C-.14,-.1 -.1,-.19 0,-.19 C.1,-.19 .14,-.1 .11,0 Z',
      across(g, -0.12, 0.12, pale(c, 0.4), c, dark(c, 0.4)),
    );
    shape(g, 'M.09,-.1 L.2,-.17 L.18,-.19 L.07,-.14 Z', c);
    stroke(
      g,
      [
        [-0.07, -0.19],
        [-0.05, -0.25],
        [0.05, -0.25],
        [0.07, -0.19],
      ],
      '#33302c',
      0.018,
    );
  },
  jar(g, c) {
    round(g, -0.05, -0.17, 0.1, 0.17, 0.015, across(g, -0.05, 0.05, pale(c, 0.3), c, dark(c, 0.35)));
    rect(g, -0.045, -0.2, 0.09, 0.035, '#5c4633');
  },
  bowl(g, c) {
    shape(
      g,
      'M-.16,-.09 C-.13,-.01 -.06,0 0,0 C.06,0 .13,-.01 .16,-.09 Z',
      across(g, -0.16, 0.16, pale(c, 0.3), c, dark(c, 0.35)),
    );
    for (const [x, f] of [
      [-0.07, '#c98f3e'],
      [0.01, '#b9583a'],
      [0.08, '#9aa04a'],
    ] as const)
      disc(g, x, -0.1, 0.045, f);
    rect(g, -0.16, -0.095, 0.32, 0.012, pale(c, 0.3));
  },
  board(g, c) {
    poly(
      g,
      [
        [-0.11, 0],
        [0.11, 0],
        [0.09, -0.34],
        [-0.09, -0.34],
      ],
      across(g, -0.1, 0.1, pale(c, 0.2), c),
    );
  },
  plant(g, c) {
    for (let i = 0; i < 9; i++) {
      const a = -0.9 + i * 0.22;
      g.beginPath();
      g.moveTo(0, -0.1);
      g.quadraticCurveTo(a * 0.1, -0.28, a * 0.22, -0.24 - (1 - Math.abs(a)) * 0.1);
      g.strokeStyle = i % 2 ? '#5d7a42' : '#3d5a36';
      g.lineWidth = 0.022;
      g.stroke();
    }
    poly(
      g,
      [
        [-0.07, -0.13],
        [0.07, -0.13],
        [0.052, 0],
        [-0.052, 0],
      ],
      across(g, -0.07, 0.07, pale(c, 0.2), c, dark(c, 0.35)),
    );
  },
  mug(g, color) {
    round(g, -0.045, -0.1, 0.09, 0.1, 0.014, across(g, -0.045, 0.045, pale(color, 0.4), color, dark(color, 0.3)));
    g.beginPath();
    g.arc(0.05, -0.055, 0.028, -1.4, 1.4);
    g.strokeStyle = color;
    g.lineWidth = 0.014;
    g.stroke();
  },
  paper(g, color) {
    poly(g, [[-0.2, -0.018], [0.16, -0.024], [0.2, 0.004], [-0.18, 0.008]], pale(color, 0.2)); // prettier-ignore
  },
  toaster(g, c) {
    round(g, -0.14, -0.18, 0.28, 0.17, 0.05, down(g, -0.18, 0, pale(c, 0.5), c, dark(c, 0.4)));
    rect(g, -0.09, -0.185, 0.18, 0.012, '#2c2c30');
  },
};

/** Draws a small thing with its foot at a point, in design units for a meter. */
export function thing(g: Surface, kind: string, x: number, y: number, k: number, color: string): void {
  stand(g, { x, y, m: k }, () => {
    contact(g, 0, 0, 0.16, 0.014, 0.35);
    lay(g, kind, color);
  });
}

/** Draws a small thing, in meters around its foot. */
export function lay(g: Surface, kind: string, color: string): void {
  const draw = THINGS[kind];
  if (!draw) throw new Error(`The kit has no thing “${kind}”.`);
  draw(g, color);
}
