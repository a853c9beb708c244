import type { GameObjects, Scene } from 'phaser';
import type { View } from './framing';
import { ease } from './life';
import { paintVehicle, vehicleBox, type VehicleKind } from './place';
import { LANE, parked } from './traffic';

/** Milliseconds a vehicle takes to come in and stop, and a bus to go by. */
const ARRIVAL = 3600;
const PASSING = 9000;
/** The farther lane, in which the bus goes by. */
const BUS = { y: 407, metre: 104 } as const;

interface Driving {
  readonly image: GameObjects.Image;
  readonly kind: VehicleKind;
  readonly from: number;
  readonly to: number;
  readonly began: number;
  readonly passing: boolean;
}

/** Vehicles that come after the officer's own: they drive in, stop and stay; the bus goes by. */
export class Vehicles {
  private readonly standing: { readonly kind: VehicleKind; readonly image: GameObjects.Image }[] = [];
  private driving: readonly Driving[] = [];

  constructor(
    private readonly scene: Scene,
    private readonly detail: number,
  ) {}

  /** Makes the vehicles in the street those that came; a new one drives in unless it is `sudden`. */
  set(kinds: readonly VehicleKind[], view: View, now: number, sudden: boolean): void {
    const places = parked(kinds);
    const kept =
      this.standing.every(({ kind }, i) => places[i]?.kind === kind) && places.length >= this.standing.length;
    if (!kept) this.clear();
    for (const place of places.slice(this.standing.length)) {
      const image = this.put(place.kind, place.x, place.y, place.metre, 6);
      this.standing.push({ kind: place.kind, image });
      if (sudden) continue;
      const from = Math.min(view.x - 40, place.x - 300);
      this.driving = [...this.driving, { image, kind: place.kind, from, to: place.x, began: now, passing: false }];
    }
    this.tick(now);
  }

  /** A bus goes by, slowing at the stop. */
  passBus(view: View, now: number): void {
    if (this.driving.some(({ kind }) => kind === 'bus')) return;
    const from = view.x - 60;
    const image = this.put('bus', from, BUS.y, BUS.metre, 5.5);
    const to = view.x + view.w + 60 + vehicleBox('bus').w * BUS.metre;
    this.driving = [...this.driving, { image, kind: 'bus', from, to, began: now, passing: true }];
  }

  /** Whether anything drives. */
  get isBusy(): boolean {
    return this.driving.length > 0;
  }

  tick(now: number): void {
    for (const one of this.driving) {
      const t = Math.min(1, (now - one.began) / (one.passing ? PASSING : ARRIVAL));
      // A stopping vehicle brakes; a bus slows in the middle of its way and picks up again.
      const share = one.passing ? t + Math.sin(t * Math.PI * 2) * 0.11 : 1 - (1 - t) ** 2.4;
      one.image.x = this.leftOf(one.kind, one.from + (one.to - one.from) * (one.passing ? share : ease(share)));
      if (t >= 1 && one.passing) one.image.destroy();
    }
    this.driving = this.driving.filter(({ began, passing }) => now - began < (passing ? PASSING : ARRIVAL));
  }

  /** Ends all driving where it leads. */
  arrive(): void {
    this.tick(Number.MAX_SAFE_INTEGER);
  }

  private leftOf(kind: VehicleKind, nose: number): number {
    return nose + vehicleBox(kind).x * (kind === 'bus' ? BUS.metre : LANE.metre);
  }

  private put(kind: VehicleKind, nose: number, y: number, metre: number, depth: number): GameObjects.Image {
    const key = `vehicle-${kind}`;
    if (!this.scene.textures.exists(key)) {
      this.scene.textures.addCanvas(key, paintVehicle(kind, metre * this.detail).canvas);
    }
    const box = vehicleBox(kind);
    const image = this.scene.add.image(this.leftOf(kind, nose), y + box.y * metre, key).setOrigin(0, 0);
    return image.setDisplaySize(box.w * metre, box.h * metre).setDepth(depth);
  }

  private clear(): void {
    for (const { image } of this.standing.splice(0)) image.destroy();
    this.driving = this.driving.filter(({ passing }) => passing);
  }
}
