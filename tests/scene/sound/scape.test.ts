import { LEVELS } from '#doctrine';
import { AMBIENCES, groundOf, PLACES } from '#place';
import { bed, bedLevel, scape, type Audible } from '#scene/sound';
import { describe, expect, it } from 'vitest';

const at = (change: Partial<Audible>, rain = true): Audible => ({
  log: [],
  over: false,
  situation: { phase: 'contact', lightBar: false, state: { level: 'calm' } },
  scenario: { about: { cast: [], stage: { place: 'bus-stop', weather: rain ? 'rain' : 'dry' } } },
  ...change,
});

type Now = Audible['situation'];

/** A situation that differs in what is said of it. */
const now = ({ phase = 'contact', lightBar = false, level = 'calm' }: Partial<Now & Now['state']>) => ({
  situation: { phase, lightBar, state: { level } },
});

describe('the tension bed', () => {
  it('gives every level a layer of its own, which is the loudest', () => {
    for (const { id } of LEVELS) {
      const layers = Object.entries(bed(id)).sort(([, a], [, b]) => b - a);
      expect(layers).toHaveLength(LEVELS.length);
      expect(layers[0]).toEqual([`bed-${id}`, 1]);
    }
  });

  it('never has two layers at full loudness, nor silence beneath the run', () => {
    for (const { id } of LEVELS) {
      const sum = Object.values(bed(id)).reduce((all, share) => all + share, 0);
      expect(sum).toBeGreaterThanOrEqual(1);
      expect(sum).toBeLessThanOrEqual(1.25);
    }
  });

  it('follows the person through all four levels while there is contact', () => {
    const heard = LEVELS.map(({ id }) => bedLevel(at(now({ level: id }))));
    expect(heard).toEqual(LEVELS.map(({ id }) => id));
  });

  it('gives nothing away before contact and comes to rest after the run', () => {
    expect(bedLevel(at(now({ phase: 'dispatch', level: 'crisis' })))).toBe('calm');
    expect(bedLevel(at(now({ phase: 'outcome', level: 'crisis' })))).toBe('calm');
    expect(bedLevel(at({ ...now({ level: 'crisis' }), over: true }))).toBe('calm');
  });
});

describe('the place', () => {
  it('has the car around it on the way and the street around it on scene', () => {
    const [way, scene] = [scape(at(now({ phase: 'dispatch' }))), scape(at({}))];
    expect(way.idle).toBe(1);
    expect(scene.idle).toBe(0);
    expect(scene.evening).toBeGreaterThan(way.evening);
    expect(scene.rain).toBeGreaterThan(way.rain);
  });

  it('sounds like itself wherever it is, and like no other place', () => {
    for (const place of PLACES) {
      const { ambience } = groundOf(place);
      const heard = scape(at({ scenario: { about: { cast: [], stage: { place, weather: 'dry' } } } }));
      expect(AMBIENCES.filter((name) => heard[name] > 0)).toEqual([ambience]);
    }
    expect(new Set(PLACES.map((place) => groundOf(place).ambience)).size).toBeGreaterThan(PLACES.length - 2);
  });

  it('keeps the engine running as long as the light bar is on', () => {
    expect(scape(at(now({ lightBar: true }))).idle).toBeGreaterThan(0);
  });

  it('rains where the stage says so, or once the script has called for rain', () => {
    expect(scape(at({}, false)).rain).toBe(0);
    expect(scape(at({ log: [{ type: 'observed', at: 3, sounds: ['rain'] }] }, false)).rain).toBe(1);
  });
});
