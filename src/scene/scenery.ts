import { BlendModes, type GameObjects, Renderer, type Scene } from 'phaser';
import { shiftOf, type View } from './framing';
import { BAR_LIGHT, busStop, CAR, glow, isLight, LIGHT_BAR, type Layer, paintBarLight, surface } from './place';

/** Draw order of the layers, back to front; people come between them. */
const ORDER: Readonly<Record<Layer['name'], number>> = {
  sky: 0,
  skyline: 1,
  shops: 2,
  halo: 4,
  gleam: 4.1,
  ground: 5,
  car: 8,
  lamp: 9,
  shelter: 10,
};

/** Changes of a light bar a second: far below three flashes. */
const BEAT = 0.7;

/** The texture of the soft dark under someone's feet. */
export const SHADOW = 'shadow';

/** The painted street on the stage, its layers moving apart as the camera moves, and the officer's light bar. */
export class Scenery {
  private readonly layers: readonly { readonly image: GameObjects.Image; readonly layer: Layer }[];
  private readonly bar: readonly GameObjects.Image[];
  private lit = false;

  constructor(scene: Scene, detail: number) {
    const { renderer } = scene.game;
    // Phaser asks for this before it knows that the browser can do it.
    if (renderer instanceof Renderer.Canvas.CanvasRenderer) renderer.blendModes[BlendModes.SCREEN] = 'screen';
    this.layers = busStop(detail).map((layer) => {
      const key = `layer-${layer.name}`;
      scene.textures.addCanvas(key, layer.picture);
      const image = scene.add.image(layer.x, layer.y, key).setOrigin(0, 0).setDepth(ORDER[layer.name]);
      image.setScale(1 / layer.pixels);
      if (isLight(layer.name)) image.setBlendMode(BlendModes.SCREEN);
      return { image, layer };
    });
    addShadow(scene, detail);
    this.bar = (['blue', 'red'] as const).map((color) => {
      const key = `bar-${color}`;
      scene.textures.addCanvas(key, paintBarLight(color, CAR.scale * detail).canvas);
      const x = CAR.x + LIGHT_BAR.x * CAR.scale;
      const image = scene.add
        .image(x, CAR.y + LIGHT_BAR.y * CAR.scale, key)
        .setDepth(8.5)
        .setVisible(false);
      image.setDisplaySize(BAR_LIGHT * CAR.scale, BAR_LIGHT * CAR.scale).setBlendMode(BlendModes.ADD);
      return image;
    });
  }

  /** Switches the light bar. */
  setLightBar(on: boolean): void {
    this.lit = on;
    for (const image of this.bar) image.setVisible(on).setAlpha(0.8);
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
    for (const [i, image] of this.bar.entries()) image.setAlpha(0.66 + (i === 0 ? beat : -beat) * 0.3);
  }
}

function addShadow(scene: Scene, detail: number): void {
  const g = surface(-50, -6, 100, 12, detail);
  g.scale(1, 0.12);
  g.fillStyle = glow(g, 0, 0, 50, [
    [0, 'rgba(7,10,20,.62)'],
    [0.6, 'rgba(7,10,20,.46)'],
    [1, 'rgba(7,10,20,0)'],
  ]);
  g.fillRect(-50, -50, 100, 100);
  scene.textures.addCanvas(SHADOW, g.canvas);
}
