import type { Weather } from '#place';
import { blend, BOTTOM, EDGE, glow, rect, SPAN, type Surface, surface, tint, keep, soft } from '#kit/brush';
import { wet } from './kit/street';
import { paintVehicle, vehicleBox } from './kit/vehicles';
import {
  type LayerPlan,
  type Light,
  type Painting,
  type PaintingId,
  type Placed,
  paintingOf,
  pieceNamed,
  type Tint,
} from './painting';

/** A painted layer of a place: its picture, where it lies in design units, and how far it follows the camera. */
export interface Layer {
  readonly name: string;
  readonly picture: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** 0 stands still with the camera, 1 moves with the ground. */
  readonly parallax: number;
  /** Pixels of the picture for one design unit. */
  readonly pixels: number;
  /** Whether it is light alone, to be mixed in as a screen. */
  readonly screen: boolean;
}

interface Painted {
  readonly plan: LayerPlan;
  readonly box: Box;
  readonly pixels: number;
  readonly g: Surface;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const baked = new Map<string, readonly Layer[]>();

/** Paints every layer of a place once at `scale` pixels per design unit, with its light and reflections in it. */
export function bake(id: PaintingId, weather: Weather, scale: number): readonly Layer[] {
  const key = `${id} ${weather} ${scale}`;
  const known = baked.get(key);
  if (known) return known;
  const layers = layersOf(paintingOf(id), weather, scale);
  // The stage and the stills may differ in size; more than two would only fill the memory.
  for (const oldest of [...baked.keys()].slice(0, -1)) baked.delete(oldest);
  baked.set(key, layers);
  return layers;
}

/** Draws a painted layer, so far aside. */
export function drawLayer(g: Surface, { screen, picture, x, y, w, h }: Layer, aside: number): void {
  g.globalCompositeOperation = screen ? 'screen' : 'source-over';
  g.drawImage(picture, x + aside, y, w, h);
  g.globalCompositeOperation = 'source-over';
}

/** Pixels per design unit of what is seen out of focus. */
const COARSE = 0.5;

/** The layers of a place for what is out of focus: as they are painted already, or else painted small. */
export function bakedFor(id: PaintingId, weather: Weather): readonly Layer[] {
  const ready = [...baked].find(([key]) => key.startsWith(`${id} ${weather} `));
  return ready?.[1] ?? bake(id, weather, COARSE);
}

function layersOf(painting: Painting, weather: Weather, scale: number): readonly Layer[] {
  const plans = painting.layers.filter((layer): layer is LayerPlan => 'name' in layer);
  const painted = plans.map((plan): Painted => {
    const box = boxOf(plan);
    const { detail = 1 } = plan;
    const pixels = scale * (scale > 1.5 ? detail : Math.min(1, detail));
    const g = surface(box.x, box.y, box.w, box.h, pixels);
    if (plan.vehicle)
      g.drawImage(paintVehicle(plan.vehicle.kind, plan.vehicle.meter * pixels).canvas, box.x, box.y, box.w, box.h);
    paint(g, painting, plan.pieces);
    return { plan, box, pixels, g };
  });
  for (const one of painted) {
    if (weather !== 'dry') mirror(one, painted, painting, scale);
    if (weather === 'rain') paint(one.g, painting, one.plan.rain);
  }
  return painted.map(({ plan: { name, parallax, lights, screen = false }, box, pixels, g }) => {
    if (!screen)
      within(g, () => {
        paint(g, painting, lights);
        grade(g, painting.light);
      });
    return { name, picture: g.canvas, ...box, parallax, pixels, screen };
  });
}

function boxOf({ x = EDGE, y = 0, w = SPAN, h = BOTTOM, vehicle }: LayerPlan): Box {
  if (!vehicle) return { x, y, w, h };
  const box = vehicleBox(vehicle.kind);
  const { meter } = vehicle;
  return { x: vehicle.x + box.x * meter, y: vehicle.y + box.y * meter, w: box.w * meter, h: box.h * meter };
}

function paint(g: Surface, painting: Painting, pieces: readonly Placed[] = []): void {
  for (const placed of pieces) put(g, painting, placed);
}

/** Paints a piece: mixed, as strongly, as far out of focus, and only where something is painted, as it says. */
function put(
  g: Surface,
  painting: Painting,
  { piece, of: thing, mode, opacity, blur, within: inside, ...own }: Placed,
): void {
  const painter = pieceNamed(piece);
  if (!painter) throw new Error(`The kit has no piece “${piece}”, which the painting of ${painting.id} asks for.`);
  const given = { ...(thing === undefined ? {} : painting.things[thing]), ...own };
  const draw = (on: Surface): void => {
    keep(on, () => {
      if (opacity !== undefined) on.globalAlpha = opacity;
      if (mode !== undefined && blur === undefined) on.globalCompositeOperation = mode;
      painter(on, given);
    });
  };
  const drawn = (): void => {
    if (blur === undefined) draw(g);
    else soft(g, blur, draw, mode);
  };
  if (inside) within(g, drawn);
  else drawn();
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

/** The light of a place over a picture: darker at the edges, and its washes as soft light. */
function grade(g: Surface, { vignette, washes, bathed = false }: Light): void {
  const all = [EDGE, -400, SPAN, BOTTOM + 400] as const;
  const { x, y, r, color, stops } = vignette;
  const dark = stops.map(([at = 0, alpha = 0]) => [at, tint(color, alpha)] as const);
  rect(g, ...all, glow(g, x, y, r, dark));
  for (const wash of bathed ? [] : washes) blend(g, 'soft-light', wash.alpha, () => rect(g, ...all, colorOf(g, wash)));
}

function colorOf(g: Surface, { color, x = 0, y = 0, r }: Tint): string | CanvasGradient {
  if (r === undefined) return color;
  return glow(g, x, y, r, [
    [0, tint(color, 1)],
    [1, tint(color, 0)],
  ]);
}

/** Puts the whole picture, upside down and rippled, into wet ground. */
function mirror({ plan, g }: Painted, all: readonly Painted[], painting: Painting, scale: number): void {
  if (!plan.mirror) return;
  const { top, bottom, y, depth, alpha, lights } = plan.mirror;
  const whole = surface(EDGE, top, SPAN, bottom - top, scale / 2);
  for (const one of all)
    if (!one.plan.screen) whole.drawImage(one.g.canvas, one.box.x, one.box.y, one.box.w, one.box.h);
  paint(whole, painting, lights);
  wet(g, whole.canvas, EDGE, top, y, depth, alpha);
}
