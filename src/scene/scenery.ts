import { BlendModes, type GameObjects, Renderer, type Scene } from 'phaser';
import type { Weather } from '#place';
import { type Moment, shiftOf, type View } from '#scene/still';
import {
  bake,
  BAR_LIGHT,
  type Layer,
  type LayerPlan,
  LIGHT_BARS,
  orderOf,
  type PaintingId,
  paintBarLight,
  paintingOf,
  surface,
  underfoot,
} from '#scene/place';

/** Changes of a light bar a second: far below three flashes. */
const BEAT = 0.7;

/** The texture of the soft dark under someone's feet. */
export const SHADOW = 'shadow';

/** The painted place on the stage, its layers moving apart as the camera moves, and the light bar of the officer's vehicle. */
export class Scenery {
  private readonly layers: readonly { readonly image: GameObjects.Image; readonly layer: Layer }[];
  private readonly bar: readonly { readonly image: GameObjects.Image; readonly layer: string }[];
  private lit = false;
  private readonly own: readonly string[];

  constructor(scene: Scene, place: PaintingId, weather: Weather, detail: number) {
    const painting = paintingOf(place);
    const { renderer } = scene.game;
    // Phaser asks for this before it knows that the browser can do it.
    if (renderer instanceof Renderer.Canvas.CanvasRenderer) renderer.blendModes[BlendModes.SCREEN] = 'screen';
    this.layers = bake(place, weather, detail).map((layer) => {
      const key = `layer-${layer.name}`;
      scene.textures.addCanvas(key, layer.picture);
      const image = scene.add.image(layer.x, layer.y, key).setOrigin(0, 0).setDepth(orderOf(painting, layer.name));
      image.setScale(1 / layer.pixels);
      if (layer.screen) image.setBlendMode(BlendModes.SCREEN);
      return { image, layer };
    });
    this.own = painting.layers.flatMap((layer) => ('name' in layer && layer.vehicle ? [layer.name] : []));
    addShadow(scene, detail);
    this.bar = painting.layers.flatMap((layer) => ('name' in layer ? barOf(scene, layer, detail) : []));
    for (const { image, layer } of this.bar) image.setDepth(orderOf(painting, layer) + 0.5);
  }

  /** Has the officer's own car stand there or not, with its light bar on or off. */
  setCar({ ownCar, lightBar }: Pick<Moment, 'ownCar' | 'lightBar'>): void {
    for (const { image, layer } of this.layers) if (this.own.includes(layer.name)) image.setVisible(ownCar);
    const on = ownCar && lightBar;
    this.lit = on;
    for (const { image } of this.bar) image.setVisible(on).setAlpha(0.8);
  }

  /** Whether the light bar is on, and with it something always moving. */
  get isLit(): boolean {
    return this.lit;
  }

  /** Shifts the layers for a view. */
  follow(view: View): void {
    const shift = shiftOf(view);
    for (const { image, layer } of this.layers) image.x = layer.x + shift * (1 - layer.parallax);
  }

  /** Lets the light bar swell and sink, blue against red. */
  tick(now: number): void {
    if (!this.lit) return;
    const beat = Math.sin((now / 1000) * Math.PI * 2 * BEAT);
    for (const [i, { image }] of this.bar.entries()) image.setAlpha(0.66 + (i === 0 ? beat : -beat) * 0.3);
  }
}

/** The blue and the red light of a vehicle that has a light bar, dark. */
function barOf(
  scene: Scene,
  { name, vehicle }: LayerPlan,
  detail: number,
): readonly { readonly image: GameObjects.Image; readonly layer: string }[] {
  const bar = vehicle && LIGHT_BARS[vehicle.kind];
  if (!bar) return [];
  const { x, y, meter } = vehicle;
  return (['blue', 'red'] as const).map((color) => {
    const key = `bar-${color}`;
    scene.textures.addCanvas(key, paintBarLight(color, meter * detail).canvas);
    const image = scene.add.image(x + bar.x * meter, y + bar.y * meter, key).setVisible(false);
    image.setDisplaySize(BAR_LIGHT * meter, BAR_LIGHT * meter).setBlendMode(BlendModes.ADD);
    return { image, layer: name };
  });
}

function addShadow(scene: Scene, detail: number): void {
  const g = surface(-50, -6, 100, 12, detail);
  underfoot(g, 0, 0);
  scene.textures.addCanvas(SHADOW, g.canvas);
}
