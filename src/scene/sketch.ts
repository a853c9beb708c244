import type { GameObjects, Scene, Textures } from 'phaser';
import { gradeAt, headOf, slotAt, washesAt } from '#scene/still';
import { orderOf, type Painting } from '#scene/place';
import type { Look } from './player';
import { drawFigure, type Person, WHOLE } from '#rig';

/** How much of the figure wet ground mirrors, in heads from the soles, and how strongly at the feet. */
const MIRRORED = 3.2;
const GLOSS = 0.26;
/** Milliseconds of a cross-fade. */
const FADE = 200;

/** Where someone is drawn: the place, whether its ground mirrors, how sharply, and with which texture for a shadow. */
export interface Setting {
  readonly painting: Painting;
  readonly wet: boolean;
  readonly detail: number;
  readonly shadow: string;
}

let count = 0;

function textureOf(scene: Scene, width: number, height: number): Textures.CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // Asked for first, so that the browser draws it where it will be read from.
  canvas.getContext('2d', { willReadFrequently: true });
  const made = scene.textures.addCanvas(`figure-${count++}`, canvas);
  if (!made) throw new Error('The stage could not make room for another person.');
  return made;
}

/** One person in the picture: a texture drawn when their look changes, with shadow and mirror image. */
export class Sketch {
  /** When it was last drawn, in milliseconds. */
  drawnAt = -Infinity;
  private readonly texture: Textures.CanvasTexture;
  private readonly glossTexture: Textures.CanvasTexture;
  private readonly image: GameObjects.Image;
  private readonly mirror: GameObjects.Image;
  private readonly shadow: GameObjects.Image;
  private before:
    { readonly texture: Textures.CanvasTexture; readonly image: GameObjects.Image; readonly began: number } | undefined;
  private drawnAs = '';
  private left = 0;
  private leaning = 0;
  private readonly head: number;

  constructor(
    private readonly scene: Scene,
    private readonly person: Person,
    private readonly rank: number,
    far: boolean,
    private readonly setting: Setting,
  ) {
    const { painting, detail, shadow } = setting;
    this.head = headOf(painting, far ? 'far' : 'people');
    const scale = this.head * detail;
    this.texture = textureOf(scene, Math.ceil(WHOLE.w * scale), Math.ceil(WHOLE.h * scale));
    this.image = scene.add.image(0, 0, this.texture).setOrigin(0, 0);
    this.glossTexture = textureOf(scene, Math.ceil((WHOLE.w * scale) / 2), Math.ceil((MIRRORED * scale) / 2));
    this.mirror = scene.add.image(0, 0, this.glossTexture).setOrigin(0, 0).setVisible(!far);
    this.shadow = scene.add.image(0, 0, shadow).setVisible(!far);
    this.image.setScale(1 / detail);
    this.mirror.setScale(2 / detail);
  }

  /** Whether a look differs from what is drawn. */
  differs(look: Look): boolean {
    return signature(look) !== this.drawnAs;
  }

  /** Draws a look and puts it in its place; with a fade, what was there before goes out slowly. */
  draw(look: Look, now: number, fade = false): void {
    if (fade && this.drawnAs !== '') this.keepBefore(now);
    const { painting, wet, detail } = this.setting;
    const slot = slotAt(painting, look.depth, look.x);
    const who = { person: this.person, pose: look.pose, face: look.face, flip: look.flip };
    drawFigure(
      this.texture.context,
      who,
      this.head * detail,
      gradeAt(painting, look.x, slot),
      WHOLE,
      washesAt(painting, look.x, slot),
    );
    this.texture.refresh();
    this.drawnAt = now;
    this.drawnAs = signature(look);
    const { feet } = look;
    const left = look.x + WHOLE.x * this.head;
    const order = orderOf(painting, slot);
    this.left = left;
    this.image.setPosition(left + this.leaning, feet + WHOLE.y * this.head).setDepth(order + this.rank);
    const front = slot === 'people' && !look.raised;
    this.shadow
      .setVisible(slot === 'people' || slot === 'road')
      .setPosition(look.x + 4, feet - 1)
      .setDepth(order - 0.2);
    this.mirror
      .setVisible(front && wet)
      .setDepth(order - 0.4)
      .setPosition(left, feet + 1);
    if (front && wet) this.polish();
  }

  /** The mirror image in wet stone: the legs upside down, drawn small so that they keep no edges, fading with depth. */
  private polish(): void {
    const g = this.glossTexture.context;
    const { width, height } = g.canvas;
    const shown = MIRRORED * this.head * this.setting.detail;
    const soles = -WHOLE.y * this.head * this.setting.detail;
    g.setTransform(1, 0, 0, 1, 0, 0);
    g.globalCompositeOperation = 'source-over';
    g.clearRect(0, 0, width, height);
    g.setTransform(1, 0, 0, -1, 0, height);
    g.drawImage(this.texture.canvas, 0, soles - shown, this.texture.width, shown, 0, 0, width, height);
    g.setTransform(1, 0, 0, 1, 0, 0);
    g.globalCompositeOperation = 'destination-in';
    const fade = g.createLinearGradient(0, 0, 0, height);
    fade.addColorStop(0, `rgba(0,0,0,${GLOSS})`);
    fade.addColorStop(1, 'rgba(0,0,0,0)');
    g.fillStyle = fade;
    g.fillRect(0, 0, width, height);
    this.glossTexture.refresh();
  }

  /** Shifts the figure sideways in the picture, as the layer it stands on is shifted. */
  lean(by: number): void {
    this.leaning = by;
    this.image.x = this.left + by;
  }

  /** Carries a cross-fade on. */
  tick(now: number): void {
    if (!this.before) return;
    const share = (now - this.before.began) / FADE;
    if (share >= 1) this.forget();
    else this.before.image.setAlpha(1 - share);
  }

  /** Whether a cross-fade is going on. */
  isFading(): boolean {
    return this.before !== undefined;
  }

  setAlpha(alpha: number): void {
    this.image.setAlpha(alpha);
    this.mirror.setAlpha(alpha);
    this.shadow.setAlpha(alpha);
  }

  destroy(): void {
    this.forget();
    for (const one of [this.image, this.mirror, this.shadow]) one.destroy();
    this.scene.textures.remove(this.texture);
    this.scene.textures.remove(this.glossTexture);
  }

  private keepBefore(now: number): void {
    this.forget();
    const { width, height } = this.texture;
    const texture = textureOf(this.scene, width, height);
    texture.context.drawImage(this.texture.canvas, 0, 0);
    texture.refresh();
    const { x, y, depth } = this.image;
    const image = this.scene.add
      .image(x, y, texture)
      .setOrigin(0, 0)
      .setScale(1 / this.setting.detail)
      .setDepth(depth + 0.01);
    this.before = { texture, image, began: now };
  }

  private forget(): void {
    if (!this.before) return;
    this.before.image.destroy();
    this.scene.textures.remove(this.before.texture);
    this.before = undefined;
  }
}

/** A look as text, rounded to what the eye can tell apart. */
const signature = (look: Look): string =>
  JSON.stringify(look, (_key, value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value));
