import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '#story';
import { prologueOf } from '#story/compiler';
import { begin, scenarioOf, seen, step } from './builder';

const TALK = [
  '~ temp before = seen()',
  'He waits. {before: He has been here before.} {shuffle:He hums.|He sings.|He is still.} # speaker: sam',
  '{x > 3: -> late}',
  '-> ask',
  '= ask',
  '+ (talk) "What happened?" # say: open-question',
  '  A lot. # speaker: sam',
  '  -> far',
  '+ (leave) {far < 1} [Leave # do: leave] -> fin',
  '= late',
  'It is late.',
  '-> ask',
  '=== function seen()',
  '~ return far > 0',
  '=== far ===',
  'A long way off, and a long story. {go.ask} # speaker: sam',
  '+ (rest) [Wait # do: wait] -> fin',
].join('\n');

/** The prologue and the whole begin with the same passage. */
function beginsAlike(scenario: Scenario, seed: number, x: number): void {
  expect(seen(begin(prologueOf(scenario), { x }, seed))).toEqual(seen(begin(scenario, { x }, seed)));
}

describe('a prologue', () => {
  test('begins with the same passage as the whole, whatever the seed and the variables', () => {
    const scenario = scenarioOf(TALK);
    fc.assert(fc.property(fc.nat(), fc.integer({ min: 0, max: 9 }), (seed, x) => beginsAlike(scenario, seed, x)));
    expect(begin(prologueOf(scenario), {}).offers.map(({ id }) => id)).toEqual(['go.ask.talk', 'go.ask.leave']);
  });

  test('leaves out what follows a choice, and knots that nothing leads to before one', () => {
    const { ink, choices } = prologueOf(scenarioOf(TALK));
    expect(ink).not.toContain('A lot.');
    expect(ink).not.toContain('A long way off');
    expect(Object.values(choices).map(({ id }) => id)).toEqual(['go.ask.talk', 'go.ask.leave']);
  });

  test('has the revision of the whole, and says that it is none', () => {
    const scenario = scenarioOf(TALK);
    const { revision, prologue } = prologueOf(scenario);
    expect([revision, prologue, scenario.prologue]).toEqual([scenario.revision, true, undefined]);
  });

  test.each([
    ['through a choice that takes itself', 'He waits.\n* ->\n  He goes on.\n- Rain.\n* (a) [Wait # do: wait]\n- Over.'],
    ['through a divert that a variable holds', '~ temp to = -> far\n-> to\n=== far\n* (a) [Wait # do: wait]\n- Rain.'],
  ])('stops with a fault where the whole goes on %s', (_, body) => {
    const scenario = scenarioOf(body);
    expect(begin(scenario, {}).fault).toBeUndefined();
    expect(begin(prologueOf(scenario), {}).fault).toContain('left out');
  });

  test('refuses a choice, which needs the whole', () => {
    const prologue = prologueOf(scenarioOf(TALK));
    const { bookmark } = begin(prologue, {});
    expect(() => step(prologue, bookmark, 'go.ask.talk', {})).toThrow('Only the beginning of t is here');
  });
});
