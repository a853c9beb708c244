import { BOTTOM, CAR, EDGE, FAR_KERB, LAMP, SHELTER, SPAN } from './kit/ground';
import { blend, glow, rect, surface, type Surface } from './kit/brush';
import { lamp, lampLight } from './kit/lamp';
import { shelter, shelterLight } from './kit/shelter';
import { shopLight, shops, tree } from './kit/shops';
import { sky, skyline } from './kit/sky';
import { paving, road, splashes, wet } from './kit/street';
import { paintVehicle, vehicleBox } from './kit/vehicles';

/** A painted layer of the street: its picture, where it lies in design units, and how far it follows the camera. */
export interface Layer {
  readonly name: 'sky' | 'skyline' | 'shops' | 'halo' | 'gleam' | 'ground' | 'car' | 'lamp' | 'shelter';
  readonly picture: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** 0 stands still with the camera, 1 moves with the ground. */
  readonly parallax: number;
  /** Pixels of the picture for one design unit. */
  readonly pixels: number;
}

/** Keeps what `draw` does inside what is already painted. */
function within(g: Surface, draw: () => void): void {
  const copy = document.createElement('canvas');
  copy.width = g.canvas.width;
  copy.height = g.canvas.height;
  copy.getContext('2d', { willReadFrequently: true })?.drawImage(g.canvas, 0, 0);
  draw();
  g.save();
  g.setTransform(1, 0, 0, 1, 0, 0);
  g.globalCompositeOperation = 'destination-in';
  g.drawImage(copy, 0, 0);
  g.restore();
}

/** The evening as soft light over a picture: cool everywhere, warm round the lamp, darker at the edges. */
function grade(g: Surface): void {
  const all = [EDGE, -400, SPAN, BOTTOM + 400] as const;
  const dark = glow(g, 640, 360, 1180, [
    [0, 'rgba(8,12,26,0)'],
    [0.42, 'rgba(8,12,26,0)'],
    [0.66, 'rgba(8,12,26,.5)'],
    [1, 'rgba(8,12,26,.72)'],
  ]);
  rect(g, ...all, dark);
  blend(g, 'soft-light', 0.3, () => rect(g, ...all, '#33508f'));
  const warm = glow(g, LAMP.x, 250, 520, [
    [0, 'rgba(255,190,110,1)'],
    [1, 'rgba(255,190,110,0)'],
  ]);
  blend(g, 'soft-light', 0.55, () => rect(g, ...all, warm));
}

/** How far the far side of the street moves with the camera. */
export const SHOPS = 0.4;

/** Whether a layer is light alone, to be mixed in as a screen. */
export const isLight = (name: Layer['name']): boolean => name === 'halo' || name === 'gleam';

interface Plan {
  readonly name: Layer['name'];
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly parallax: number;
  /** Detail relative to the sharpest layer: far things are soft anyway. */
  readonly detail: number;
  readonly paint: (g: Surface) => void;
}

const PLANS: readonly Plan[] = [
  { name: 'sky', x: EDGE, y: -300, w: SPAN, h: 696, parallax: 0, detail: 0.5, paint: sky },
  { name: 'skyline', x: EDGE, y: 110, w: SPAN, h: 286, parallax: 0.15, detail: 0.75, paint: skyline },
  {
    name: 'shops',
    x: EDGE,
    y: 120,
    w: SPAN,
    h: 276,
    parallax: SHOPS,
    detail: 1,
    paint: (g) => {
      shops(g);
      tree(g, 452, 394, 250, 4, 0.05);
      tree(g, 872, 394, 225, 15, -0.06);
      tree(g, -120, 394, 236, 9, 0.03);
    },
  },
  {
    name: 'ground',
    x: EDGE,
    y: FAR_KERB - 5,
    w: SPAN,
    h: BOTTOM - FAR_KERB + 5,
    parallax: 1,
    detail: 1,
    paint: (g) => {
      road(g);
      paving(g);
    },
  },
  // The lamp's light on everything far, which moves with the lamp; it is mixed in as a screen.
  { name: 'halo', x: LAMP.x - 330, y: -130, w: 660, h: FAR_KERB + 126, parallax: 1, detail: 0.5, paint: lampLight },
  // The same for the light of the shelter.
  {
    name: 'gleam',
    x: SHELTER.x - 40,
    y: SHELTER.y - SHELTER.height - 60,
    w: SHELTER.width + 110,
    h: FAR_KERB - 4 - SHELTER.y + SHELTER.height + 60,
    parallax: 1,
    detail: 0.5,
    paint: shelterLight,
  },
  { name: 'car', ...carBox(), parallax: 1, detail: 1, paint: paintCar },
  {
    name: 'lamp',
    x: LAMP.x - 24,
    y: LAMP.y - LAMP.height - 8,
    w: 48,
    h: LAMP.height + 12,
    parallax: 1,
    detail: 1,
    paint: lamp,
  },
  {
    name: 'shelter',
    x: SHELTER.x - 20,
    y: SHELTER.y - SHELTER.height - 4,
    w: SHELTER.width + 40,
    h: SHELTER.height + 8,
    parallax: 1,
    detail: 1,
    paint: shelter,
  },
];

function carBox(): { x: number; y: number; w: number; h: number } {
  const box = vehicleBox('patrol');
  return { x: CAR.x + box.x * CAR.scale, y: CAR.y + box.y * CAR.scale, w: box.w * CAR.scale, h: box.h * CAR.scale };
}

function paintCar(g: Surface): void {
  const box = carBox();
  g.drawImage(paintVehicle('patrol', CAR.scale * g.getTransform().a).canvas, box.x, box.y, box.w, box.h);
}

const baked = new Map<number, readonly Layer[]>();

/** Paints every layer of the bus stop once at `scale` pixels per design unit, with its light and reflections in it. */
export function busStop(scale: number): readonly Layer[] {
  const known = baked.get(scale);
  if (known) return known;
  const painted = PLANS.map((plan) => {
    const g = surface(plan.x, plan.y, plan.w, plan.h, scale * (scale > 1.5 ? plan.detail : 1));
    plan.paint(g);
    return { plan, g };
  });
  const ground = painted.find(({ plan }) => plan.name === 'ground');
  if (ground) mirror(ground.g, painted, scale);
  const layers = painted.map(({ plan, g }): Layer => {
    if (!isLight(plan.name))
      within(g, () => {
        if (plan.name === 'shops') blend(g, 'screen', 1, () => shopLight(g));
        if (plan.name === 'ground' || plan.name === 'shelter') shelterLight(g);
        if (plan.parallax === 1) lampLight(g);
        grade(g);
      });
    const { name, x, y, w, h, parallax } = plan;
    return { name, picture: g.canvas, x, y, w, h, parallax, pixels: scale * (scale > 1.5 ? plan.detail : 1) };
  });
  // The stage and the stills may differ in size; more than two would only fill the memory.
  for (const oldest of [...baked.keys()].slice(0, -1)) baked.delete(oldest);
  baked.set(scale, layers);
  return layers;
}

/** Puts the whole picture, upside down and rippled, into the wet ground. */
function mirror(
  ground: Surface,
  painted: readonly { readonly plan: Plan; readonly g: Surface }[],
  scale: number,
): void {
  const top = 200;
  const whole = surface(EDGE, top, SPAN, FAR_KERB + 50 - top, scale / 2);
  for (const { plan, g } of painted) if (!isLight(plan.name)) whole.drawImage(g.canvas, plan.x, plan.y, plan.w, plan.h);
  shelterLight(whole);
  wet(ground, whole.canvas, EDGE, top, 440, 92, 0.42);
  splashes(ground, 446, 560, 160, 77);
}
