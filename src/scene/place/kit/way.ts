import { blend, BOTTOM, downward, EDGE, oval, piece, rect, seeded, soft, SPAN, type Surface } from '#kit/brush';

/** A wet road seen from its edge, from the line `y` down, with the curb on its other side and its lane marks drawn long. */
export const roadway = piece('roadway', { y: 392, mark: 428 }, (g, { y, mark }) => {
  const asphalt = downward(g, y, BOTTOM, [
    [0, '#2b3450'],
    [0.12, '#222a42'],
    [0.4, '#161d31'],
    [1, '#0d1227'],
  ]);
  rect(g, EDGE, y, SPAN, BOTTOM - y, asphalt);
  rect(g, EDGE, y, SPAN, 6, '#666c84');
  rect(g, EDGE, y + 6, SPAN, 5, '#2a3146');
  for (let x = EDGE; x < EDGE + SPAN; x += 320) rect(g, x, mark, 190, 4, 'rgba(214,206,186,.28)');
  const random = seeded(41);
  soft(g, 3, (small) => {
    for (let i = 0; i < 130; i++) {
      small.globalAlpha = 0.05 + random() * 0.08;
      const fill = random() > 0.45 ? '#aab8dc' : '#0a0f1d';
      oval(small, EDGE + random() * SPAN, y + 30 + random() * 300, 60 + random() * 180, 1.5 + random() * 4, fill);
    }
  });
});

/** Lights of a street that one drives along: drawn out, and mirrored on the road at `y`. */
export const passingLights = piece('passingLights', { y: 392, count: 26, seed: 19 }, (g, { y, count, seed }) => {
  const random = seeded(seed);
  const colors = ['255,206,132', '255,176,92', '168,190,236'] as const;
  const streaks = (small: Surface): void => {
    for (let i = 0; i < count; i++) {
      const x = EDGE + random() * SPAN;
      const w = 70 + random() * 150;
      const up = 60 + random() * 150;
      const color = colors[Math.floor(random() * colors.length)] ?? colors[0];
      oval(small, x, y - up, w, 2.5 + random() * 3, `rgba(${color},.5)`);
      oval(small, x, y + 22 + up * 0.35, w * 0.8, 3 + random() * 3, `rgba(${color},.16)`);
    }
  };
  blend(g, 'source-over', 1, () => soft(g, 5, streaks, 'screen'));
});
