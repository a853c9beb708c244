import type { Surface } from '#kit/brush';

/** A head in a vehicle: its middle, in meters from the nose and the road. */
type Seat = readonly [x: number, y: number];

/** What one sees of those inside of a vehicle: its windows, where heads are, from the far side to the near one, and what stays in front of them. */
export interface Cabin {
  /** The outline of the glass, in meters around the nose on the road. */
  readonly glass: string;
  readonly driver: Seat;
  readonly front: Seat;
  /** Filled in order. */
  readonly rear: readonly Seat[];
  /** Posts between the panes. */
  readonly posts?: string;
  /** Light on the glass. */
  readonly gleam: string;
}

/** The cabin of each vehicle whose glass shows who sits in it; seen from the right side, the driver is the farther one. */
export const CABINS = {
  patrol: {
    glass:
      'M-1.56,-1.0 C-1.82,-1.19 -2.04,-1.31 -2.32,-1.36 C-2.7,-1.42 -3.25,-1.4 -3.54,-1.34 C-3.82,-1.26 -4.02,-1.14 -4.16,-1.03 Z',
    driver: [-2.22, -1.16],
    front: [-2.56, -1.15],
    rear: [
      [-3.34, -1.14],
      [-3.68, -1.13],
    ],
    posts: 'M-2.78,-1.45 L-2.9,-1.45 L-2.86,-.98 L-2.74,-.98 Z',
    gleam: 'M-1.56,-1.0 L-2.0,-1.3 L-2.12,-1.3 L-1.74,-1.0 Z',
  },
  ambulance: {
    glass:
      'M-1.06,-1.24 L-1.54,-1.94 C-1.58,-2 -1.64,-2.02 -1.72,-2.02 L-1.9,-2.02 L-1.9,-1.24 Z M-2.5,-2.2 L-4.1,-2.2 L-4.1,-1.52 L-2.5,-1.52 Z',
    driver: [-1.68, -1.62],
    front: [-1.72, -1.6],
    rear: [
      [-2.8, -1.8],
      [-3.3, -1.84],
      [-3.8, -1.8],
    ],
    gleam: 'M-1.12,-1.24 L-1.5,-1.8 L-1.62,-1.8 L-1.28,-1.24 Z',
  },
  van: {
    glass:
      'M-.98,-1.1 L-1.54,-1.66 C-1.62,-1.76 -1.7,-1.8 -1.84,-1.8 L-2.2,-1.8 L-2.2,-1.1 Z M-2.34,-1.8 L-3.5,-1.8 L-3.5,-1.12 L-2.34,-1.12 Z M-3.64,-1.8 L-4.76,-1.8 L-4.76,-1.12 L-3.64,-1.12 Z',
    driver: [-1.84, -1.44],
    front: [-1.98, -1.42],
    rear: [
      [-4.2, -1.42],
      [-3.0, -1.42],
    ],
    gleam: 'M-1.06,-1.1 L-1.5,-1.56 L-1.62,-1.56 L-1.22,-1.1 Z',
  },
  pickup: {
    glass:
      'M-1.6,-1.18 L-1.98,-1.66 C-2.02,-1.7 -2.06,-1.72 -2.14,-1.72 L-2.32,-1.72 L-2.32,-1.18 Z M-2.4,-1.72 L-3.06,-1.72 C-3.16,-1.72 -3.2,-1.68 -3.22,-1.6 L-3.3,-1.18 L-2.4,-1.18 Z',
    driver: [-2.1, -1.42],
    front: [-2.76, -1.42],
    rear: [],
    gleam: 'M-1.66,-1.18 L-1.98,-1.58 L-2.1,-1.58 L-1.82,-1.18 Z',
  },
  car: {
    glass:
      'M-1.16,-.97 L-1.62,-1.35 C-1.68,-1.39 -1.76,-1.41 -1.86,-1.41 L-2.28,-1.41 L-2.28,-.97 Z M-2.36,-1.41 L-3.08,-1.41 C-3.22,-1.41 -3.32,-1.38 -3.4,-1.28 L-3.62,-.97 L-2.36,-.97 Z',
    driver: [-1.86, -1.17],
    front: [-2.08, -1.16],
    rear: [
      [-2.76, -1.16],
      [-3.06, -1.15],
    ],
    gleam: 'M-1.24,-.97 L-1.62,-1.28 L-1.76,-1.28 L-1.44,-.97 Z',
  },
} as const satisfies Readonly<Record<string, Cabin>>;

/** Keeps what is drawn from here on inside of the glass. */
export function clipToGlass(g: Surface, { glass }: Cabin): void {
  g.clip(new Path2D(glass));
}

/** The evening in the glass before whoever sits behind it, and the posts between the panes. */
export function paintPane(g: Surface, { glass, posts, gleam }: Cabin): void {
  const panes = new Path2D(glass);
  g.save();
  g.clip(panes);
  g.fillStyle = 'rgba(26,36,64,.2)';
  g.fill(panes);
  g.fillStyle = 'rgba(255,214,150,.26)';
  g.fill(new Path2D(gleam));
  g.fillStyle = '#141b2d';
  if (posts !== undefined) g.fill(new Path2D(posts));
  g.restore();
  g.strokeStyle = '#0f1525';
  g.lineWidth = 0.018;
  g.stroke(panes);
}
