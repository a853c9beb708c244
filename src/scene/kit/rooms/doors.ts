import {
  blend,
  disc,
  down,
  across,
  inBox,
  poly,
  rect,
  round,
  stroke,
  tint,
  mix,
  dark,
  pale,
  grain,
  ao,
  shine,
  meterAt,
  piece,
  panel,
  pick,
  type Point,
  type Surface,
} from '#kit/brush';

/** A door: where it is, how it stands, and what is behind it. */
const DOOR = {
  x: 470, // left of the leaf
  y: 421, // foot
  width: 0.92, // meters
  height: 2.06, // meters
  state: 'closed', // closed, ajar, open
  color: '#6d4f3e',
  frame: '#c9bfa8',
  glow: '#ffd596', // light of the room behind
  room: ['#f0c98e', '#b98a58'], // wall of the room behind, top to foot
  panels: true,
  hinge: 'left',
  viewer: true, // a door viewer
  knob: '#d9c089',
  thing: 'lamp', // what one sees inside: lamp, hall, none
};
type Door = typeof DOOR;

/** The leaf of a door in design units, the units of a meter there, its top, and the foot of what is behind it. */
interface Size {
  readonly w: number;
  readonly h: number;
  readonly k: number;
  readonly top: number;
  readonly foot: number;
}

/** Panels of a door: top and height as shares of the leaf. */
const DOOR_PANELS = [
  [0.07, 0.36],
  [0.49, 0.2],
  [0.74, 0.19],
] as const;

function doorLeaf(g: Surface, p: Door, { w, h, k, top }: Size): void {
  const { x, y, color, knob } = p,
    kx = p.hinge === 'left' ? x + w - 0.09 * k : x + 0.09 * k;
  rect(g, x, top, w, h, down(g, top, y, pale(color, 0.1), color, dark(color, 0.25)));
  grain(g, x, top, w, h, 0.05, 1.2);
  for (const [from, tall] of p.panels ? DOOR_PANELS : [])
    for (const u of [0.12, 0.54]) panel(g, x + w * u, top + h * from, w * 0.34, h * tall, color, 2);
  round(g, kx - 3.4, y - 1.07 * k, 6.8, 19, 3, dark(knob, 0.35));
  disc(g, kx, y - 0.98 * k, 4.2, knob);
  disc(g, kx - 1, y - 0.985 * k, 1.6, '#fff3d0');
  if (p.viewer) {
    disc(g, x + w / 2, y - 1.5 * k, 2.6, dark(knob, 0.3));
    disc(g, x + w / 2, y - 1.5 * k, 1.4, '#151821');
  }
  ao(g, x, top, w, 16, 'top', 0.34);
  rect(g, x, y - 0.2 * k, w, 0.2 * k - 2, tint(knob, 0.14));
}

/** What one sees through an open door. */
const BEHIND_DOOR: Readonly<Record<string, (g: Surface, p: Door, size: Size) => void>> = {
  lamp(g, { x, room }, { w, h, k, top, foot }) {
    const wood = dark(pick(room, 1), 0.5);
    rect(g, x + w * 0.5, foot - 0.62 * k, w * 0.5, 0.05 * k, wood);
    rect(g, x + w * 0.56, foot - 0.58 * k, 4, 0.58 * k, wood);
    poly(
      g,
      [
        [x + w * 0.62, foot - 0.94 * k],
        [x + w * 0.84, foot - 0.94 * k],
        [x + w * 0.92, foot - 0.72 * k],
        [x + w * 0.54, foot - 0.72 * k],
      ],
      '#fff1c8',
    );
    rect(g, x + w * 0.715, foot - 0.72 * k, 3, 0.1 * k, '#8a6a44');
    rect(g, x + w * 0.12, top + h * 0.24, w * 0.3, h * 0.17, dark(pick(room, 0), 0.24));
    rect(g, x + w * 0.14, top + h * 0.25, w * 0.26, h * 0.15, '#9fae9a');
  },
  hall(g, { x, room }, { w, h, k, top }) {
    rect(g, x + w * 0.3, top + h * 0.16, w * 0.5, h * 0.84 - 0.1 * k, dark(pick(room, 1), 0.28));
    rect(g, x + w * 0.33, top + h * 0.18, w * 0.44, h * 0.82 - 0.1 * k, dark(pick(room, 1), 0.14));
  },
};

/** The leaf of a door that stands open, seen nearly from its edge. */
function openLeaf(g: Surface, { x, y, color, glow, hinge, state }: Door, { w, h, top }: Size): void {
  const share = state === 'ajar' ? 0.66 : 0.2,
    skew = h * 0.045 * (1 - share),
    from = hinge === 'left' ? x : x + w,
    to = hinge === 'left' ? x + w * share : x + w - w * share;
  const edge: readonly Point[] = [
    [to, top + skew],
    [to, y - skew * 1.1],
  ];
  poly(g, [[from, top], ...edge, [from, y]], across(g, from, to, dark(color, 0.42), dark(color, 0.12)));
  stroke(g, edge, glow, 1.6, 0.8);
}

/** A door in a wall, closed, ajar or open into a lit room. */
const door = piece('door', DOOR, (g, p) => {
  const { x, y, frame, room } = p,
    k = meterAt(y),
    w = p.width * k,
    h = p.height * k,
    top = y - h,
    f = 0.085 * k,
    size = { w, h, k, top, foot: y - 0.1 * k };
  rect(g, x - f - 2, top - f - 2, w + f * 2 + 4, h + f + 2, tint('#0a0c14', 0.16));
  rect(g, x - f, top - f, w + f * 2, h + f, across(g, x - f, x + w + f, pale(frame, 0.2), frame, dark(frame, 0.14)));
  rect(g, x - 3, top - 3, w + 6, h + 3, dark(frame, 0.45));
  if (p.state === 'closed') {
    doorLeaf(g, p, size);
    return;
  }
  inBox(g, x, top, w, h, () => {
    rect(g, x, top, w, h, down(g, top, y, ...room));
    rect(g, x, size.foot, w, 0.1 * k, mix(pick(room, 1), '#3a2418', 0.5));
    BEHIND_DOOR[p.thing]?.(g, p, size);
    blend(g, 'screen', 1, () => shine(g, x + w * 0.72, top + h * 0.5, h * 0.62, p.glow, 0.7));
    openLeaf(g, p, size);
  });
});

/** A door in a wall. */
export const DOORS = { door };
