import { BOTTOM, downward, EDGE, oval, piece, rect, seeded, soft, SPAN, stroke, type Surface } from '#kit/brush';

/** A lit window mirrored in wet asphalt: left, width, strength, color. */
type Smear = readonly [x: number, w: number, strength: number, color: string];
const NONE: readonly Smear[] = [];

/** A road between its two curbs, wet, with its lane marks; `y` is its far edge. */
export const road = piece('road', { y: 388, smears: NONE }, (g, { y, smears }) => {
  rect(g, EDGE, y, SPAN, 12, '#39415a');
  rect(g, EDGE, y + 10, SPAN, 4, '#20273b');
  rect(
    g,
    EDGE,
    y + 14,
    SPAN,
    30,
    downward(g, y + 14, y + 44, [
      [0, '#232b40'],
      [1, '#1b2234'],
    ]),
  );
  const shine = (small: Surface): void => {
    for (const [x, w, strength, color] of smears) {
      const random = seeded(x);
      for (let i = 0; i < w / 7; i++) {
        const left = x + i * 7 + random() * 5;
        const light = downward(small, y + 10, y + 44, [
          [0, `rgba(${color},${strength * random()})`],
          [1, `rgba(${color},0)`],
        ]);
        rect(small, left, y + 12, 3 + random() * 7, 20 + random() * 14, light);
      }
    }
  };
  soft(g, 2.2, shine, 'screen');
  for (let x = EDGE; x < EDGE + SPAN; x += 200) rect(g, x, y + 28, 92, 2.4, 'rgba(214,206,186,.26)');
  rect(
    g,
    EDGE,
    y + 42,
    SPAN,
    5,
    downward(g, y + 42, y + 47, [
      [0, '#7d8197'],
      [1, '#4d546c'],
    ]),
  );
  rect(g, EDGE, y + 47, SPAN, 6, '#2a3146');
});

/** A sidewalk from `near` down, with its slabs running to a vanishing point. */
export const paving = piece('paving', { near: 438, vx: 700, vy: 250 }, (g, { near, vx, vy }) => {
  const far = 720;
  const stone = downward(g, near, far, [
    [0, '#454d66'],
    [0.16, '#3a425b'],
    [0.5, '#2a3147'],
    [1, '#151a2a'],
  ]);
  rect(g, EDGE, near, SPAN, far - near, stone);
  rect(g, EDGE, far - 1, SPAN, BOTTOM - far + 1, '#151a2a');
  for (let i = -44; i <= 34; i++) {
    const x = vx + i * 120;
    stroke(
      g,
      [
        [vx + (x - vx) * ((near - vy) / (far - vy)), near],
        [x, far],
      ],
      '#171d2f',
      1.2,
      0.5,
    );
  }
  for (const y of [12, 30, 58, 100, 160, 240]) {
    stroke(
      g,
      [
        [EDGE, near + y],
        [EDGE + SPAN, near + y],
      ],
      '#171d2f',
      1.2,
      0.55,
    );
  }
  const random = seeded(3);
  for (let i = 0; i < 190; i++) {
    g.globalAlpha = 0.05 + random() * 0.05;
    const fill = random() > 0.5 ? '#b9c2dc' : '#0d1220';
    oval(g, EDGE + random() * SPAN, near + 4 + random() * 120, 20 + random() * 70, 1.5 + random() * 5, fill);
  }
  g.globalAlpha = 1;
});

/** Rings where drops have just struck the wet ground, from y0 to y1. */
export const splashes = piece('splashes', { y0: 446, y1: 560, count: 255, seed: 77 }, (g, { y0, y1, count, seed }) => {
  const random = seeded(seed);
  g.strokeStyle = '#cfdcf5';
  g.lineWidth = 0.9;
  for (let i = 0; i < count; i++) {
    const y = y0 + random() * (y1 - y0);
    const x = EDGE + random() * SPAN;
    const r = 2 + (y - y0) * 0.05 + random() * 4;
    g.globalAlpha = 0.1 + random() * 0.22;
    g.beginPath();
    g.ellipse(x, y, r, r * 0.3, 0, 0, 7);
    g.stroke();
  }
});

/** Mirrors a finished picture above y onto the wet ground below it, broken into ripples. */
export function wet(
  g: Surface,
  picture: CanvasImageSource & { width: number },
  left: number,
  top: number,
  y: number,
  depth: number,
  alpha: number,
): void {
  const scale = picture.width / SPAN;
  const ripples = (small: Surface): void => {
    for (let i = 0; i < depth; i += 2) {
      const source = y - 6 - i * 1.9;
      if (source < top) break;
      small.globalAlpha = alpha * (1 - i / depth) ** 1.2;
      const sway = Math.sin(i * 0.9) * (1 + i * 0.05);
      small.drawImage(picture, 0, (source - top) * scale, picture.width, 4 * scale, left + sway, y + i, SPAN, 2.4);
    }
  };
  soft(g, 1.6, ripples);
}
