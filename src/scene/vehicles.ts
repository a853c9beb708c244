import type { GameObjects, Scene } from 'phaser';
import type { PlaceId } from '#place';
import { ease, laneOf, parked, type Parked, type View } from '#scene/still';
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
  readonly passing: boolean;
}

/** Vehicles that come after the officer's own: they drive in, stop and stay; others go by. */
export class Vehicles {
  private readonly standing: { readonly kind: VehicleKind; readonly image: GameObjects.Image }[] = [];
  private driving: readonly Driving[] = [];

  constructor(
    private readonly scene: Scene,
    private readonly place: PlaceId,
    private readonly detail: number,
  ) {}

  /** Makes the vehicles there those that came; a new one drives in unless it is `sudden`. */
  set(kinds: readonly VehicleKind[], view: View, now: number, sudden: boolean): void {
    const places = parked(this.place, kinds);
    const kept =
      this.standing.every(({ kind }, i) => places[i]?.kind === kind) && places.length >= this.standing.length;
    if (!kept) this.clear();
    for (const place of places.slice(this.standing.length)) {
      const image = this.put(place, 0.5);
      this.standing.push({ kind: place.kind, image });
      if (sudden) continue;
      const { kind, meter, x: to } = place;
      const from = Math.min(view.x - 40, to - 300);
      this.driving = [...this.driving, { image, kind, meter, from, to, began: now, passing: false }];
    }
    this.tick(now);
  }

  /** What the place has go by at a sound does so, slowing on its way. */
  pass(sounds: readonly string[], view: View, now: number): void {
    for (const { sound, kind, lane } of paintingOf(this.place).passing) {
      if (!sounds.includes(sound) || this.driving.some((one) => one.kind === kind)) continue;
      const from = view.x - 60;
      const { y, meter } = laneOf(this.place, lane);
      const image = this.put({ kind, x: from, y, meter }, 0);
      const to = view.x + view.w + 60 + vehicleBox(kind).w * meter;
      this.driving = [...this.driving, { image, kind, meter, from, to, began: now, passing: true }];
    }
  }

  /** Whether anything drives. */
  get isBusy(): boolean {
    return this.driving.length > 0;
  }

  tick(now: number): void {
    for (const one of this.driving) {
      const t = Math.min(1, (now - one.began) / (one.passing ? PASSING : ARRIVAL));
      // A stopping vehicle brakes; a passing one slows in the middle of its way and picks up again.
      const share = one.passing ? t + Math.sin(t * Math.PI * 2) * 0.11 : 1 - (1 - t) ** 2.4;
      const nose = one.from + (one.to - one.from) * (one.passing ? share : ease(share));
      one.image.x = leftOf(one, nose);
      if (t >= 1 && one.passing) one.image.destroy();
    }
    this.driving = this.driving.filter(({ began, passing }) => now - began < (passing ? PASSING : ARRIVAL));
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

  private clear(): void {
    for (const { image } of this.standing.splice(0)) image.destroy();
    this.driving = this.driving.filter(({ passing }) => passing);
  }
}

const leftOf = ({ kind, meter }: Pick<Parked, 'kind' | 'meter'>, nose: number): number =>
  nose + vehicleBox(kind).x * meter;
