import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { at as situationAt } from '#encounter';
import { feetAt, groundOf, markOf, type PlaceId, PLACES, type Spot } from '#place';
import { EDGE, SPAN } from '#scene/place';
import {
  boxOf,
  fetchPlace,
  footingOf,
  headAt,
  type Moment,
  momentOf,
  ownCarOf,
  paintingOf,
  parked,
  roomOf,
  rulerOf,
  slotOf,
} from '#scene/still';
import { bodyOf, POSTURES } from '#story';
import { ABOUT, contact, moved } from './still/builder';

await Promise.all(PLACES.map(fetchPlace));

/** Officer and subject at two spots of a place. */
function show(place: PlaceId, officer: Spot, subject: Spot): Moment {
  const about = { ...ABOUT, stage: { ...ABOUT.stage, place } };
  const log = [contact, moved('officer', officer), moved('marcus', subject)];
  return momentOf({ about }, situationAt(about, log));
}

describe.each(PLACES)('the painting of %s', (id) => {
  const ground = groundOf(id);
  const painting = paintingOf(id);
  const sorted = (of: object) => Object.keys(of).sort();
  const spots = Object.keys(ground.marks).map((name) => markOf(ground, name) as Spot);
  const xOf = (at: number): number | undefined => footingOf(id, { at, away: 0 })?.x;

  test('is that of its ground', () => {
    expect(painting.id).toBe(id);
    for (const time of ground.times) expect(paintingOf(`${id}/${time}`).light.time).toBe(time);
  });

  test('has every lane and every space to park, and no other', () => {
    expect(sorted(painting.lanes)).toEqual(sorted(ground.lanes));
    expect(sorted(painting.parking)).toEqual(sorted(ground.parking));
    for (const { lane } of painting.passing) expect(ground.lanes).toHaveProperty(lane);
    for (const [space, { at }] of Object.entries(ground.parking)) expect(painting.parking[space], space).toBe(xOf(at));
  });

  test('parks everybody who comes to help clear of everybody else in their lane, whatever they come in', () => {
    const longest = { police: ['patrol'], help: ['ambulance', 'van', 'car'], story: [] } as const;
    const stretches = Object.entries(ground.parking).map(([space, { lane, for: whose }]) => {
      const lefts = longest[whose].flatMap((kind) =>
        [...parked(id, [{ id: kind, kind, left: false, space }]).values()].map((one) => boxOf(one, 0).left),
      );
      return { space, lane, left: Math.min(...lefts), nose: painting.parking[space] ?? NaN };
    });
    for (const one of stretches)
      for (const other of stretches)
        if (one.lane === other.lane && one.nose < other.nose && Number.isFinite(other.left))
          expect(one.nose, `${one.space} and ${other.space}`).toBeLessThanOrEqual(other.left);
  });

  test('has the officer’s own car painted where the ground has it, if it has one', () => {
    const own = ground.obstacles.find((one) => one.own);
    const car = ownCarOf(painting);
    expect(car === undefined).toBe(own === undefined);
    if (own && car) expect(Math.abs(car.x - (xOf(own.to) ?? NaN))).toBeLessThan(7);
  });

  test('shows every slot, and every thing that a piece is of', () => {
    for (const slot of ['people', 'road', 'behind', 'far', 'vehicles'] as const)
      expect(slotOf(painting, slot).slot).toBe(slot);
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
    expect(seen.length).toBe(ground.ends.right.at - ground.ends.left.at);
    for (const at of seen) expect((xOf(at + 1) ?? 0) - (xOf(at) ?? 0)).toBeCloseTo(14, 9);
  });

  test('has whoever is 0.5 m apart or more drawn as far apart as the ruler says, to the end of the place', () => {
    const { left, right } = ground.ends;
    for (const subject of [left.at, Math.round((left.at + right.at) / 2), right.at]) {
      for (let officer = left.at; officer <= right.at; officer++) {
        const decimeters = Math.abs(officer - subject);
        if (decimeters < 5) continue;
        const moment = show(id, { at: officer, away: 0 }, { at: subject, away: 0 });
        expect(moment.decimeters).toBe(decimeters);
        const ruler = rulerOf(moment);
        // Two people have 0.6 m of room beside each other; the ruler ends at their feet, 10 units short.
        const drawn = Math.abs((ruler?.to ?? NaN) - (ruler?.from ?? NaN)) + 10;
        expect(Math.abs(drawn - 14 * decimeters), `${officer} and ${subject}`).toBeLessThanOrEqual(14);
      }
    }
  });

  test('reaches from end to end of the place, and shows nobody beyond', () => {
    for (const { at } of Object.values(ground.ends)) expect(xOf(at)).toBeDefined();
    expect(xOf(ground.ends.left.at - 1)).toBeUndefined();
    expect(xOf(ground.ends.right.at + 1)).toBeUndefined();
  });

  test('has room beside everybody who stands or lies at a mark, in whatever posture', () => {
    for (const spot of spots) {
      const footing = footingOf(id, spot);
      if (!footing) throw new Error(`${spot.mark ?? ''} is not painted.`);
      for (const pose of POSTURES) {
        for (const flip of [true, false]) {
          const { left, right } = roomOf(painting, { ...footing, pose, holds: [], flip });
          expect(left, `${spot.mark ?? ''} ${pose}`).toBeGreaterThanOrEqual(EDGE);
          expect(right, `${spot.mark ?? ''} ${pose}`).toBeLessThanOrEqual(EDGE + SPAN);
        }
      }
    }
  });

  test('hides the face of nobody who stands in cover behind a car', () => {
    const car = ownCarOf(painting);
    if (!car) return;
    const { left, top, w } = boxOf(car, 0);
    const behind = spots.flatMap((spot) => footingOf(id, spot) ?? []).filter(({ depth }) => depth === 'behind');
    const upright = POSTURES.filter((pose) => bodyOf(pose) === 'standing' && pose !== 'cover-crouch');
    for (const footing of behind) {
      for (const pose of upright) {
        const { x, y, r } = headAt(painting, { ...footing, pose, holds: [], flip: false });
        // The box of a vehicle has 0.2 m of air above it; eyes and mouth are above the roof.
        if (x > left && x < left + w) expect(y + r / 2, pose).toBeLessThan(top + 0.2 * car.meter);
      }
    }
  });

  test('has nobody stand inside of what stands there', () => {
    const somewhere = fc.record({
      at: fc.integer({ min: ground.ends.left.at, max: ground.ends.right.at }),
      away: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(somewhere, (spot) => {
        const { away } = feetAt(ground, spot);
        for (const { from, to, near, far } of ground.obstacles)
          expect(spot.at > from && spot.at < to && away > near && away < far).toBe(false);
        expect(Math.abs(away - spot.away)).toBeLessThanOrEqual(10);
      }),
    );
  });

  test('has feet before the wheels of what is parked, or across the street', () => {
    for (let away = 0; away <= 100; away++) {
      const footing = footingOf(id, { at: ground.ends.right.at, away });
      const wheels = Object.values(painting.lanes).map(({ y }) => y);
      if (footing?.depth === 'far') expect(footing.feet).toBeLessThan(Math.min(...wheels));
      else expect(footing?.feet).toBeGreaterThan(Math.max(...wheels));
    }
  });

  test('has people in cover behind what shelters them, those in the road behind what stands on the curb, and those across the street far away', () => {
    const { cover, lanes } = ground;
    const depths = spots.map((spot) => ({ ...spot, depth: footingOf(id, spot)?.depth }));
    const sheltered = ({ at, away }: Spot) => cover.some((c) => at >= c.from && at <= c.to && away >= c.away);
    const all = Object.values(lanes);
    const across = ({ away }: Spot) => all.length > 0 && all.every((lane) => away > lane.away);
    const raised = (spot: Spot) => feetAt(ground, spot).up > 0;
    for (const spot of depths) {
      const front = spot.away < 4 || raised(spot) ? 'people' : 'road';
      const own = painting.depths?.[spot.mark ?? ''];
      expect(spot.depth, spot.mark).toBe(
        own ?? (across(spot) ? 'far' : sheltered(spot) ? (painting.sheltered ?? 'behind') : front),
      );
    }
  });

  test('has feet higher in the picture the farther back they stand', () => {
    const seen = spots.flatMap((spot) => ({ away: spot.away, ...footingOf(id, spot) }));
    const sortedByDepth = seen.filter(({ raised }) => raised === 0).sort((a, b) => a.away - b.away);
    const [first] = sortedByDepth;
    expect(first?.away).toBeLessThanOrEqual(0);
    for (const { away, feet } of sortedByDepth) if (away === 0) expect(feet).toBe(438);
    for (const [i, { feet = NaN, depth }] of sortedByDepth.entries()) {
      const before = sortedByDepth[i - 1];
      if (before?.depth === depth) expect(feet).toBeLessThanOrEqual(before?.feet ?? Infinity);
    }
  });
});
