import {
  blend,
  downward,
  EDGE,
  fade,
  glow,
  piece,
  poly,
  pool,
  rect,
  round,
  seeded,
  SPAN,
  type Surface,
} from '#kit/brush';

/** A way into a house that is lit at night: its left edge, the line it stands on, width and height in design units. */
const ENTRANCE = { x: 760, y: 434, width: 236, height: 292 };

/** A long wall of the building, with windows whose blinds are down. */
function facade(g: Surface, foot: number): void {
  rect(
    g,
    EDGE,
    -400,
    SPAN,
    foot + 400,
    downward(g, -100, foot, [
      [0, '#232a44'],
      [0.6, '#343a55'],
      [1, '#272d45'],
    ]),
  );
  const random = seeded(8);
  for (let y = foot - 8; y > -60; y -= 17) {
    for (let x = EDGE + ((y / 17) % 2) * 22; x < EDGE + SPAN; x += 44) {
      g.globalAlpha = 0.05 + random() * 0.07;
      rect(g, x, y, 42, 15, random() > 0.5 ? '#8a86a0' : '#12182c');
    }
  }
  g.globalAlpha = 1;
  rect(g, EDGE, foot - 30, SPAN, 30, '#1f2539');
  rect(g, EDGE, foot - 33, SPAN, 4, '#454b66');
}

/** A window with its blind half down, lit from inside. */
function blinds(g: Surface, x: number, foot: number, lit: boolean): void {
  const [top, w, h] = [foot - 262, 150, 128] as const;
  rect(g, x - 6, top - 6, w + 12, h + 12, '#1a2036');
  const pane = lit ? (['#f0cf98', '#b98550'] as const) : (['#3b476a', '#232c48'] as const);
  rect(
    g,
    x,
    top,
    w,
    h,
    downward(g, top, top + h, [
      [0, pane[0]],
      [1, pane[1]],
    ]),
  );
  for (let i = 0; i < 9; i++) rect(g, x, top + i * 9, w, 5, lit ? 'rgba(122,88,58,.5)' : 'rgba(16,22,40,.5)');
  rect(g, x + w / 2 - 2, top, 4, h, '#1a2036');
  rect(g, x - 10, top + h + 6, w + 20, 7, '#474d67');
}

/** What one sees inside: a bright hall, its floor, and a counter. */
function hall(g: Surface, x: number, top: number, w: number, foot: number): void {
  const h = foot - top;
  rect(
    g,
    x,
    top,
    w,
    h,
    downward(g, top, foot, [
      [0, '#f4dcae'],
      [0.62, '#e6c08a'],
      [1, '#b98b5b'],
    ]),
  );
  poly(
    g,
    [
      [x + w * 0.2, foot - h * 0.2],
      [x + w * 0.8, foot - h * 0.2],
      [x + w, foot],
      [x, foot],
    ],
    '#a97f58',
  );
  rect(g, x + w * 0.24, foot - h * 0.34, w * 0.34, h * 0.15, '#8a6a52');
  rect(g, x + w * 0.22, foot - h * 0.355, w * 0.38, h * 0.022, '#d9c09a');
  round(g, x + w * 0.66, top + h * 0.24, w * 0.16, h * 0.14, 3, '#c9a777');
  for (const at of [0.26, 0.6]) rect(g, x + w * at, top + 12, w * 0.16, 5, '#fff4d8');
}

/** A glazed double door in a lit building, a lamp over it and a roof to stand under; what is written over it is nobody’s name. */
export const entrance = piece('entrance', ENTRANCE, (g, { x, y, width: w, height: h }) => {
  const top = y - h;
  facade(g, y);
  for (const [at, lit] of [
    [x - 940, false],
    [x - 660, true],
    [x - 380, false],
    [x + w + 150, true],
    [x + w + 420, false],
  ] as const)
    blinds(g, at, y, lit);
  rect(g, x - 16, top - 14, w + 32, h + 14, '#161c30');
  hall(g, x, top, w, y - 4);
  for (const at of [0, w / 2 - 5, w - 8]) rect(g, x + at, top, at === 0 || at > w / 2 ? 8 : 10, h, '#2a3350');
  rect(g, x, top, w, 8, '#2a3350');
  rect(g, x, y - 14, w, 10, '#2a3350');
  for (const at of [0.32, 0.58]) round(g, x + w * at, y - h * 0.48, w * 0.1, 6, 3, '#39425f');
  for (const left of [x + 8, x + w / 2 + 5])
    poly(
      g,
      [
        [left + 14, y - 14],
        [left + 52, top + 8],
        [left + 74, top + 8],
        [left + 36, y - 14],
      ],
      'rgba(255,255,255,.13)',
    );
  rect(g, x - 26, y - 4, w + 52, 8, '#565c76');
  const roof = top - 44;
  rect(
    g,
    x - 74,
    roof,
    w + 148,
    18,
    fade(g, x - 74, 0, x + w + 74, 0, [
      [0, '#2b3350'],
      [0.5, '#4a506e'],
      [1, '#2b3350'],
    ]),
  );
  rect(g, x - 74, roof + 18, w + 148, 4, '#151b2e');
  const lampX = x + w / 2;
  rect(g, lampX - 3, roof + 20, 6, 8, '#151b2e');
  round(g, lampX - 21, roof + 26, 42, 12, 5, '#ffeec2');
});

/** The light of an entrance: from the lamp over it, and out of the hall onto the ground before it. */
export const entranceLight = piece('entranceLight', ENTRANCE, (g, { x, y, width: w, height: h }) => {
  const lampY = y - h - 12;
  blend(g, 'screen', 1, () => {
    g.fillStyle = glow(g, x + w / 2, lampY, 330, [
      [0, 'rgba(255,226,164,.8)'],
      [0.1, 'rgba(255,210,140,.34)'],
      [1, 'rgba(255,190,110,0)'],
    ]);
    g.fillRect(x - 300, lampY - 340, w + 600, 680);
    pool(g, x + w / 2 - 30, y + 46, 0.17, 430, [
      [0, 'rgba(255,212,144,.6)'],
      [0.5, 'rgba(255,196,120,.22)'],
      [1, 'rgba(255,190,110,0)'],
    ]);
  });
});
