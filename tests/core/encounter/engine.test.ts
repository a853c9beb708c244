import { expect, test } from 'vitest';
import { begin, beginning } from '#encounter';
import { CITY, RURAL, SMALL_INK, smallScenario } from '#tests/core/small';

const engineOf = (...given: Parameters<typeof begin>) => beginning(begin(...given).log).engine;

test('a log names the engine that wrote it, whatever story, agency and seed it was', () => {
  const engine = engineOf(smallScenario(), CITY, { seed: 1, mode: 'assessed' });
  expect(engine).toMatch(/^[a-z0-9]{8,}$/);
  const other = smallScenario(SMALL_INK.replace('Long day.', 'A long day.'));
  expect(engineOf(other, RURAL, { seed: 2, mode: 'practice' })).toBe(engine);
});
