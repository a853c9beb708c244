import { describe, expect, test } from 'vitest';
import { groundOf, markOf, meeting, PLACES } from '#place';
import { paintingOf, slotOf, span } from '#scene/still';

describe.each(PLACES)('the painting of %s', (id) => {
  const ground = groundOf(id);
  const painting = paintingOf(id);
  const sorted = (of: object) => Object.keys(of).sort();

  test('is that of its ground', () => {
    expect(painting.id).toBe(id);
    expect(ground.times).toContain(painting.light.time);
  });

  test('has a position for every mark, and no other', () => {
    expect(sorted(painting.marks)).toEqual(sorted(ground.marks));
  });

  test('has every lane and every space to park, and no other', () => {
    expect(sorted(painting.lanes)).toEqual(sorted(ground.lanes));
    expect(sorted(painting.parking)).toEqual(sorted(ground.parking));
    for (const { lane } of painting.passing) expect(ground.lanes).toHaveProperty(lane);
  });

  test('shows every slot, and every thing that a piece is of', () => {
    for (const slot of ['people', 'behind', 'far', 'vehicles'] as const) expect(slotOf(painting, slot).slot).toBe(slot);
    const pieces = painting.layers.flatMap((layer) =>
      'slot' in layer
        ? []
        : [...(layer.pieces ?? []), ...(layer.lights ?? []), ...(layer.rain ?? []), ...(layer.mirror?.lights ?? [])],
    );
    for (const { of } of pieces) if (of !== undefined) expect(painting.things).toHaveProperty(of);
  });

  test('has marks on the ground line where their distance puts them, to a decimeter', () => {
    const { subject } = meeting(ground);
    const home = painting.marks[subject.mark ?? '']?.x ?? NaN;
    // Two people are never drawn closer than shoulder to shoulder, so nearer marks say nothing about the scale.
    const near = 7;
    for (const [name, { at, away }] of Object.entries(ground.marks)) {
      const far = at - subject.at;
      if (away > 0 || Math.abs(far) < near) continue;
      const x = home + Math.sign(far) * span(Math.abs(far));
      expect(Math.abs((painting.marks[name]?.x ?? NaN) - x), name).toBeLessThanOrEqual(14);
    }
  });

  test('has marks on the line of their slot', () => {
    for (const [name, { x, y, slot }] of Object.entries(painting.marks)) {
      expect(Number.isInteger(x), name).toBe(true);
      if (slot === 'far' || slot === 'behind') expect(y, name).toBe(slotOf(painting, slot).feet);
    }
  });

  test('has people in cover where the ground says there is cover', () => {
    const { x = NaN } = Object.values(painting.marks).find(({ slot }) => slot === 'behind') ?? {};
    expect(x).toBeGreaterThanOrEqual(painting.cover.from);
    expect(x).toBeLessThanOrEqual(painting.cover.to);
    const [name = ''] = Object.entries(painting.marks).find(([, { slot }]) => slot === 'behind') ?? [];
    const mark = markOf(ground, name);
    const at = mark === undefined || mark === 'gone' ? NaN : mark.at;
    expect(ground.cover.some(({ from, to }) => at >= from && at <= to)).toBe(true);
  });
});
