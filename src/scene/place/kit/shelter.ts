import {
  blend,
  downward,
  fade,
  glow,
  oval,
  piece,
  type Point,
  poly,
  rect,
  round,
  seeded,
  sign,
  type Surface,
} from '#kit/brush';

/** A shelter: its left foot, width and height in design units, and what its board shows. */
interface Shelter {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly board: string;
}

const SHELTER: Shelter = { x: 454, y: 436, width: 372, height: 304, board: '' };

function glass(g: Surface, { x: X, y: Y, width: W, height: H }: Shelter): void {
  const top = Y - H;
  rect(g, X + 12, top + 30, W - 24, H - 48, 'rgba(150,176,205,.12)');
  g.save();
  g.beginPath();
  g.rect(X + 12, top + 30, W - 24, H - 48);
  g.clip();
  for (const [a, b, alpha] of [
    [30, 46, 0.1],
    [90, 16, 0.07],
    [190, 60, 0.09],
    [275, 22, 0.07],
  ] as const) {
    const slant: Point[] = [
      [X + a + 60, top],
      [X + a + b + 60, top],
      [X + a + b - 40, Y],
      [X + a - 40, Y],
    ];
    poly(g, slant, `rgba(220,232,250,${alpha})`);
  }
  const random = seeded(9);
  for (let i = 0; i < 130; i++) {
    g.globalAlpha = 0.18 + random() * 0.3;
    const x = X + random() * W;
    oval(g, x, top + 30 + random() * (H - 60), 0.8 + random(), 1.2 + random() * 1.8, '#dfe8f7');
  }
  g.restore();
}

function frameAndBench(g: Surface, { x: X, y: Y, width: W, height: H }: Shelter): void {
  const top = Y - H;
  for (const x of [X + 10, X + W * 0.36, X + W * 0.68]) {
    rect(
      g,
      x,
      top + 20,
      6,
      H - 24,
      fade(g, x, 0, x + 6, 0, [
        [0, '#8994ab'],
        [1, '#39435b'],
      ]),
    );
  }
  rect(g, X + 10, top + H * 0.62, W - 100, 4, '#5c667f');
  rect(
    g,
    X + 34,
    Y - 66,
    W * 0.56,
    8,
    downward(g, Y - 66, Y - 58, [
      [0, '#b08a63'],
      [1, '#6d5240'],
    ]),
  );
  rect(g, X + 34, Y - 58, W * 0.56, 3, '#3a2f2c');
  for (const x of [X + 50, X + W * 0.56]) rect(g, x, Y - 56, 6, 50, '#39425a');
}

/** The light box at the right end of a shelter. */
const boxOf = ({ x, y, width, height }: Shelter): { x: number; y: number; w: number; h: number } => ({
  x: x + width - 88,
  y: y - height + 44,
  w: 76,
  h: height - 84,
});

/** The light box with a public-health poster: the crisis line's number, always in the picture. */
function poster(g: Surface, shelter: Shelter): void {
  const { x, y, w, h } = boxOf(shelter);
  const middle = x + w / 2;
  round(g, x - 5, y - 5, w + 10, h + 48, 4, '#2b344a');
  rect(
    g,
    x,
    y,
    w,
    h,
    downward(g, y, y + h, [
      [0, '#f4f1e6'],
      [1, '#cfd8dc'],
    ]),
  );
  rect(g, x, y + h * 0.58, w, h * 0.42, '#3f6f75');
  g.beginPath();
  g.arc(middle, y + h * 0.58, 22, Math.PI, Math.PI * 2);
  g.fillStyle = '#3f6f75';
  g.fill();
  g.textAlign = 'center';
  g.fillStyle = '#23343c';
  g.font = sign(700, 13);
  g.fillText('Not alone.', middle, y + 26);
  g.font = sign(500, 9);
  g.fillText('Talk or text,', middle, y + 42);
  g.fillText('any hour.', middle, y + 53);
  g.fillStyle = '#f7f3e7';
  g.font = sign(700, 25);
  g.fillText('988', middle, y + h * 0.58 + 38);
}

function roof(g: Surface, { x: X, y: Y, width: W, height: H, board }: Shelter): void {
  const top = Y - H;
  const slab: Point[] = [
    [X - 14, top + 6],
    [X + W + 10, top + 6],
    [X + W + 2, top + 24],
    [X - 4, top + 24],
  ];
  poly(
    g,
    slab,
    downward(g, top + 6, top + 24, [
      [0, '#4b5670'],
      [1, '#262e44'],
    ]),
  );
  rect(g, X - 14, top + 2, W + 24, 5, '#6f7b96');
  rect(g, X + 6, top + 24, W - 16, 4, '#fdf3da');
  round(g, X + 22, top + 34, 96, 20, 3, '#18202f');
  g.textAlign = 'left';
  g.fillStyle = '#f0b45c';
  g.font = '600 10px "Atkinson Hyperlegible Mono Variable", monospace';
  g.fillText(board, X + 30, top + 48);
}

/** A bus shelter: glass, posts, bench, light box and roof. */
export const shelter = piece('shelter', SHELTER, (g, given) => {
  glass(g, given);
  frameAndBench(g, given);
  poster(g, given);
  roof(g, given);
});

/** The light of a shelter: the strip under the roof and the light box. */
export const shelterLight = piece('shelterLight', SHELTER, (g, given) => {
  const { x: X, y: Y, width: W, height: H } = given;
  blend(g, 'screen', 1, () => {
    const top = Y - H;
    const strip = downward(g, top + 26, Y, [
      [0, 'rgba(255,238,205,.34)'],
      [1, 'rgba(255,238,205,.02)'],
    ]);
    poly(
      g,
      [
        [X + 6, top + 27],
        [X + W - 10, top + 27],
        [X + W + 26, Y + 10],
        [X - 34, Y + 10],
      ],
      strip,
    );
    const { x, y, w, h } = boxOf(given);
    g.fillStyle = glow(g, x + w / 2, y + h / 2, 150, [
      [0, 'rgba(225,238,240,.5)'],
      [1, 'rgba(225,238,240,0)'],
    ]);
    g.fillRect(x - 130, y - 90, 340, 360);
  });
});
