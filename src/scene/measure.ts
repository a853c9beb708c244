import type { GameObjects, Scene } from 'phaser';
import type { Ruler } from './framing';

const CHALK = 0xf4f0e8;

/** The ruler on the ground: a line, a tick for each half metre, a dot at both ends. Its label is the page's. */
export class Measure {
  private readonly graphics: GameObjects.Graphics;
  private drawn = '';

  constructor(scene: Scene, people: number) {
    this.graphics = scene.add.graphics().setDepth(people + 1.5);
  }

  /** Draws the ruler with its officer's end at x, or nothing. */
  show(ruler: Ruler | undefined, x: number | undefined): void {
    const from = ruler && x !== undefined ? x + 6 : ruler?.from;
    const as = ruler ? `${from?.toFixed(1)} ${ruler.to} ${ruler.metre.toFixed(2)}` : '';
    if (as === this.drawn) return;
    this.drawn = as;
    const g = this.graphics.clear();
    if (!ruler || from === undefined || ruler.to - from < 8) return;
    const { to, y } = ruler;
    g.fillStyle(CHALK, 0.55).fillRect(from, y - 0.75, to - from, 1.5);
    const half = ruler.metre / 2;
    for (let i = 0; from + i * half <= to + 1; i++) {
      const tall = i % 2 === 0;
      const h = tall ? 8 : 4;
      g.fillStyle(CHALK, tall ? 0.85 : 0.5).fillRect(from + i * half - 0.75, y - h / 2, 1.5, h);
    }
    g.fillStyle(CHALK, 1).fillCircle(from, y, 4).fillCircle(to, y, 4);
  }
}
