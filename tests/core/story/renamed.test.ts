import { describe, expect, test } from 'vitest';
import { about, compiled, FILE, scenarioOf, script } from './builder';

const INK = script('* (a) [Wait # do: wait]\n- Rain.');
const OLD = { set: 'bus-stop', decimetres: 45, cover: 'the patrol car', rain: true, wetGround: true };
const written = (stage: object) => JSON.stringify(JSON.parse(about({ stage })), null, 2);

describe('a scenario file from before places', () => {
  const { scenario, diagnostics } = compiled(INK, {}, written(OLD));

  test('is told once, on its line, what each old word is now', () => {
    const lines = written(OLD).split('\n');
    expect(diagnostics.map(({ line, message }) => [lines[line - 1]?.trim().split(':')[0], message])).toEqual([
      ['"set"', '“set” was renamed: write "place".'],
      ['"decimetres"', '“decimetres” was renamed: write "distance", in meters.'],
      ['"cover"', 'Cover belongs to the place now: leave “cover” out.'],
      ['"rain"', '“rain” was renamed: write "weather": "rain".'],
      ['"wetGround"', '“wetGround” was renamed: write "weather": "wet".'],
    ]);
    for (const { file, severity, rule } of diagnostics)
      expect([file, severity, rule]).toEqual([FILE, 'warning', 'renamed']);
  });

  test('still means what it meant', () => {
    const today = { place: 'bus-stop', distance: 4.5, weather: 'rain' };
    expect(scenario?.about).toEqual(compiled(INK, {}, written(today)).scenario?.about);
  });

  test.each([
    ['no rain on wet ground', { wetGround: true }, 'wet'],
    ['neither', {}, 'dry'],
  ])('with %s has that weather', (_, weather, now) => {
    const stage = { set: 'bus-stop', decimetres: 45, cover: 'the patrol car', ...weather };
    expect(compiled(INK, {}, written(stage)).scenario?.about.stage.weather).toBe(now);
  });

  test('has its other mistakes told as well', () => {
    const rules = compiled(INK, {}, written({ ...OLD, set: 'moon' })).diagnostics.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === 'bad-value')).toHaveLength(1);
  });
});

describe('a stage that says only its place', () => {
  const { stage } = scenarioOf('* (a) [Wait # do: wait]\n- Rain.', {}, written({ place: 'bus-stop' })).about;

  test('begins where the place has officer and subject start, in the weather of the place', () => {
    expect(stage).toEqual({ place: 'bus-stop', decimeters: 70, weather: 'rain', conditions: [] });
  });
});

test('a tag whose distance was meant as decimetres is refused with the meters it means', () => {
  const { diagnostics } = compiled(script('He comes. # distance: 40\n* (a) [Wait # do: wait]\n- Rain.'));
  expect(diagnostics[0]?.message).toBe('Distance is in meters, and 40 m is out of sight; did you mean 4?');
});
