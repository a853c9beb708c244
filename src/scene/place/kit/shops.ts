import { EDGE, FAR_KERB, SPAN } from './ground';
import { blend, disc, downward, glow, poly, rect, round, seeded, sign, stroke, type Random, type Surface } from './brush';

type Kind = 'dark' | 'shutter' | 'cafe' | 'laundry' | 'grocer';

interface Unit {
  readonly x: number;
  readonly w: number;
  readonly h: number;
  readonly color: string;
  readonly kind: Kind;
  readonly lit?: string;
  readonly awning?: string;
}

const UNITS: readonly Unit[] = [
  { x: -440, w: 210, h: 186, color: '#37415a', kind: 'shutter' },
  { x: -230, w: 200, h: 164, color: '#43404f', kind: 'dark' },
  { x: -30, w: 190, h: 176, color: '#3a3b50', kind: 'dark' },
  { x: 160, w: 168, h: 196, color: '#4a3f4b', kind: 'cafe', lit: '#ffcf87', awning: '#7c4a44' },
  { x: 328, w: 150, h: 158, color: '#39435c', kind: 'shutter' },
  { x: 478, w: 206, h: 188, color: '#453f52', kind: 'laundry', lit: '#ffe0a8' },
  { x: 684, w: 168, h: 166, color: '#35405a', kind: 'grocer', lit: '#ffc479', awning: '#3f5f5c' },
  { x: 852, w: 190, h: 202, color: '#43404f', kind: 'dark' },
  { x: 1042, w: 250, h: 172, color: '#37415a', kind: 'shutter' },
  { x: 1292, w: 160, h: 190, color: '#3a3b50', kind: 'dark' },
];

const BASE = FAR_KERB - 2;
const FLOOR = BASE - 84;
const SIGNS = { cafe: 'CORNER CAFÉ', laundry: 'ALDER STREET LAUNDRY', grocer: 'GREENGROCER' } as const;

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

function machines(g: Surface, x: number): void {
  for (let i = 0; i < 5; i++) {
    const cx = x + 34 + i * 34;
    round(g, cx - 13, BASE - 50, 26, 40, 3, '#c9b59a');
    disc(g, cx, BASE - 28, 9.5, '#efe0c4');
    disc(g, cx, BASE - 28, 7.5, '#6d6a70');
  }
}

function tables(g: Surface, x: number): void {
  for (let i = 0; i < 3; i++) {
    const cx = x + 38 + i * 48;
    rect(g, cx, BASE - 30, 26, 2.5, '#5a3d2e');
    rect(g, cx + 12, BASE - 30, 2, 20, '#5a3d2e');
    disc(g, cx + 5, BASE - 42, 6, '#6b4733');
    round(g, cx - 2, BASE - 38, 14, 18, 5, '#6b4733');
  }
}

const FRUIT = ['#c9603c', '#c89a3c', '#7c9a4a', '#b04a3a'] as const;

function crates(g: Surface, x: number): void {
  for (const [i, color] of FRUIT.entries()) {
    rect(g, x + 16 + i * 36, BASE - 34, 30, 4, '#7a5236');
    for (let k = 0; k < 5; k++) disc(g, x + 20 + i * 36 + k * 6, BASE - 37, 3.2, color);
  }
}

function awning(g: Surface, u: Unit, color: string): void {
  const w = (u.w - 8) / 9;
  for (let i = 0; i < 9; i++) {
    const left = u.x + 4 + w * i;
    poly(
      g,
      [
        [left, FLOOR + 14],
        [left + w, FLOOR + 14],
        [u.x + 2 + w * (i + 1) * 1.005, FLOOR + 30],
        [u.x + 2 + w * i * 1.005, FLOOR + 30],
      ],
      i % 2 ? color : '#cdb79a',
    );
  }
  rect(g, u.x + 2, FLOOR + 28, u.w - 4, 3, 'rgba(20,20,30,.35)');
}

function shopfront(g: Surface, u: Unit, lit: string): void {
  rect(
    g,
    u.x + 10,
    FLOOR + 16,
    u.w - 20,
    64,
    downward(g, FLOOR, BASE, [
      [0, lit],
      [0.65, '#e3a35c'],
      [1, '#a86a3c'],
    ]),
  );
  for (let i = 1; i < 4; i++) rect(g, u.x + 10 + ((u.w - 20) * i) / 4 - 1.5, FLOOR + 16, 3, 64, '#332a30');
  if (u.kind === 'laundry') machines(g, u.x);
  if (u.kind === 'cafe') tables(g, u.x);
  if (u.kind === 'grocer') crates(g, u.x);
  rect(g, u.x + 6, FLOOR - 1, u.w - 12, 16, '#2a2a3c');
  g.font = sign(600, 11);
  g.fillStyle = '#ffe6bd';
  g.textAlign = 'center';
  const words = u.kind === 'cafe' || u.kind === 'laundry' || u.kind === 'grocer' ? SIGNS[u.kind] : '';
  g.fillText(words, u.x + u.w / 2 - (u.kind === 'laundry' ? 16 : 0), FLOOR + 11);
  if (u.awning) awning(g, u, u.awning);
}

function closed(g: Surface, u: Unit): void {
  if (u.kind === 'shutter') {
    rect(g, u.x + 12, FLOOR + 12, u.w - 24, 70, '#2c3449');
    for (let i = 0; i < 11; i++) rect(g, u.x + 12, FLOOR + 14 + i * 6.2, u.w - 24, 1.4, 'rgba(160,175,205,.16)');
    return;
  }
  rect(g, u.x + 14, FLOOR + 12, u.w - 28, 66, '#232b42');
  stroke(
    g,
    [
      [u.x + 30, FLOOR + 72],
      [u.x + 70, FLOOR + 14],
    ],
    '#8fa0c4',
    9,
    0.08,
  );
  stroke(
    g,
    [
      [u.x + 56, FLOOR + 72],
      [u.x + 86, FLOOR + 30],
    ],
    '#8fa0c4',
    4,
    0.08,
  );
}

/** The row of shops across the street, three of them open, with their light in the evening haze. */
export function shops(g: Surface): void {
  const random = seeded(11);
  for (const u of UNITS) {
    const y = BASE - u.h;
    rect(
      g,
      u.x,
      y,
      u.w,
      u.h,
      downward(g, y, BASE, [
        [0, u.color],
        [1, '#1d2438'],
      ]),
    );
    rect(g, u.x - 2, y - 5, u.w + 4, 7, '#2a3048');
    rect(g, u.x, y + 2, u.w, 2, 'rgba(255,214,160,.12)');
    upperWindows(g, u, y, random);
    rect(g, u.x, FLOOR - 4, u.w, 4, '#20263c');
    if (u.lit) shopfront(g, u, u.lit);
    else closed(g, u);
  }
  blend(g, 'source-atop', 1, () => {
    rect(
      g,
      EDGE,
      BASE - 220,
      SPAN,
      224,
      downward(g, BASE - 220, BASE, [
        [0, 'rgba(120,118,150,.10)'],
        [1, 'rgba(120,112,140,.22)'],
      ]),
    );
  });
}

/** The glow of the open shops, to be laid over what stands near them. */
export function shopLight(g: Surface): void {
  for (const u of UNITS) {
    if (!u.lit) continue;
    g.fillStyle = glow(g, u.x + u.w / 2, BASE - 30, 130, [
      [0, 'rgba(255,186,104,.34)'],
      [1, 'rgba(255,186,104,0)'],
    ]);
    g.fillRect(u.x - 120, BASE - 170, u.w + 240, 200);
  }
}

const LEAVES = ['#6e4b3a', '#8b5c3e', '#3c3f46', '#53463f', '#a8713f'] as const;

/** A street tree in autumn, h units high, leaning a little. */
export function tree(g: Surface, x: number, y: number, h: number, seed: number, lean: number): void {
  const random = seeded(seed);
  const branch = (x0: number, y0: number, a: number, l: number, w: number, depth: number): void => {
    const x1 = x0 + Math.sin(a) * l;
    const y1 = y0 - Math.cos(a) * l;
    stroke(
      g,
      [
        [x0, y0],
        [x1, y1],
      ],
      '#1a2033',
      w,
    );
    if (depth > 0) {
      const n = depth > 2 ? 3 : 2;
      for (let i = 0; i < n; i++) {
        const turn = a + (i - (n - 1) / 2) * (0.42 + random() * 0.2) + (random() - 0.5) * 0.2;
        branch(x1, y1, turn, l * (0.66 + random() * 0.14), w * 0.66, depth - 1);
      }
      return;
    }
    for (let i = 0; i < 7; i++) {
      const lx = x1 + (random() - 0.5) * 26;
      const ly = y1 + (random() - 0.5) * 22;
      const turn = random() * 3;
      g.globalAlpha = 0.55 + random() * 0.4;
      g.beginPath();
      g.ellipse(lx, ly, 3.4, 2.1, turn, 0, 7);
      g.fillStyle = LEAVES[Math.floor(random() * LEAVES.length)] ?? LEAVES[0];
      g.fill();
      g.globalAlpha = 1;
    }
  };
  branch(x, y, lean, h * 0.34, h * 0.032, 4);
}
