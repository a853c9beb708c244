import { blend, downward, oval, rect, seeded, soft, type Surface } from './brush';
import { EDGE, FAR_KERB, SPAN } from './ground';

/** The dusk sky from the zenith to the rooftops, with long banks of cloud. */
export function sky(g: Surface): void {
  rect(g, EDGE, -400, SPAN, 400, '#131c38');
  rect(
    g,
    EDGE,
    -400,
    SPAN,
    400,
    downward(g, -400, 0, [
      [0, '#0f172f'],
      [1, '#16213f'],
    ]),
  );
  rect(
    g,
    EDGE,
    0,
    SPAN,
    FAR_KERB + 4,
    downward(g, 0, 300, [
      [0, '#16213f'],
      [0.22, '#243459'],
      [0.42, '#465478'],
      [0.58, '#85748a'],
      [0.72, '#c08c7b'],
      [0.86, '#e0a679'],
      [1, '#e8b486'],
    ]),
  );
  const random = seeded(21);
  soft(g, 9, (small) => {
    for (let i = 0; i < 34; i++) {
      const y = 20 + random() * 170;
      const x = EDGE + random() * SPAN;
      const w = 160 + random() * 360;
      small.globalAlpha = 0.1 + random() * 0.14;
      const fill = y > 120 ? (i % 3 ? '#e9b494' : '#4a4a6b') : i % 2 ? '#131c36' : '#6b6a8c';
      oval(small, x, y, w, 7 + random() * 15, fill);
    }
  });
}

/** Two rows of towers in haze, a few windows lit. */
export function skyline(g: Surface): void {
  const rows = [
    { base: 330, color: '#7b7590', low: 90, high: 190, alpha: 0.8, seed: 5 },
    { base: 350, color: '#565b7c', low: 70, high: 178, alpha: 0.95, seed: 12 },
  ];
  for (const row of rows) {
    const random = seeded(row.seed);
    for (let x = EDGE; x < EDGE + SPAN;) {
      const w = 34 + random() * 62;
      const y = row.base - row.low - random() * (row.high - row.low);
      g.globalAlpha = row.alpha;
      rect(g, x, y, w, FAR_KERB - y, row.color);
      if (random() > 0.7) rect(g, x + w * 0.4, y - 14, 2.5, 14, row.color);
      for (let wy = y + 8; wy < row.base - 6; wy += 11) {
        for (let wx = x + 5; wx < x + w - 6; wx += 9) {
          if (random() <= 0.8) continue;
          g.globalAlpha = 0.35 + random() * 0.4;
          rect(g, wx, wy, 3.4, 5, '#f5c98a');
        }
      }
      g.globalAlpha = 1;
      x += w + random() * 14;
    }
  }
  const haze = downward(g, 120, 390, [
    [0, 'rgba(220,160,130,0)'],
    [1, 'rgba(225,165,130,.42)'],
  ]);
  blend(g, 'source-atop', 1, () => rect(g, EDGE, 120, SPAN, 270, haze));
}
