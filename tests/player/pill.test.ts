import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pillAt } from '#player';

const picture = { width: 1280, height: 400 };
const pill = { width: 140, height: 32 };
const ruler = { x1: 300, x2: 900, y: 360 };

describe('the pill of the distance', () => {
  it('lies in the middle of its ruler', () => {
    expect(pillAt(ruler, [], pill, picture)).toEqual({ x: 600, y: 360 });
    expect(pillAt(ruler, [{ x: 300, y: 120, r: 16 }], pill, picture)).toEqual({ x: 600, y: 360 });
  });

  it('makes way for the head of somebody who lies on the ground', () => {
    const head = { x: 610, y: 352, r: 16 };
    const { x, y } = pillAt(ruler, [head], pill, picture);
    const clear = Math.abs(x - head.x) >= head.r + pill.width / 2 || Math.abs(y - head.y) >= head.r + pill.height / 2;
    expect(clear).toBe(true);
  });

  it('stays inside the picture', () => {
    const heads = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 1280 }), y: fc.integer({ min: 0, max: 400 }), r: fc.constant(16) }),
      { maxLength: 3 },
    );
    const rulers = fc.record({
      x1: fc.integer({ min: -200, max: 1400 }),
      x2: fc.integer({ min: -200, max: 1400 }),
      y: fc.integer({ min: 0, max: 500 }),
    });
    fc.assert(
      fc.property(rulers, heads, (line, round) => {
        const { x, y } = pillAt(line, round, pill, picture);
        expect(x - pill.width / 2).toBeGreaterThanOrEqual(0);
        expect(x + pill.width / 2).toBeLessThanOrEqual(picture.width);
        expect(y - pill.height / 2).toBeGreaterThanOrEqual(0);
        expect(y + pill.height / 2).toBeLessThanOrEqual(picture.height);
      }),
    );
  });
});
