import { LEVELS } from '#doctrine';
import { bed, bedLevel, scape, type Audible } from '#scene/sound';
import { describe, expect, it } from 'vitest';

const at = (change: Partial<Audible>, rain = true): Audible => ({
  phase: 'contact',
  lightBar: false,
  log: [],
  over: false,
  subject: { escalation: 0 },
  scenario: { about: { cast: [], stage: { weather: rain ? 'rain' : 'dry' } } },
  ...change,
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
    const heard = LEVELS.map(({ from }) => bedLevel(at({ subject: { escalation: from } })));
    expect(heard).toEqual(LEVELS.map(({ id }) => id));
  });

  it('gives nothing away before contact and comes to rest after the run', () => {
    const crisis = { escalation: 95 };
    expect(bedLevel(at({ phase: 'dispatch', subject: crisis }))).toBe('calm');
    expect(bedLevel(at({ phase: 'outcome', subject: crisis }))).toBe('calm');
    expect(bedLevel(at({ over: true, subject: crisis }))).toBe('calm');
  });
});

describe('the place', () => {
  it('has the car around it on the way and the street around it on scene', () => {
    const [way, scene] = [scape(at({ phase: 'dispatch' })), scape(at({}))];
    expect(way.idle).toBe(1);
    expect(scene.idle).toBe(0);
    expect(scene.evening).toBeGreaterThan(way.evening);
    expect(scene.rain).toBeGreaterThan(way.rain);
  });

  it('keeps the engine running as long as the light bar is on', () => {
    expect(scape(at({ lightBar: true })).idle).toBeGreaterThan(0);
  });

  it('rains where the stage says so, or once the script has called for rain', () => {
    expect(scape(at({}, false)).rain).toBe(0);
    expect(scape(at({ log: [{ type: 'observed', at: 3, sounds: ['rain'] }] }, false)).rain).toBe(1);
  });
});
