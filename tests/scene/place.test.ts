import { describe, expect, test } from 'vitest';
import { groundOf, markOf, meeting, PLACES, type Spot } from '#place';
import { footingOf, paintingOf, slotOf } from '#scene/still';

describe.each(PLACES)('the painting of %s', (id) => {
  const ground = groundOf(id);
  const painting = paintingOf(id);
  const sorted = (of: object) => Object.keys(of).sort();
  const spots = Object.keys(ground.marks).map((name) => markOf(ground, name) as Spot);
  const xOf = (at: number): number | undefined => footingOf(id, { at, away: 0 })?.x;

  test('is that of its ground', () => {
    expect(painting.id).toBe(id);
    expect(ground.times).toContain(painting.light.time);
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

  test('has a decimeter of the ground 14 units long, wherever it is seen', () => {
    const seen = Array.from({ length: ground.ends.right.at }, (_, at) => at).filter(
      (at) => xOf(at) !== undefined && xOf(at + 1) !== undefined,
    );
    expect(seen.length).toBeGreaterThan(120);
    for (const at of seen) expect((xOf(at + 1) ?? 0) - (xOf(at) ?? 0)).toBeCloseTo(14, 9);
  });

  test('shows where officer and subject meet, and nobody beyond its edges', () => {
    const { officer, subject } = meeting(ground);
    expect(xOf(officer.at)).toBeDefined();
    expect(xOf(subject.at)).toBeDefined();
    expect(xOf(ground.ends.left.at)).toBeUndefined();
    expect(xOf(ground.ends.right.at)).toBeUndefined();
  });

  test('has people in cover behind what shelters them, and those across the street far away', () => {
    const { cover, lanes } = ground;
    const depths = spots.map((spot) => ({ ...spot, depth: footingOf(id, spot)?.depth }));
    const sheltered = ({ at, away }: Spot) => cover.some((c) => at >= c.from && at <= c.to && away >= c.away);
    const across = ({ away }: Spot) => Object.values(lanes).every((lane) => away > lane.away);
    for (const spot of depths.filter(({ depth }) => depth !== undefined)) {
      expect(spot.depth, spot.mark).toBe(across(spot) ? 'far' : sheltered(spot) ? 'behind' : 'people');
    }
    expect(new Set(depths.map(({ depth }) => depth))).toEqual(new Set(['people', 'behind', 'far', undefined]));
  });

  test('has feet higher in the picture the farther back they stand', () => {
    const seen = spots.flatMap((spot) => ({ away: spot.away, feet: footingOf(id, spot)?.feet ?? NaN }));
    const sortedByDepth = seen.filter(({ feet }) => !Number.isNaN(feet)).sort((a, b) => a.away - b.away);
    const [first] = sortedByDepth;
    expect(first?.feet).toBe(438);
    expect(sortedByDepth.at(-1)?.feet).toBeLessThan(400);
  });
});
