import { blend, downward, EDGE, oval, piece, rect, seeded, soft, SPAN, type Stop, tint } from '#kit/brush';

const ZENITH: readonly Stop[] = [
  // Under the light of a place this is the night that lies around everything painted.
  [0, '#11162a'],
  [1, '#16213f'],
];
const DUSK: readonly Stop[] = [
  [0, '#16213f'],
  [0.22, '#243459'],
  [0.42, '#465478'],
  [0.58, '#85748a'],
  [0.72, '#c08c7b'],
  [0.86, '#e0a679'],
  [1, '#e8b486'],
];

/** The colors of banks of cloud: low ones lit and dark, high ones dark and lit. */
const BANKS: readonly string[] = ['#e9b494', '#4a4a6b', '#131c36', '#6b6a8c'];

/** A sky from the zenith to the rooftops, with long banks of cloud; `foot` is where it ends behind what stands before it. */
export const sky = piece(
  'sky',
  { bottom: 300, foot: 396, colors: DUSK, zenith: ZENITH, banks: BANKS, seed: 21, count: 54 },
  (g, p) => {
    rect(g, EDGE, -400, SPAN, 400, downward(g, -400, 0, p.zenith));
    rect(g, EDGE, 0, SPAN, p.foot, downward(g, 0, p.bottom, p.colors));
    const random = seeded(p.seed);
    soft(g, 9, (small) => {
      for (let i = 0; i < p.count; i++) {
        const y = 20 + random() * 170;
        const x = EDGE + random() * SPAN;
        const w = 160 + random() * 360;
        small.globalAlpha = 0.1 + random() * 0.14;
        const fill = p.banks[y > 120 ? (i % 3 ? 0 : 1) : i % 2 ? 2 : 3] ?? p.colors[0]?.[1] ?? '#000';
        oval(small, x, y, w, 7 + random() * 15, fill);
      }
    });
  },
);

const TOWERS = [
  { base: 330, color: '#7b7590', low: 90, high: 190, alpha: 0.8, seed: 5 },
  { base: 350, color: '#565b7c', low: 70, high: 178, alpha: 0.95, seed: 12 },
];

/** Rows of towers in haze, a few windows lit, down to `foot`. */
export const skyline = piece('skyline', { rows: TOWERS, foot: 392, window: '#f5c98a', haze: '#e1a582' }, (g, p) => {
  for (const row of p.rows) {
    const random = seeded(row.seed);
    for (let x = EDGE; x < EDGE + SPAN;) {
      const w = 34 + random() * 62;
      const y = row.base - row.low - random() * (row.high - row.low);
      g.globalAlpha = row.alpha;
      rect(g, x, y, w, p.foot - y, row.color);
      if (random() > 0.7) rect(g, x + w * 0.4, y - 14, 2.5, 14, row.color);
      for (let wy = y + 8; wy < row.base - 6; wy += 11) {
        for (let wx = x + 5; wx < x + w - 6; wx += 9) {
          if (random() <= 0.8) continue;
          g.globalAlpha = 0.35 + random() * 0.4;
          rect(g, wx, wy, 3.4, 5, p.window);
        }
      }
      g.globalAlpha = 1;
      x += w + random() * 14;
    }
  }
  const haze = downward(g, 120, 390, [
    [0, tint(p.haze, 0)],
    [1, tint(p.haze, 0.42)],
  ]);
  blend(g, 'source-atop', 1, () => rect(g, EDGE, 120, SPAN, 270, haze));
});
