import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFor } from '#guide';

const WINDOW = { width: 1280, height: 720 };
const CARD = { width: 520, height: 260 };

describe('the card of the guided beginning', () => {
  it('lies in the middle when nothing is in its way', () => {
    expect(placeFor(CARD, [], WINDOW)).toEqual({ x: 380, y: 230 });
  });

  it('lies above what is in the light at the foot of the window, and below what is at its head', () => {
    const foot = { x: 160, y: 520, width: 920, height: 190 };
    const head = { x: 0, y: 52, width: 1280, height: 400 };
    expect(placeFor(CARD, [foot], WINDOW).y + CARD.height).toBeLessThanOrEqual(foot.y);
    expect(placeFor({ width: 520, height: 240 }, [head], WINDOW).y).toBeGreaterThanOrEqual(head.y + head.height);
  });

  it('lies inside the window, whatever is in the light', () => {
    const light = fc.record({
      x: fc.integer({ min: 0, max: 1280 }),
      y: fc.integer({ min: 0, max: 720 }),
      width: fc.integer({ min: 1, max: 1280 }),
      height: fc.integer({ min: 1, max: 720 }),
    });
    fc.assert(
      fc.property(fc.array(light, { maxLength: 5 }), (lights) => {
        const { x, y } = placeFor(CARD, lights, WINDOW);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + CARD.width).toBeLessThanOrEqual(WINDOW.width);
        expect(y + CARD.height).toBeLessThanOrEqual(WINDOW.height);
      }),
    );
  });
});
