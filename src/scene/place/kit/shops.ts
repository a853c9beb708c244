import {
  blend,
  disc,
  downward,
  EDGE,
  glow,
  piece,
  poly,
  type Random,
  rect,
  round,
  seeded,
  sign,
  SPAN,
  stroke,
  type Surface,
} from '#kit/brush';

/** One house of a row: its wall, and behind its front nothing, a shutter, or lit what one sees there. */
interface Unit {
  readonly x: number;
  readonly w: number;
  readonly h: number;
  readonly color: string;
  readonly front: 'dark' | 'shutter' | 'tables' | 'machines' | 'crates';
  readonly lit?: string;
  readonly sign?: string;
  /** How far the sign is moved aside. */
  readonly aside?: number;
  readonly awning?: string;
}

/** A row of shops: the line it stands on, and its houses from left to right. */
interface Row {
  readonly y: number;
  readonly seed: number;
  readonly houses: readonly Unit[];
}

const ROW: Row = { y: 390, seed: 11, houses: [] };
/** The height of the ground floor. */
const GROUND_FLOOR = 84;

function upperWindows(g: Surface, u: Unit, y: number, random: Random): void {
  const count = Math.max(3, Math.round(u.w / 46));
  const gap = u.w / count;
  for (let row = 0; row < 2; row++) {
    for (let i = 0; i < count; i++) {
      const x = u.x + gap * i + gap * 0.26;
      const top = y + 16 + row * (u.h > 170 ? 44 : 36);
      const w = gap * 0.48;
      const on = random() > 0.68;
      rect(g, x - 2, top - 2, w + 4, 32, '#20273c');
      const glass = on ? (['#f3c27c', '#b97c46'] as const) : (['#4c5a7c', '#2a3350'] as const);
      rect(
        g,
        x,
        top,
        w,
        27,
        downward(g, top, top + 27, [
          [0, glass[0]],
          [1, glass[1]],
        ]),
      );
      rect(g, x + gap * 0.24 - 0.8, top, 1.6, 27, '#20273c');
      rect(g, x - 3, top + 28, w + 6, 3, '#2f3650');
      if (on) {
        g.globalAlpha = 0.5;
        rect(g, x, top, gap * 0.14, 27, '#7a5638');
        g.globalAlpha = 1;
      }
    }
  }
}

function machines(g: Surface, x: number, foot: number): void {
  for (let i = 0; i < 5; i++) {
    const cx = x + 34 + i * 34;
    round(g, cx - 13, foot - 50, 26, 40, 3, '#c9b59a');
    disc(g, cx, foot - 28, 9.5, '#efe0c4');
    disc(g, cx, foot - 28, 7.5, '#6d6a70');
  }
}

function tables(g: Surface, x: number, foot: number): void {
  for (let i = 0; i < 3; i++) {
    const cx = x + 38 + i * 48;
    rect(g, cx, foot - 30, 26, 2.5, '#5a3d2e');
    rect(g, cx + 12, foot - 30, 2, 20, '#5a3d2e');
    disc(g, cx + 5, foot - 42, 6, '#6b4733');
    round(g, cx - 2, foot - 38, 14, 18, 5, '#6b4733');
  }
}

const FRUIT = ['#c9603c', '#c89a3c', '#7c9a4a', '#b04a3a'] as const;

function crates(g: Surface, x: number, foot: number): void {
  for (const [i, color] of FRUIT.entries()) {
    rect(g, x + 16 + i * 36, foot - 34, 30, 4, '#7a5236');
    for (let k = 0; k < 5; k++) disc(g, x + 20 + i * 36 + k * 6, foot - 37, 3.2, color);
  }
}

function awning(g: Surface, u: Unit, color: string, floor: number): void {
  const w = (u.w - 8) / 9;
  for (let i = 0; i < 9; i++) {
    const left = u.x + 4 + w * i;
    poly(
      g,
      [
        [left, floor + 14],
        [left + w, floor + 14],
        [u.x + 2 + w * (i + 1) * 1.005, floor + 30],
        [u.x + 2 + w * i * 1.005, floor + 30],
      ],
      i % 2 ? color : '#cdb79a',
    );
  }
  rect(g, u.x + 2, floor + 28, u.w - 4, 3, 'rgba(20,20,30,.35)');
}

function shopfront(g: Surface, u: Unit, lit: string, foot: number): void {
  const floor = foot - GROUND_FLOOR;
  rect(
    g,
    u.x + 10,
    floor + 16,
    u.w - 20,
    64,
    downward(g, floor, foot, [
      [0, lit],
      [0.65, '#e3a35c'],
      [1, '#a86a3c'],
    ]),
  );
  for (let i = 1; i < 4; i++) rect(g, u.x + 10 + ((u.w - 20) * i) / 4 - 1.5, floor + 16, 3, 64, '#332a30');
  if (u.front === 'machines') machines(g, u.x, foot);
  if (u.front === 'tables') tables(g, u.x, foot);
  if (u.front === 'crates') crates(g, u.x, foot);
  rect(g, u.x + 6, floor - 1, u.w - 12, 16, '#2a2a3c');
  g.font = sign(600, 11);
  g.fillStyle = '#ffe6bd';
  g.textAlign = 'center';
  g.fillText(u.sign ?? '', u.x + u.w / 2 + (u.aside ?? 0), floor + 11);
  if (u.awning) awning(g, u, u.awning, floor);
}

function closed(g: Surface, u: Unit, floor: number): void {
  if (u.front === 'shutter') {
    rect(g, u.x + 12, floor + 12, u.w - 24, 70, '#2c3449');
    for (let i = 0; i < 11; i++) rect(g, u.x + 12, floor + 14 + i * 6.2, u.w - 24, 1.4, 'rgba(160,175,205,.16)');
    return;
  }
  rect(g, u.x + 14, floor + 12, u.w - 28, 66, '#232b42');
  stroke(
    g,
    [
      [u.x + 30, floor + 72],
      [u.x + 70, floor + 14],
    ],
    '#8fa0c4',
    9,
    0.08,
  );
  stroke(
    g,
    [
      [u.x + 56, floor + 72],
      [u.x + 86, floor + 30],
    ],
    '#8fa0c4',
    4,
    0.08,
  );
}

/** A row of shops with flats above, in the evening haze. */
export const shops = piece('shops', ROW, (g, { y: foot, seed, houses }) => {
  const floor = foot - GROUND_FLOOR;
  const random = seeded(seed);
  for (const u of houses) {
    const y = foot - u.h;
    rect(
      g,
      u.x,
      y,
      u.w,
      u.h,
      downward(g, y, foot, [
        [0, u.color],
        [1, '#1d2438'],
      ]),
    );
    rect(g, u.x - 2, y - 5, u.w + 4, 7, '#2a3048');
    rect(g, u.x, y + 2, u.w, 2, 'rgba(255,214,160,.12)');
    upperWindows(g, u, y, random);
    rect(g, u.x, floor - 4, u.w, 4, '#20263c');
    if (u.lit) shopfront(g, u, u.lit, foot);
    else closed(g, u, floor);
  }
  blend(g, 'source-atop', 1, () => {
    rect(
      g,
      EDGE,
      foot - 220,
      SPAN,
      224,
      downward(g, foot - 220, foot, [
        [0, 'rgba(120,118,150,.10)'],
        [1, 'rgba(120,112,140,.22)'],
      ]),
    );
  });
});

/** The glow of the open shops, to be laid over what stands near them. */
export const shopLight = piece('shopLight', ROW, (g, { y: foot, houses }) => {
  g.globalCompositeOperation = 'screen';
  for (const u of houses) {
    if (!u.lit) continue;
    g.fillStyle = glow(g, u.x + u.w / 2, foot - 30, 130, [
      [0, 'rgba(255,186,104,.34)'],
      [1, 'rgba(255,186,104,0)'],
    ]);
    g.fillRect(u.x - 120, foot - 170, u.w + 240, 200);
  }
});
