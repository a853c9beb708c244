import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apart,
  coverAt,
  distance,
  GONE,
  type Ground,
  groundOf,
  homesOf,
  markOf,
  meeting,
  PLACES,
  type Spot,
  walk,
} from '#place';
import { ROLES } from '#doctrine';

const STREET = groundOf('bus-stop');
/** The same street with a wall across the sidewalk at 6 m and one at 12 m. */
const WALLED: Ground = { ...STREET, walls: [{ at: 60, about: 'a gate' }, { at: 120, about: 'a fence' }] }; // prettier-ignore

const within = ({ ends }: Ground) => fc.integer({ min: ends.left.at, max: ends.right.at });
const spots = within(STREET).chain((at) => fc.integer({ min: 0, max: 100 }).map((away): Spot => ({ at, away })));
const step = fc.integer({ min: -400, max: 400 });

describe.each(PLACES)('the ground of %s', (id) => {
  const ground = groundOf(id);

  test('has the id it is asked for by', () => {
    expect(ground.id).toBe(id);
  });

  test('has somewhere to start for every role', () => {
    for (const role of ROLES) expect(homesOf(ground, role).length, role).toBeGreaterThan(0);
  });

  test('is left by an exit at one end at least, and by a door or at an end alone', () => {
    const { left, right } = ground.ends;
    const exits = Object.values(ground.marks).filter(({ exit }) => exit);
    expect(exits.some(({ at }) => at === left.at || at === right.at)).toBe(true);
    for (const { at, about } of exits)
      expect(at === left.at || at === right.at || about.includes('door'), about).toBe(true);
  });

  test('has everybody who starts there somewhere between its ends, and officer and subject in sight of each other', () => {
    const { officer, subject } = meeting(ground);
    expect(distance(officer, subject)).toBeGreaterThanOrEqual(25);
    expect(distance(officer, subject)).toBeLessThanOrEqual(100);
  });

  test('knows whoever is gone, and no mark that nobody wrote', () => {
    expect(markOf(ground, 'gone')).toBe(GONE);
    expect(markOf(ground, 'moon')).toBeUndefined();
    expect(markOf(ground, 'constructor')).toBeUndefined();
  });

  test('keeps whole decimeters', () => {
    const numbers = JSON.stringify(ground).match(/-?\d+(\.\d+)?/g) ?? [];
    expect(numbers.filter((number) => !Number.isInteger(Number(number)))).toEqual([]);
  });
});

describe('at the bus stop', () => {
  const at = (name: string) => markOf(STREET, name) ?? GONE;

  test.each([
    ['front-door', 'shelter', 70],
    ['low-wall', 'shelter', 40],
    ['dry-end', 'bench', 11],
    ['corner', 'shelter', 140],
    ['shelter', 'shelter', 0],
  ])('from %s to %s it is %i decimeters', (one, other, decimeters) => {
    expect(distance(at(one), at(other))).toBe(decimeters);
  });

  test('the way across the street counts', () => {
    expect(distance(at('laundry-door'), at('shelter'))).toBe(99);
  });

  test('whoever is gone is at no distance', () => {
    expect(distance(GONE, at('shelter'))).toBeUndefined();
    expect(distance(at('shelter'), GONE)).toBeUndefined();
  });

  test('the engine block shelters whoever is behind it from the shelter, and from nobody on the near side of it', () => {
    const { subject } = meeting(STREET);
    expect(coverAt(STREET, { at: 94, away: 20 }, subject)?.behind).toBe('the engine block of your car');
    expect(coverAt(STREET, { at: 98, away: 0 }, subject)).toBeUndefined();
    expect(coverAt(STREET, { at: 110, away: 20 }, subject)).toBeUndefined();
    expect(coverAt(STREET, { at: 94, away: 20 }, { at: 20, away: 0 })).toBeUndefined();
  });
});

describe('a walk', () => {
  test('never leaves the place, and never goes farther or another way than it was to', () => {
    fc.assert(
      fc.property(spots, step, (from, by) => {
        const to = walk(STREET, from, by);
        expect(to.at).toBeGreaterThanOrEqual(STREET.ends.left.at);
        expect(to.at).toBeLessThanOrEqual(STREET.ends.right.at);
        expect((to.at - from.at) * by).toBeGreaterThanOrEqual(0);
        expect(Math.abs(to.at - from.at)).toBeLessThanOrEqual(Math.abs(by));
        expect(to.away).toBe(from.away);
      }),
    );
  });

  test('never comes through a wall', () => {
    fc.assert(
      fc.property(spots, step, (from, by) => {
        const to = walk(WALLED, from, by);
        for (const wall of WALLED.walls)
          if (from.at !== wall.at) expect(Math.sign(to.at - wall.at)).toBe(Math.sign(from.at - wall.at));
      }),
    );
  });

  test('there and back comes home where nothing was in the way', () => {
    fc.assert(
      fc.property(spots, step, (from, by) => {
        const there = walk(STREET, from, by);
        fc.pre(there.at === from.at + by);
        expect(walk(STREET, there, -by).at).toBe(from.at);
      }),
    );
  });

  test('takes whoever moves off their mark, and leaves whoever does not on it', () => {
    const lamp = markOf(STREET, 'lamp');
    if (lamp === undefined || lamp === GONE) throw new Error('There is no lamp.');
    expect(walk(STREET, lamp, 5)).toEqual({ at: lamp.at + 5, away: 0 });
    expect(walk(STREET, lamp, 0)).toEqual({ at: lamp.at, away: 0, mark: 'lamp' });
  });
});

describe('a distance', () => {
  test('is whole, the same both ways, and nothing only between spots that are the same to a hand’s breadth', () => {
    fc.assert(
      fc.property(spots, spots, (one, other) => {
        const between = distance(one, other);
        expect(Number.isInteger(between)).toBe(true);
        expect(distance(other, one)).toBe(between);
        expect(between === 0).toBe(one.at === other.at && one.away === other.away);
      }),
    );
  });

  test('is no shorter by way of a third spot', () => {
    fc.assert(
      fc.property(spots, spots, spots, (one, middle, other) => {
        // Each of the three is rounded by half a decimeter at most.
        expect(distance(one, middle) + distance(middle, other)).toBeGreaterThanOrEqual(distance(one, other) - 1.5);
      }),
    );
  });

  test('that is told is where the officer stands, as far as the place reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (decimeters) => {
        const { subject } = meeting(STREET);
        expect(distance(subject, apart(STREET, decimeters))).toBe(Math.min(decimeters, 150));
      }),
    );
  });
});
