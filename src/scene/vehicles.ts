import type { GameObjects, Scene } from 'phaser';
import { type EncounterEvent, OWN_CAR } from '#encounter';
import { boxOf, ease, laneOf, type Moment, ownCarOf, parked, type Parked, shiftOf, type View } from '#scene/still';
import {
  type Painting,
  type PaintingId,
  orderOf,
  paintingOf,
  paintVehicle,
  vehicleBox,
  type VehicleKind,
} from '#scene/place';
import { Cabin } from './cabin';

/** How a vehicle drives: it comes in and stops, goes off from where it stood, or goes by. */
type Drive = 'stops' | 'goes' | 'passes';

/** Milliseconds each takes. */
const TAKES: Readonly<Record<Drive, number>> = { stops: 3600, goes: 6000, passes: 9000 };

/** The share of its way that a vehicle has behind it at a share of the time. */
const COVERED: Readonly<Record<Drive, (t: number) => number>> = {
  // It brakes.
  stops: (t) => ease(1 - (1 - t) ** 2.4),
  // It picks up speed.
  goes: (t) => t ** 2,
  // It slows in the middle of its way and picks up again.
  passes: (t) => t + Math.sin(t * Math.PI * 2) * 0.11,
};

/** A vehicle in the picture, its lane, and who sits in it. */
interface Shown {
  readonly place: Parked;
  readonly image: GameObjects.Image;
  readonly cabin: Cabin;
}

interface Driving extends Shown {
  readonly from: number;
  readonly to: number;
  readonly began: number;
  readonly drive: Drive;
}

/** Vehicles that come after the officer's own: they drive in, stop, stay, and drive off again; others go by. */
export class Vehicles {
  private readonly standing = new Map<string, Shown>();
  private driving: readonly Driving[] = [];
  private readonly painting: Painting;
  /** Who sits in the car that belongs to the place. */
  private readonly own: Cabin | undefined;

  constructor(
    private readonly scene: Scene,
    private readonly place: PaintingId,
    private readonly detail: number,
  ) {
    this.painting = paintingOf(place);
    const [car, layer] = [ownCarOf(this.painting), this.painting.layers.find((one) => 'vehicle' in one)];
    if (car && layer && 'name' in layer) this.own = this.cabinOf(car, orderOf(this.painting, layer.name) + 0.1);
  }

  private cabinOf(place: Parked, depth: number): Cabin {
    return new Cabin(this.scene, this.painting, this.detail, place, depth);
  }

  /** Makes the vehicles there those that came; a new one drives in, one that leaves drives off, and one that rolls on does so, unless it is `sudden`. */
  set(
    { vehicles, riders, leaving }: Moment,
    news: readonly EncounterEvent[],
    view: View,
    now: number,
    sudden: boolean,
  ): void {
    const places = parked(this.place, vehicles);
    const rolls = new Map<string, number>();
    for (const [id, shown] of [...this.standing]) {
      const { place, image, cabin } = shown;
      const next = places.get(id);
      if (next?.x === place.x && next.kind === place.kind) continue;
      this.standing.delete(id);
      this.driving = this.driving.filter((one) => one.image !== image);
      const backs = news.some((event) => event.type === 'drove' && event.vehicle === id && event.backward === true);
      const { enters, leaves } = edgesOf(place, view);
      const to = backs ? enters : leaves;
      const isBeyond = (place.toward === 'right') === backs ? to >= place.x : to <= place.x;
      if (next?.y === place.y) rolls.set(id, place.x);
      if (sudden || isBeyond || rolls.has(id)) remove(shown);
      else {
        cabin.seat(leaving);
        this.drive({ ...shown, from: place.x, to, began: now, drive: 'goes' });
      }
    }
    for (const [id, place] of places) {
      if (this.standing.has(id)) continue;
      const shown = this.put(place);
      this.standing.set(id, shown);
      const { enters } = edgesOf(place, view);
      const outside = place.toward === 'right' ? Math.min(enters, place.x - 300) : Math.max(enters, place.x + 300);
      const from = rolls.get(id) ?? outside;
      if (!sudden) this.drive({ ...shown, from, to: place.x, began: now, drive: 'stops' });
    }
    for (const [id, { cabin }] of this.standing) cabin.seat(riders.filter(({ vehicle }) => vehicle === id));
    this.own?.seat(riders.filter(({ vehicle }) => vehicle === OWN_CAR));
    this.tick(now, view);
  }

  private drive(one: Driving): void {
    this.driving = [...this.driving, one];
  }

  /** What the place has go by at a sound does so, slowing on its way; what is heard to brake then does not come by. */
  pass(sounds: readonly string[], view: View, now: number): void {
    for (const { sound, kind, lane } of this.painting.passing) {
      const heard = sounds.indexOf(sound);
      if (heard < 0 || sounds[heard + 1] === 'brakes' || this.isAbout(kind)) continue;
      const place = { kind, x: 0, ...laneOf(this.place, lane) };
      const { enters, leaves } = edgesOf(place, view);
      this.drive({ ...this.put(place), from: enters, to: leaves, began: now, drive: 'passes' });
    }
  }

  /** Whether a vehicle of a kind is in the picture, driving or standing: two of one kind would be one too many. */
  private isAbout(kind: VehicleKind): boolean {
    return [...this.driving, ...this.standing.values()].some(({ place }) => place.kind === kind);
  }

  /** Whether anything drives. */
  get isBusy(): boolean {
    return this.driving.length > 0;
  }

  tick(now: number, view: View): void {
    const shift = shiftOf(view);
    for (const { place, image, cabin } of this.standing.values()) {
      image.x = boxOf(place, shift).left;
      cabin.follow(image.x);
    }
    for (const shown of this.driving) {
      const { place, image, cabin, from, to, began, drive } = shown;
      const t = Math.min(1, (now - began) / TAKES[drive]);
      const share = COVERED[drive](t);
      image.x = boxOf({ ...place, x: from + (to - from) * share }, shift).left;
      cabin.follow(image.x);
      if (t >= 1 && drive !== 'stops') remove(shown);
    }
    this.driving = this.driving.filter(({ began, drive }) => now - began < TAKES[drive]);
  }

  /** Ends all driving where it leads. */
  arrive(view: View): void {
    this.tick(Number.MAX_SAFE_INTEGER, view);
  }

  private put(place: Parked): Shown {
    const { kind, y, meter, toward } = place;
    const key = `vehicle-${kind}`;
    if (!this.scene.textures.exists(key)) {
      this.scene.textures.addCanvas(key, paintVehicle(kind, meter * this.detail).canvas);
    }
    const { left, top, w, h } = boxOf(place, 0);
    const image = this.scene.add.image(left, top, key).setOrigin(0, 0);
    image.setDisplaySize(w, h).setFlipX(toward === 'left');
    // What drives in a nearer lane is in front of what drives in one behind it.
    image.setDepth(orderOf(this.painting, 'vehicles') + y / 1000);
    return { place, image, cabin: this.cabinOf(place, image.depth + 0.0005) };
  }
}

function remove({ image, cabin }: Shown): void {
  image.destroy();
  cabin.destroy();
}

/** Where the nose of a vehicle is that is just out of the picture, before it comes and when it has gone. */
function edgesOf({ kind, meter, toward }: Parked, view: View): { readonly enters: number; readonly leaves: number } {
  const [left, right] = [view.x - 60, view.x + view.w + 60];
  const length = vehicleBox(kind).w * meter;
  return toward === 'right' ? { enters: left, leaves: right + length } : { enters: right, leaves: left - length };
}
