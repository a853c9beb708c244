import { type PlaceId, PLACES, type Time } from '#place';
import type { Piece } from '#kit/brush';
import busStop from './bus-stop.json';
import door from './door.json';
import dusk from './dusk.json';
import { PIECES } from './kit/pieces';
import ride from './ride.json';
import type { VehicleKind } from './kit/vehicles';

/** A piece of the kit by name, what it shows of the things of the place, and parameters of its own. */
export interface Placed {
  readonly piece: string;
  readonly of?: string;
  /** How it is mixed with what is there, how strongly, out of focus by how many design units, and whether only where something is painted. */
  readonly mode?: GlobalCompositeOperation;
  readonly opacity?: number;
  readonly blur?: number;
  readonly within?: boolean;
  readonly [parameter: string]: unknown;
}

/** How the light leans over people: its direction when fully aside, and how far from the key that is. */
interface Slant {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/** A thin light along one side of a figure; `dir` is written for a key to the right. */
interface Edge {
  readonly from: string;
  readonly dir: readonly number[];
  readonly w: number;
  readonly color: string;
  readonly alpha: number;
}

/** The grade of the light on figures. */
interface Tone {
  readonly key: string;
  readonly glow: number;
  readonly shadow: string;
  readonly depth: number;
  readonly occlusion: string;
  readonly ground: number;
}

/** Soft light over everything: even, or about a point. */
export interface Tint {
  readonly color: string;
  readonly alpha: number;
  readonly x?: number;
  readonly y?: number;
  readonly r?: number;
}

/** The light of a place: one key, its grade and rims on people, what it washes over everything, and what falls off to the edges. */
export interface Light {
  readonly time: string;
  readonly key: { readonly x: number; readonly y: number };
  readonly grade: Tone;
  readonly slant: Slant;
  readonly rims: readonly Edge[];
  readonly washes: readonly Tint[];
  /** Whether what is painted has the washes in its colors already, so that they are laid on people alone. */
  readonly bathed?: boolean;
  readonly vignette: {
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly color: string;
    readonly stops: readonly (readonly number[])[];
  };
}

/** What is painted once: its pieces or a vehicle, and what is laid over them where they are. */
export interface LayerPlan {
  readonly name: string;
  /** 0 stands still with the camera, 1 moves with the ground. */
  readonly parallax: number;
  readonly x?: number;
  readonly w?: number;
  readonly y?: number;
  readonly h?: number;
  /** Detail relative to the sharpest layer: far things are soft anyway. */
  readonly detail?: number;
  /** Whether it is light alone, mixed in as a screen. */
  readonly screen?: boolean;
  readonly pieces?: readonly Placed[];
  readonly vehicle?: { readonly kind: VehicleKind; readonly x: number; readonly y: number; readonly meter: number };
  readonly lights?: readonly Placed[];
  /** Wet ground mirrors the whole picture from `top` to `bottom`, upside down below `y`. */
  readonly mirror?: {
    readonly top: number;
    readonly bottom: number;
    readonly y: number;
    readonly depth: number;
    readonly alpha: number;
    readonly lights: readonly Placed[];
  };
  /** Pieces that are seen only while it rains. */
  readonly rain?: readonly Placed[];
}

/** Where people in depth are drawn: in front, in the road, behind what gives cover, or far behind the ground line. */
export type Slot = 'people' | 'road' | 'behind' | 'far';

/** A gap between layers in which people or vehicles are drawn; what it leaves out is as for the people in front. */
export interface SlotPlan {
  readonly slot: Slot | 'vehicles';
  readonly parallax?: number;
  readonly feet?: number;
  readonly head?: number;
  readonly grade?: Partial<Tone>;
  readonly slant?: Slant;
  readonly rims?: readonly Edge[];
}

/** How a place looks. All lengths are design units. */
export interface Painting {
  readonly id: string;
  readonly light: Light;
  /** What several pieces show, so that it is said once. */
  readonly things: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Back to front. */
  readonly layers: readonly (LayerPlan | SlotPlan)[];
  /** Where the ground line begins: the point from which the ground’s distances are counted. */
  readonly zero: number;
  /** The corner of what gives cover, that one goes round on the way behind it. */
  readonly corner: number;
  /** The line that wheels are on, design units per meter there, and how far a far lane moves with the ground. */
  readonly lanes: Readonly<Record<string, { readonly y: number; readonly meter: number; readonly parallax?: number }>>;
  /** The slot that those in cover are drawn in, where it is not behind what gives it. */
  readonly sheltered?: Slot;
  /** The slot that those at a mark are drawn in, where the ground alone does not say it. */
  readonly depths?: Readonly<Record<string, Slot>>;
  /** How high above the feet of whoever sits there what one can sit on is painted. */
  readonly seats: Readonly<Record<string, number>>;
  /** Where the nose of a parked vehicle is. */
  readonly parking: Readonly<Record<string, number>>;
  /** Where the two stand who have come there together, and whoever lets them in; only in a painting that is not of a place. */
  readonly stands?: { readonly officer: number; readonly subject: number; readonly host: number };
  /** What goes by when a sound is heard. */
  readonly passing: readonly { readonly sound: string; readonly kind: VehicleKind; readonly lane: string }[];
}

/** A painting: of a place, at one of its times of day or at its first, or of where officer and subject go together, on the road and at the door they are let in by. */
export type PaintingId = PlaceId | `${PlaceId}/${Time}` | 'ride' | 'door';

/** What the light of a time of day is everywhere. */
const TIMES = { dusk } as const;

/** What a painting looks like at a time of day: its light, which may be that of the time everywhere and says then what is its own. */
interface Hour extends Pick<Painting, 'layers'> {
  readonly light:
    Light | (Pick<Light, 'key' | 'washes'> & Partial<Pick<Light, 'time'>> & { readonly like: keyof typeof TIMES });
  readonly things?: Painting['things'];
}

/** A time of day at which everything is as at another, but for the light, and for what some layers are painted of. */
interface Variant extends Pick<Hour, 'light'> {
  readonly as: Time;
  readonly pieces: Readonly<Record<string, readonly Placed[]>>;
}

/** A painting as its file has it: what is the same at all times of day, and each of them. */
interface Drawn extends Omit<Painting, keyof Hour> {
  readonly hours: Readonly<Partial<Record<Time, Hour | Variant>>>;
}

/** What comes with the painter; the rest is fetched. */
const USUAL: Readonly<Record<string, unknown>> = { 'bus-stop': busStop, ride, door };

/** Where each of the rest is. */
const REST: Readonly<Record<Exclude<PlaceId, 'bus-stop'>, () => Promise<{ readonly default: unknown }>>> = {
  footbridge: () => import('./footbridge.json'),
  kitchen: () => import('./kitchen.json'),
  playground: () => import('./playground.json'),
  porch: () => import('./porch.json'),
  roadside: () => import('./roadside.json'),
  garage: () => import('./garage.json'),
  hallway: () => import('./hallway.json'),
  'living-room': () => import('./living-room.json'),
};

const drawn = new Map<string, Drawn>(Object.entries(USUAL).map(([name, file]) => [name, file as Drawn]));
let kit: Readonly<Record<string, Piece>> = PIECES;

/** Fetches what it takes to draw a place that has not arrived yet; rejects when it cannot be had now. */
export async function fetchPlace(id: PlaceId): Promise<void> {
  if (drawn.has(id) || !(id in REST)) return;
  const [file, { MORE }] = await Promise.all([REST[id as keyof typeof REST](), import('./more')]);
  kit = { ...PIECES, ...MORE };
  drawn.set(id, file.default as Drawn);
}

/** The painter of a piece of the kit. */
export const pieceNamed = (name: string): Piece | undefined => kit[name];

const paintings = new Map<PaintingId, Painting>();

/** A painting by its id. */
export function paintingOf(id: PaintingId): Painting {
  const known = paintings.get(id);
  if (known) return known;
  const [name = '', time] = id.split('/');
  const file = drawn.get(name);
  if (!file) throw new Error(`The painting of ${name} has to be fetched before it is looked at.`);
  const { hours, ...painting } = file;
  const hour = hourOf(file, (time as Time | undefined) ?? (Object.keys(hours)[0] as Time));
  const { light, layers, things = {} } = hour;
  const made: Painting = { ...painting, light: lit(light), layers, things };
  paintings.set(id, made);
  return made;
}

function hourOf(file: Drawn, time: Time): Hour {
  const hour = file.hours[time];
  if (!hour) throw new Error(`The painting of ${file.id} has no “${time}”.`);
  if (!('as' in hour)) return hour;
  const { as, light, pieces } = hour;
  const other = hourOf(file, as);
  const layers = other.layers.map((layer) =>
    'name' in layer ? { ...layer, pieces: pieces[layer.name] ?? layer.pieces ?? [] } : layer,
  );
  return { ...other, light, layers };
}

function lit(light: Hour['light']): Light {
  if (!('like' in light)) return light;
  const { like, ...own } = light;
  return { ...(TIMES[like] as Omit<Light, 'key' | 'washes'>), ...own };
}

/** The place that a painting is of; none on the road, and at a door. */
export function placeIn(id: PaintingId): PlaceId | undefined {
  return PLACES.find((place) => place === id.split('/')[0]);
}

/** The gap in which something is drawn. */
export function slotOf({ id, layers }: Painting, name: SlotPlan['slot']): SlotPlan {
  const found = layers.find((layer): layer is SlotPlan => 'slot' in layer && layer.slot === name);
  if (!found) throw new Error(`The painting of the place ${id} has no slot “${name}”.`);
  return found;
}

/** Where a layer or a slot comes in the order of drawing, back to front. */
export function orderOf({ layers }: Painting, name: string): number {
  return layers.findIndex((layer) => ('slot' in layer ? layer.slot : layer.name) === name);
}
