import { describe, expect, it } from 'vitest';
import { groundOf, PLACES } from '#place';
import { fetchPlace, likenessOf } from '#scene/still';
import { ABOUT, contact, moved, observed, told } from './builder';

await Promise.all(PLACES.map(fetchPlace));

const before = (...[about, ...log]: readonly [typeof ABOUT, ...Parameters<typeof told>]) =>
  likenessOf({ about }, told(...log))?.before;

describe('a close-up', () => {
  it.each(PLACES)('at %s has that place behind the face, at a time of day that it has', (place) => {
    const about = { ...ABOUT, stage: { ...ABOUT.stage, place } };
    const times = groundOf(place).times.map((time) => `${place}/${time}`);
    expect(times).toContain(before(about, contact)?.place);
  });

  it('has behind the face what is there where somebody is, and another part of the place where they have gone', () => {
    const [here, there] = [150, 110].map((at) => before(ABOUT, contact, moved('marcus', { at, away: 0 })));
    expect((here?.x ?? NaN) - (there?.x ?? NaN)).toBeCloseTo(560, 6);
  });

  it('has the road behind the face of whoever rides with the officer', () => {
    const ride = ['marcus', 'officer'].flatMap((who) => [observed({ who, posture: 'car-slump' }), moved(who, 'gone')]);
    expect(before(ABOUT, contact, ...ride)?.place).toBe('ride');
  });
});
