import type { GameObjects, Scene } from 'phaser';
import type { Ruler } from '#scene/still';
import { METER } from '#scene/place';

const CHALK = 0xf4f0e8;

/** The ruler on the ground: a line, a tick for each half meter, a dot at both ends. Its label is the page's. */
export class Measure {
  private readonly graphics: GameObjects.Graphics;
  private drawn = '';

  constructor(scene: Scene, people: number) {
    this.graphics = scene.add.graphics().setDepth(people + 1.5);
  }

  /** Draws the ruler, or nothing. */
  show(ruler: Ruler | undefined): void {
    const as = ruler ? `${ruler.from.toFixed(1)} ${ruler.to}` : '';
    if (as === this.drawn) return;
    this.drawn = as;
    const g = this.graphics.clear();
    if (!ruler) return;
    const { from, to, y } = ruler;
    const far = Math.abs(to - from);
    if (far < 8) return;
    const side = Math.sign(to - from);
    g.fillStyle(CHALK, 0.55).fillRect(Math.min(from, to), y - 0.75, far, 1.5);
    const half = METER / 2;
    for (let i = 0; i * half <= far + 1; i++) {
      const tall = i % 2 === 0;
      const h = tall ? 8 : 4;
      g.fillStyle(CHALK, tall ? 0.85 : 0.5).fillRect(from + side * i * half - 0.75, y - h / 2, 1.5, h);
    }
    g.fillStyle(CHALK, 1).fillCircle(from, y, 4).fillCircle(to, y, 4);
  }
}
