import type { GameObjects, Scene } from 'phaser';
import type { View } from '#scene/still';
import { seeded, surface } from '#scene/place';

/** A layer of rain: how many drops, how long, how bright, how fast in design units a second, drawn where. */
interface Fall {
  readonly count: number;
  readonly length: number;
  readonly alpha: number;
  readonly speed: number;
  /** Above the people, or below them and their mirror image. */
  readonly above: number;
  readonly parallax: number;
}

const FALLS: readonly Fall[] = [
  { count: 190, length: 17, alpha: 0.26, speed: 620, above: -0.6, parallax: 0.9 },
  { count: 60, length: 30, alpha: 0.3, speed: 980, above: 2, parallax: 1.15 },
];

/** How far rain drifts to the left as it falls. */
const SLANT = 0.14;
/** The longest drop: textures are this long and shrunk. */
const LONGEST = 32;

interface Drop {
  readonly image: GameObjects.Image;
  readonly fall: Fall;
  /** Its place in the layer, 0 to 1 across and down. */
  readonly across: number;
  readonly down: number;
  readonly pace: number;
}

/** Two layers of rain that fall through the view; none when motion is reduced or the night is dry. */
export class Rain {
  private readonly drops: readonly Drop[];
  private falling = false;

  constructor(scene: Scene, people: number) {
    const g = surface(-LONGEST * SLANT - 1, 0, LONGEST * SLANT + 2, LONGEST, 2);
    g.strokeStyle = '#dbe6fb';
    g.lineWidth = 0.9;
    g.lineCap = 'round';
    g.beginPath();
    g.moveTo(0, 0.6);
    g.lineTo(-LONGEST * SLANT, LONGEST - 0.6);
    g.stroke();
    scene.textures.addCanvas('drop', g.canvas);
    const random = seeded(31);
    this.drops = FALLS.flatMap((fall) =>
      Array.from({ length: fall.count }, () => {
        const length = fall.length * (0.6 + random() * 0.7);
        const image = scene.add
          .image(0, 0, 'drop')
          .setOrigin(1, 0)
          .setDepth(people + fall.above)
          .setVisible(false);
        image.setScale(length / LONGEST / 2).setAlpha(fall.alpha * (0.3 + random() * 0.7));
        return { image, fall, across: random(), down: random(), pace: 0.85 + random() * 0.3 };
      }),
    );
  }

  /** Lets it rain or not. */
  set(falling: boolean): void {
    if (this.falling === falling) return;
    this.falling = falling;
    for (const { image } of this.drops) image.setVisible(falling);
  }

  /** Whether it rains, and with it something always moves. */
  get isFalling(): boolean {
    return this.falling;
  }

  tick(now: number, view: View): void {
    if (!this.falling) return;
    const wide = view.w + 80;
    const high = view.h + LONGEST * 2;
    for (const { image, fall, across, down, pace } of this.drops) {
      const fallen = down * high + (now / 1000) * fall.speed * pace;
      const y = fallen % high;
      // Each time round, a drop comes down elsewhere.
      const round = Math.floor(fallen / high);
      const shift = (across + round * 0.618) * wide - view.x * fall.parallax - y * SLANT;
      image.x = view.x - 40 + (((shift % wide) + wide) % wide);
      image.y = view.y - LONGEST + y;
    }
  }
}
