import type { GameObjects, Scene } from 'phaser';
import { boxOf, paintRiders, type Parked, type Rider } from '#scene/still';
import type { Painting } from '#scene/place';

let count = 0;

/** Those who sit in a vehicle on the stage: a picture of what is seen through its glass, laid over the vehicle. */
export class Cabin {
  private seen: { readonly image: GameObjects.Image; readonly key: string } | undefined;
  private drawnAs = '[]';

  constructor(
    private readonly scene: Scene,
    private readonly painting: Painting,
    private readonly detail: number,
    private readonly vehicle: Parked,
    private readonly depth: number,
  ) {}

  /** Shows who sits there now. */
  seat(riders: readonly Rider[]): void {
    const as = JSON.stringify(riders);
    if (as === this.drawnAs) return;
    this.drawnAs = as;
    this.destroy();
    const { vehicle, scene } = this;
    const picture = paintRiders(vehicle, riders, vehicle.meter * this.detail, this.painting);
    if (!picture) return;
    const key = `cabin-${count++}`;
    scene.textures.addCanvas(key, picture.canvas);
    const { left, top, w, h } = boxOf(vehicle, 0);
    const image = scene.add.image(left, top, key).setOrigin(0, 0).setDepth(this.depth);
    image.setDisplaySize(w, h).setFlipX(vehicle.toward === 'left');
    this.seen = { image, key };
  }

  /** Goes where the vehicle goes. */
  follow(x: number): void {
    if (this.seen) this.seen.image.x = x;
  }

  destroy(): void {
    if (!this.seen) return;
    this.seen.image.destroy();
    this.scene.textures.remove(this.seen.key);
    this.seen = undefined;
  }
}
