import { expect, test } from 'vitest';
import { lightAt, nearest, timeAt } from '#place';

test('ten in the morning is a morning, and a place that has the day shows it by day, without a guess', () => {
  expect(timeAt(10)).toBe('morning');
  expect(lightAt(['day'], 'morning')).toBe('day');
  expect(nearest(['dawn', 'day'], 'morning')).toBe('day');
});

test('a morning of its own comes before the day', () => {
  expect(lightAt(['day', 'morning'], 'morning')).toBe('morning');
  expect(nearest(['day', 'morning'], 'morning')).toBe('morning');
});

test('for any other time a place has its own light or none, and then the nearest that it has', () => {
  expect(lightAt(['day'], 'dusk')).toBeUndefined();
  expect(lightAt(['morning'], 'day')).toBeUndefined();
  expect(nearest(['day', 'night'], 'dusk')).toBe('day');
  expect(nearest(['day', 'night'], 'dawn')).toBe('night');
});
