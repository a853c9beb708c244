import { BOTTOM, EDGE, FAR_KERB, SPAN } from './ground';
import { downward, oval, rect, seeded, soft, stroke, type Surface } from './brush';

/** Lit windows mirrored in the wet asphalt: left, width, strength, colour. */
const SMEARS = [
  [176, 138, 0.5, '255,176,92'],
  [492, 180, 0.62, '255,205,130'],
  [700, 138, 0.5, '255,176,92'],
  [40, 30, 0.1, '200,200,255'],
  [930, 60, 0.12, '160,180,240'],
] as const;

/** The road between its two kerbs, wet, with its lane marks. */
export function road(g: Surface): void {
  const y = FAR_KERB - 4;
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
    for (const [x, w, strength, color] of SMEARS) {
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
}

/** The footway with its slabs running to a vanishing point under the lamp. */
export function paving(g: Surface): void {
  const near = FAR_KERB + 46;
  const far = 720;
  const stone = downward(g, near, far, [
    [0, '#454d66'],
    [0.16, '#3a425b'],
    [0.5, '#2a3147'],
    [1, '#151a2a'],
  ]);
  rect(g, EDGE, near, SPAN, far - near, stone);
  rect(g, EDGE, far - 1, SPAN, BOTTOM - far + 1, '#151a2a');
  const vx = 700;
  const vy = 250;
  for (let i = -34; i <= 34; i++) {
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
  for (let i = 0; i < 120; i++) {
    g.globalAlpha = 0.05 + random() * 0.05;
    const fill = random() > 0.5 ? '#b9c2dc' : '#0d1220';
    oval(g, EDGE + random() * SPAN, near + 4 + random() * 120, 20 + random() * 70, 1.5 + random() * 5, fill);
  }
  g.globalAlpha = 1;
}

/** Rings where drops have just struck the wet ground. */
export function splashes(g: Surface, y0: number, y1: number, count: number, seed: number): void {
  const random = seeded(seed);
  g.save();
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
  g.restore();
}

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
