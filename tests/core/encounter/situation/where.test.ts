import { expect, test } from 'vitest';
import { whereabouts } from '#encounter';
import { ABOUT, happened, seen, type Untimed } from './builder';

const moved = (who: string, to: 'gone' | { readonly at: number; readonly away: number }): Untimed => ({
  type: 'moved',
  who,
  to,
});
const words = (...events: readonly Untimed[]): string =>
  whereabouts(happened(...events), ABOUT, (decimeters) => `${decimeters} dm`);

test('whoever is out of sight is said to be, and at no distance', () => {
  const line = words(moved('sam', 'gone'));
  expect(line).toMatch(/has gone/);
  expect(line).not.toMatch(/ dm/);
});

test('an officer who has left is nowhere, whatever they did last', () => {
  const knelt = seen({ who: 'officer', posture: 'kneel' });
  expect(words(knelt)).toMatch(/you kneeling/);
  const line = words(knelt, moved('officer', 'gone'));
  expect(line).toMatch(/you have left\.$/);
  expect(line).not.toMatch(/kneeling| dm/);
});

test('whoever has left with the officer is with the officer', () => {
  expect(words(moved('sam', 'gone'), moved('officer', 'gone'))).toMatch(/^Sam is with you; .*you have left\.$/);
});

test('an officer in cover is behind what shelters them', () => {
  expect(words(moved('officer', { at: 60, away: 20 }))).toMatch(/you behind the engine block of your car\.$/);
});

test('a vehicle that stands there is told with its place, until it drives off or the officer leaves', () => {
  const bus: Untimed = { type: 'drove', vehicle: 'bus', to: 'at-stop' };
  expect(words(bus)).toContain('; a bus in the road in front of the stop.');
  expect(words(bus, { type: 'drove', vehicle: 'bus', to: 'gone' })).not.toContain('bus');
  expect(words(bus, moved('officer', 'gone'))).not.toContain('bus');
});
