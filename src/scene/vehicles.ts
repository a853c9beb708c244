import type { GameObjects, Scene } from 'phaser';
import type { PlaceId } from '#place';
import { ease, laneOf, parked, type Parked, type Vehicle, type View } from '#scene/still';
import { orderOf, paintingOf, paintVehicle, vehicleBox, type VehicleKind } from '#scene/place';

/** Milliseconds a vehicle takes to come in and stop, and another to go by. */
const ARRIVAL = 3600;
const PASSING = 9000;

interface Driving {
  readonly image: GameObjects.Image;
  readonly kind: VehicleKind;
  readonly meter: number;
  readonly from: number;
  readonly to: number;
  readonly began: number;
  /** Whether it stays where it comes to; else it goes by, or off. */
  readonly stops: boolean;
}

/** Vehicles that come after the officer's own: they drive in, stop, stay, and drive off again; others go by. */
export class Vehicles {
  private readonly standing = new Map<number, { readonly place: Parked; readonly image: GameObjects.Image }>();
  private driving: readonly Driving[] = [];

  constructor(
    private readonly scene: Scene,
    private readonly place: PlaceId,
    private readonly detail: number,
  ) {}

  /** Makes the vehicles there those that came; a new one drives in, and one that leaves drives off, unless it is `sudden`. */
  set(vehicles: readonly Vehicle[], view: View, now: number, sudden: boolean): void {
    const places = parked(this.place, vehicles);
    for (const [number, { place, image }] of [...this.standing]) {
      if (places.get(number)?.kind === place.kind) continue;
      this.standing.delete(number);
      this.driving = this.driving.filter((one) => one.image !== image);
      const to = view.x + view.w + 60 + vehicleBox(place.kind).w * place.meter;
      if (sudden || to <= place.x) image.destroy();
      else this.drive(image, place, { from: place.x, to, began: now, stops: false });
    }
    for (const [number, place] of places) {
      if (this.standing.has(number)) continue;
      const image = this.put(place, 0.5);
      this.standing.set(number, { place, image });
      const from = Math.min(view.x - 40, place.x - 300);
      if (!sudden) this.drive(image, place, { from, to: place.x, began: now, stops: true });
    }
    this.tick(now);
  }

  private drive(
    image: GameObjects.Image,
    { kind, meter }: Pick<Parked, 'kind' | 'meter'>,
    way: Pick<Driving, 'from' | 'to' | 'began' | 'stops'>,
  ): void {
    this.driving = [...this.driving, { image, kind, meter, ...way }];
  }

  /** What the place has go by at a sound does so, slowing on its way; what is heard to brake then does not come by. */
  pass(sounds: readonly string[], view: View, now: number): void {
    for (const { sound, kind, lane } of paintingOf(this.place).passing) {
      const heard = sounds.indexOf(sound);
      if (heard < 0 || sounds[heard + 1] === 'brakes' || this.driving.some((one) => one.kind === kind)) continue;
      const from = view.x - 60;
      const { y, meter } = laneOf(this.place, lane);
      const image = this.put({ kind, x: from, y, meter }, 0);
      const to = view.x + view.w + 60 + vehicleBox(kind).w * meter;
      this.drive(image, { kind, meter }, { from, to, began: now, stops: false });
    }
  }

  /** Whether anything drives. */
  get isBusy(): boolean {
    return this.driving.length > 0;
  }

  tick(now: number): void {
    for (const one of this.driving) {
      const t = Math.min(1, (now - one.began) / (one.stops ? ARRIVAL : PASSING));
      // A stopping vehicle brakes; a passing one slows in the middle of its way and picks up again.
      const share = one.stops ? 1 - (1 - t) ** 2.4 : t + Math.sin(t * Math.PI * 2) * 0.11;
      const nose = one.from + (one.to - one.from) * (one.stops ? ease(share) : share);
      one.image.x = leftOf(one, nose);
      if (t >= 1 && !one.stops) one.image.destroy();
    }
    this.driving = this.driving.filter(({ began, stops }) => now - began < (stops ? ARRIVAL : PASSING));
  }

  /** Ends all driving where it leads. */
  arrive(): void {
    this.tick(Number.MAX_SAFE_INTEGER);
  }

  private put(vehicle: Parked, above: number): GameObjects.Image {
    const { kind, x, y, meter } = vehicle;
    const key = `vehicle-${kind}`;
    if (!this.scene.textures.exists(key)) {
      this.scene.textures.addCanvas(key, paintVehicle(kind, meter * this.detail).canvas);
    }
    const box = vehicleBox(kind);
    const image = this.scene.add.image(leftOf(vehicle, x), y + box.y * meter, key).setOrigin(0, 0);
    const depth = orderOf(paintingOf(this.place), 'vehicles') + above;
    return image.setDisplaySize(box.w * meter, box.h * meter).setDepth(depth);
  }
}

const leftOf = ({ kind, meter }: Pick<Parked, 'kind' | 'meter'>, nose: number): number =>
  nose + vehicleBox(kind).x * meter;
