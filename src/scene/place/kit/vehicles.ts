import { disc, downward, glow, rect, round, sign, type Surface, surface } from '#kit/brush';
import { type Cabin, CABINS, clipToGlass, paintPane } from './cabins';
import { car, pickup } from './cars';
import { patrol, underShadow, wheel } from './patrol';

/** What can drive into the picture. */
export type VehicleKind = 'patrol' | 'ambulance' | 'van' | 'bus' | 'pickup' | 'car';

interface Model {
  /** Length and height in meters. */
  readonly length: number;
  readonly height: number;
  /** The lamp at the front, in meters from nose and road. */
  readonly lamp: readonly [number, number];
  readonly paint: (g: Surface) => void;
}

const path = (d: string): Path2D => new Path2D(d);

function pane(g: Surface, x: number, y: number, w: number, h: number, lit = 0): void {
  const day = downward(g, y, y + h, [
    [0, '#6f82a3'],
    [0.5, '#33405c'],
    [1, '#222b42'],
  ]);
  round(g, x, y, w, h, 0.05, day);
  if (lit > 0) {
    g.globalAlpha = lit;
    round(
      g,
      x,
      y,
      w,
      h,
      0.05,
      downward(g, y, y + h, [
        [0, '#ffe3ad'],
        [1, '#c98f52'],
      ]),
    );
    g.globalAlpha = 1;
  }
}

function ambulance(g: Surface): void {
  underShadow(g, 5.9);
  const shell = downward(g, -2.6, -0.3, [
    [0, '#dfe3e6'],
    [0.5, '#b4bdc9'],
    [1, '#5d6880'],
  ]);
  g.fillStyle = shell;
  g.fill(
    path(
      'M-.02,-.5 C0,-.86 -.1,-1.06 -.34,-1.14 L-.98,-1.24 L-1.52,-2.02 C-1.6,-2.12 -1.7,-2.16 -1.86,-2.16 L-1.9,-2.56 C-1.9,-2.62 -1.94,-2.64 -2,-2.64 L-5.8,-2.64 C-5.88,-2.64 -5.92,-2.6 -5.92,-2.52 L-5.92,-.4 L-.1,-.38 Z',
    ),
  );
  g.fillStyle = '#c2643c';
  g.fill(path('M-.02,-.86 L-5.92,-1.02 L-5.92,-.78 L-.01,-.68 Z'));
  g.fillStyle = '#e8c765';
  g.fill(path('M-.01,-.66 L-5.92,-.76 L-5.92,-.7 L-.01,-.61 Z'));
  g.fillStyle = downward(g, -2, -1.1, [
    [0, '#8ea2c2'],
    [1, '#2a3550'],
  ]);
  g.fill(path(CABINS.ambulance.glass));
  pane(g, -4.1, -2.2, 1.6, 0.68, 0.55);
  rect(g, -1.94, -2.1, 0.03, 1.7, 'rgba(30,40,60,.5)');
  rect(g, -4.3, -2.4, 0.02, 2, 'rgba(30,40,60,.35)');
  // A plain blue star of life: six bars about one center.
  g.save();
  g.translate(-5.0, -1.86);
  g.fillStyle = '#3a629c';
  for (let i = 0; i < 3; i++) {
    g.fillRect(-0.1, -0.36, 0.2, 0.72);
    g.rotate(Math.PI / 3);
  }
  g.restore();
  g.font = sign(700, 0.24);
  g.fillStyle = '#8e3d26';
  g.textAlign = 'center';
  g.fillText('AMBULANCE', -4.2, -1.14);
  round(g, -2.5, -2.76, 0.6, 0.13, 0.04, '#4a3a46');
  round(g, -5.8, -2.76, 0.6, 0.13, 0.04, '#4a3a46');
  g.fillStyle = '#f7e6c2';
  g.fill(path('M-.05,-.86 C-.06,-.96 -.14,-1.02 -.3,-1.06 L-.34,-.86 Z'));
  for (const x of [-0.98, -4.75]) wheel(g, x, 0.37);
}

function van(g: Surface): void {
  underShadow(g, 5);
  const shell = downward(g, -1.95, -0.25, [
    [0, '#7d93a0'],
    [0.5, '#566b7b'],
    [1, '#2a3546'],
  ]);
  g.fillStyle = shell;
  g.fill(
    path(
      'M-.02,-.46 C0,-.74 -.06,-.9 -.3,-.98 L-.86,-1.1 L-1.5,-1.74 C-1.62,-1.88 -1.78,-1.94 -2,-1.94 L-4.7,-1.94 C-4.9,-1.94 -5,-1.84 -5,-1.66 L-5.04,-.36 L-.1,-.34 Z',
    ),
  );
  g.fillStyle = downward(g, -1.85, -1.05, [
    [0, '#8ea2c2'],
    [1, '#26304a'],
  ]);
  g.fill(path(CABINS.van.glass));
  pane(g, -3.5, -1.8, 1.16, 0.68);
  pane(g, -4.76, -1.8, 1.12, 0.68);
  g.strokeStyle = 'rgba(20,28,48,.6)';
  g.lineWidth = 0.02;
  g.stroke(path('M-2.26,-1.9 L-2.26,-.4 M-3.6,-1.9 L-3.6,-.4 M-.1,-.7 L-5,-.78'));
  round(g, -2.6, -0.96, 0.2, 0.04, 0.02, '#1c2434');
  round(g, -3.5, -0.96, 0.2, 0.04, 0.02, '#1c2434');
  g.fillStyle = '#f7e6c2';
  g.fill(path('M-.05,-.72 C-.06,-.82 -.14,-.88 -.32,-.92 L-.36,-.74 Z'));
  for (const x of [-0.95, -4.05]) wheel(g, x, 0.33);
}

function bus(g: Surface): void {
  underShadow(g, 11.2);
  round(
    g,
    -11.2,
    -3,
    11.2,
    2.66,
    0.18,
    downward(g, -3, -0.3, [
      [0, '#c9cfc6'],
      [0.35, '#8fa19a'],
      [1, '#35454c'],
    ]),
  );
  rect(g, -11.2, -0.95, 11.2, 0.26, '#2f6a66');
  round(g, -10.9, -2.62, 10.1, 1.24, 0.06, '#1c2536');
  for (let i = 0; i < 6; i++) pane(g, -10.8 + i * 1.36, -2.54, 1.24, 1.06, 0.75);
  pane(g, -0.62, -2.62, 0.56, 1.5, 0.3);
  for (const x of [-2.5, -7.9]) {
    round(g, x, -2.6, 1.2, 2.2, 0.05, '#222c40');
    pane(g, x + 0.06, -2.5, 0.5, 2, 0.6);
    pane(g, x + 0.63, -2.5, 0.5, 2, 0.6);
  }
  round(g, -2.2, -2.94, 1.5, 0.26, 0.04, '#18202f');
  g.font = sign(600, 0.19);
  g.fillStyle = '#f0b45c';
  g.textAlign = 'center';
  g.fillText('14 ALDER', -1.45, -2.74);
  disc(g, -0.16, -0.66, 0.1, '#f7e6c2');
  for (const x of [-1.35, -8.6]) wheel(g, x, 0.46);
}

const MODELS: Readonly<Record<VehicleKind, Model>> = {
  patrol: { length: 5.05, height: 1.52, lamp: [-0.15, -0.68], paint: patrol },
  ambulance: { length: 5.95, height: 2.78, lamp: [-0.2, -0.95], paint: ambulance },
  van: { length: 5.05, height: 1.95, lamp: [-0.2, -0.82], paint: van },
  bus: { length: 11.2, height: 3, lamp: [-0.16, -0.66], paint: bus },
  pickup: { length: 5.5, height: 1.85, lamp: [-0.14, -0.88], paint: pickup },
  car: { length: 3.95, height: 1.52, lamp: [-0.14, -0.72], paint: car },
};

/** Room left around a painted vehicle, in meters: enough for its lamp glow. */
const MARGIN = 0.7;

/** The box of a vehicle in meters around its nose on the road: left, top, width and height. */
export function vehicleBox(kind: VehicleKind): {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
} {
  const { length, height } = MODELS[kind];
  return { x: -length - 0.3, y: -height - 0.2, w: length + 0.3 + MARGIN, h: height + 0.4 };
}

/** A vehicle painted for the dusk at `scale` pixels per meter, in its own box. */
export function paintVehicle(kind: VehicleKind, scale: number): Surface {
  const box = vehicleBox(kind);
  const g = surface(box.x, box.y, box.w, box.h, scale);
  const { paint, lamp } = MODELS[kind];
  paint(g);
  dim(g, box);
  g.globalCompositeOperation = 'lighter';
  g.fillStyle = glow(g, lamp[0], lamp[1], 0.55, [
    [0, 'rgba(255,232,190,.6)'],
    [1, 'rgba(255,232,190,0)'],
  ]);
  g.fillRect(-1, lamp[1] - 0.6, 1 + MARGIN, 1.2);
  g.globalCompositeOperation = 'source-over';
  return g;
}

/** The cabin of a vehicle, where its glass shows who sits in it. */
export const cabinOf = (kind: VehicleKind): Cabin | undefined =>
  Object.hasOwn(CABINS, kind) ? CABINS[kind as keyof typeof CABINS] : undefined;

/** What one sees through the glass of a vehicle, at `scale` pixels per meter, in the vehicle’s own box: whatever `fill` draws, behind the panes, in the same dusk. */
export function paintInside(kind: VehicleKind, cabin: Cabin, scale: number, fill: (g: Surface) => void): Surface {
  const box = vehicleBox(kind);
  const g = surface(box.x, box.y, box.w, box.h, scale);
  g.save();
  clipToGlass(g, cabin);
  fill(g);
  g.restore();
  paintPane(g, cabin);
  return g;
}

/** Sets the paint back into the evening, so that nothing white outshines the people. */
function dim(g: Surface, box: ReturnType<typeof vehicleBox>): void {
  g.globalCompositeOperation = 'source-atop';
  const dusk = downward(g, box.y, 0, [
    [0, 'rgba(24,34,66,.34)'],
    [1, 'rgba(10,15,34,.5)'],
  ]);
  rect(g, box.x, box.y, box.w, box.h, dusk);
  g.globalCompositeOperation = 'source-over';
}

/** Where the light bar of a vehicle sits that has one, in meters from its nose and the road. */
export const LIGHT_BARS: Readonly<Partial<Record<VehicleKind, { readonly x: number; readonly y: number }>>> = {
  patrol: { x: -2.49, y: -1.49 },
};

/** The light bar lit in one color, in a box of `size` meters about its middle. */
export function paintBarLight(color: 'blue' | 'red', scale: number): Surface {
  const size = BAR_LIGHT;
  const g = surface(-size / 2, -size / 2, size, size, scale);
  const blue = color === 'blue';
  const rgb = blue ? '96,138,255' : '255,80,84';
  const strength = blue ? 0.5 : 0.36;
  const at = blue ? 0.02 : -0.19;
  g.fillStyle = glow(g, at, 0, blue ? 1 : 0.8, [
    [0, `rgba(${rgb},${strength})`],
    [0.3, `rgba(${rgb},${strength * 0.34})`],
    [1, `rgba(${rgb},0)`],
  ]);
  g.fillRect(-size / 2, -size / 2, size, size);
  round(g, blue ? -0.06 : -0.27, -0.025, 0.17, 0.045, 0.02, blue ? '#9dbbff' : '#ff8f90');
  return g;
}

/** Width and height of the painted light of a light bar, in meters. */
export const BAR_LIGHT = 2.2;
